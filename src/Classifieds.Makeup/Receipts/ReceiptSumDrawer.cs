using System.Globalization;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Receipts;

/// <summary>The sum in both scripts, how it was paid, who took it, where the paper is found.</summary>
internal static class ReceiptSumDrawer
{
    /// <param name="isLast">Else the receipt goes on on another sheet, and the sum stands there.</param>
    public static void Draw(ReceiptCanvas canvas, ReceiptContent receipt, bool isLast, PaperFonts fonts, ReceiptStyle style)
    {
        Length top = canvas.SumTop, frame = Length.Pt(30), inside = style.LabelSize;
        if (isLast)
        {
            canvas.Frame(top, frame, style.Rule);
            Length x = canvas.Left + inside;
            x += canvas.Word("人民币（大写）", fonts.Body, style.LabelSize, x, top, frame) + style.LabelSize / 2;
            canvas.Word(receipt.Capitals, fonts.Head, style.SumSize, x, top, frame, style.SumSize.Times(1, 10));
            string digits = string.Create(CultureInfo.InvariantCulture, $"￥{receipt.Yuan:0.00}");
            canvas.WordTo(digits, fonts.Head, style.SumSize, canvas.Right - inside, top, frame);
        }
        else
        {
            canvas.WordTo("转下页", fonts.Body, style.LabelSize, canvas.Right, top, frame);
        }
        Length foot = top + frame + Length.Pt(6), line = Length.Pt(18);
        if (isLast)
        {
            Length x = canvas.Labelled("方式", receipt.Way, canvas.Left, foot, line) + style.TextSize * 2;
            canvas.Labelled("经手人", receipt.By, x, foot, line);
            canvas.WordTo("单位盖章", fonts.Body, style.LabelSize, canvas.Right, foot, line);
        }
        Length last = foot + line + Length.Pt(6);
        canvas.Rule(last, style.Hairline);
        if (receipt.Contacts.Length > 0) canvas.Text(receipt.Contacts, fonts.Note, style.NoteSize, last + Length.Pt(3), Length.Pt(12));
    }
}
