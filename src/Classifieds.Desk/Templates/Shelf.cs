using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Templates;

/// <summary>One thing that is made of template files, and made anew when they have changed.</summary>
/// <remarks>
/// The files are looked at once a second at the most. A file that is just being written may be wrong for a moment: what was made last
/// serves until it is right again. Safe from any thread.
/// </remarks>
/// <param name="stamp">Of the files as they are.</param>
/// <param name="make">What the files make.</param>
internal sealed class Shelf<T>(Func<FileStamp> stamp, Func<Outcome<T>> make, TimeProvider clock)
    where T : class
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private T? kept;
    private Refusal? fault;
    private FileStamp madeOf;
    private long lookedAt;

    public Outcome<T> Current()
    {
        lock (gate)
        {
            bool isKnown = kept is not null || fault is not null;
            if (isKnown && clock.GetElapsedTime(lookedAt) < LookEvery) return Known();
            FileStamp now = stamp();
            lookedAt = clock.GetTimestamp();
            if (isKnown && now == madeOf) return Known();
            madeOf = now;
            if (!make().IsRefused(out fault, out T? made)) kept = made;
            return Known();
        }
    }

    private Outcome<T> Known() => kept is not null ? kept : fault!;
}
