using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Payments;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Users;
using Classifieds.Desk.Wire.Issues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Storage;

namespace Classifieds.Desk.Issues;

/// <summary>The page of an issue: read, made without holding the store, and settled in one piece of work where nothing has changed
/// meanwhile.</summary>
internal sealed class IssuePageRun(Workbench desk)
{
    // A desk in its last minutes changes its issue while the page is being made; nobody changes it faster than that for long.
    private const int MostTurns = 5;

    private const string Changing = "ISSUE-CHANGING";

    /// <summary>What is to be made.</summary>
    /// <param name="Deed">What the person must be allowed to do.</param>
    public sealed record Asked(MakeIssuePage.Request Page, DeskDeed Deed);

    /// <summary>What stands on the page, in its order, and what was made of it.</summary>
    /// <param name="Off">What does not, with the reason.</param>
    public sealed record Made(
        IssueId Issue, OpenedPaper Opened, IReadOnlyList<RunningNotice> On,
        IReadOnlyList<(RunningNotice Notice, LeftOut Why)> Off, IssuePage Page);

    /// <param name="settle">Writes what follows from the page; null where nothing is kept.</param>
    /// <returns>The page; or what <see cref="MakeIssuePage"/> refuses with.</returns>
    public async Task<Outcome<IssuePage>> RunAsync(
        Asked asked, Func<Work, Made, Actor, DateTimeOffset, Task<Refusal?>>? settle, CancellationToken stop)
    {
        MakeIssuePage.Request request = asked.Page;
        NoticeBills? bills = desk.Payment == PaymentRule.Required ? new(desk) : null;
        // The store is read while fonts and catalogue are opened.
        Task<Outcome<RunningNotices>>? begun = PaperId.TryParse(request.Asked.Paper ?? PaperFolder.Default, out PaperId? named)
            ? Task.Run(() => ReadAsync(new(named, request.Issue), bills, stop), stop) : null;
        if (desk.Paper(request.Asked.Paper, request.Asked.Wishes).IsRefused(out Refusal? why, out OpenedPaper? paper)) return why;
        if (desk.Opened().IsRefused(out why, out OpenedCatalogue? catalogue)) return why;
        var run = new PageRun(paper, catalogue.Savings);
        var issue = new IssueId(paper.Paper.Id, request.Issue);
        for (int turn = 1; ; turn++)
        {
            Outcome<RunningNotices> read = await (begun is not null && turn == 1 && issue.Paper == named
                ? begun : ReadAsync(issue, bills, stop));
            if (read.IsRefused(out why, out RunningNotices? running)) return why;
            if (Choose(request, running, paper).IsRefused(out why, out Choice? chosen)) return why;
            if (run.Run(WorkOf(request, running, chosen)).IsRefused(out why, out FinishedPage? page)) return why;
            page = page with
            {
                Report = page.Report with
                {
                    LeftOut = [.. chosen.Off.Select(one => LeftOutJson.Of(one.Why))], Let = [.. request.With.Select(LetRunJson.Of)],
                },
            };
            var made = new Made(issue, paper, [.. chosen.On.Select(one => one.Notice)], chosen.Off,
                new(page, [.. chosen.Off.Select(one => one.Why)], request.With) { IsTrial = request.IsTrial });
            if (settle is null) return made.Page;
            if (!(await SettleAsync(asked, running, made, settle, stop)).IsRefused(out why)) return made.Page;
            if (why.Code != Changing || turn == MostTurns) return why;
        }
    }

    private Task<Outcome<RunningNotices>> ReadAsync(IssueId issue, NoticeBills? bills, CancellationToken stop) =>
        desk.ReadStoreAsync(work => RunningNotices.ReadAsync(work, issue, bills), stop);

