using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Proofs;

/// <summary>清样: what one advertiser is shown and says yes or no to.</summary>
/// <param name="Pages">One, unless the notice or its figures need more.</param>
/// <param name="GlyphHash">Names exactly the glyphs of the notice that are shown, as <see cref="Proofs.GlyphHash"/> says.</param>
public sealed record ProofSheet(IReadOnlyList<Page> Pages, string GlyphHash);
