using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Proofs;

/// <summary>A proof with the answer that was written down.</summary>
public sealed record AnsweredProof(Notice Notice, Proof Proof);
