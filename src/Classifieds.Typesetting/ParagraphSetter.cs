namespace Classifieds.Typesetting;

/// <summary>The spine of typesetting: every stage, in order. Each takes what the one above it made.</summary>
public static class ParagraphSetter
{
    /// <returns>The paragraph's lines; together they hold every character of the text. None where the text is empty.</returns>
    public static SetParagraph Set(Paragraph paragraph, SettingStyle style)
    {
        if (paragraph.Text.Length == 0) return new(paragraph, style, []);
        Cell[] cells = CellMaker.Make(paragraph, style);
        MarkSqueezer.Squeeze(cells, style);
        BreakFinder.Find(cells, paragraph, style);
        IReadOnlyList<LineFit> breaks = style.Alignment == Alignment.Justified
            ? LineBreaker.Break(cells, style)
            : EvenBreaker.Break(cells, style);

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
