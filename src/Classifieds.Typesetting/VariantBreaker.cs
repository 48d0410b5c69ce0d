namespace Classifieds.Typesetting;

/// <summary>The best lines of a given number, where a lawful setting has that number.</summary>
/// <remarks>
/// Total fit with the number of lines as a dimension, over the very lines that the natural setting was chosen from, so it is exact: where
/// it finds none, there is none. A variant leaves no orphan, and stretches no line past a third of an em a gap unless the natural setting
/// does.
/// </remarks>
internal static class VariantBreaker
{
    /// <summary>Beyond this a gap is a hole (typesetting.md 1.4), in thousandths of an em.</summary>
    private const int WidestGapPermille = 333;

    private const int Colours = LineSearch.Colours;
    private const long Impossible = long.MaxValue;

    /// <returns>The lines, or null where no lawful setting has so many.</returns>
    public static BrokenLines? Find(BrokenLines natural, int lines)
    {
        LineSearch search = natural.Search;
        int ends = search.Ends.Length;
        if (lines < 1 || lines >= ends) return null;
        int widestGap = Math.Max(WidestGapPermille, WidestGapOf(natural));

        // best[(k * (lines + 1) + n) * Colours + c]: the least cost of n lines that end at the k-th end, the last with looseness c.
        int counts = lines + 1;
        var best = new long[ends * counts * Colours];
        var before = new int[best.Length];
        var fewest = new int[ends];
        var most = new int[ends];
        Array.Fill(best, Impossible);
        Array.Fill(fewest, int.MaxValue);
        Array.Fill(most, -1);
        best[1] = 0;
        (fewest[0], most[0]) = (0, 0);

        for (int k = 1; k < ends; k++)
        {
            for (int j = k - 1; j >= 0; j--)
            {
                if (most[j] < 0) continue;
                CandidateLine line = search.Judge(j, k);
                if (line.IsTooLong) break;
                if (!line.MayStand || line.IsOrphan || line.Gap > widestGap) continue;
                for (int n = fewest[j]; n <= Math.Min(most[j], lines - 1); n++)
                {
                    for (int colour = 0; colour < Colours; colour++)
                    {
                        int from = (j * counts + n) * Colours + colour;
                        if (best[from] == Impossible) continue;
                        long total = best[from] + line.Cost + (j > 0 ? LineCost.BesideNeighbour(colour, line.Looseness) : 0);
                        int to = (k * counts + n + 1) * Colours + line.Looseness;
                        fewest[k] = Math.Min(fewest[k], n + 1);
                        most[k] = Math.Max(most[k], n + 1);
                        if (total >= best[to]) continue;
                        best[to] = total;
                        before[to] = from;
                    }
                }
            }
        }
        return Trace(best, before, counts, search);
    }

    private static BrokenLines? Trace(long[] best, int[] before, int counts, LineSearch search)
    {
        int last = best.Length - Colours;
        int at = last;
        for (int colour = 1; colour < Colours; colour++) if (best[last + colour] < best[at]) at = last + colour;
        if (best[at] == Impossible) return null;
        long cost = best[at];
        int perEnd = counts * Colours;
        List<LineFit> lines = [];
        while (at >= perEnd)
        {
            int from = before[at];
            lines.Add(search[from / perEnd, at / perEnd]);
            at = from;
        }
        lines.Reverse();
        return new(lines, cost, search);
    }

    private static int WidestGapOf(BrokenLines natural)
    {
        int[] ends = natural.Search.Ends;
        int widest = 0, from = 0;
        for (int i = 0; i < natural.Lines.Count; i++)
        {
            // Where the next line starts, this one was broken; the blanks between are neither's.
            int to = i + 1 < natural.Lines.Count ? Array.BinarySearch(ends, natural.Lines[i + 1].Start) : ends.Length - 1;
            widest = Math.Max(widest, natural.Search.Judge(from, to).Gap);
            from = to;
        }
        return widest;
    }
}
