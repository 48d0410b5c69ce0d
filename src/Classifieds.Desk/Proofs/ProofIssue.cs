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
    public sealed record Request(DateOnly Issue, string? Paper);

    /// <returns>All sheets in one PDF; or ISSUE-EMPTY, or what <see cref="MakeProofs"/> refuses with.</returns>
    public async Task<Outcome<FinishedProofs>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Paper(request.Paper).IsRefused(out Refusal? why, out OpenedPaper? paper)) return why;
        if (desk.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return why;
        Outcome<RunningNotices> read = await desk.ReadStoreAsync(work => RunningNotices.ReadAsync(work, new IssueId(paper.Paper.Id, request.Issue)), stop);
        if (read.IsRefused(out why, out RunningNotices? running)) return why;
        return new ProofRun(paper, catalogue).Run(
            [.. running.All.Select(one => new ProofWork(one.Notice.Id.ToString(), one.Revision.Number, request.Issue, one.Revision.Content))], masks: true);
    }
}
