using Classifieds.Domain.Calendar;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Domain.Issues;

/// <summary>刊期: one day's page of one paper.</summary>
/// <param name="Deadline">截稿: when it stops taking notices; null where the paper sets none.</param>
public sealed record Issue(IssueId Id, IssueState State, DateTimeOffset? Deadline)
{
    public bool TakesNoticesAt(DateTimeOffset now) => State == IssueState.Open && (Deadline is null || now <= Deadline);

    /// <summary>Whether it takes notices, late ones included.</summary>
    /// <returns>Itself; or ISSUE-CLOSED.</returns>
    public Outcome<Issue> Takes() => State == IssueState.Open
        ? this
        : Conflict("ISSUE-CLOSED", $"{Day} 一期已{(State == IssueState.Closed ? "截稿" : "付印")}，不再收稿");

    /// <summary>截稿.</summary>
    /// <returns>Or ISSUE-CLOSED.</returns>
    public Outcome<Issue> Close() => State == IssueState.Open
        ? this with { State = IssueState.Closed }
        : Conflict("ISSUE-CLOSED", $"{Day} 一期已{(State == IssueState.Closed ? "截稿" : "付印")}，不用再截");

    /// <summary>付印: its page goes to press, and it takes nothing more.</summary>
    /// <returns>Or ISSUE-PUBLISHED.</returns>
    public Outcome<Issue> Publish() => State != IssueState.Published
        ? this with { State = IssueState.Published }
        : Conflict("ISSUE-PUBLISHED", $"{Day} 一期已付印，不能再付印一次，有误请在下一期登更正");

    private string Day => IsoDate.Write(Id.Date);

    private static Refusal Conflict(string code, string message) => new(code, message) { Kind = RefusalKind.Conflict };
}
