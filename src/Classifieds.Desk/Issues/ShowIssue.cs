using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Issues;

/// <summary>看一期: what is to run in an issue, and what each notice still lacks before it may.</summary>
public sealed class ShowIssue(Workbench desk)
{
    /// <param name="Paper">By the name of its profile; null for the usual one.</param>
    public sealed record Request(DateOnly Issue, string? Paper);

    /// <param name="Printed">The masked words of its latest revision.</param>
    /// <param name="Missing">Empty where it may run.</param>
    public sealed record Line(string Name, string Section, string Printed, Approval Approval, IReadOnlyList<Refusal> Missing);

    /// <param name="Lines">Every insertion that is not withdrawn, in the order its notice came in.</param>
    public sealed record Shown(Issue Issue, IReadOnlyList<Line> Lines)
    {
        /// <summary>The same words in the same issue: names of insertions, two at the least each.</summary>
        public IReadOnlyList<IReadOnlyList<string>> Doubled { get; init; } = [];
    }

    /// <returns>The issue; or ISSUE-EMPTY, or why paper or store cannot be had.</returns>
    public async Task<Outcome<Shown>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Paper(request.Paper).IsRefused(out Refusal? why, out OpenedPaper? paper)) return why;
        var id = new IssueId(paper.Paper.Id, request.Issue);
        Outcome<(Issue, RunningNotices)> read = await desk.ReadStoreAsync<(Issue, RunningNotices)>(async work =>
            (await RunningNotices.ReadAsync(work, id)).IsRefused(out Refusal? empty, out RunningNotices? running)
                ? empty
                : (await work.Issues.FindAsync(id) ?? throw new InvalidOperationException($"There is no issue {id}."), running), stop);
        if (read.IsRefused(out why, out (Issue Issue, RunningNotices Running) found)) return why;
        var approvals = new ApprovalReader(paper, paper.Paper.Masking);
        return new Shown(found.Issue,
        [
            .. found.Running.All.Select((one, index) =>
            {
                Approval approval = approvals.Read(one, index).Approval;
                return new Line(one.Name, one.Notice.Section, one.Revision.Printed, approval,
                    one.ReadinessWith(approval).Missing(one.Insertion));
            }),
        ])
        {
            Doubled =
            [
                .. found.Running.All.GroupBy(one => one.Words, StringComparer.Ordinal).Where(same => same.Count() > 1)
                    .Select(same => (IReadOnlyList<string>)[.. same.Select(one => one.Name)]),
            ],
        };
    }
}
