using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Proofs;

/// <summary>What a link opens.</summary>
/// <param name="Named">The proof that the link was made for.</param>
/// <param name="Newest">Of the same notice for the same recipient: this is what is shown.</param>
/// <param name="All">Proofs of the notice, oldest first.</param>
internal sealed record LinkedProof(Notice Notice, Proof Named, Proof Newest, IReadOnlyList<Proof> All);
