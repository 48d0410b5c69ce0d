using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>量值: a number with its point and its unit stays whole; where it is multiplied, listed or joined to another, the line may end at
/// the sign between them.</summary>
/// <remarks>
/// clreq's 符号分离禁则. Whatever looks like a code to <see cref="CodeBreaks"/> but has a decimal point, a unit, a currency or a factor beside
/// it is an amount of something, and is read digit by digit only where the column is narrower than it. A <c>*</c> alone between two short
/// numbers multiplies; several hide the digits of a code.
/// </remarks>
internal static class QuantityBreaks
{
    /// <summary>So many letters may stand before a number that is measured: φ219, DN150, X40512345.678.</summary>
    private const int LongestHead = 3;

    /// <summary>A number of more digits is no factor of a dimension.</summary>
    private const int LongestFactor = 6;

    public static void Price(Span<Cell> cells)
    {
        Quantity before = default;
        for (int at = 0; at < cells.Length;)
        {
            if (!IsFigure(cells, at))
            {
                at++;
                continue;
            }
            Quantity here = Read(cells, before, at);
            int sign = before.UnitEnd;
            bool isProduct = sign > 0 && Multiplies(cells, before, here);
            if (isProduct)
            {
                if (!before.IsMeasured) KeepWhole(cells, before);
                here = here with { IsMeasured = true };
                Lower(ref cells[sign - 1]);
                Lower(ref cells[sign]);
            }
            if (here.IsMeasured) KeepWhole(cells, here);
            else for (int i = here.Start; i + 1 < here.End; i++) if (cells[i].Break == BreakPrice.Emergency) Raise(ref cells[i]);
            KeepSpacedUnit(cells, here);
            KeepHanUnit(cells, here.UnitEnd);
            if (sign > 0 && !isProduct && IsParted(cells, before, here)) Lower(ref cells[sign]);
            before = here;
            at = here.UnitEnd;
        }
    }

    private static void KeepWhole(Span<Cell> cells, in Quantity one)
    {
        for (int i = one.Start; i + 1 < one.UnitEnd; i++) Raise(ref cells[i]);
        for (int i = one.Head; i < one.Start; i++) cells[i].Break = Math.Max(cells[i].Break, BreakPrice.Emergency);
    }

    // 300 kg: the blank is the writer's, and the unit still the number's.
    private static void KeepSpacedUnit(Span<Cell> cells, in Quantity one)
    {
        int blank = one.End;
        if (one.UnitEnd > blank || blank + 1 >= cells.Length || cells[blank].Class != CharacterClass.Space) return;
        int end = LettersEnd(cells, blank + 1);
        if (end > blank + 2 && !IsAlphanumeric(cells, end) && Units.Has(cells[(blank + 1)..end]))
            cells[blank].Break = Math.Max(cells[blank].Break, BreakPrice.Emergency);
    }

    private static void KeepHanUnit(Span<Cell> cells, int end)
    {
        if (end == 0 || cells[end - 1].Class == CharacterClass.Postfix) return;
        int length = Units.LengthOfHan(cells, end);
        for (int i = end - 1; i < end - 1 + length; i++) cells[i].Break = Math.Max(cells[i].Break, BreakPrice.Unit);
    }

    private static void Raise(ref Cell before) => before.Break = Math.Max(before.Break, BreakPrice.InsideNumber);

    private static void Lower(ref Cell before)
    {
        if (before.Break != BreakPrice.Never) before.Break = BreakPrice.Joint;
    }

    private static Quantity Read(ReadOnlySpan<Cell> cells, in Quantity before, int start)
    {
        int end = start;
        while (IsFigure(cells, end)) end++;
        int figures = end - start;
        while (figures <= 3 && IsGroup(cells, end)) end += 4;
        bool hasPoint = false;
        while (end + 1 < cells.Length && Units.Plain(cells[end]) == '.' && IsFigure(cells, end + 1))
        {
            hasPoint = true;
            for (end++; IsFigure(cells, end);) end++;
        }
        int head = start;
        while (head > before.UnitEnd && IsLetter(cells, head - 1)) head--;
        bool isHead = start - head <= LongestHead
            && (head == 0 || !IsAlphanumeric(cells, head - 1) || (head == before.UnitEnd && IsFactor(cells, head, before.Figures)));

        int unit = UnitEnd(cells, end, out bool isSign);
        bool isClosed = !IsAlphanumeric(cells, unit) || IsFactor(cells, unit, figures);
        // A receipt's 12345678A is no current.
        bool isUnit = unit > end
            && (isSign || (isHead && isClosed && (unit > end + 1 || figures < CodeBreaks.LongCode || Units.Plain(cells[end]) > 'Z')));
        bool isMoney = head < start ? Units.IsCurrency(cells[head..start]) : start > 0 && Units.IsMoneySign(cells[start - 1]);
        return new()
        {
            Head = head,
            Start = start,
            End = end,
            UnitEnd = isUnit ? unit : end,
            Figures = figures,
            IsAlone = isHead && isClosed,
            IsMeasured = hasPoint || isUnit || isMoney || (head == start && Units.Follows(cells, end)),
        };
    }

