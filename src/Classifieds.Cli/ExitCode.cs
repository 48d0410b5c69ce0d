namespace Classifieds.Cli;

/// <summary>What the shell is told; the outside relies on these numbers.</summary>
internal static class ExitCode
{
    /// <summary>Done as asked.</summary>
    public const int Done = 0;

    /// <summary>There are findings of severity error, or the desk refused.</summary>
    public const int Refused = 1;

    /// <summary>The command line was typed wrongly.</summary>
    public const int Usage = 2;

    /// <summary>A file or the database could not be read or written.</summary>
    public const int Storage = 3;
}
