namespace Classifieds.Typesetting;

/// <summary>The spine of typesetting: every stage, in order. Each takes what the one above it made.</summary>
public static class ParagraphSetter
{
    /// <returns>The paragraph's lines; together they hold every character of the text. None where the text is empty.</returns>
    public static SetParagraph Set(Paragraph paragraph, SettingStyle style)
    {
        if (paragraph.Text.Length == 0) return new(paragraph, style, []);
        Cell[] cells = Prepare(paragraph, style);
        IReadOnlyList<LineFit> breaks = style.Alignment == Alignment.Justified
            ? LineBreaker.Break(cells, style)
            : EvenBreaker.Break(cells, style);
        return Justify(cells, breaks, paragraph, style);
    }

    /// <summary>For makeup: the same paragraph, and with one line fewer or more where a lawful setting has so many.</summary>
    /// <remarks>Only what is justified has variants; its natural setting is what <see cref="Set"/> gives.</remarks>
    public static ParagraphVariants Variants(Paragraph paragraph, SettingStyle style)
    {
        if (paragraph.Text.Length == 0 || style.Alignment != Alignment.Justified) return new(new(Set(paragraph, style), 0), null, null);
        Cell[] cells = Prepare(paragraph, style);
        BrokenLines natural = LineBreaker.Find(cells, style);
        var variants = new ParagraphVariants(Variant(natural)!, Variant(VariantBreaker.Find(natural, natural.Lines.Count - 1)),
            Variant(VariantBreaker.Find(natural, natural.Lines.Count + 1)));
        natural.Search.Release();
        return variants;

        SettingVariant? Variant(BrokenLines? broken) =>
            broken is null ? null : new(Justify(cells, broken.Lines, paragraph, style), broken.Cost);
    }

    /// <returns>How many lines <see cref="Set"/> would give, without placing a glyph.</returns>
    internal static int CountLines(Paragraph paragraph, SettingStyle style) =>
        paragraph.Text.Length == 0 ? 0 : LineBreaker.Break(Prepare(paragraph, style), style).Count;

    internal static Cell[] Prepare(Paragraph paragraph, SettingStyle style)
    {
        Cell[] cells = CellMaker.Make(paragraph, style);
        MarkSqueezer.Squeeze(cells, style);
        BreakFinder.Find(cells, paragraph, style);
        return cells;
    }

    private static SetParagraph Justify(Cell[] cells, IReadOnlyList<LineFit> breaks, Paragraph paragraph, SettingStyle style)
    {
        var lines = new SetLine[breaks.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            bool isLast = i == lines.Length - 1;
            int indent = i == 0 ? style.FirstIndent.Millipoints : 0;
            int textEnd = isLast ? paragraph.Text.Length : cells[breaks[i + 1].Start].Start;
            lines[i] = LineJustifier.Justify(cells, breaks[i], indent, textEnd, isLast, style);
        }
        return new(paragraph, style, lines);
    }
}
