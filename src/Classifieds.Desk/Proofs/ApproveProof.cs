using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Proofs;

/// <summary>认可: the advertiser says yes to exactly the glyphs of a proof.</summary>
public sealed class ApproveProof(Workbench desk)
{
    public sealed record Request(ProofReply Reply);

    /// <returns>The answered proof; or PROOF-UNKNOWN, PROOF-WORD, PROOF-NONE, NOTICE-UNKNOWN, and what
    /// <see cref="Domain.Notices.Notice.Approve"/> refuses with.</returns>
    public Task<Outcome<AnsweredProof>> RunAsync(Request request, CancellationToken stop) =>
        new ProofAnswering(desk).RunAsync(request.Reply, isApproved: true, stop);
}
