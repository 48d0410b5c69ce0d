using Classifieds.Domain.Pastes;
using Classifieds.Domain.Prices;
using Classifieds.Makeup.Setting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Proofs;

/// <summary>Proof sheets as one PDF, and what each of them promises.</summary>
public sealed record FinishedProofs(byte[] Pdf, IReadOnlyList<Page> Pages, IReadOnlyList<ProofMade> Made)
{
    /// <summary>Words of the text that belong to no notice.</summary>
    public IReadOnlyList<Leftover> Leftovers { get; init; } = [];
}

/// <param name="GlyphHash">Names exactly the glyphs that were shown.</param>
/// <param name="OtherFaces">The characters that the paper's own faces lack.</param>
/// <param name="Lines">The notice takes in the paper's column.</param>
/// <param name="Set">The notice as it was shown.</param>
public sealed record ProofMade(string Number, string GlyphHash, int Lines, Quote Quote, IReadOnlyList<FaceShown> OtherFaces, SetNotice Set)
{
    /// <summary>In the link to the sheet: 128 random bits, hexadecimal; empty where the proof is of a file, not of the store.</summary>
    public string Token { get; init; } = "";

    /// <summary>答复口令: with it and the notice's name the advertiser answers this proof; empty where the proof is of a file.</summary>
    public string Word { get; init; } = "";

    /// <summary>链接, which stands on the sheet with its QR code; empty where the desk names no address for advertisers.</summary>
    public string Link { get; init; } = "";

    /// <summary>How many sheets that waited for an answer this one took the place of.</summary>
    public int Revoked { get; init; }
}
