namespace Classifieds.Domain.Outcomes;

/// <summary>What sort of "no" a refusal is; each front maps it in one place, the command line to its exit code.</summary>
public enum RefusalKind
{
    /// <summary>What was handed in has an error that it must be rid of first.</summary>
    Faulty,

    /// <summary>What was asked for cannot be meant, such as a column of no width.</summary>
    Usage,

    /// <summary>What was named does not exist.</summary>
    NotFound,

    /// <summary>It may not be done as things stand now: the state, the deadline or somebody else's change does not allow it.</summary>
    Conflict,

    /// <summary>It may be done, but not by this person.</summary>
    Forbidden,

    /// <summary>A file that was named could not be read or written.</summary>
    Unreadable,

    /// <summary>The store or a part of the program cannot be reached now.</summary>
    Unavailable,
}