    // Signs as ㎡ or °, then letters: mm, kW·h, m2; °C.
    private static int UnitEnd(ReadOnlySpan<Cell> cells, int from, out bool isSign)
    {
        int end = from;
        while (end < cells.Length && cells[end].Class == CharacterClass.Postfix) end++;
        isSign = end > from;
        if (isSign && cells[end - 1].Text is "°" && IsLetter(cells, end) && Units.Plain(cells[end]) is 'C' or 'F'
            && !IsAlphanumeric(cells, end + 1)) return end + 1;
        int unit = LettersOfAUnit(cells, end);
        if (unit == end) return end;
        while (unit + 1 < cells.Length && cells[unit].Text is "·" && LettersOfAUnit(cells, unit + 1) is var next && next > unit + 1)
            unit = next;
        return unit;
    }

    private static int LettersOfAUnit(ReadOnlySpan<Cell> cells, int from)
    {
        int end = LettersEnd(cells, from);
        if (end == from) return from;
        if (IsFigure(cells, end))
        {
            // m2 and m3, as they are typed.
            if (Units.Plain(cells[end]) is '2' or '3' && Units.IsOfLength(cells[from..end])
                && (!IsAlphanumeric(cells, end + 1) || IsFactor(cells, end + 1, 0))) return end + 1;
            // mmx1500
            for (int i = from; i < end; i++)
                if (Units.Plain(cells[i]) is 'x' or 'X' && Units.Has(cells[from..i])) return i;
            return from;
        }
        return Units.Has(cells[from..end]) ? end : from;
    }

    private static int LettersEnd(ReadOnlySpan<Cell> cells, int from)
    {
        int end = from;
        while (IsLetter(cells, end)) end++;
        return end;
    }

    private static bool Multiplies(ReadOnlySpan<Cell> cells, in Quantity before, in Quantity here)
    {
        int sign = before.UnitEnd;
        if (here.Start - sign - 1 is < 0 or > LongestHead) return false;
        for (int i = sign + 1; i < here.Start; i++) if (!IsLetter(cells, i)) return false;
        return Units.Plain(cells[sign]) switch
        {
            '×' => true,
            '*' => before.Figures <= LongestFactor && here.Figures <= LongestFactor,
            'x' or 'X' => before.IsAlone && before.Figures <= LongestFactor && here.Figures <= LongestFactor
                && (!IsAlphanumeric(cells, here.UnitEnd) || IsFactor(cells, here.UnitEnd, here.Figures)),
            _ => false,
        };
    }

    // x between short numbers; whether the second of them is one, Multiplies sees.
    private static bool IsFactor(ReadOnlySpan<Cell> cells, int sign, int figures) =>
        figures <= LongestFactor && Units.Plain(cells[sign]) is 'x' or 'X' or '*' or '×' && IsAlphanumeric(cells, sign + 1);

    // 120.123456,30.654321 and X:3345678.125,Y:40512345.678 are lists; 12.5mm-15.5mm is a range.
    private static bool IsParted(ReadOnlySpan<Cell> cells, in Quantity before, in Quantity here) => cells[before.UnitEnd].Text switch
    {
        "," or ";" => IsAlphanumeric(cells, before.UnitEnd + 1),
        "-" => before.IsMeasured && here.IsMeasured && here.Start == before.UnitEnd + 1,
        _ => false,
    };

    // ,456 behind 123
    private static bool IsGroup(ReadOnlySpan<Cell> cells, int at) =>
        at + 3 < cells.Length && cells[at].Text is "," && IsFigure(cells, at + 1) && IsFigure(cells, at + 2) && IsFigure(cells, at + 3)
        && !IsFigure(cells, at + 4);

    private static bool IsFigure(ReadOnlySpan<Cell> cells, int at) =>
        at < cells.Length && Units.Plain(cells[at]) switch
        {
            >= '0' and <= '9' => true,
            '*' => !IsSign(cells, at),
            _ => false,
        };

    private static bool IsSign(ReadOnlySpan<Cell> cells, int star) =>
        star > 0 && star + 1 < cells.Length && Units.Plain(cells[star - 1]) != '*' && Units.Plain(cells[star + 1]) != '*'
        && FiguresBefore(cells, star) <= LongestFactor && FiguresBehind(cells, star) <= LongestFactor
        && (IsAlphanumeric(cells, star - 1) || cells[star - 1].Class == CharacterClass.Postfix) && IsAlphanumeric(cells, star + 1);

    private static int FiguresBefore(ReadOnlySpan<Cell> cells, int at)
    {
        int from = at;
        while (from > 0 && Units.Plain(cells[from - 1]) is >= '0' and <= '9') from--;
        return at - from;
    }

    private static int FiguresBehind(ReadOnlySpan<Cell> cells, int at)
    {
        int end = at + 1;
        while (end < cells.Length && Units.Plain(cells[end]) is >= '0' and <= '9') end++;
        return end - at - 1;
    }

    private static bool IsLetter(ReadOnlySpan<Cell> cells, int at) =>
        at < cells.Length && (cells[at].Class == CharacterClass.Letter || cells[at].Text is [>= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ']);

    private static bool IsAlphanumeric(ReadOnlySpan<Cell> cells, int at) => IsFigure(cells, at) || IsLetter(cells, at);

    /// <summary>A number, what stands before it and the unit behind it, as places in the cells.</summary>
    private readonly record struct Quantity
    {
        /// <summary>Where the letters before the number begin.</summary>
        public int Head { get; init; }

        public int Start { get; init; }

        public int End { get; init; }

        /// <summary>Where the unit ends; where the number does if it has none.</summary>
        public int UnitEnd { get; init; }

        /// <summary>Digits before the point.</summary>
        public int Figures { get; init; }

        /// <summary>It is no part of a code of letters and digits.</summary>
        public bool IsAlone { get; init; }

        public bool IsMeasured { get; init; }
    }
}
