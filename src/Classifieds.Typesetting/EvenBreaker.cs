namespace Classifieds.Typesetting;

/// <summary>For what is not justified: titles and signatures, in as few lines as they take, as even as can be.</summary>
/// <remarks>A second line is shorter than the first or equal wherever a lawful break allows it.</remarks>
internal static class EvenBreaker
{
    public static IReadOnlyList<LineFit> Break(Cell[] cells, SettingStyle style)
    {
        var sums = new LineSums(cells, style);
        int measure = style.Measure.Millipoints - style.RightIndent.Millipoints;
        if (sums.Fit(0, cells.Length).Natural <= measure) return [sums.Fit(0, cells.Length)];
        return InTwo(cells, sums, measure) ?? LineBreaker.Break(cells, style);
    }

    private static LineFit[]? InTwo(Cell[] cells, LineSums sums, int measure)
    {
        (long Cost, int At) best = (long.MaxValue, -1);
        for (int at = 1; at < cells.Length; at++)
        {
            int price = cells[at - 1].Break;
            if (price >= BreakPrice.Emergency) continue;
            int first = sums.Fit(0, at).Natural, second = sums.Fit(at, cells.Length).Natural;
            if (first > measure || second > measure) continue;
            // A thousandth of the measure is a point of cost; a longer second line costs as much as half a measure.
            long cost = 1000L * Math.Abs(first - second) / measure + price + (second > first ? 500 : 0);
            if (cost < best.Cost) best = (cost, at);
        }
        return best.At < 0 ? null : [sums.Fit(0, best.At), sums.Fit(best.At, cells.Length)];
    }
}
