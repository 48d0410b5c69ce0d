using Classifieds.Desk.Notices;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Exchange;

/// <summary>What became of one row of a file of another program.</summary>
/// <param name="Number">From 1, as the sender's program counts; of JSON lines the line.</param>
/// <param name="Key">发件编号: what the sender calls it; null where the row says none.</param>
public abstract record ImportedRow(int Number, string? Key)
{
    /// <summary>What a clerk must see of its cells, errors and all.</summary>
    public IReadOnlyList<CellFinding> Cells { get; init; } = [];

    /// <summary>退回: something of it is wrong.</summary>
    public sealed record Faulty(int Number, string? Key) : ImportedRow(Number, Key);

    /// <summary>无误未收: right, and not taken because another row is not.</summary>
    public sealed record Waiting(int Number, string? Key) : ImportedRow(Number, Key);

    /// <summary>早已收下: it came in before, under this key and with these words.</summary>
    public sealed record Known(int Number, string Key, NoticeId As) : ImportedRow(Number, Key);

    /// <summary>收下: a notice that is on the disk.</summary>
    public sealed record Taken(int Number, string? Key, TakenNotice As) : ImportedRow(Number, Key);
}
