namespace Classifieds.Makeup;

/// <summary>How far a late change reached: each step is tried where the one before it gives no page that keeps the paper's rules.</summary>
public enum LateStep
{
    /// <summary>Nothing else moved.</summary>
    InPlace,

    /// <summary>Only in the columns of the change.</summary>
    InColumn,

    /// <summary>Some notices of its section, whose order is free, came from other columns.</summary>
    InSection,

    /// <summary>The columns after it run on in their order.</summary>
    InColumnsAfter,

    /// <summary>The pages before it stand; from its page on all is made up afresh.</summary>
    FromPage,

    /// <summary>All is made up afresh.</summary>
    Afresh,
}
