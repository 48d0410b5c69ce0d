namespace Classifieds.Typesetting;

/// <summary>Priced cells in, the lines they take out.</summary>
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

    private const int Colours = LineSearch.Colours;
    private const long Impossible = long.MaxValue / 2;

    public static IReadOnlyList<LineFit> Break(Cell[] cells, SettingStyle style)
    {
        var sums = new LineSums(cells, style);
        IReadOnlyList<LineFit> lines = Find(cells, sums, style).Lines;
        sums.Release();
        return lines;
    }

    public static BrokenLines Find(Cell[] cells, SettingStyle style) => Find(cells, new LineSums(cells, style), style);

    private static BrokenLines Find(Cell[] cells, LineSums sums, SettingStyle style)
    {
        // Each pass allows what the one before it did not: lines that are mostly air, breaks inside words, breaks that the rules forbid.
        BrokenLines? even = Find(new(cells, sums, style, BreakPrice.Emergency - 1, LeastFilledPercent));
        if (even is { EndsInOrphan: false }) return even;
        // A line that is mostly air is lawful, and better than a character alone on the last one.
        BrokenLines? airy = Find(new(cells, sums, style, BreakPrice.Emergency - 1, 0));
        if (airy is { EndsInOrphan: false }) return airy;
        return even ?? airy
            ?? Find(new(cells, sums, style, BreakPrice.Never - 1, 0))
            ?? Find(new(cells, sums, style, BreakPrice.Never, 0))!;
    }

    private static BrokenLines? Find(LineSearch search)
    {
        int ends = search.Ends.Length;
        // best[k * Colours + c]: the least cost of lines that end at the k-th end, the last of them with looseness c; behind these, at
        // least + k, the least of the four.
        int least = ends * Colours;
        long[] best = Workspace<long>.Take(least + ends);
        int[] before = Workspace<int>.Take(ends * Colours);
        best.AsSpan(0, least + ends).Fill(Impossible);
        best[1] = best[least] = 0;

        for (int k = 1; k < ends; k++)
        {
            int end = search.LeastCostOf(k);
            for (int j = k - 1; j >= 0; j--)
            {
                // Many lines need not be judged: up to where they begin all is dearer than another way up to where they end.
                if (best[least + j] + end > best[least + k] + LineCost.UnevenNeighbours)
                {
                    if (search.IsTooLong(j, k)) break;
                    continue;
                }
                CandidateLine line = search.Judge(j, k);
                if (line.IsTooLong) break;
                if (!line.MayStand) continue;
                int looseness = line.Looseness;
                for (int colour = 0; colour < Colours; colour++)
                {
                    long soFar = best[j * Colours + colour];
                    if (soFar == Impossible) continue;
                    long total = soFar + line.Cost + (j > 0 ? LineCost.BesideNeighbour(colour, looseness) : 0);
                    if (total >= best[k * Colours + looseness]) continue;
                    best[k * Colours + looseness] = total;
                    before[k * Colours + looseness] = j * Colours + colour;
                    best[least + k] = Math.Min(best[least + k], total);
                }
            }
        }
        BrokenLines? lines = Trace(best, before, search);
        Workspace<long>.Give(best);
        Workspace<int>.Give(before);
        return lines;
    }

    private static BrokenLines? Trace(long[] best, int[] before, LineSearch search)
    {
        int last = (search.Ends.Length - 1) * Colours;
        int at = last;
        for (int colour = 1; colour < Colours; colour++) if (best[last + colour] < best[at]) at = last + colour;
        if (best[at] == Impossible) return null;
        long cost = best[at];
        int count = 0;
        for (int end = at; end >= Colours; end = before[end]) count++;
        var lines = new LineFit[count];
        for (; at >= Colours; at = before[at]) lines[--count] = search[before[at] / Colours, at / Colours];
        return new(lines, cost, search);
    }
}

/// <summary>The lines of the least cost.</summary>
/// <param name="Search">What they were chosen from: the first pass that found any.</param>
internal sealed record BrokenLines(IReadOnlyList<LineFit> Lines, long Cost, LineSearch Search)
{
    public bool EndsInOrphan => Cost >= LineCost.Orphan;
}
