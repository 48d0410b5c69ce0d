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
}
