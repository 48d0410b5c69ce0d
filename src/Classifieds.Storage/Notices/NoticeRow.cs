using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Storage.Rows;

namespace Classifieds.Storage.Notices;

internal record NoticeRow
{
    public const string Columns = "id, taken_for, serial, paper, issue_date, kind, family, section, state, received, changed";

    public required string Id { get; init; }
    public required string TakenFor { get; init; }
    public required int Serial { get; init; }
    public required string Paper { get; init; }
    public required string IssueDate { get; init; }
    public required string Kind { get; init; }
    public required string Family { get; init; }
    public required string Section { get; init; }
    public required string State { get; init; }
    public required string Received { get; init; }
    public required string Changed { get; init; }

    public static NoticeRow From(Notice notice) => new()
    {
        Id = notice.Id.ToString(),
        TakenFor = DateColumn.Write(notice.Id.TakenFor),
        Serial = notice.Id.Serial,
        Paper = notice.Issue.Paper.ToString(),
        IssueDate = DateColumn.Write(notice.Issue.Date),
        Kind = notice.Kind.ToString(),
        Family = notice.Family.ToString(),
        Section = notice.Section,
        State = notice.State.ToString(),
        Received = Timestamp.Write(notice.Received),
        Changed = Timestamp.Write(notice.Changed),
    };

    public Notice ToNotice() => new()
    {
        Id = new(DateColumn.Read(TakenFor), Serial),
        Issue = new(new(Paper), DateColumn.Read(IssueDate)),
        Kind = new(Kind),
        Family = Enum.Parse<NoticeFamily>(Family),
        Section = Section,
        State = Enum.Parse<NoticeState>(State),
        Received = Timestamp.Read(Received),
        Changed = Timestamp.Read(Changed),
    };
}
