namespace Classifieds.Typesetting;

/// <summary>电话号码: parted where they are read out in parts, behind the area code, 3-4-4, 4-4 and 3-4, and nowhere else.</summary>
internal static class TelephoneBreaks
{
    /// <summary>Prices the joints of a run of digits that can be nothing but a telephone's.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryPrice(Span<Cell> cells, int from, int end)
    {
        int length = end - from;
        if (length == 11 && Units.Plain(cells[from]) == '1')
        {
            Part(cells, from + 3);
            Part(cells, from + 7);
        }
        else if (length is 7 or 8 && from > 0 && cells[from - 1].Text is "-" && IsAreaCode(cells, FirstDigit(cells, from - 1), from - 1))
        {
            Part(cells, end - 4);
        }
        else if (length is 11 or 12 && AreaLength(cells, from) is var area and > 0 && length - area is 7 or 8)
        {
            Part(cells, from + area);
            Part(cells, end - 4);
        }
        else
        {
            return false;
        }
        return true;
    }

    /// <returns>Whether all that stands from one place to the other is an area code: 010, 021, 0599.</returns>
    public static bool IsAreaCode(ReadOnlySpan<Cell> cells, int from, int end)
    {
        if (end - from is not (3 or 4) || AreaLength(cells, from) != end - from) return false;
        for (int i = from; i < end; i++) if (Units.Plain(cells[i]) is < '0' or > '9') return false;
        return true;
    }

    private static int FirstDigit(ReadOnlySpan<Cell> cells, int end)
    {
        while (end > 0 && Units.Plain(cells[end - 1]) is >= '0' and <= '9') end--;
        return end;
    }

    // 010 and 02x are of three digits, all others of four.
    private static int AreaLength(ReadOnlySpan<Cell> cells, int from) =>
        Units.Plain(cells[from]) != '0' ? 0 : Units.Plain(cells[from + 1]) switch
        {
            '1' or '2' => 3,
            >= '3' and <= '9' => 4,
            _ => 0,
        };

    private static void Part(Span<Cell> cells, int before) => CodeBreaks.Cheapen(ref cells[before - 1], BreakPrice.Telephone);
}
