using Classifieds.Fonts;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Receipts;

/// <summary>Sets the lines of a receipt into the rows of its form.</summary>
internal static class ReceiptRows
{
    /// <returns>The rows of each sheet; at least one sheet.</returns>
    public static IReadOnlyList<SetReceiptRow[]> Set(IReadOnlyList<ReceiptRow> rows, PaperFonts fonts, ReceiptStyle style)
    {
        Length words = style.Width - style.Side * 2 - style.WhatWidth - style.SumWidth;
        List<SetReceiptRow> set = [];
        foreach (ReceiptRow row in rows)
        {
            FontChain font = row.IsTotal ? fonts.Head : fonts.Body;
            IReadOnlyList<SetLine> left = Lines(row.What, font, style.WhatWidth - style.TextSize, style);
            IReadOnlyList<SetLine> middle = Lines(row.Words, font, words - style.TextSize, style);
            int height = Math.Max(1, Math.Max(left.Count, middle.Count));
            // The sum stands where the words end.
            for (int at = 0; at < height; at++)
                set.Add(new(left.ElementAtOrDefault(at), middle.ElementAtOrDefault(at), at == height - 1 ? row.Sum : "", row.IsTotal));
        }
        return set.Count == 0 ? [[]] : [.. set.Chunk(style.Rows)];
    }

    private static IReadOnlyList<SetLine> Lines(string text, FontChain font, Length measure, ReceiptStyle style) => text.Length == 0
        ? []
        : ParagraphSetter.Set(new(text, font), new SettingStyle { Size = style.TextSize, Measure = measure }).Lines;
}
