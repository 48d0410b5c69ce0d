using Classifieds.Desk.Papers;
using Classifieds.Desk.Prices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Intake.Checking;
using Classifieds.Storage;
using Classifieds.Storage.Notices;

namespace Classifieds.Desk.Notices;

/// <summary>Takes checked notices of one paper into the store, in one piece of work: their names, their first revisions with the
/// manuscripts, their prices, their ledger entries; all or nothing.</summary>
/// <remarks>Each is planned first, which may refuse it and then leaves nothing of it behind. What is made ready of one, on all
/// processors, is made while others are written.</remarks>
internal sealed class NoticeTaking
{
    // So many make a statement a table worth it; a list of more of them would lie among the large objects.
    private const int WrittenAtOnce = 16;

    // So many are made ready before their turn: a long table does not lie in memory sealed as well.
    private const int MostAhead = 128;

    private readonly Workbench desk;
    private readonly Work work;
    private readonly OpenedPaper paper;
    private readonly PublishingCalendar calendar;
    private readonly DateTimeOffset now;
    private readonly Dictionary<Actor, IssueDates> dates = [];
    private readonly List<Planned> planned = [];

    private NoticeTaking(Workbench desk, Work work, OpenedPaper paper, PublishingCalendar calendar, DateTimeOffset now) =>
        (this.desk, this.work, this.paper, this.calendar, this.now) = (desk, work, paper, calendar, now);

    /// <summary>What is taken.</summary>
    /// <param name="Verb">What the ledger calls it.</param>
    public sealed record Taking(CheckedNotice Content, AskedDates Dates, string Verb)
    {
        /// <summary>更正: the notice that it corrects.</summary>
        public NoticeId? Corrects { get; init; }

        /// <summary>Whether it is one of the samples, which run on their day whatever day it is.</summary>
        public bool IsSample { get; init; }
    }

    /// <param name="KnownBy">Its words as a whole, and who lost what in it.</param>
    /// <param name="Free">Why it costs nothing; null for most.</param>
    private sealed record Planned(
        Taking Taking, Notice Notice, Revision First, string[] KnownBy, IReadOnlyList<PlannedRun> Runs, IReadOnlyList<Issue> Issues,
        string? Free)
    {
        public required Actor By { get; init; }
    }

    private sealed record Ready(Planned Planned, NewNotice New, NoticeQuote? Quote);

    /// <returns>Or why the paper has no calendar.</returns>
    public static Outcome<NoticeTaking> Begin(Workbench desk, Work work, OpenedPaper paper, DateTimeOffset now) =>
        desk.Calendar(paper.Paper).Then<NoticeTaking>(calendar => new NoticeTaking(desk, work, paper, calendar, now));

    /// <summary>One notice, with what else is done in the same piece of work.</summary>
    /// <param name="by">As the store knows the person.</param>
    /// <returns>The name it goes by from now on; or as <see cref="PlanAsync"/>.</returns>
    public static async Task<Outcome<TakenNotice>> RunAsync(
        Workbench desk, Work work, OpenedPaper paper, Taking taking, Actor by, DateTimeOffset now)
    {
        if (Begin(desk, work, paper, now).IsRefused(out Refusal? why, out NoticeTaking? one)
            || (await one.PlanAsync(taking, by)).IsRefused(out why)) return why;
        return (await one.TakeAsync())[0];
    }

    /// <summary>Gives it a name and its days, for <see cref="TakeAsync(IProgress{WorkStep})"/> to take it.</summary>
    /// <param name="by">As the store knows the person.</param>
    /// <returns>The name it will go by; or what <see cref="IssueDates"/> refuses with, RUNS-NONE, PAPER-SIGN-TAKEN.</returns>
    public async Task<Outcome<NoticeId>> PlanAsync(Taking taking, Actor by)
    {
        if (!dates.TryGetValue(by, out IssueDates? days))
            dates[by] = days = new(work, paper.Paper.Id, calendar, by, now);
        if (taking.Dates.Plan(calendar, now).IsRefused(out Refusal? why, out IReadOnlyList<PlannedRun>? runs)) return why;
        List<AllowedIssue> allowed = [];
        foreach (PlannedRun run in runs)
        {
            Outcome<AllowedIssue> allowing = taking.IsSample ? await days.AllowSampleAsync(run.Issue)
                : taking.Dates.IsPast ? await days.AllowPastAsync(run.Issue)
                : await days.AllowAsync(run.Issue);
            if (allowing.IsRefused(out why, out AllowedIssue? issue)) return why;
            allowed.Add(issue);
        }
        if ((await work.Notices.NextIdAsync(allowed[0].Issue.Id, paper.Paper.Sign)).IsRefused(out why, out NoticeId? id)) return why;
        List<Issue> issues = [];
        foreach (AllowedIssue issue in allowed) issues.Add(await days.OpenAsync(issue));
        CheckedNotice content = taking.Content;
        Outcome<Notice> made = taking.Dates.IsPast
            ? Notice.TakePast(id, issues, content, by.Name, now)
            : Notice.Take(id, issues, content, by.Name, now);
        if (made.IsRefused(out why, out Notice? notice)) return why;
        notice = notice with { Corrects = taking.Corrects };
        var first = new Revision(id, 1, content, paper.Paper.Masking.Print(content), now, by.Name);
        string? free = taking.Corrects is null ? null : await NoticeCosts.FreeAsync(work, notice, first);
        planned.Add(new(taking, notice, first, [.. KnownBy(content)], runs, issues, free) { By = by });
        return id;
    }

