using Classifieds.Fonts;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Receipts;

/// <summary>What the money is for, and how the price comes about; rows that are not needed stay empty, so that nothing can be added
/// between two lines of print.</summary>
internal static class ReceiptTableDrawer
{
    public static void Draw(ReceiptCanvas canvas, IReadOnlyList<SetReceiptRow> rows, PaperFonts fonts, ReceiptStyle style)
    {
        Length top = canvas.TableTop, middle = canvas.Left + style.WhatWidth;
        canvas.Rule(top, style.Rule);
        canvas.Word("项目", fonts.Head, style.LabelSize, canvas.Left, top, style.Row);
        canvas.Word("计价", fonts.Head, style.LabelSize, middle, top, style.Row);
        canvas.WordTo("金额", fonts.Head, style.LabelSize, canvas.Right, top, style.Row);
        for (int at = 0; at < style.Rows; at++)
        {
            top += style.Row;
            canvas.Rule(top, style.Hairline);
            if (at >= rows.Count) continue;
            SetReceiptRow row = rows[at];
            FontChain font = row.IsTotal ? fonts.Head : fonts.Body;
            Length baseline = ReceiptCanvas.Baseline(font, style.TextSize, top, style.Row);
            if (row.What is { } what) canvas.Add(what.At(new(canvas.Left, baseline), style.TextSize, Ink.Key));
            if (row.Words is { } words) canvas.Add(words.At(new(middle, baseline), style.TextSize, Ink.Key));
            if (row.Sum.Length > 0) canvas.WordTo(row.Sum, font, style.TextSize, canvas.Right, top, style.Row);
        }
        canvas.Rule(top + style.Row, style.Rule);
    }
}
