using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Proofs;

/// <summary>不同意: the advertiser says no to a proof, and what is to be changed.</summary>
public sealed class DeclineProof(Workbench desk)
{
    public sealed record Request(ProofReply Reply);

    /// <returns>The answered proof; or PROOF-UNKNOWN, PROOF-WORD, PROOF-NONE, NOTICE-UNKNOWN, and what
    /// <see cref="Domain.Notices.Notice.Decline"/> refuses with.</returns>
    public Task<Outcome<AnsweredProof>> RunAsync(Request request, CancellationToken stop) =>
        new ProofAnswering(desk).RunAsync(request.Reply, isApproved: false, stop);
}
