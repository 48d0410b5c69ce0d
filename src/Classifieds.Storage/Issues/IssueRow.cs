using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;

namespace Classifieds.Storage.Issues;

internal sealed record IssueRow
{
    public required string Paper { get; init; }
    public required string IssueDate { get; init; }
    public required string State { get; init; }
    public required string? Deadline { get; init; }

    public static IssueRow From(Issue issue) => new()
    {
        Paper = issue.Id.Paper.ToString(),
        IssueDate = IsoDate.Write(issue.Id.Date),
        State = StoredWord.Of(issue.State),
        Deadline = issue.Deadline is { } deadline ? Timestamp.Write(deadline) : null,
    };

    public Issue ToIssue() => StoredRow.ReadOther($"{Paper} {IssueDate} 一期", () => new Issue(
        new(new(Paper), IsoDate.Read(IssueDate)), StoredWord.IssueStateOf(State), Deadline is null ? null : Timestamp.Read(Deadline)));
}
