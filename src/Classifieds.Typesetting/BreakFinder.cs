using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>Cells in; the price of ending a line after each of them is filled in.</summary>
/// <remarks>
/// 行首行尾禁则 and 不可分. Unicode's algorithm is asked first; the tailoring for Chinese (<see cref="BreakTailoring"/>) sets its answer aside
/// where both neighbours' classes are known to it, and what neighbours cannot tell (——, quotes, codes, addresses) is priced here.
/// docs/line-breaking.md lists all of it with reasons and tests.
/// </remarks>
internal static class BreakFinder
{
    private const int LongestOnTheStack = 2_048;

    public static void Find(Span<Cell> cells, Paragraph paragraph, SettingStyle style)
    {
        string text = paragraph.Text;
        Span<bool> unicode = text.Length <= LongestOnTheStack ? stackalloc bool[text.Length] : new bool[text.Length];
        UnicodeLineBreaks.Find(text, unicode, ambiguousAreIdeographs: true);
        int dashes = 0;
        bool isQuoted = false;
        CharacterClass before = CharacterClass.Space;
        for (int i = 0; i + 1 < cells.Length; i++)
        {
            ref Cell left = ref cells[i];
            ref readonly Cell right = ref cells[i + 1];
            bool isTwoEm = left.Class is CharacterClass.Dash or CharacterClass.Ellipsis;
            dashes = isTwoEm ? (before == left.Class ? dashes : 0) + left.Text.Length : 0;
            if (left.Text is "\"") isQuoted = !isQuoted;
            left.Break = MinusFollows(cells, i)
                ? BreakPrice.Free
                : Between(left, right, before, dashes, isQuoted, unicode[right.Start], style.Level);
            if (left.Break == BreakPrice.Free) left.Break = AtBracket(cells, i);
            // （　年　月）: blanks behind an opening mark do not part it from what it opens.
            if (left.Class == CharacterClass.Space && before == CharacterClass.Opening)
            {
                if (style.Level != ProhibitionLevel.None) left.Break = BreakPrice.Never;
            }
            else
            {
                before = left.Class;
            }
        }
        CodeBreaks.Price(cells, style);
        QuantityBreaks.Price(cells);
        AddressBreaks.Price(cells);
        PriceKept(cells, paragraph);
    }

    private static int Between(
        in Cell left, in Cell right, CharacterClass before, int dashes, bool isQuoted, bool unicode, ProhibitionLevel level)
    {
        if (right.Text.Length == 0) return BreakPrice.Never; // one more glyph of the same characters
        // two-em pairs: —— and …… are drawn in twos; an odd one and the next hold together (5.1.4, 5.1.5).
        if (left.Class == right.Class && left.Class is CharacterClass.Dash or CharacterClass.Ellipsis)
            return dashes % 2 == 1 ? BreakPrice.Never : BreakPrice.Kept;
        if (level != ProhibitionLevel.None)
        {
            // single dashes: between numbers — and － are connectors (5.1.6).
            if (left.Class == CharacterClass.Digit && right.Text is "—" or "－") return BreakPrice.Never;
            // straight quotes open and close in turn.
            if (left.Text is "\"") return isQuoted ? BreakPrice.Never : IsLatin(right.Class) ? BreakPrice.Emergency : Behind(right, level);
            if (right.Text is "\"") return isQuoted ? BreakPrice.Never : IsLatin(left.Class) ? BreakPrice.Emergency : Behind(left);
        }
        // apostrophes: ’ between letters is no quotation mark.
        if (left.Text is "’" && before == CharacterClass.Letter && right.Class == CharacterClass.Letter) return BreakPrice.Emergency;
        int price = BreakTailoring.Between(left.Class, right.Class, level);
        if (price != BreakTailoring.AsUnicode) return price;
        if (CodeBreaks.IsFullWidthDigit(left) && CodeBreaks.IsFullWidthDigit(right)) return BreakPrice.InsideCode;
        if (left.Class == CharacterClass.LatinMark && left.Text == right.Text) return BreakPrice.Emergency; // C++, ==

        if (IsLatin(left.Class) && IsLatin(right.Class))
            return unicode && left.Text is not "\u00AD" ? BreakPrice.Joint : BreakPrice.Emergency; // no hyphen is drawn at a soft one
        if (!unicode) return IsWord(left.Class) && IsWord(right.Class) ? BreakPrice.Emergency : BreakPrice.Never;
        // spaced units: 45 km, 300 kg are better on one line.
        return before == CharacterClass.Digit && left.Class == CharacterClass.Space && right.Class == CharacterClass.Letter
            ? BreakPrice.Kept
            : BreakPrice.Free;
    }

    // 温度-25℃～-4℃: a hyphen before a number that has its unit is a sign, and parts where the number would.
    private static bool MinusFollows(ReadOnlySpan<Cell> cells, int i)
    {
        if (cells[i + 1].Text is not ("-" or "−")
            || cells[i].Class is not (CharacterClass.Han or CharacterClass.Comma or CharacterClass.Stop
            or CharacterClass.Connector or CharacterClass.Dash or CharacterClass.Ellipsis)) return false;
        int end = i + 2;
        while (end < cells.Length && (cells[end].Class == CharacterClass.Digit || cells[end].Text is ".")) end++;
        return end > i + 2 && end < cells.Length && cells[end].Class is CharacterClass.Postfix or CharacterClass.Connector;
    }

    // 〔2026〕3号, 〈…〉, 『…』: what they close mostly goes on.
    private static int AtBracket(ReadOnlySpan<Cell> cells, int i) => cells[i].Text switch
    {
        "〉" or "」" or "』" or "〕" or "〗" or "］" or "｝" => BreakPrice.BehindInnerBracket,
        _ when cells[i + 1].Text is "〔" && i + 2 < cells.Length && cells[i + 2].Class == CharacterClass.Digit => BreakPrice.Kept,
        _ => BreakPrice.Free,
    };

    // What may follow a closing straight quote, and what an opening one may follow, is what a Chinese one may.
    private static int Behind(in Cell right, ProhibitionLevel level)
    {
        int price = BreakTailoring.Between(CharacterClass.Closing, right.Class, level);
        return price == BreakTailoring.AsUnicode ? BreakPrice.Never : price;
    }

    private static int Behind(in Cell left) => left.Class is CharacterClass.Opening or CharacterClass.Prefix
        ? BreakPrice.Never : BreakPrice.Free;

    private static bool IsLatin(CharacterClass one) =>
        one is CharacterClass.Digit or CharacterClass.Letter or CharacterClass.LatinMark;

    private static bool IsWord(CharacterClass one) => IsLatin(one) || one is CharacterClass.Prefix or CharacterClass.Postfix;

    private static void PriceKept(Span<Cell> cells, Paragraph paragraph)
    {
        foreach (KeptTogether kept in paragraph.Kept)
        {
            int end = kept.Start + kept.Length;
            for (int i = FirstFrom(cells, kept.Start); i < cells.Length && cells[i].Start < end; i++)
            {
                ref Cell cell = ref cells[i];
                if (cell.Start + cell.Text.Length < end && cell.Break < BreakPrice.Kept) cell.Break = BreakPrice.Kept;
            }
        }
    }

    // Halving: a notice that is all facts would else be walked once a fact.
    private static int FirstFrom(ReadOnlySpan<Cell> cells, int start)
    {
        int low = 0, high = cells.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (cells[middle].Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
