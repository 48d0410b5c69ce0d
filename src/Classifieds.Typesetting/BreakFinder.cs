using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>Typesetting stage 3: cells in; the price of ending a line after each of them is filled in.</summary>
/// <remarks>行首行尾禁则 and 不可分: clreq's levels none, GB and strict; GB/T 15834-2011, 5.1.</remarks>
internal static class BreakFinder
{
    /// <summary>A number with at least so many characters is a code, which may be broken at its joints.</summary>
    private const int LongCode = 8;

    /// <summary>With fewer digits it is a word.</summary>
    private const int DigitsOfACode = 4;

    public static void Find(Span<Cell> cells, Paragraph paragraph, SettingStyle style)
    {
        int dashes = 0;
        for (int i = 0; i + 1 < cells.Length; i++)
        {
            ref Cell left = ref cells[i];
            dashes = left.Class is CharacterClass.Dash or CharacterClass.Ellipsis
                ? (i > 0 && cells[i - 1].Class == left.Class ? dashes : 0) + left.Text.Length
                : 0;
            left.Break = Between(left, cells[i + 1], dashes, i > 0 ? cells[i - 1].Class : CharacterClass.Space, style.Level);
        }
        PriceCodes(cells, style);
        PriceKept(cells, paragraph);
    }

    private static int Between(in Cell left, in Cell right, int dashesBefore, CharacterClass beforeLeft, ProhibitionLevel level)
    {
        if (right.Text.Length == 0 || right.Class == CharacterClass.Follower) return BreakPrice.Never;
        if (right.Class == CharacterClass.Space) return BreakPrice.Never; // the blank ends the line, and vanishes there

        // —— and …… are drawn in twos: an odd one and the next hold together (5.1.4, 5.1.5).
        if (left.Class == right.Class && left.Class is CharacterClass.Dash or CharacterClass.Ellipsis)
            return dashesBefore % 2 == 1 ? BreakPrice.Never : BreakPrice.Kept;

        if (level != ProhibitionLevel.None)
        {
            if (right.Class is CharacterClass.Closing or CharacterClass.Comma or CharacterClass.Stop or CharacterClass.Interpunct
                or CharacterClass.Connector or CharacterClass.Solidus) return BreakPrice.Never;
            if (left.Class is CharacterClass.Opening or CharacterClass.Solidus) return BreakPrice.Never;
            // A single — joins two numbers, as a connector does (5.1.6).
            if (right.Class == CharacterClass.Dash && right.Text.Length == 1 && left.Class == CharacterClass.Digit) return BreakPrice.Never;
            if (level == ProhibitionLevel.Strict && right.Class is CharacterClass.Dash or CharacterClass.Ellipsis) return BreakPrice.Never;
        }
        if (right.Class == CharacterClass.Postfix || left.Class == CharacterClass.Prefix) return BreakPrice.Never;

        bool leftLatin = IsLatin(left.Class);
        bool rightLatin = IsLatin(right.Class);
        if (leftLatin && rightLatin)
        {
            // A mark that ends a Latin word stays with it; after one that joins, a line may end, at a price.
            if (right.Class == CharacterClass.LatinMark) return BreakPrice.Emergency;
            if (left.Class == CharacterClass.LatinMark)
                return left.Text is "-" or "‐" or "/" or "@" or "_" && beforeLeft is CharacterClass.Letter or CharacterClass.Digit
                    ? BreakPrice.Joint
                    : BreakPrice.Emergency;
            return BreakPrice.Emergency;
        }
        if (right.Class == CharacterClass.LatinMark && level != ProhibitionLevel.None && right.Text is not ("#" or "@" or "\"" or "'"))
            return BreakPrice.Never;
        // 2026｜年, 45｜日: the number and the word that counts it are better on one line.
        if (left.Class == CharacterClass.Digit && right.Class == CharacterClass.Han) return BreakPrice.Kept;
        return BreakPrice.Free;
    }

    private static bool IsLatin(CharacterClass one) =>
        one is CharacterClass.Digit or CharacterClass.Letter or CharacterClass.LatinMark;

    private static void PriceCodes(Span<Cell> cells, SettingStyle style)
    {
        for (int from = 0; from < cells.Length;)
        {
            int end = from;
            while (end < cells.Length && cells[end].Class is CharacterClass.Digit or CharacterClass.Letter or CharacterClass.Postfix
                && cells[end].Text.Length <= 1) end++;
            int digits = 0;
            for (int i = from; i < end; i++) if (cells[i].Class == CharacterClass.Digit) digits++;
            if (end - from >= LongCode && digits >= DigitsOfACode && style.BreaksLongCodes) PriceCode(cells[from..end]);
            from = end > from ? end : from + 1;
        }
    }

    private static void PriceCode(Span<Cell> code)
    {
        for (int i = 0; i + 1 < code.Length; i++)
            if (code[i].Break == BreakPrice.Emergency)
                code[i].Break = i + 1 >= 3 && code.Length - i - 1 >= 3 ? BreakPrice.InsideCode : BreakPrice.Emergency;
        for (int four = 4; four + 3 <= code.Length; four += 4) code[four - 1].Break = Math.Min(code[four - 1].Break, BreakPrice.Fours);
        foreach (int joint in Joints(code)) code[joint - 1].Break = BreakPrice.Joint;
    }

    private static int[] Joints(ReadOnlySpan<Cell> code)
    {
        int digits = 0;
        foreach (ref readonly Cell cell in code) if (cell.Class == CharacterClass.Digit) digits++;
        return code.Length switch
        {
            11 when digits == 11 && code[0].Text == "1" => [3, 7], // telephone 3-4-4
            18 when digits >= 17 && code[6].Text is "1" or "2" or "*" => [6, 14], // region, birth date (or its mask), sequence
            18 => [8, 9], // credit code: registrar and region, organisation
            < 12 => [4],
            < 16 => [4, 8],
            _ => [4, 8, 12],
        };
    }

    private static void PriceKept(Span<Cell> cells, Paragraph paragraph)
    {
        if (paragraph.Kept.Count == 0) return;
        foreach (KeptTogether kept in paragraph.Kept)
            foreach (ref Cell cell in cells)
                if (cell.Start >= kept.Start && cell.Start + cell.Text.Length < kept.Start + kept.Length && cell.Break < BreakPrice.Kept)
                    cell.Break = BreakPrice.Kept;
    }
}
