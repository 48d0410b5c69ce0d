using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Payments;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Proofs;
using Classifieds.Intake.Checking;

namespace Classifieds.Desk.Issues;

/// <summary>看一期: what is to run in an issue, and what each notice still lacks before it may.</summary>
public sealed class ShowIssue(Workbench desk)
{
    /// <param name="Paper">By the name of its profile; null for the usual one.</param>
    public sealed record Request(DateOnly Issue, string? Paper);

    /// <param name="Printed">The masked words of its latest revision.</param>
    /// <param name="Missing">Empty where it may run.</param>
    public sealed record Line(string Name, string Section, string Printed, Approval Approval, IReadOnlyList<Refusal> Missing)
    {
        /// <summary>Null where it ran, may still run, or has been made good; else when it can be.</summary>
        public MissedRun? ToMakeGood { get; init; }

        /// <summary>栏目不对: in Chinese, where the section it was taken for is not the paper's, or no longer its kind's; null for
        /// most.</summary>
        public string? WrongSection { get; init; }

        /// <summary>Null where the desk takes no payment in this program, or it is quoted nothing.</summary>
        public NoticeBill? Bill { get; init; }

        /// <summary>有留言: its advertiser waits for the desk.</summary>
        public bool AwaitsReply { get; init; }
    }

    /// <param name="Lines">Every insertion that is not withdrawn, in the order its notice came in.</param>
    public sealed record Shown(Issue Issue, IReadOnlyList<Line> Lines)
    {
        /// <summary>The same words, or the same loss in other words, in the same issue: names of insertions, two at the least
        /// each.</summary>
        public IReadOnlyList<IReadOnlyList<string>> Doubled { get; init; } = [];
    }

    /// <returns>The issue; or ISSUE-EMPTY, or why paper or store cannot be had.</returns>
    public async Task<Outcome<Shown>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Paper(request.Paper).IsRefused(out Refusal? why, out OpenedPaper? paper)) return why;
        NoticeBills? bills = desk.Payment == PaymentRule.Required ? new(desk) : null;
        var id = new IssueId(paper.Paper.Id, request.Issue);
        if (desk.Calendar(paper.Paper).IsRefused(out why, out PublishingCalendar? calendar)) return why;
        if (desk.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return why;
        Outcome<Found> read = await desk.ReadStoreAsync<Found>(async work =>
        {
            if ((await RunningNotices.ReadAsync(work, id, bills)).IsRefused(out Refusal? empty, out RunningNotices? running)) return empty;
            var dates = new IssueDates(work, paper.Paper.Id, calendar, Actor.Alone(""), desk.Clock.GetUtcNow());
            Dictionary<string, MissedRun> missed = [];
            foreach (RunningNotice one in running.All)
            {
                if (one.Insertion.Missed is not { } miss || one.Notice.MadeGoodBy(one.Insertion) is not null) continue;
                missed[one.Name] = new(new InsertionId(one.Notice.Id, one.Insertion.Number), miss.Why,
                    await MakeGoodNotice.NextAsync(dates, one.Notice));
            }
            Issue issue = await work.Issues.FindAsync(id) ?? throw new InvalidOperationException($"There is no issue {id}.");
            return new Found(issue, running, missed, await work.Threads.WaitingAsync());
        }, stop);
        if (read.IsRefused(out why, out Found? found)) return why;
        var approvals = new ApprovalReader(paper, paper.Paper.Masking);
        return new Shown(found.Issue,
        [
            .. found.Running.All.Select((one, index) =>
            {
                Approval approval = approvals.Read(one, index).Approval;
                return new Line(one.Name, one.Notice.Section, one.Revision.Printed, approval,
                    one.ReadinessWith(approval).Missing(one.Insertion))
                {
                    ToMakeGood = found.Missed.GetValueOrDefault(one.Name),
                    Bill = one.Bill,
                    AwaitsReply = found.Waiting.Contains(one.Notice.Id),
                    WrongSection = WrongSection(one.Notice, paper.Paper, catalogue),
                };
            }),
        ])
        {
            Doubled = Doubled(found.Running),
        };
    }

    private static List<IReadOnlyList<string>> Doubled(RunningNotices running)
    {
        var known = running.All.SelectMany(one => DoubledNotices.KeysOf(one.Revision.Content).Select(key => "loss/" + key)
            .Prepend("words/" + one.Words).Distinct(StringComparer.Ordinal).Select(key => (Key: key, one.Name)));
        List<IReadOnlyList<string>> groups = [];
        foreach (IReadOnlyList<string> same in known.GroupBy(one => one.Key, one => one.Name, StringComparer.Ordinal)
            .Where(same => same.Count() > 1).Select(same => (IReadOnlyList<string>)[.. same]))
            if (!groups.Any(other => other.SequenceEqual(same))) groups.Add(same);
        return groups;
    }

    // A template may have changed since the notice was taken.
    private static string? WrongSection(Notice notice, Paper paper, Catalogue catalogue) =>
        catalogue.Find(notice.Kind) is { } kind && kind.Section != notice.Section
            ? $"“{kind.Title}”归“{kind.Section}”栏，{notice.Id} 收在“{notice.Section}”栏，请用 revise --kind {kind.Id} 重定"
        : paper.Page.Sections.All(style => style.Section != notice.Section)
            ? $"本报没有“{notice.Section}”这一栏，{notice.Id} 收在那里，请用 revise --kind 重定分类"
        : null;

    private sealed record Found(
        Issue Issue, RunningNotices Running, IReadOnlyDictionary<string, MissedRun> Missed, IReadOnlySet<NoticeId> Waiting);
}
