namespace Classifieds.Typesetting;

/// <summary>The lines a paragraph could be broken into, each judged when it is asked for: what <see cref="LineBreaker"/> and
/// <see cref="VariantBreaker"/> choose from.</summary>
/// <param name="dearest">No line but the last ends where that costs more.</param>
/// <param name="leastFilledPercent">No line but the last is filled less.</param>
internal sealed class LineSearch(Cell[] cells, LineSums sums, SettingStyle style, int dearest, int leastFilledPercent)
{
    public const int Colours = 4;

    private readonly int measure = style.Measure.Millipoints - style.RightIndent.Millipoints;

    /// <summary>Where lines may end, as cells before which they would; the first is the paragraph's start, the last its end.</summary>
    public int[] Ends { get; } = EndsOf(cells, dearest);

    /// <summary>Gives back what the lines were judged by; none is judged afterwards.</summary>
    public void Release() => sums.Release();

    public LineFit this[int from, int to] => sums.Fit(Ends[from], Ends[to]);

    /// <summary>What it costs to end a line at one of <see cref="Ends"/> but the first and the last.</summary>
    public int PriceOf(int end) => cells[Ends[end] - 1].Break;

    /// <summary>A line that ends at one of <see cref="Ends"/> costs no less than that, wherever it begins.</summary>
    public int LeastCostOf(int end) => end == Ends.Length - 1 ? LineCost.EachLine : EndCost(Ends[end]) + LineCost.EachLine;

    /// <summary>Whether <see cref="Judge"/> would find a line between two of <see cref="Ends"/> too long; where only just, it may not be
    /// told.</summary>
    /// <remarks>What digits and narrower glyphs give besides is far less than a fourth of a measure.</remarks>
    public bool IsTooLong(int from, int to) => sums.LeastWidthOf(Ends[from], Ends[to]) > measure + measure / 4 + 3 * style.Size.Millipoints;

    /// <summary>A line between two of <see cref="Ends"/>.</summary>
    public CandidateLine Judge(int from, int to)
    {
        int start = Ends[from], end = Ends[to];
        bool isLast = to == Ends.Length - 1;
        int room = from == 0 ? measure - style.FirstIndent.Millipoints : measure;
        if (!isLast && sums.WidthOf(start, end) * 100 < (long)room * leastFilledPercent) return CandidateLine.None;
        LineFit line = sums.Fit(start, end);
        int over = line.Natural - room;
        if (over > line.Shrink && over > Spacing.MostShrink(line, style))
        {
            if (over > line.Shrink + 2 * style.Size.Millipoints) return CandidateLine.TooLong;
            // A lone cell wider than the column stands as it is: a full line beats an endless one.
            if (end - start > 1 || dearest != BreakPrice.Never) return CandidateLine.None;
        }
        LineCost cost = isLast && over <= 0 ? LineCost.Natural : LineCost.Of(line, room, style);
        int price = isLast ? (from > 0 ? LastLineCost(line) : 0) : EndCost(end);
        return new(cost.Cost + price + LineCost.EachLine, cost.Looseness, cost.Gap, IsOrphan: isLast && from > 0 && line.Visible <= 1);
    }

    private int EndCost(int end) => Math.Min(cells[end - 1].Break, 2 * BreakPrice.InsideNumber);

    private static int LastLineCost(in LineFit line) => line.Visible switch
    {
        <= 1 => LineCost.Orphan,
        2 => LineCost.ShortLastLine,
        _ => 0,
    };

    private static int[] EndsOf(Cell[] cells, int dearest)
    {
        int count = 2;
        for (int i = 0; i + 1 < cells.Length; i++) if (IsEnd(i)) count++;
        var ends = new int[count];
        int at = 1;
        for (int i = 0; i + 1 < cells.Length; i++) if (IsEnd(i)) ends[at++] = i + 1;
        ends[at] = cells.Length;
        return ends;

        bool IsEnd(int i) => cells[i].Break <= dearest && cells[i + 1].Text.Length > 0;
    }
}

/// <summary>A line that a paragraph might have, judged.</summary>
/// <param name="Cost">Its own, the price of its end and the flat cost of a line; what its neighbour adds is not in it.</param>
/// <param name="Looseness">0 tight, 1 as set, 2 loose, 3 very loose.</param>
/// <param name="Gap">What each gap between characters is stretched by, in thousandths of an em.</param>
/// <param name="IsOrphan">One character alone on the last line.</param>
internal readonly record struct CandidateLine(int Cost, int Looseness, int Gap, bool IsOrphan)
{
    /// <summary>Not a line that may be set.</summary>
    public static CandidateLine None { get; } = new(0, -1, 0, false);

    /// <summary>Nor is any that begins earlier.</summary>
    public static CandidateLine TooLong { get; } = new(0, -2, 0, false);

    public bool MayStand => Looseness >= 0;

    public bool IsTooLong => Looseness == TooLong.Looseness;
}
