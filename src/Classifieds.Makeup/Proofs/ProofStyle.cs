using Classifieds.Typesetting;

namespace Classifieds.Makeup.Proofs;

/// <summary>The measures of the proof sheet; a desk that prints its proofs on other paper changes them by <c>with</c>.</summary>
public sealed record ProofStyle
{
    public static ProofStyle A4 { get; } = new();

    public Length Width { get; init; } = Length.Mm(210);

    public Length Height { get; init; } = Length.Mm(297);

    public Length Side { get; init; } = Length.Mm(20);

    public Length TopAndFoot { get; init; } = Length.Mm(16);

    public Length PaperSize { get; init; } = Length.Pt(14);

    public Length WordSize { get; init; } = Length.Pt(24);

    public Length TextSize { get; init; } = Length.Pt(9);

    public Length SmallSize { get; init; } = Length.Pt(6.5m);

    /// <summary>Of names, numbers, amounts and dates to be read back.</summary>
    public Length ReadBackSize { get; init; } = Length.Pt(16);

    /// <summary>Of the labels left of them.</summary>
    public Length LabelWidth { get; init; } = Length.Mm(24);

    /// <summary>Of the QR code of the link, its quiet zone not counted.</summary>
    public Length QrSide { get; init; } = Length.Mm(20);

    /// <summary>Of the mm ruler beside the notice.</summary>
    public Length RulerWidth { get; init; } = Length.Mm(8);

    public Length Rule { get; init; } = Length.Pt(0.8m);

    public Length Hairline { get; init; } = Length.Pt(0.3m);

    /// <summary>Between two parts of the sheet.</summary>
    public Length Air { get; init; } = Length.Pt(14);

    public Length WatermarkSize { get; init; } = Length.Mm(82);

    /// <summary>A tinted line thinner than a point would break into dots on a press, and preflight would say so.</summary>
    public Length WatermarkOutline { get; init; } = Length.Pt(1);

    /// <summary>In percent of black.</summary>
    public int WatermarkTint { get; init; } = 16;

    /// <summary>The notice is shown a second time, so many times its size.</summary>
    public int Enlargement { get; init; } = 2;
}
