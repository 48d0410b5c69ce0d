using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;

namespace Classifieds.Storage.Notices;

internal sealed record InsertionRow
{
    public const string Columns = """
        notice_id, number, paper, issue_date, held_by, held_at, held_why, withdrawn_by, withdrawn_at, withdrawn_why, published_at,
        missed_by, missed_at, missed_why, makes_good
        """;

    public required string NoticeId { get; init; }
    public required int Number { get; init; }
    public required string Paper { get; init; }
    public required string IssueDate { get; init; }
    public string? HeldBy { get; init; }
    public string? HeldAt { get; init; }
    public string? HeldWhy { get; init; }
    public string? WithdrawnBy { get; init; }
    public string? WithdrawnAt { get; init; }
    public string? WithdrawnWhy { get; init; }
    public string? PublishedAt { get; init; }
    public string? MissedBy { get; init; }
    public string? MissedAt { get; init; }
    public string? MissedWhy { get; init; }
    public int? MakesGood { get; init; }

    public static InsertionRow From(NoticeId notice, Insertion insertion) => new()
    {
        NoticeId = notice.ToString(),
        Number = insertion.Number,
        Paper = insertion.Issue.Paper.ToString(),
        IssueDate = IsoDate.Write(insertion.Issue.Date),
        HeldBy = insertion.Held?.By,
        HeldAt = Written(insertion.Held?.At),
        HeldWhy = insertion.Held?.Why,
        WithdrawnBy = insertion.Withdrawn?.By,
        WithdrawnAt = Written(insertion.Withdrawn?.At),
        WithdrawnWhy = insertion.Withdrawn?.Why,
        PublishedAt = Written(insertion.Published),
        MissedBy = insertion.Missed?.By,
        MissedAt = Written(insertion.Missed?.At),
        MissedWhy = insertion.Missed?.Why,
        MakesGood = insertion.MakesGood,
    };

    public Insertion ToInsertion() => new(Number, new(new(Paper), IsoDate.Read(IssueDate)))
    {
        Held = HeldAt is null ? null : new(HeldBy ?? "", Timestamp.Read(HeldAt), HeldWhy ?? ""),
        Withdrawn = WithdrawnAt is null ? null : new(WithdrawnBy ?? "", Timestamp.Read(WithdrawnAt), WithdrawnWhy ?? ""),
        Published = PublishedAt is null ? null : Timestamp.Read(PublishedAt),
        Missed = MissedAt is null ? null : new(MissedBy ?? "", Timestamp.Read(MissedAt), MissedWhy ?? ""),
        MakesGood = MakesGood,
    };

    private static string? Written(DateTimeOffset? moment) => moment is { } at ? Timestamp.Write(at) : null;
}