    private Task<Outcome<int>> SettleAsync(
        Asked asked, RunningNotices running, Made made, Func<Work, Made, Actor, DateTimeOffset, Task<Refusal?>> settle,
        CancellationToken stop) =>
        desk.WriteStoreAsync<int>(Turn.OfPaper(made.Issue.Paper), async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await UserRoll.FindAsync(work, asked.Page.By, asked.Deed, now)).IsRefused(out Refusal? why, out Actor? by)) return why;
            if (asked.Page.With.Count > 0 && Permissions.Of(by, DeskDeed.LetRun).IsRefused(out why)) return why;
            if (!await running.AreStillAsync(work, made.Issue))
            {
                return new Refusal(Changing, $"{made.Issue} 一期的稿件一直在变，版面没有组成，请稍后再组") { Kind = RefusalKind.Conflict };
            }
            foreach (LetRun let in asked.Page.With)
            {
                RunningNotice one = made.On.First(on => IsNamed(on, let.Name));
                await work.RecordAsync(new(now, by.Name, "let-run") { Notice = one.Notice.Id, Detail = let.Reason });
            }
            return await settle(work, made, by, now) is { } refusal ? refusal : made.On.Count;
        }, stop);

    private sealed record Chosen(RunningNotice Notice, SetNotice? Approved);

    private sealed record Choice(IReadOnlyList<Chosen> On, IReadOnlyList<(RunningNotice Notice, LeftOut Why)> Off);

    private static Outcome<Choice> Choose(MakeIssuePage.Request request, RunningNotices running, OpenedPaper paper)
    {
        if (request.With.FirstOrDefault(let => string.IsNullOrWhiteSpace(let.Reason)) is { } unreasoned)
            return new Refusal("LET-RUN-REASON", $"准 {unreasoned.Name} 上版要写明理由") { Kind = RefusalKind.Usage };
        if (request.With.FirstOrDefault(let => !running.All.Any(one => IsNamed(one, let.Name))) is { } unknown)
            return new Refusal("LET-RUN-UNKNOWN", $"{request.Issue:yyyy-MM-dd} 一期没有 {unknown.Name}") { Kind = RefusalKind.NotFound };
        var approvals = new ApprovalReader(paper, request.Asked.Masks ? paper.Paper.Masking : MaskingPolicy.None);
        List<Chosen> on = [];
        List<(RunningNotice Notice, LeftOut Why)> off = [];
        foreach (RunningNotice one in running.All)
        {
            (Approval approval, SetNotice? approved) = approvals.Read(one, on.Count);
            IReadOnlyList<Refusal> missing = one.ReadinessWith(approval).Missing(one.Insertion);
            // What is held or has an error stands on no page, whoever says so; nor does what missed its page.
            bool mayNever = one.Insertion.Held is not null || one.Insertion.Missed is not null || one.Revision.Content.HasErrors;
            bool isLet = request.With.Any(let => IsNamed(one, let.Name));
            if (isLet && mayNever) return missing[0];
            if (missing.Count == 0 || isLet || (request.IsTrial && !mayNever)) on.Add(new(one, approved));
            else off.Add((one, new(one.Name, missing)));
        }
        if (on.Count > 0) return new Choice(on, off);
        return new Refusal("ISSUE-NOTHING-READY",
            $"{running.All.Count} 则里没有一则可以上版：{off[0].Why.Why[0].Message}；要先看排出来的样子请用 --trial")
        {
            Kind = RefusalKind.Conflict,
        };
    }

    private static bool IsNamed(RunningNotice one, string name) => name.Trim() is var typed
        && (typed == one.Name || typed == one.Notice.Id.ToString()
            || typed == new InsertionId(one.Notice.Id, one.Insertion.Number).ToString());

    private static PageWork WorkOf(MakeIssuePage.Request request, RunningNotices running, Choice chosen)
    {
        KeptPage? last = request.IsFresh ? null : request.Previous ?? running.LastMade;
        return new()
        {
            Read = () => [.. chosen.On.Select(one => one.Notice.Revision.Content)],
            PrintDate = request.Issue,
            Asked = request.Asked with { IsTrial = request.IsTrial },
            IsStrict = true,
            IsKept = true,
            Proofed = chosen.On.Index().Where(one => one.Item.Notice.IsProofed).Select(one => one.Index).ToHashSet(),
            Approved = chosen.On.Index().Where(one => one.Item.Approved is not null).ToDictionary(one => one.Index, one =>
                one.Item.Approved!),
            Previous = last is null ? null : new(last, IdsOf(chosen.On.Select(one => one.Notice))),
        };
    }

    /// <summary>As a kept page names its notices.</summary>
    internal static IReadOnlyList<string> IdsOf(IEnumerable<RunningNotice> notices) => [.. notices.Select(one => one.Notice.Id.ToString())];
}
