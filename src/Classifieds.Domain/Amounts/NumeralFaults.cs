namespace Classifieds.Domain.Amounts;

/// <summary>What is wrong or unusual in an amount written in Chinese numerals; several at once.</summary>
[Flags]
public enum NumeralFaults
{
    None = 0,

    /// <summary>No amount can be read at all.</summary>
    Unreadable = 1,

    /// <summary>More than 9,999,999,999,999.99 yuan.</summary>
    TooLarge = 2,

    /// <summary>A 零 that the rule demands is not there: 壹佰壹元整.</summary>
    ZeroMissing = 4,

    /// <summary>A 零 stands where nothing is nought, or before a unit.</summary>
    ZeroSurplus = 8,

    /// <summary>A unit without its digit: 拾元整, which must be 壹拾元整.</summary>
    DigitMissing = 16,

    /// <summary>元 is not written: 壹万整.</summary>
    YuanMissing = 32,

    /// <summary>Everyday numerals: 一二三十廿卅念两.</summary>
    Everyday = 64,

    /// <summary>Another character in place of the right one: 漆染扒久令另毛, 査贷式玫伯什园, O.</summary>
    WrongCharacter = 128,

    /// <summary>The amount ends at 元 without 整.</summary>
    WholeMissing = 256,

    /// <summary>整 stands after 分.</summary>
    WholeSurplus = 512,

    /// <summary>千百 for 仟佰, or 参弍弎: read, but not what the rule prints.</summary>
    Doubtful = 1024,

    /// <summary>Traditional or variant characters, or 〇: read as their printed form.</summary>
    Variant = 2048,

    /// <summary>零元 is written before 角 or 分.</summary>
    ZeroYuan = 4096,

    /// <summary>What keeps an amount from being printed as it stands.</summary>
    Errors = Unreadable | TooLarge | ZeroMissing | ZeroSurplus | DigitMissing | YuanMissing | Everyday | WrongCharacter,
}
