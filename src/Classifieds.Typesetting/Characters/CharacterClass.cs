namespace Classifieds.Typesetting.Characters;

/// <summary>What a character is to the setter: which blank it carries, and what it may stand beside (clreq, GB/T 15834-2011).</summary>
internal enum CharacterClass : byte
{
    /// <summary>汉字 and whatever is set like one: kana, full-width letters, symbols one em wide.</summary>
    Han,

    /// <summary>开始夹注符号: （《“ and their half-width twins; never at a line's end (5.1.3).</summary>
    Opening,

    /// <summary>结束夹注符号: ）》” and their half-width twins; never at a line's start (5.1.3).</summary>
    Closing,

    /// <summary>，、；： never at a line's start (5.1.1).</summary>
    Comma,

    /// <summary>。？！ never at a line's start (5.1.1, 5.1.2).</summary>
    Stop,

    /// <summary>间隔号 ·: half an em, never at a line's start (5.1.7).</summary>
    Interpunct,

    /// <summary>破折号 ——: two em, never parted (5.1.4). A single — is a <see cref="Connector"/>.</summary>
    Dash,

    /// <summary>省略号 ……: two em, never parted (5.1.5).</summary>
    Ellipsis,

    /// <summary>连接号 – — ～: never at a line's start (5.1.6).</summary>
    Connector,

    /// <summary>分隔号 ／: neither at a line's start nor at its end (5.1.9).</summary>
    Solidus,

    /// <summary>0–9.</summary>
    Digit,

    /// <summary>A letter of an alphabet, set in words.</summary>
    Letter,

    /// <summary>A half-width mark between or after letters and digits: , . : ; ! ? ' " - and the like.</summary>
    LatinMark,

    /// <summary>％ ℃ ㎡ and the like: never parted from the number before it, never at a line's start.</summary>
    Postfix,

    /// <summary>￥ № and the like: never parted from the number after it, never at a line's end.</summary>
    Prefix,

    /// <summary>A typed blank: a word space, or the gap between Han and Latin.</summary>
    Space,

    /// <summary>Set with the character before it: combining marks, variation selectors, iteration marks.</summary>
    Follower,
}
