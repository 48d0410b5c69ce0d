namespace Classifieds.Domain.Identifiers;

/// <summary>What is wrong with a resident's number, or may be; several at once.</summary>
[Flags]
public enum ResidentIdFaults
{
    None = 0,

    /// <summary>Not 17 digits and a digit or X: nothing else was looked at.</summary>
    Form = 1,

    /// <summary>The check character does not fit.</summary>
    Check = 2,

    /// <summary>No such day.</summary>
    Date = 4,

    /// <summary>Born after today.</summary>
    Future = 8,

    /// <summary>No province has these two digits.</summary>
    Province = 16,

    /// <summary>More than 120 years old; may be right.</summary>
    Age = 32,

    /// <summary>The region is in no list, heads counties, or ended before 1984; may be right.</summary>
    Region = 64,

    /// <summary>The region had ended before the birth, and numbers are given at birth; may be right.</summary>
    RegionBeforeBirth = 128,

    /// <summary>All that makes a number unprintable.</summary>
    Errors = Form | Check | Date | Future | Province,
}
