using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;

namespace Classifieds.Storage.Notices;

internal record NoticeRow
{
    public const string Columns = """
        notice.id, taken_for, serial, notice.paper, notice.issue_date, kind, family, section, state, received, changed, version,
        taken_by, corrects
        """;

    public required string Id { get; init; }
    /// <summary>Within which the serial is the only one, as <see cref="SerialsOf"/> writes it.</summary>
    public required string TakenFor { get; init; }

    public required int Serial { get; init; }

    /// <summary>With the date, the issue that comes next; for those who look at the store by its own means.</summary>
    public required string Paper { get; init; }

    /// <inheritdoc cref="Paper"/>
    public required string IssueDate { get; init; }

    public required string Kind { get; init; }
    public required string Family { get; init; }
    public required string Section { get; init; }

    /// <summary>For those who look at the store by its own means; what a notice is comes of its insertions.</summary>
    public required string State { get; init; }

    public required string Received { get; init; }
    public required string Changed { get; init; }
    public required int Version { get; init; }
    public required string TakenBy { get; init; }
    public string? Corrects { get; init; }

    public static NoticeRow From(Notice notice) => new()
    {
        Id = notice.Id.ToString(),
        TakenFor = SerialsOf(notice.Id.TakenFor, notice.Id.Sign),
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
        TakenBy = notice.TakenBy,
        Corrects = notice.Corrects?.ToString(),
    };

    /// <param name="insertions">All of the notice's, by number.</param>
    public Notice ToNotice(IEnumerable<InsertionRow> insertions) => StoredRow.Read(Id, () => new Notice
    {
        Id = NameOf(TakenFor, Serial),
        Insertions = [.. insertions.Select(row => row.ToInsertion())],
        Kind = new(Kind),
        Family = StoredWord.FamilyOf(Family),
        Section = Section,
        Received = Timestamp.Read(Received),
        Changed = Timestamp.Read(Changed),
        TakenBy = TakenBy,
        Corrects = NoticeId.TryParse(Corrects, out NoticeId? corrects) ? corrects : null,
        Version = Version,
    });

    /// <summary>The row of serials of an issue's date: all over the store, or those of a paper with a sign.</summary>
    public static string SerialsOf(DateOnly takenFor, PaperSign? sign) => sign is null
        ? IsoDate.Write(takenFor) : $"{IsoDate.Write(takenFor)} {sign}";

    private static NoticeId NameOf(string takenFor, int serial) => takenFor.Split(' ', 2) is [var date, var sign]
        ? new(IsoDate.Read(date), serial, new PaperSign(sign))
        : new(IsoDate.Read(takenFor), serial);
}
