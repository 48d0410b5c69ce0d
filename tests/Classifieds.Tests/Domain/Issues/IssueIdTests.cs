using Classifieds.Domain.Issues;

namespace Classifieds.Tests.Domain.Issues;

public sealed class IssueIdTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    private static IEnumerable<string> Papers => ["tabloid", "滨河晨报", "own paper", "a.b", new('a', PaperId.Longest)];

    private static IEnumerable<string?> NoPapers =>
        [null, "", " ", " tabloid", "tabloid ", "a/b", @"a\b", "a\nb", "a\0", new('a', PaperId.Longest + 1)];

    [TestCaseSource(nameof(Papers))]
    public void An_issue_is_named_by_paper_and_day_and_read_back(string paper)
    {
        Assert.That(PaperId.TryParse(paper, out PaperId? id) ? id.ToString() : null, Is.EqualTo(paper));
        var issue = new IssueId(id!, Day);

        Assert.That(issue.ToString(), Is.EqualTo($"{paper} 2026-11-25"));
        Assert.That(IssueId.TryParse(issue.ToString(), out IssueId? read) ? read : null, Is.EqualTo(issue));
    }

    [TestCaseSource(nameof(NoPapers))]
    public void What_is_no_name_of_a_file_names_no_paper(string? paper)
    {
        Assert.That(PaperId.TryParse(paper, out _), Is.False);
        Assert.That(() => new PaperId(paper!), Throws.ArgumentException);
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("tabloid")]
    [TestCase("2026-11-25")]
    [TestCase(" 2026-11-25")]
    [TestCase("tabloid 2026-11-31")]
    [TestCase("tabloid 20261125")]
    [TestCase("tabloid  2026-11-25")]
    [TestCase("tabloid 2026-11-25 ")]
    public void Anything_else_names_no_issue(string? text) => Assert.That(IssueId.TryParse(text, out _), Is.False);
}
