using Classifieds.Desk.Papers;
using Classifieds.Desk.Prices;
using Classifieds.Desk.Users;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Intake.Checking;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>Takes one checked notice into the store: its name, revision 1 with the manuscript, its ledger entry; all or nothing.</summary>
internal static class NoticeTaking
{
    /// <summary>In a piece of work of its own, for somebody who hands it in.</summary>
    /// <returns>The name it goes by from now on; or ISSUE-CLOSED, ISSUE-LATE, and what a person may be refused with.</returns>
    public static Task<Outcome<TakenNotice>> RunAsync(
        Workbench desk, CheckedNotice content, OpenedPaper paper, IReadOnlyList<DateOnly> dates, Actor asking, CancellationToken stop) =>
        desk.WriteStoreAsync<TakenNotice>(async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            return (await UserRoll.FindAsync(work, asking, DeskDeed.Take, now)).IsRefused(out Refusal? forbidden, out Actor? by)
                ? forbidden
                : await RunAsync(desk, work, content, paper, dates, by, now, "add");
        }, stop, mayMake: true);

    /// <param name="dates">The days it is to run on; at least one.</param>
    /// <param name="by">As the store knows the person.</param>
    /// <param name="verb">What the ledger calls it.</param>
    /// <param name="corrects">更正: the notice that it corrects.</param>
    /// <returns>The name it goes by from now on; or ISSUE-CLOSED, ISSUE-LATE.</returns>
    public static async Task<Outcome<TakenNotice>> RunAsync(
        Workbench desk, Work work, CheckedNotice content, OpenedPaper opened, IReadOnlyList<DateOnly> dates, Actor by, DateTimeOffset now,
        string verb, NoticeId? corrects = null)
    {
        Paper paper = opened.Paper;
        List<Issue> issues = [];
        foreach (DateOnly date in dates.Distinct().Order())
        {
            Issue issue = await IssueOpening.OpenAsync(work, paper, date, by, now);
            if (IssueOpening.MayTake(issue, paper, by, now).IsRefused(out Refusal? late)) return late;
            issues.Add(issue);
        }
        NoticeId id = await work.Notices.NextIdAsync(issues[0].Id.Date);
        if (Notice.Take(id, issues, content, by.Name, now).IsRefused(out Refusal? why, out Notice? taken)) return why;
        NoticeId? twin = await TwinAsync(work, content, issues[0].Id);
        taken = taken with { Corrects = corrects };
        await work.Notices.AddAsync(taken);
        string hash = await work.Notices.AddRevisionAsync(
            new Revision(id, 1, content, paper.Masking.Print(content), now, by.Name), FoundBy(content));
        // What waits for an examiner may have a character without a font: then nothing can be said of its price.
        (await new NoticeCosts(desk).TellAsync(work, taken, by.Name)).IsRefused(out _, out NoticeCost? cost);

        bool isLate = !issues[0].TakesNoticesAt(now);
        string runs = string.Join(' ', issues.Select(issue => IsoDate.Write(issue.Id.Date)));
        await work.RecordAsync(new(now, by.Name, verb)
        {
            Notice = id, Revision = 1, Content = hash, Detail = string.Join(' ', ((string[])
                [isLate ? "late" : "", issues.Count > 1 ? runs : "", corrects?.ToString() ?? ""]).Where(part => part.Length > 0)),
        });
        return new TakenNotice(id)
        {
            LateFor = isLate ? issues[0].Deadline?.ToOffset(BeijingTime.Offset) : null,
            SameAs = twin,
            Runs = issues.Count,
            Price = cost?.Now,
        };
    }

    private static async Task<NoticeId?> TwinAsync(Work work, CheckedNotice content, IssueId issue)
    {
        foreach (string known in KnownBy(content))
        {
            IReadOnlyList<Notice> same = await work.Notices.WithIdentifierAsync(known);
            if (same.FirstOrDefault(other => other.Insertions.Any(one => one.Issue == issue && one.Withdrawn is null)) is { } twin)
                return twin.Id;
        }
        return null;
    }

    // Its words as a whole, and who lost what in it, in whatever words.
    private static IEnumerable<string> KnownBy(CheckedNotice content) =>
        DoubledNotices.KeysOf(content).Select(key => "loss/" + key).Prepend(WordsOf(content));

    // Its numbers in their normalised form, and what it is known by as a whole.
    public static IEnumerable<string> FoundBy(CheckedNotice content) => content.Facts
        .Where(fact => IsNumber(fact.Type))
        .Select(fact => fact.Value)
        .Concat(KnownBy(content));

    private static bool IsNumber(string factType) =>
        factType.EndsWith("-number", StringComparison.Ordinal)
        || IdentifierTable.Find(factType) is { Owner: not IdentifierOwner.Nobody };

    private static string WordsOf(CheckedNotice content) => "text/" + content.Text;
}
