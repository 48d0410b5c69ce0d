using Classifieds.Makeup.Certificates;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Proofs;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup;

/// <summary>刊登证明 as sheets: what was printed, where, and how it is proved.</summary>
public static class CertificateMaker
{
    private static readonly Length CodeSide = Length.Mm(36);

    /// <param name="paper">By its name on the masthead.</param>
    public static IReadOnlyList<Page> Make(string paper, CertificateHead head, PaperFonts fonts, ProofStyle? style = null)
    {
        style ??= ProofStyle.A4;
        var canvas = new ProofCanvas(style, fonts, watermark: "");
        Length spacing = style.WordSize.Times(1, 3);
        var title = new DisplayLine("刊登证明", fonts.Head, style.WordSize, spacing);
        canvas.Word(paper, fonts.Head, style.PaperSize, canvas.Left, canvas.Y + style.WordSize - style.PaperSize,
            style.PaperSize.Times(1, 10));
        canvas.Word("刊登证明", fonts.Head, style.WordSize, canvas.Right - title.Width, canvas.Y, spacing);
        canvas.Skip(style.WordSize + style.TextSize.Times(2, 3));
        canvas.Rule(style.Rule);
        canvas.Skip(style.Air);

        foreach ((string label, string words) in head.Facts)
        {
            canvas.Word(label, fonts.Head, style.TextSize, canvas.Left, canvas.Y);
            canvas.Skip(canvas.Text(DrawableWords.Of(words, fonts), fonts.Body, style.TextSize, canvas.Left + style.LabelWidth, canvas.Y,
                canvas.Width - style.LabelWidth) + style.TextSize / 2);
        }
        canvas.Skip(style.Air / 2);
        Heading("刊登文字");
        foreach (string paragraph in head.Words.Split('\n').Where(line => line.Length > 0))
            canvas.Flow(DrawableWords.Of(paragraph, fonts), fonts.Body, style.TextSize);
        canvas.Skip(style.Air);

        bool[][] code = QrSymbol.Once(head.Code);
        Length quiet = CodeSide.Times(QrSymbol.QuietModules, code.Length);
        canvas.Need(CodeSide + quiet * 2 + style.TextSize * 2);
        Heading("核对");
        Length beside = CodeSide + quiet * 2;
        canvas.Add(new PageElement.Modules(new(canvas.Right - CodeSide - quiet, canvas.Y + quiet), CodeSide, code, Ink.Key));
        Length height = canvas.Text(head.Proof, fonts.Body, style.TextSize, canvas.Left, canvas.Y, canvas.Width - beside - style.TextSize);
        canvas.Skip(Length.Max(height, beside));
        canvas.NumberSheets($"{paper} 刊登证明　{head.Number}");
        return canvas.Pages;

        void Heading(string words)
        {
            canvas.Need(style.TextSize * 3);
            canvas.Word(words, fonts.Head, style.TextSize, canvas.Left, canvas.Y);
            canvas.Skip(style.TextSize.Times(3, 2));
        }
    }
}
