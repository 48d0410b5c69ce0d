namespace Classifieds.Typesetting;

/// <summary>The best lines of a given number, where a lawful setting has that number.</summary>
/// <remarks>
/// Total fit with the number of lines as a dimension, over the very lines that the natural setting was chosen from, so it is exact: where
/// it finds none, there is none. A variant leaves no orphan, and stretches no line past a third of an em a gap unless the natural setting
/// does; a looser one parts no number that the natural setting keeps whole. Of a paragraph of more than <see cref="ExactLines"/> lines
/// only settings are looked at that nowhere run further than a few lines ahead of the natural one or behind it, so that memory grows with
/// the paragraph's length and not with its square.
/// </remarks>
internal static class VariantBreaker
{
    /// <summary>Beyond this a gap is a hole (typesetting.md 1.4), in thousandths of an em.</summary>
    private const int WidestGapPermille = 333;

    /// <summary>A paragraph of more lines is longer than any notice of a column.</summary>
    private const int ExactLines = 128;

    /// <summary>How far a setting of a longer one may run from the natural one, in lines.</summary>
    private const int MostAstray = 4;

    private const int Colours = LineSearch.Colours;
    private const long Impossible = long.MaxValue;

    /// <returns>The lines, or null where no lawful setting has so many.</returns>
    public static BrokenLines? Find(BrokenLines natural, int lines, int exactLines = ExactLines)
    {
        LineSearch search = natural.Search;
        int ends = search.Ends.Length;
        if (lines < 1 || lines >= ends) return null;
        bool[]? parts = lines > natural.Lines.Count ? PartsAnother(natural) : null;
        int widestGap = Math.Max(WidestGapPermille, WidestGapOf(natural));

        // best[(k * counts + n - lowest[k]) * Colours + c]: the least cost of n lines that end at the k-th end, the last with looseness c.
        bool isExact = lines <= exactLines;
        int counts = isExact ? lines + 1 : 2 * MostAstray + 1;
        int[] lowest = isExact ? new int[ends] : LowestOf(natural, lines);
        int places = ends * counts * Colours;
        long[] best = Workspace<long>.Take(places);
        int[] before = Workspace<int>.Take(places);
        var fewest = new int[ends];
        var most = new int[ends];
        best.AsSpan(0, places).Fill(Impossible);
        Array.Fill(fewest, int.MaxValue);
        Array.Fill(most, -1);
        best[-lowest[0] * Colours + 1] = 0;
        (fewest[0], most[0]) = (0, 0);

        for (int k = 1; k < ends; k++)
        {
            if (parts is not null && parts[k]) continue;
            for (int j = k - 1; j >= 0; j--)
            {
                if (most[j] < 0) continue;
                CandidateLine line = search.Judge(j, k);
                if (line.IsTooLong) break;
                if (!line.MayStand || line.IsOrphan || line.Gap > widestGap) continue;
                int least = Math.Max(fewest[j], lowest[k] - 1), last = Math.Min(Math.Min(most[j], lines - 1), lowest[k] + counts - 2);
                for (int n = least; n <= last; n++)
                {
                    for (int colour = 0; colour < Colours; colour++)
                    {
                        int from = (j * counts + n - lowest[j]) * Colours + colour;
                        if (best[from] == Impossible) continue;
                        long total = best[from] + line.Cost + (j > 0 ? LineCost.BesideNeighbour(colour, line.Looseness) : 0);
                        int to = (k * counts + n + 1 - lowest[k]) * Colours + line.Looseness;
                        fewest[k] = Math.Min(fewest[k], n + 1);
                        most[k] = Math.Max(most[k], n + 1);
                        if (total >= best[to]) continue;
                        best[to] = total;
                        before[to] = from;
                    }
                }
            }
        }
        int end = (ends - 1) * counts + lines - lowest[^1];
        BrokenLines? found = Trace(best, before, end * Colours, counts, search);
        Workspace<long>.Give(best);
        Workspace<int>.Give(before);
        return found;
    }

    // The first number of lines that is kept of each end; that of the last leaves room for the number asked for.
    private static int[] LowestOf(BrokenLines natural, int lines)
    {
        int[] ends = natural.Search.Ends;
        var lowest = new int[ends.Length];
        int line = 0;
        for (int k = 0; k < ends.Length; k++)
        {
            while (line + 1 < natural.Lines.Count && natural.Lines[line + 1].Start <= ends[k]) line++;
            lowest[k] = line - MostAstray;
        }
        lowest[^1] = lines - MostAstray;
        return lowest;
    }

    private static BrokenLines? Trace(long[] best, int[] before, int last, int counts, LineSearch search)
    {
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

    // The ends inside numbers and codes of which no line of the natural setting ends inside.
    private static bool[] PartsAnother(BrokenLines natural)
    {
        LineSearch search = natural.Search;
        var parts = new bool[search.Ends.Length];
        int line = 1;
        for (int from = 1; from < parts.Length - 1;)
        {
            int next = from;
            bool isParted = false;
            for (; next < parts.Length - 1 && search.PriceOf(next) >= BreakPrice.Joint; next++)
            {
                while (line < natural.Lines.Count && natural.Lines[line].Start < search.Ends[next]) line++;
                isParted |= line < natural.Lines.Count && natural.Lines[line].Start == search.Ends[next];
            }
            if (!isParted) parts.AsSpan(from, next - from).Fill(true);
            from = next + 1;
        }
        return parts;
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
