using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>Where an address of the web or of mail may be parted: behind / and @, before . _ ? &amp; and =, dearer behind its own hyphens,
/// as a code elsewhere in a long part of it, and never with a hyphen added.</summary>
internal static class AddressBreaks
{
    /// <summary>So many characters stay together at either end: http, .com, ?id.</summary>
    private const int LeastPart = 3;

    public static void Price(Span<Cell> cells)
    {
        for (int from = 0; from < cells.Length;)
        {
            int end = from;
            while (end < cells.Length && IsOfAnAddress(cells[end])) end++;
            if (end - from > 2 * LeastPart && IsAddress(cells[from..end])) PriceAddress(cells[from..end]);
            from = end > from ? end : from + 1;
        }
    }

    private static bool IsOfAnAddress(in Cell cell) =>
        cell.Class is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.LatinMark || cell.Text is "/" or "%" or "~";

    private static bool IsAddress(ReadOnlySpan<Cell> cells)
    {
        for (int i = 1; i + 2 < cells.Length; i++)
        {
            if (cells[i].Text is "@" && cells[i + 1].Class is CharacterClass.Letter or CharacterClass.Digit) return true;
            if (cells[i].Text is ":" && cells[i + 1].Text is "/" && cells[i + 2].Text is "/") return true;
            if (i >= 3 && cells[i].Text is "." && IsW(cells[i - 1]) && IsW(cells[i - 2]) && IsW(cells[i - 3])) return true;
        }
        return false;
    }

    private static bool IsW(in Cell cell) => cell.Text is "w" or "W";

    private static void PriceAddress(Span<Cell> address)
    {
        PriceParts(address);
        for (int i = 0; i + 1 < address.Length; i++)
        {
            ref Cell left = ref address[i];
            string right = address[i + 1].Text;
            if (left.Break is BreakPrice.Joint or BreakPrice.Never) left.Break = BreakPrice.Emergency;
            // wang.xiaoming1988@: what looks like a code is a name and a number, and parts between the two.
            else if (left.Class == CharacterClass.Letter && address[i + 1].Class == CharacterClass.Digit
                && left.Break < BreakPrice.Emergency)
                left.Break = BreakPrice.Fours;
            if (i + 1 < LeastPart || address.Length - i - 1 < LeastPart) continue;
            if ((left.Text is "/" && right is not "/") || left.Text is "@"
                || (right is "." or "_" or "?" or "&" or "=" && left.Text is not "/" && left.Text != right))
                left.Break = BreakPrice.Joint;
            // Behind a hyphen of its own, only before a hole: the reader may take it for one that was added.
            else if (left.Text is "-" && right is not "-")
                left.Break = BreakPrice.Fours;
        }
    }

    // shanghai, qingsuanzu: nobody reads an address by syllables, and a column of holes is worse.
    private static void PriceParts(Span<Cell> address)
    {
        for (int from = 0; from < address.Length;)
        {
            int end = from;
            while (end < address.Length && address[end].Class is CharacterClass.Letter or CharacterClass.Digit) end++;
            for (int i = from; i < end; i++)
            {
                bool isInside = i + 1 - from >= LeastPart && end - i - 1 >= LeastPart;
                if (address[i].Class == CharacterClass.Letter && i + 1 < end && address[i + 1].Class == CharacterClass.Letter)
                    address[i].Break = isInside ? BreakPrice.InsideCode : BreakPrice.Emergency;
            }
            from = end > from ? end : from + 1;
        }
    }
}
