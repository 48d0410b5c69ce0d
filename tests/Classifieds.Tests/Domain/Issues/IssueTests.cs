using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Tests.Domain.Issues;

public sealed class IssueTests
{
    private static Issue In(IssueState state) => new(new(new("tabloid"), new(2026, 11, 25)), state, null);

    [TestCase(IssueState.Open, null, IssueState.Closed, IssueState.Published)]
    [TestCase(IssueState.Closed, "2026-11-25 一期已截稿，不再收稿", null, IssueState.Published)]
    [TestCase(IssueState.Published, "2026-11-25 一期已付印，不再收稿", null, null)]
    public void An_issue_takes_notices_is_closed_and_goes_to_press(
        IssueState state, string? refusal, IssueState? closed, IssueState? published)
    {
        Assert.That(In(state).Takes().IsRefused(out Refusal? why, out Issue? open) ? why.Message : null, Is.EqualTo(refusal));
        Assert.That(open, Is.EqualTo(refusal is null ? In(state) : null));
        Assert.That(In(state).Close().IsRefused(out _, out Issue? shut) ? null : shut?.State, Is.EqualTo(closed));
        Assert.That(In(state).Publish().IsRefused(out _, out Issue? printed) ? null : printed?.State, Is.EqualTo(published));
    }
}
