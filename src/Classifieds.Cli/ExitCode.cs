using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary>What the shell is told; the outside relies on these numbers.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    public const int Refused = 1;

    public const int Usage = 2;

    public const int Storage = 3;

    public const int Interrupted = 130;

    public const int Terminated = 143;

    /// <summary>Every code and when it is told.</summary>
    public static IReadOnlyList<(int Code, string When)> All { get; } =
    [
        (Done, "done as asked"),
        (Refused, "there are findings of severity error, or the desk refused"),
        (Usage, "the command line was typed wrongly, or asks for what cannot be meant"),
        (Storage, "a file, standard output, the database or another part of the machine could not be read or written"),
        (Interrupted, "ended by Ctrl-C within a second; what was answered stands"),
        (Terminated, "ended by SIGTERM within a second; what was answered stands"),
    ];

    /// <summary>The one place where a refusal becomes a number.</summary>
    public static int Of(RefusalKind kind) => kind switch
    {
        RefusalKind.Faulty or RefusalKind.NotFound or RefusalKind.Conflict or RefusalKind.Forbidden => Refused,
        RefusalKind.Usage => Usage,
        RefusalKind.Unreadable or RefusalKind.Unavailable => Storage,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No exit code goes with it."),
    };
}
