using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;

namespace Classifieds.Storage.Ledger;

internal sealed record LedgerRow
{
    public const string Columns =
        "chain, sequence, at, done_by, verb, notice_id, revision, content, detail, previous, hash, issue, standing";

    /// <summary>A paper; empty in the store's own.</summary>
    public required string Chain { get; init; }

    public required long Sequence { get; init; }
    public required string At { get; init; }
    public required string DoneBy { get; init; }
    public required string Verb { get; init; }
    public required string NoticeId { get; init; }
    public required int? Revision { get; init; }
    public required string Content { get; init; }
    public required string Detail { get; init; }
    public required string Previous { get; init; }
    public required string Hash { get; init; }
    public required string Issue { get; init; }
    public required string Standing { get; init; }

    public static LedgerRow From(LedgerEntry entry) => new()
    {
        Chain = entry.Chain?.ToString() ?? "",
        Sequence = entry.Sequence,
        At = Timestamp.Write(entry.What.At),
        DoneBy = entry.What.By,
        Verb = entry.What.Verb,
        NoticeId = entry.What.Notice?.ToString() ?? "",
        Revision = entry.What.Revision,
        Content = entry.What.Content,
        Detail = entry.What.Detail,
        Previous = entry.Previous,
        Hash = entry.Hash,
        Issue = entry.What.Issue?.ToString() ?? "",
        Standing = entry.What.Standing,
    };

    // What cannot be read any more was changed, and then the hash does not fit: the entry stays readable enough to be named.
    public LedgerEntry ToEntry() => new(
        Sequence,
        new(Timestamp.TryRead(At, out DateTimeOffset at) ? at : default, DoneBy, Verb)
        {
            Notice = Domain.Notices.NoticeId.TryParse(NoticeId, out NoticeId? notice) ? notice : null,
            Revision = Revision,
            Content = Content,
            Detail = Detail,
            Issue = IssueId.TryParse(Issue, out IssueId? issue) ? issue : null,
            Standing = Standing,
        },
        Previous,
        Hash)
    {
        Chain = PaperId.TryParse(Chain, out PaperId? chain) ? chain : null,
    };
}
