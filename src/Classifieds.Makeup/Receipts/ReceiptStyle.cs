using Classifieds.Typesetting;

namespace Classifieds.Makeup.Receipts;

/// <summary>The measures of a receipt; everything stands on a grid of 6 pt. A desk with other forms changes them by <c>with</c>.</summary>
public sealed record ReceiptStyle
{
    /// <summary>A5, lying.</summary>
    public static ReceiptStyle A5 { get; } = new();

    public Length Width { get; init; } = Length.Mm(210);

    public Length Height { get; init; } = Length.Mm(148);

    public Length Side { get; init; } = Length.Pt(48);

    public Length Top { get; init; } = Length.Pt(36);

    /// <summary>Of 收据.</summary>
    public Length TitleSize { get; init; } = Length.Pt(24);

    public Length PaperSize { get; init; } = Length.Pt(14);

    /// <summary>Of who paid and of the sum in both scripts.</summary>
    public Length SumSize { get; init; } = Length.Pt(14);

    public Length TextSize { get; init; } = Length.Pt(10.5m);

    public Length LabelSize { get; init; } = Length.Pt(9);

    /// <summary>Of the last line, in 楷.</summary>
    public Length NoteSize { get; init; } = Length.Pt(8.5m);

    /// <summary>Of a line of the table.</summary>
    public Length Row { get; init; } = Length.Pt(18);

    /// <summary>In the table, below its heads.</summary>
    public int Rows { get; init; } = 9;

    public Length WhatWidth { get; init; } = Length.Pt(150);

    public Length SumWidth { get; init; } = Length.Pt(96);

    public Length Thick { get; init; } = Length.Pt(1.5m);

    public Length Rule { get; init; } = Length.Pt(0.8m);

    public Length Hairline { get; init; } = Length.Pt(0.3m);
}
