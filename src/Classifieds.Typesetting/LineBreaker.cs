namespace Classifieds.Typesetting;

/// <summary>Typesetting stage 4: priced cells in, the lines they take out.</summary>
/// <remarks>
/// Total fit: of all lawful ways to break the paragraph the one with the least cost, where a line's cost is how far it is
/// stretched or squeezed, breaks inside codes have their price, and neighbours of unlike colour cost extra. A lone character
/// on the last line is chosen only when there is no other way. Time grows with the paragraph's length times the lines that
/// could end at a place, which the measure bounds.
/// </remarks>
internal static class LineBreaker
{
    /// <summary>A line less filled than this is a hole; none is looked at where there is any other way.</summary>
    private const int LeastFilledPercent = 60;

    private const int Colours = 4;
    private const long Impossible = long.MaxValue;

    public static IReadOnlyList<LineFit> Break(Cell[] cells, SettingStyle style)
    {
        var sums = new LineSums(cells, style);
        // Each pass allows what the one before it did not: lines that are mostly air, breaks inside words, breaks that the rules forbid.
        return Break(cells, sums, style, BreakPrice.Emergency - 1, LeastFilledPercent)
            ?? Break(cells, sums, style, BreakPrice.Emergency - 1, 0)
            ?? Break(cells, sums, style, BreakPrice.Never - 1, 0)
            ?? Break(cells, sums, style, BreakPrice.Never, 0)!;
    }

    private static List<LineFit>? Break(Cell[] cells, LineSums sums, SettingStyle style, int dearest, int leastFilledPercent)
    {
        int[] ends = EndsOf(cells, dearest);
        // best[k * Colours + c]: the least cost of lines that end at ends[k], the last of them with looseness c.
        var best = new long[ends.Length * Colours];
        var before = new int[ends.Length * Colours];
        Array.Fill(best, Impossible);
        best[1] = 0;
        int measure = style.Measure.Millipoints - style.RightIndent.Millipoints;
        int scaling = style.GlyphScalingPermille;

        for (int k = 1; k < ends.Length; k++)
        {
            int end = ends[k];
            bool isLast = k == ends.Length - 1;
            int price = isLast ? 0 : Math.Min(cells[end - 1].Break, 2 * BreakPrice.Emergency);
            for (int j = k - 1; j >= 0; j--)
            {
                int room = j == 0 ? measure - style.FirstIndent.Millipoints : measure;
                if (!isLast && sums.WidthOf(ends[j], end) * 100 < (long)room * leastFilledPercent) continue;
                LineFit line = sums.Fit(ends[j], end);
                int over = line.Natural - room;
                if (over > line.Shrink + (int)((long)line.Glyphs * scaling / 1000))
                {
                    if (over > line.Shrink + 2 * style.Size.Millipoints) break; // and so would every longer line
                    // A lone cell wider than the column stands as it is: a full line beats an endless one.
                    if (end - ends[j] > 1 || dearest != BreakPrice.Never) continue;
                }
                (int cost, int looseness) = isLast && over <= 0 ? (0, 1) : LineCost.Of(line, room, style);
                if (isLast && j > 0) cost += LastLineCost(line);
                cost += price + LineCost.EachLine;
                for (int colour = 0; colour < Colours; colour++)
                {
                    long soFar = best[j * Colours + colour];
                    if (soFar == Impossible) continue;
                    long total = soFar + cost + (j > 0 && Math.Abs(colour - looseness) > 1 ? LineCost.UnevenNeighbours : 0);
                    if (total >= best[k * Colours + looseness]) continue;
                    best[k * Colours + looseness] = total;
                    before[k * Colours + looseness] = j * Colours + colour;
                }
            }
        }
        return Trace(best, before, ends, sums);
    }

    private static int LastLineCost(in LineFit line) => line.Visible switch
    {
        <= 1 => LineCost.Orphan,
        2 => LineCost.ShortLastLine,
        _ => 0,
    };

    private static int[] EndsOf(Cell[] cells, int dearest)
    {
        var ends = new List<int>(cells.Length + 1) { 0 };
        for (int i = 0; i + 1 < cells.Length; i++)
            if (cells[i].Break <= dearest && cells[i + 1].Text.Length > 0) ends.Add(i + 1);
        ends.Add(cells.Length);
        return [.. ends];
    }

    private static List<LineFit>? Trace(long[] best, int[] before, int[] ends, LineSums sums)
    {
        int last = best.Length - Colours;
        int at = last;
        for (int colour = 1; colour < Colours; colour++) if (best[last + colour] < best[at]) at = last + colour;
        if (best[at] == Impossible) return null;
        List<LineFit> lines = [];
        while (at >= Colours)
        {
            int from = before[at];
            lines.Add(sums.Fit(ends[from / Colours], ends[at / Colours]));
            at = from;
        }
        lines.Reverse();
        return lines;
    }
}
