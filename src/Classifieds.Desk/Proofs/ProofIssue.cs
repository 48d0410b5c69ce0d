using Classifieds.Desk.Issues;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Proofs;

/// <summary>A sheet of every notice that runs in an issue, for the desk's own reading; no advertiser answers these.</summary>
public sealed class ProofIssue(Workbench desk)
{
    /// <param name="Paper">By the name of its profile; null for the usual one.</param>
    public sealed record Request(DateOnly Issue, string? Paper)
    {
        /// <summary>Is told how many sheets are made; null = nobody asks.</summary>
        public IProgress<WorkStep>? Progress { get; init; }
    }

    /// <returns>All sheets in one PDF; or ISSUE-EMPTY, or what <see cref="MakeProofs"/> refuses with.</returns>
    public async Task<Outcome<FinishedProofs>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Paper(request.Paper).IsRefused(out Refusal? why, out OpenedPaper? paper)) return why;
        if (desk.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return why;
        var issue = new IssueId(paper.Paper.Id, request.Issue);
        Outcome<RunningNotices> read = await desk.ReadStoreAsync(work => RunningNotices.ReadAsync(work, issue), stop);
        if (read.IsRefused(out why, out RunningNotices? running)) return why;
        ProofWork[] sheets =
        [
            .. running.All.Select(one => new ProofWork(one.Notice.Id.ToString(), one.Revision.Number, request.Issue, one.Revision.Content)),
        ];
        return new ProofRun(paper, catalogue).Run(sheets, masks: true, request.Progress);
    }
}
