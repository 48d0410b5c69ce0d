using Classifieds.Desk.Papers;
using Classifieds.Desk.Prices;
using Classifieds.Desk.Users;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
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
    /// <summary>What is taken.</summary>
    /// <param name="Verb">What the ledger calls it.</param>
    public sealed record Taking(CheckedNotice Content, OpenedPaper Paper, AskedDates Dates, string Verb)
    {
        /// <summary>更正: the notice that it corrects.</summary>
        public NoticeId? Corrects { get; init; }

        /// <summary>Whether it is one of the samples, which run on their day whatever day it is.</summary>
        public bool IsSample { get; init; }
    }

    /// <summary>In a piece of work of its own, for somebody who hands it in.</summary>
    /// <returns>The name it goes by from now on; or what <see cref="IssueDates"/> refuses with, RUNS-NONE, PAPER-SIGN-TAKEN, and what a
    /// person may be refused with.</returns>
    public static Task<Outcome<TakenNotice>> RunAsync(Workbench desk, Taking taking, Actor asking, CancellationToken stop) =>
        desk.WriteStoreAsync<TakenNotice>(Turn.OfPaper(taking.Paper.Paper.Id), async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            return (await UserRoll.FindAsync(work, asking, DeskDeed.Take, now)).IsRefused(out Refusal? forbidden, out Actor? by)
                ? forbidden
                : await RunAsync(desk, work, taking, by, now);
        }, stop, mayMake: true);

    /// <param name="by">As the store knows the person.</param>
    /// <returns>The name it goes by from now on; or what <see cref="IssueDates"/> refuses with, RUNS-NONE, PAPER-SIGN-TAKEN.</returns>
    public static async Task<Outcome<TakenNotice>> RunAsync(Workbench desk, Work work, Taking taking, Actor by, DateTimeOffset now)
    {
        (CheckedNotice content, Paper paper) = (taking.Content, taking.Paper.Paper);
        if (desk.Calendar(paper).IsRefused(out Refusal? why, out PublishingCalendar? calendar)) return why;
        if (taking.Dates.Plan(calendar, now).IsRefused(out why, out IReadOnlyList<PlannedRun>? runs)) return why;
        var dates = new IssueDates(work, paper.Id, calendar, by, now);
        List<Issue> issues = [];
        foreach (PlannedRun run in runs)
        {
            Outcome<Issue> opening = taking.IsSample ? await dates.OpenSampleAsync(run.Issue)
                : taking.Dates.IsPast ? await dates.OpenPastAsync(run.Issue)
                : await dates.OpenAsync(run.Issue);
            if (opening.IsRefused(out why, out Issue? issue)) return why;
            issues.Add(issue);
        }
        if ((await work.Notices.NextIdAsync(issues[0].Id, paper.Sign)).IsRefused(out why, out NoticeId? id)) return why;
        Outcome<Notice> made = taking.Dates.IsPast
            ? Notice.TakePast(id, issues, content, by.Name, now)
            : Notice.Take(id, issues, content, by.Name, now);
        if (made.IsRefused(out why, out Notice? taken)) return why;
        NoticeId? twin = await TwinAsync(work, content, issues[0].Id);
        IReadOnlyList<NoticeConflict> conflicts =
            await EarlierNotices.ConflictsOfAsync(work, content, issues[0].Id.Date, paper.Masking.Print(content), null);
        taken = taken with { Corrects = taking.Corrects };
        await work.Notices.AddAsync(taken);
        string hash = await work.Notices.AddRevisionAsync(
            new Revision(id, 1, content, paper.Masking.Print(content), now, by.Name), FoundBy(content));
        // What waits for an examiner may have a character without a font: then nothing can be said of its price.
        NoticeCost? cost = null;
        if (!taking.Dates.IsPast) (await new NoticeCosts(desk).TellAsync(work, taken, by.Name)).IsRefused(out _, out cost);

        bool isLate = !taking.Dates.IsPast && !issues[0].TakesNoticesAt(now);
        string days = string.Join(' ', issues.Select(issue => IsoDate.Write(issue.Id.Date)));
        await work.RecordAsync(new(now, by.Name, taking.Verb)
        {
            Notice = id, Revision = 1, Content = hash, Detail = string.Join(' ', ((string[])
            [
                KindToldOf(content), isLate ? "late" : "", taking.Dates.IsPast ? "past" : "", issues.Count > 1 ? days : "",
                taking.Corrects?.ToString() ?? "",
            ]).Where(part => part.Length > 0)),
        });
        return new TakenNotice(id)
        {
            LateFor = isLate ? issues[0].Deadline?.ToOffset(BeijingTime.Offset) : null,
            SameAs = twin,
            // That it is handed in twice is said already.
            Conflicts = [.. conflicts.Where(one => one.Earlier.Notice != twin)],
            Runs = runs,
            Price = cost?.Now,
        };
    }

    /// <summary>For the ledger: the kind, where somebody set it; else nothing.</summary>
    public static string KindToldOf(CheckedNotice content) => content.SetKind is { } set ? $"kind={set}" : "";

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

    internal static bool IsNumber(string factType) =>
        factType.EndsWith("-number", StringComparison.Ordinal) || factType == FactType.InvoiceCode
        || IdentifierTable.Find(factType) is { Owner: not IdentifierOwner.Nobody };

    private static string WordsOf(CheckedNotice content) => "text/" + content.Text;
}
