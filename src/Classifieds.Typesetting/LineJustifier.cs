using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>One line's cells in, every glyph at its place out.</summary>
/// <remarks>What cannot be shared out evenly in whole millipoints goes to the places further left, one each, so both edges are flush;
/// a line that would be torn apart (before a Latin word as wide as the column) stands as it is and falls short.</remarks>
internal static class LineJustifier
{
    /// <param name="line">The cells that print.</param>
    /// <param name="indent">Kept free at the left of this line, in millipoints.</param>
    /// <param name="textEnd">Where the line's text ends in the paragraph, blanks that are not printed included.</param>
    /// <param name="isLast">The last line of a paragraph is squeezed where it must be, never stretched.</param>
    public static SetLine Justify(ReadOnlySpan<Cell> cells, in LineFit line, int indent, int textEnd, bool isLast, SettingStyle style)
    {
        int room = style.Measure.Millipoints - style.RightIndent.Millipoints - indent;
        bool stretches = style.Alignment == Alignment.Justified && !isLast;
        int measure = stretches ? room : Math.Min(room, line.Natural);
        Spacing spacing = Spacing.For(line, measure, style);
        if (spacing.TearsApart(line, style)) spacing = Spacing.Short(measure - line.Natural);
        int free = room - measure;
        int at = indent + style.Alignment switch
        {
            Alignment.Centred => free / 2,
            Alignment.FlushRight => free,
            _ => 0,
        };
        return Place(cells, line, at, textEnd, spacing, style);
    }

    private static SetLine Place(ReadOnlySpan<Cell> cells, in LineFit line, int at, int textEnd, Spacing spacing, SettingStyle style)
    {
        int from = line.Start, end = line.End;
        var brackets = new Shares(spacing.Brackets, line.Brackets);
        var commas = new Shares(spacing.Commas, line.Commas);
        var stops = new Shares(spacing.Stops, line.Stops);
        var gaps = new Shares(spacing.HanLatin, line.HanLatin);
        var words = new Shares(spacing.WordSpaces, line.WordSpaces);
        var slots = new Shares(spacing.Slots, line.Slots);
        var pauses = new Shares(spacing.Pauses, line.Pauses);
        var inner = new Shares(spacing.InnerSlots, line.InnerSlots);
        var scaled = new Shares(spacing.Glyphs, line.Glyphs);
        // Rounded down: no glyph is drawn wider than the room it is given, or its last character would pass the next glyph's origin.
        int scale = line.Glyphs == 0 ? 1000 : (int)(1000L * (line.Glyphs + spacing.Glyphs) / line.Glyphs);

        var glyphs = new SetGlyph[end - from];
        int start = at, x = at;
        for (int i = from; i < end; i++)
        {
            ref readonly Cell cell = ref cells[i];
            bool isFirst = i == from, isLast = i == end - 1;
            int left = isFirst && style.TrimsLineStart && cell.Class == CharacterClass.Opening ? 0 : cell.Left;
            int right = isLast && style.TrimsLineEnd && cell.IsFullWidth ? 0 : cell.Right;
            int floor = isLast ? 0 : cell.Floor;
            int drawn = left + cell.Ink + right + floor;
            if (cell.Class == CharacterClass.Opening) left += brackets.Of(left);
            if (cell.Class == CharacterClass.Closing) right += brackets.Of(right);
            if (cell.Class == CharacterClass.Comma) right += commas.Of(right);
            if (cell.Class == CharacterClass.Stop) right += stops.Of(right);
            int ink = cell.Ink;
            if (cell.Class == CharacterClass.Space && !cell.IsFullWidth)
            {
                ink += words.Of(ink);
                drawn = floor; // a word space is no glyph's width, but what keeps the next one off is
            }
            if (spacing.Glyphs != 0) ink += scaled.Of(drawn);

            int advance = left + ink + right + floor;
            if (!isLast)
            {
                advance += cell.Gap + gaps.Of(cell.Gap);
                if (cell.Stretches) advance += slots.Of(1);
                if (cell.Pauses) advance += pauses.Of(1);
                advance += inner.Of(cell.InnerSlots);
            }
            int origin = x + left - (int)((long)cell.DrawnLeft * scale / 1000);
            glyphs[i - from] = new(cell.Face, cell.GlyphId, new(origin), new(advance), cell.Text, scale);
            x += advance;
        }
        return new SetLine(cells[from].Start, textEnd, new(line.Natural), new(x - start), glyphs)
        {
            Gap = line.Slots > 0 ? new(spacing.Slots / line.Slots) : Length.Zero,
            Fault = new(spacing.Left),
        };
    }

    /// <summary>Gives each place its share of a whole, in proportion to its size; the shares add up to the whole exactly.</summary>
    private struct Shares(int whole, int size)
    {
        private long sizeSoFar;
        private long givenSoFar;

        public int Of(int part)
        {
            if (whole == 0 || part == 0) return 0;
            sizeSoFar += part;
            long due = whole * sizeSoFar / size;
            int share = (int)(due - givenSoFar);
            givenSoFar = due;
            return share;
        }
    }
}
