using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>正文: the size, the grid's pitch, and how lines are set.</summary>
/// <param name="Leading">From baseline to baseline; the pitch of the page's grid.</param>
public sealed record BodyType(Length Size, Length Leading)
{
    public ProhibitionLevel Level { get; init; } = ProhibitionLevel.Gb;

    public MarkStyle Marks { get; init; } = MarkStyle.FullWidth;

    public bool BreaksLongCodes { get; init; } = true;

    /// <summary>In thousandths; 0 = glyphs are never narrowed or widened.</summary>
    public int GlyphScalingPermille { get; init; } = 20;

    /// <summary>In thousandths of an em; 0 = numbers are never spaced.</summary>
    public int DigitSpacingPermille { get; init; } = 60;

    /// <summary>In thousandths of an em, as it is best; 0 = no gap between Han and Latin.</summary>
    public int HanLatinGapPermille { get; init; } = 125;

    /// <summary>In thousandths of an em: what it may be squeezed and stretched to.</summary>
    public int LeastHanLatinGapPermille { get; init; }

    public int MostHanLatinGapPermille { get; init; } = 333;

    public bool TrimsLineStart { get; init; } = true;

    public bool TrimsLineEnd { get; init; } = true;

    /// <summary>How the paper sets running text of a size in a measure.</summary>
    public SettingStyle Setting(Length size, Length measure) => new()
    {
        Size = size,
        Measure = measure,
        Level = Level,
        Marks = Marks,
        BreaksLongCodes = BreaksLongCodes,
        GlyphScalingPermille = GlyphScalingPermille,
        DigitSpacingPermille = DigitSpacingPermille,
        HanLatinGapPermille = HanLatinGapPermille,
        LeastHanLatinGapPermille = LeastHanLatinGapPermille,
        MostHanLatinGapPermille = MostHanLatinGapPermille,
        TrimsLineStart = TrimsLineStart,
        TrimsLineEnd = TrimsLineEnd,
    };
}
