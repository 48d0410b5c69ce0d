using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Proofs;

/// <summary>One notice to be proofed.</summary>
/// <param name="Number">By which desk and advertiser name it.</param>
/// <param name="Version">第几稿, from 1.</param>
internal sealed record ProofWork(string Number, int Version, DateOnly PrintDate, CheckedNotice Notice)
{
    /// <summary>答复口令 on the sheet; empty where nobody answers it.</summary>
    public string Word { get; init; } = "";
}
