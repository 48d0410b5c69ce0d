using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;

namespace Classifieds.Storage.Notices;

internal record NoticeRow
{
    public const string Columns = """
        id, taken_for, serial, paper, issue_date, kind, family, section, state, received, changed, version,
        held_by, held_at, held_why, withdrawn_by, withdrawn_at, withdrawn_why, published_at
        """;

    public required string Id { get; init; }
    public required string TakenFor { get; init; }
    public required int Serial { get; init; }
    public required string Paper { get; init; }
    public required string IssueDate { get; init; }
    public required string Kind { get; init; }
    public required string Family { get; init; }
    public required string Section { get; init; }

    /// <summary>For those who look at the store by its own means; what a notice is comes of the columns below.</summary>
    public required string State { get; init; }

    public required string Received { get; init; }
    public required string Changed { get; init; }
    public required int Version { get; init; }
    public string? HeldBy { get; init; }
    public string? HeldAt { get; init; }
    public string? HeldWhy { get; init; }
    public string? WithdrawnBy { get; init; }
    public string? WithdrawnAt { get; init; }
    public string? WithdrawnWhy { get; init; }
    public string? PublishedAt { get; init; }

    public static NoticeRow From(Notice notice) => new()
    {
        Id = notice.Id.ToString(),
        TakenFor = IsoDate.Write(notice.Id.TakenFor),
        Serial = notice.Id.Serial,
        Paper = notice.Issue.Paper.ToString(),
        IssueDate = IsoDate.Write(notice.Issue.Date),
        Kind = notice.Kind.ToString(),
        Family = StoredWord.Of(notice.Family),
        Section = notice.Section,
        State = StoredWord.Of(notice.State),
        Received = Timestamp.Write(notice.Received),
        Changed = Timestamp.Write(notice.Changed),
        Version = notice.Version,
        HeldBy = notice.Held?.By,
        HeldAt = Written(notice.Held?.At),
        HeldWhy = notice.Held?.Why,
        WithdrawnBy = notice.Withdrawn?.By,
        WithdrawnAt = Written(notice.Withdrawn?.At),
        WithdrawnWhy = notice.Withdrawn?.Why,
        PublishedAt = Written(notice.Published),
    };

    public Notice ToNotice() => new()
    {
        Id = new(IsoDate.Read(TakenFor), Serial),
        Issue = new(new(Paper), IsoDate.Read(IssueDate)),
        Kind = new(Kind),
        Family = StoredWord.FamilyOf(Family),
        Section = Section,
        Received = Timestamp.Read(Received),
        Changed = Timestamp.Read(Changed),
        Version = Version,
        Held = HeldAt is null ? null : new(HeldBy ?? "", Timestamp.Read(HeldAt), HeldWhy ?? ""),
        Withdrawn = WithdrawnAt is null ? null : new(WithdrawnBy ?? "", Timestamp.Read(WithdrawnAt), WithdrawnWhy ?? ""),
        Published = PublishedAt is null ? null : Timestamp.Read(PublishedAt),
    };

    private static string? Written(DateTimeOffset? moment) => moment is { } at ? Timestamp.Write(at) : null;
}
