using System.Globalization;
using Classifieds.Fonts;
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

        canvas.Need(style.TextSize * 12);
        canvas.Word("接下来", fonts.Head, style.TextSize, canvas.Left, canvas.Y);
        canvas.Skip(style.TextSize.Times(3, 2));
        canvas.Skip(canvas.Text(string.Concat(sentences), fonts.Body, style.TextSize, canvas.Left, canvas.Y, canvas.Width));
        canvas.Skip(style.Air);
        if (head.ReplyWord.Length > 0) DrawWord(canvas, head, fonts, style);

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

    // In fours, as a person reads it out.
    private static void DrawWord(ProofCanvas canvas, ProofHead head, PaperFonts fonts, ProofStyle style)
    {
        string word = string.Join(' ', head.ReplyWord.Chunk(4).Select(group => new string(group)));
        Length x = canvas.Left;
        foreach ((string words, FontChain chain) in ((string, FontChain)[])
            [($"稿号 {head.NoticeNumber}，答复口令", fonts.Body), (word, fonts.Head), ("，同意或不同意都请报这两项", fonts.Body)])
        {
            x += canvas.Word(words, chain, style.TextSize, x, canvas.Y) + style.TextSize / 2;
        }
        canvas.Skip(style.TextSize + style.Air);
    }
}
