using Classifieds.Makeup.Setting;

namespace Classifieds.Makeup.Drawing;

/// <summary>What was to be printed of each notice, parted where a page ended.</summary>
/// <remarks>Words come from the printed text alone; the set lines only say where to cut, so a line that lost a
/// character is found out.</remarks>
internal static class PieceCutter
{
    /// <param name="parts">One for each page that a notice stands on, in the order of the pages.</param>
    public static IReadOnlyList<PrintedPiece> Cut(IReadOnlyList<SetNotice> notices, IReadOnlyList<PartOnPage> parts)
    {
        ILookup<int, PartOnPage> byNotice = parts.ToLookup(part => part.Index);
        List<PrintedPiece> pieces = new(notices.Count);
        foreach (SetNotice notice in notices)
        {
            string rest = notice.PrintedText;
            int first = pieces.Count;

            // From the end, since the first line may begin with the mark of an item, which no text has.
            foreach (PartOnPage part in byNotice[notice.Index].Skip(1).Reverse())
            {
                int start = StartOfLast(rest, part.Characters);
                pieces.Insert(first, new(notice.Index, rest[start..]));
                rest = rest[..start];
            }
            pieces.Insert(first, new(notice.Index, rest));
        }
        return pieces;
    }

    private static int StartOfLast(string text, int characters)
    {
        int start = text.Length;
        for (int seen = 0; start > 0 && seen < characters; start--)
            if (!char.IsWhiteSpace(text[start - 1])) seen++;
        return start;
    }
}
