using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>Where long codes may be parted, and at what price: at their own joints, else by fours, else anywhere but near an end.</summary>
internal static class CodeBreaks
{
    /// <summary>A number with at least so many characters is a code, which may be broken at its joints.</summary>
    public const int LongCode = 8;

    /// <summary>With fewer digits it is a word.</summary>
    public const int DigitsOfACode = 4;

    /// <summary>So many characters of a code stand together on either side of a line's end.</summary>
    private const int LeastPart = 2;

    private const int LettersOfAPrefix = 4;

    public static void Price(Span<Cell> cells, SettingStyle style)
    {
        if (!style.BreaksLongCodes) return;
        for (int from = 0; from < cells.Length;)
        {
            int end = from, digits = 0;
            for (; end < cells.Length && IsOfACode(cells[end]); end++) if (IsDigit(cells[end])) digits++;
            if (end == from)
            {
                from++;
                continue;
            }
            bool isTold = (digits == end - from && TelephoneBreaks.TryPrice(cells, from, end))
                || PlateBreaks.TryPrice(cells, from, end, digits);
            if (!isTold && end - from >= LongCode && digits >= DigitsOfACode) PriceCode(cells[from..end]);
            from = end;
        }
        PriceHyphens(cells);
    }

    private static bool IsOfACode(in Cell cell) =>
        cell.Class is CharacterClass.Digit or CharacterClass.Letter || IsFullWidth(cell);

    /// <summary>０ to ９: set like Han, but a number like any other.</summary>
    public static bool IsFullWidthDigit(in Cell cell) => cell.Text is [>= '０' and <= '９'];

    private static bool IsFullWidth(in Cell cell) => cell.Text is [>= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ'];

    private static bool IsDigit(in Cell cell) => cell.Class == CharacterClass.Digit || IsFullWidthDigit(cell);

    private static void PriceCode(Span<Cell> code)
    {
        for (int part = LeastPart; part <= code.Length - LeastPart; part++) Cheapen(ref code[part - 1], BreakPrice.InsideCode);
        for (int four = 4; four + 3 <= code.Length; four += 4) Cheapen(ref code[four - 1], BreakPrice.Fours);
        foreach (int joint in Joints(code)) Cheapen(ref code[joint - 1], BreakPrice.Joint);
    }

    // A place that is forbidden, as before ％, stays so.
    internal static void Cheapen(ref Cell before, int price)
    {
        if (before.Break != BreakPrice.Never) before.Break = Math.Min(before.Break, price);
    }

    private static int[] Joints(ReadOnlySpan<Cell> code)
    {
        int digits = 0, letters = 0;
        foreach (ref readonly Cell cell in code) if (IsDigit(cell)) digits++;
        while (!IsDigit(code[letters])) letters++;
        // QQ 2815-4908, TGHU-1234-567: letters that stand before a number are no part of its fours.
        if (letters is > 0 and <= LettersOfAPrefix && letters + digits == code.Length)
            return letters == 1 ? [5] : digits < 6 ? [letters] : [letters, letters + 4];
        return code.Length switch
        {
            // region, birth date (or its mask), sequence
            18 when digits >= 17 && code[6].Text is "1" or "2" or "１" or "２" or "*" => [6, 14],
            18 => [8, 9], // credit code: registrar and region, organisation
            < 12 => [4],
            < 16 => [4, 8],
            _ => [4, 8, 12],
        };
    }

    // ZQ-20240012, 0599-8846110, YJV22-8.7/15kV-3: after the hyphen of a long number; 2026-11-24 is a date, and stays whole.
    private static void PriceHyphens(Span<Cell> cells)
    {
        int wordEnd = 0;
        bool isModel = false;
        for (int from = 0; from < cells.Length;)
        {
            if (from >= wordEnd) isModel = IsModel(cells, from, out wordEnd);
            int end = from;
            while (end < cells.Length && (cells[end].Class is CharacterClass.Digit or CharacterClass.Letter || cells[end].Text is "-"))
                end++;
            if ((end - from >= LongCode || isModel) && !IsDate(cells[from..end]))
                for (int i = from + 1; i + 1 < end; i++)
                    if (cells[i].Text is "-" && cells[i].Break == BreakPrice.Emergency && cells[i + 1].Class == CharacterClass.Digit)
                        cells[i].Break = TelephoneBreaks.IsAreaCode(cells, from, i) ? BreakPrice.Telephone : BreakPrice.Joint;
            from = end > from ? end : from + 1;
        }
    }

    // A long word with letters in it: what a thing is called, with points and strokes of its own.
    private static bool IsModel(ReadOnlySpan<Cell> cells, int from, out int end)
    {
        bool hasLetter = false;
        for (end = from; end < cells.Length && IsOfAModel(cells[end]); end++) hasLetter |= cells[end].Class == CharacterClass.Letter;
        bool isLong = hasLetter && end - from >= LongCode;
        if (end == from) end++;
        return isLong;
    }

    private static bool IsOfAModel(in Cell cell) =>
        cell.Class is CharacterClass.Digit or CharacterClass.Letter || cell.Text is "-" or "." or "/" or "×";

    private static bool IsDate(ReadOnlySpan<Cell> number)
    {
        int hyphens = 0, sinceHyphen = 0;
        foreach (ref readonly Cell cell in number)
        {
            if (cell.Class == CharacterClass.Letter) return false;
            if (cell.Text is "-")
            {
                if (sinceHyphen != (hyphens == 0 ? 4 : sinceHyphen is 1 or 2 ? sinceHyphen : 0)) return false;
                hyphens++;
                sinceHyphen = 0;
                continue;
            }
            sinceHyphen++;
        }
        return hyphens == 2 && sinceHyphen is 1 or 2;
    }
}
