using System.Globalization;
using Classifieds.Makeup.Drawing;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Receipts;

/// <summary>Whose receipt it is, its number, who paid and when.</summary>
internal static class ReceiptHeadDrawer
{
    public static void Draw(ReceiptCanvas canvas, ReceiptContent receipt, PaperFonts fonts, ReceiptStyle style)
    {
        Length row = style.TitleSize;
        canvas.Word(receipt.PaperName, fonts.Head, style.PaperSize, canvas.Left, style.Top + (row - style.PaperSize) / 2, style.PaperSize,
            style.PaperSize.Times(1, 10));
        // Evenly spaced, and centred by what is seen: nothing stands behind the last character.
        Length spacing = style.TitleSize / 2;
        var title = new DisplayLine(receipt.Title, fonts.Head, style.TitleSize, spacing);
        canvas.Word(receipt.Title, fonts.Head, style.TitleSize, (style.Width - title.Width) / 2, style.Top, row, spacing);
        string number = string.Create(CultureInfo.InvariantCulture, $"No. {receipt.Number:D7}");
        canvas.WordTo(number, fonts.Head, style.PaperSize, canvas.Right, style.Top + (row - style.PaperSize) / 2, style.PaperSize);
        Length rule = style.Top + row + Length.Pt(9);
        canvas.Add(DoubleRule.At(new(canvas.Left, rule), canvas.Width, style.Thick, Length.Pt(1.2m), style.Hairline));

        Length top = style.Top + row + Length.Pt(24);
        Length line = Length.Pt(24);
        Length x = canvas.Left;
        x += canvas.Word(receipt.From, fonts.Body, style.TextSize, x, top, line) + style.TextSize;
        if (receipt.Payer.Length == 0) canvas.Bar(x, top + line - Length.Pt(5), Length.Mm(60), style.Hairline);
        else canvas.Word(receipt.Payer, fonts.Head, PayerSize(receipt.Payer, fonts, style) ?? style.TextSize, x, top, line);
        string day = string.Create(CultureInfo.InvariantCulture, $"{receipt.Day.Year}年{receipt.Day.Month}月{receipt.Day.Day}日");
        canvas.Text(day, fonts.Body, style.TextSize, top, line, Alignment.FlushRight);
    }

    /// <summary>The size in which a payer's name finds room before the date; null where it finds none.</summary>
    public static Length? PayerSize(string payer, PaperFonts fonts, ReceiptStyle style)
    {
        Length room = style.Width - style.Side * 2 - style.TextSize * 14;
        foreach (Length size in (ReadOnlySpan<Length>)[style.SumSize, style.TextSize])
            if (new DisplayLine(payer, fonts.Head, size).Width <= room) return size;
        return null;
    }
}
