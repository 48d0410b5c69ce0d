using Classifieds.Makeup.Receipts;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup;

/// <summary>The receipt's spine: every part, from the top.</summary>
public static class ReceiptMaker
{
    /// <returns>One page, unless the price takes more lines than the form has.</returns>
    public static IReadOnlyList<Page> Make(ReceiptContent receipt, PaperFonts fonts, ReceiptStyle? style = null)
    {
        style ??= ReceiptStyle.A5;
        // A name too long for its line is told whole in the table.
        if (receipt.Payer.Length > 0 && ReceiptHeadDrawer.PayerSize(receipt.Payer, fonts, style) is null)
            receipt = receipt with { Payer = "见下", Rows = [new("姓名、名称", receipt.Payer, ""), .. receipt.Rows] };
        IReadOnlyList<SetReceiptRow[]> sheets = ReceiptRows.Set(receipt.Rows, fonts, style);
        List<Page> pages = [];
        foreach (SetReceiptRow[] rows in sheets)
        {
            var canvas = new ReceiptCanvas(fonts, style);
            ReceiptHeadDrawer.Draw(canvas, receipt, fonts, style);
            ReceiptTableDrawer.Draw(canvas, rows, fonts, style);
            bool isLast = pages.Count == sheets.Count - 1;
            ReceiptSumDrawer.Draw(canvas, receipt, isLast, fonts, style);
            pages.Add(canvas.Page);
        }
        return pages;
    }
}
