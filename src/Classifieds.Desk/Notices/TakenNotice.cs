using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Notices;

/// <summary>A notice that is on the disk, with what the clerk should be told about it.</summary>
public sealed record TakenNotice(NoticeId Id)
{
    /// <summary>The deadline it came after, on Beijing's clock; null where it came in time. Late copy is taken, said and kept in the
    /// ledger.</summary>
    public DateTimeOffset? LateFor { get; init; }

    /// <summary>The days it runs on, each with the day that was asked for; by day, at least one.</summary>
    public IReadOnlyList<PlannedRun> Runs { get; init; } = [];

    /// <summary>报价 of all its runs; null where it cannot be set yet.</summary>
    public NoticeQuote? Price { get; init; }

    /// <summary>A notice of the same words in the same issue, taken before; most often a file handed in twice.</summary>
    public NoticeId? SameAs { get; init; }

    /// <summary>What does not go together with notices taken before; most have none.</summary>
    public IReadOnlyList<NoticeConflict> Conflicts { get; init; } = [];
}
