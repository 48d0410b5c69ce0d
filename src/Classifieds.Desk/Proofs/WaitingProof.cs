using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;

namespace Classifieds.Desk.Proofs;

/// <summary>等答复的清样: the one sheet of a notice that takes an answer by telephone.</summary>
internal static class WaitingProof
{
    public static async Task<Proof?> FindAsync(Work work, NoticeId notice) =>
        (await work.Proofs.OfAsync(notice)).LastOrDefault(proof => proof.Answer is null && proof.Revoked is null);

    public static Refusal None(NoticeId notice) =>
        new("PROOF-NONE", $"稿件 {notice} 没有等答复的清样，请先出清样") { Kind = RefusalKind.Conflict };
}
