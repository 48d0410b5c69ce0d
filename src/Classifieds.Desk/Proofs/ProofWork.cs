using Classifieds.Domain.Notices;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Proofs;

/// <summary>One notice to be proofed.</summary>
/// <param name="Number">By which desk and advertiser name it.</param>
/// <param name="Version">第几稿, from 1.</param>
internal sealed record ProofWork(string Number, int Version, DateOnly PrintDate, CheckedNotice Notice)
{
    /// <summary>答复口令 on the sheet; empty where nobody answers it.</summary>
    public string Word { get; init; } = "";

    /// <summary>链接 on the sheet; empty where there is none.</summary>
    public string Link { get; init; } = "";

    /// <summary>报价 on the sheet, of all its runs; null where it is told for one run, as the notice is set.</summary>
    public Quote? Price { get; init; }
}
