using System.Globalization;
using Classifieds.Makeup.Drawing;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Proofs;

/// <summary>What happens next, what it costs, and where to sign.</summary>
internal static class ReplyDrawer
{
    public static void Draw(ProofCanvas canvas, ProofHead head, PaperFonts fonts, ProofStyle style)
    {
        List<string> sentences = [];
        string where = head.ReplyTo.Length > 0 ? $"（{head.ReplyTo}）" : "";
        if (head.ReplyBy.Length > 0) sentences.Add($"请在{head.ReplyBy}之前回复{where}，逾期视为未确认，本期不予刊出。");
        sentences.Add(string.Create(CultureInfo.InvariantCulture, $"确认后刊于{FolioDrawer.Date(head.PrintDate)}。"));
        if (head.Price.Length > 0) sentences.Add($"费用：{head.Price}。");
        sentences.Add("确认的是以上每一个字和标点；确认后如有任何改动，须另出清样重新确认。");

        canvas.Need(style.TextSize * 14 + (head.Link.Length > 0 ? style.QrSide + style.Air : default));
        canvas.Word("接下来", fonts.Head, style.TextSize, canvas.Left, canvas.Y);
        canvas.Skip(style.TextSize.Times(3, 2));
        canvas.Skip(canvas.Text(string.Concat(sentences), fonts.Body, style.TextSize, canvas.Left, canvas.Y, canvas.Width));
        canvas.Skip(style.Air);
        if (head.ReplyWord.Length > 0) DrawWord(canvas, head, fonts, style);
        if (head.Link.Length > 0) DrawLink(canvas, head.Link, fonts, style);

        Length x = canvas.Left;
        foreach (string choice in (string[])["同意照此刊登", "需要修改"])
        {
            canvas.Add(new PageElement.Frame(new(x, canvas.Y), style.TextSize, style.TextSize, style.Rule, Ink.Key));
            x += style.TextSize.Times(3, 2);
            x += canvas.Word(choice, fonts.Head, style.TextSize, x, canvas.Y) + style.TextSize * 2;
        }
        canvas.Skip(style.TextSize * 3);
        x = canvas.Left;
        foreach ((string label, int millimetres) in ((string, int)[])[("刊登人（签字或盖章）", 60), ("日期", 36)])
        {
            x += canvas.Word(label, fonts.Body, style.TextSize, x, canvas.Y) + style.TextSize / 2;
            Length line = Length.Mm(millimetres);
            canvas.Add(new PageElement.Bar(new(x, canvas.Y + style.TextSize), line, style.Rule, Ink.Key));
            x += line + style.TextSize * 2;
        }
        canvas.Skip(style.TextSize * 2);
    }

    // Beside the words that say what it is for; the sheet's white is its quiet zone.
    private static void DrawLink(ProofCanvas canvas, string link, PaperFonts fonts, ProofStyle style)
    {
        bool[][] symbol = QrSymbol.Once(link);
        Length quiet = style.QrSide.Times(QrSymbol.QuietModules, symbol.Length);
        canvas.Add(new PageElement.Modules(new(canvas.Left, canvas.Y), style.QrSide, symbol, Ink.Key));
        Length left = canvas.Left + style.QrSide + quiet + style.TextSize, width = canvas.Right - left;
        Length row = style.TextSize.Times(3, 2);
        canvas.Word("用手机答复", fonts.Head, style.TextSize, left, canvas.Y);
        Length height = row + canvas.Text(
            "扫左边的码，或打开下面的网址，可看大样、逐项核对，确认或写修改意见，也可留言。见报后样报也在那里。", fonts.Body, style.TextSize,
            left, canvas.Y + row, width);
        canvas.Word(link, fonts.Body, style.SmallSize, left, canvas.Y + height + style.TextSize / 4);
        canvas.Word("谁有这个网址，谁就能替您答复，请不要转给别人。", fonts.Body, style.TextSize, left, canvas.Y + height + row);
        canvas.Skip(Length.Max(style.QrSide + quiet, height + row * 2) + style.Air / 2);
    }

    // As large as what is read back and in fours: it is copied or read out from here.
    private static void DrawWord(ProofCanvas canvas, ProofHead head, PaperFonts fonts, ProofStyle style)
    {
        Length beside = canvas.Y + style.ReadBackSize - style.TextSize;
        canvas.Word("答复口令", fonts.Head, style.TextSize, canvas.Left, beside);
        Length x = canvas.Left + style.LabelWidth;
        foreach (char[] group in head.ReplyWord.Chunk(4))
        {
            x += canvas.Word(new(group), fonts.Body, style.ReadBackSize, x, canvas.Y, style.ReadBackSize.Times(1, 12))
                + style.ReadBackSize.Times(3, 5);
        }
        canvas.Word($"同意或不同意，都请报稿号 {head.NoticeNumber} 和这个口令", fonts.Body, style.TextSize, x, beside);
        canvas.Skip(style.ReadBackSize + style.Air);
    }
}
