using Classifieds.Desk.Papers;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Intake.Checking;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>Takes one checked notice into the store: its name, revision 1 with the manuscript, its ledger entry; all or nothing.</summary>
internal static class NoticeTaking
{
    /// <param name="verb">What the ledger calls it.</param>
    /// <returns>The name it goes by from now on, or ISSUE-CLOSED.</returns>
    public static async Task<Outcome<TakenNotice>> RunAsync(
        Work work, CheckedNotice content, Paper paper, DateOnly date, Actor by, DateTimeOffset now, string verb)
    {
        Issue issue = await OpenIssueAsync(work, paper, date, by, now);
        NoticeId id = await work.Notices.NextIdAsync(date);
        if (Notice.Take(id, issue, content, now).IsRefused(out Refusal? why, out Notice? taken)) return why;
        NoticeId? twin = await TwinAsync(work, content, issue.Id);
        await work.Notices.AddAsync(taken);
        string hash = await work.Notices.AddRevisionAsync(
            new Revision(id, 1, content, paper.Masking.Print(content), now, by.Name), FoundBy(content));

        bool late = !issue.TakesNoticesAt(now);
        await work.RecordAsync(new(now, by.Name, verb) { Notice = id, Revision = 1, Content = hash, Detail = late ? "late" : "" });
        return new TakenNotice(id) { LateFor = late ? issue.Deadline?.ToOffset(BeijingTime.Offset) : null, SameAs = twin };
    }

    private static async Task<Issue> OpenIssueAsync(Work work, Paper paper, DateOnly date, Actor by, DateTimeOffset now)
    {
        var id = new IssueId(paper.Id, date);
        if (await work.Issues.FindAsync(id) is { } there) return there;
        var issue = new Issue(id, IssueState.Open, new DateTimeOffset(paper.Deadline.For(date), BeijingTime.Offset));
        await work.Issues.PutAsync(issue);
        await work.RecordAsync(new(now, by.Name, "open-issue") { Detail = id.ToString() });
        return issue;
    }

    private static async Task<NoticeId?> TwinAsync(Work work, CheckedNotice content, IssueId issue)
    {
        foreach (string known in KnownBy(content))
        {
            IReadOnlyList<Notice> same = await work.Notices.WithIdentifierAsync(known);
            if (same.FirstOrDefault(other => other.Issue == issue && other.State != NoticeState.Withdrawn) is { } twin) return twin.Id;
        }
        return null;
    }

    // Its words as a whole, and who lost what in it, in whatever words.
    private static IEnumerable<string> KnownBy(CheckedNotice content) =>
        DoubledNotices.KeysOf(content).Select(key => "loss/" + key).Prepend(WordsOf(content));

    // Its numbers in their normalised form, and what it is known by as a whole.
    private static IEnumerable<string> FoundBy(CheckedNotice content) => content.Facts
        .Where(fact => IsNumber(fact.Type))
        .Select(fact => fact.Value)
        .Concat(KnownBy(content));

    private static bool IsNumber(string factType) =>
        factType.EndsWith("-number", StringComparison.Ordinal)
        || IdentifierTable.Find(factType) is { Owner: not IdentifierOwner.Nobody };

    private static string WordsOf(CheckedNotice content) => "text/" + content.Text;
}