    /// <summary>Takes what was planned.</summary>
    /// <param name="progress">Is told how many are taken; null = nobody asks.</param>
    /// <returns>In the order in which they were planned.</returns>
    public async Task<IReadOnlyList<TakenNotice>> TakeAsync(IProgress<WorkStep>? progress = null)
    {
        Catalogue? catalogue = desk.Catalogue().IsRefused(out _, out Catalogue? opened) ? null : opened;
        MadeAhead<Ready> ahead = new(planned.Count, MostAhead, at => MakeReady(planned[at], catalogue));
        // Of one alone nobody else need be woken.
        if (planned.Count > 1) ahead.Begin();
        EarlierNotices earlier = await EarlierNotices.OfAsync(
            work, [.. planned.Select(one => (one.First.Content, one.KnownBy))]);
        List<TakenNotice> taken = [];
        List<(NewNotice Added, LedgerRecord What)> waiting = [];
        while (taken.Count < planned.Count)
        {
            progress?.Report(new("收稿", taken.Count, planned.Count));
            Ready one = await ahead.NextAsync();
            taken.Add(ToldOf(one, earlier));
            waiting.Add((one.New, RecordOf(one)));
            if (waiting.Count < WrittenAtOnce && taken.Count < planned.Count) continue;
            await work.AddAsync(waiting);
            waiting.Clear();
        }
        return taken;
    }

    private Ready MakeReady(Planned one, Catalogue? catalogue)
    {
        // What waits for an examiner may have a character without a font: then nothing can be said of its price.
        NoticeQuote? quote = one.Taking.Dates.IsPast || catalogue is null ? null
            : NoticeCosts.OfNew(one.Notice, one.First, work.FingerprintOf(one.First.Content.Text), paper, catalogue, one.Free);
        return new(one, work.Notices.Prepare(one.Notice, one.First, FoundBy(one.First.Content, one.KnownBy), quote), quote);
    }

    private TakenNotice ToldOf(Ready ready, EarlierNotices earlier)
    {
        (Notice notice, Revision first) = (ready.Planned.Notice, ready.Planned.First);
        IReadOnlyList<Issue> issues = ready.Planned.Issues;
        string[] knownBy = ready.Planned.KnownBy;
        NoticeId? twin = earlier.TwinOf(knownBy, issues[0].Id);
        IReadOnlyList<NoticeConflict> conflicts = earlier.ConflictsOf(first.Content, issues[0].Id.Date, first.Printed);
        if (planned.Count > 1) earlier.Add(notice, knownBy, first.Content, first.Printed);
        return new TakenNotice(notice.Id)
        {
            LateFor = IsLate(ready.Planned) ? issues[0].Deadline?.ToOffset(BeijingTime.Offset) : null,
            SameAs = twin,
            // That it is handed in twice is said already.
            Conflicts = [.. conflicts.Where(one => one.Earlier.Notice != twin)],
            Runs = ready.Planned.Runs,
            Price = ready.Quote,
        };
    }

    private LedgerRecord RecordOf(Ready ready)
    {
        (Taking taking, Notice notice, Revision first) = (ready.Planned.Taking, ready.Planned.Notice, ready.Planned.First);
        IReadOnlyList<Issue> issues = ready.Planned.Issues;
        string days = string.Join(' ', issues.Select(issue => IsoDate.Write(issue.Id.Date)));
        return new(now, ready.Planned.By.Name, taking.Verb)
        {
            Notice = notice.Id, Revision = 1, Content = ready.New.ContentHash, Detail = string.Join(' ', ((string[])
            [
                KindToldOf(first.Content), IsLate(ready.Planned) ? "late" : "", taking.Dates.IsPast ? "past" : "",
                issues.Count > 1 ? days : "", taking.Corrects?.ToString() ?? "",
            ]).Where(part => part.Length > 0)),
        };
    }

    private bool IsLate(Planned one) => !one.Taking.Dates.IsPast && !one.Issues[0].TakesNoticesAt(now);

    /// <summary>For the ledger: the kind, where somebody set it; else nothing.</summary>
    public static string KindToldOf(CheckedNotice content) => content.SetKind is { } set ? $"kind={set}" : "";

    // Its words as a whole, and who lost what in it, in whatever words.
    public static IEnumerable<string> KnownBy(CheckedNotice content) =>
        DoubledNotices.KeysOf(content).Select(key => "loss/" + key).Prepend(WordsOf(content));

    // Its numbers in their normalised form, and what it is known by as a whole.
    public static IEnumerable<string> FoundBy(CheckedNotice content) => FoundBy(content, KnownBy(content));

    private static IEnumerable<string> FoundBy(CheckedNotice content, IEnumerable<string> knownBy) =>
        content.Facts.Where(fact => IsNumber(fact.Type)).Select(fact => fact.Value).Concat(knownBy);

    internal static bool IsNumber(string factType) =>
        factType.EndsWith("-number", StringComparison.Ordinal) || factType == FactType.InvoiceCode
        || IdentifierTable.Find(factType) is { Owner: not IdentifierOwner.Nobody };

    private static string WordsOf(CheckedNotice content) => "text/" + content.Text;
}
