using System.Globalization;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Proofs;

/// <summary>Whose proof it is, of what, for when, and the name of these very glyphs.</summary>
internal static class HeadDrawer
{
    public static void Draw(ProofCanvas canvas, SetNotice notice, ProofHead head, string hash, PageTemplate template, PaperFonts fonts,
        ProofStyle style)
    {
        Length top = canvas.Y;
        canvas.Word(template.PaperName, fonts.Head, style.PaperSize, canvas.Left, top + style.WordSize - style.PaperSize,
            style.PaperSize.Times(1, 10));
        Length spacing = style.WordSize.Times(1, 3);
        canvas.Word("清样", fonts.Head, style.WordSize, canvas.Right - style.WordSize * 2 - spacing, top, spacing);
        canvas.Skip(style.WordSize + style.TextSize.Times(2, 3));
        canvas.Rule(style.Rule);
        canvas.Skip(style.TextSize.Times(2, 3));

        string line = string.Create(CultureInfo.InvariantCulture,
            $"编号 {head.NoticeNumber}　　第 {head.Version} 稿　　栏目 {notice.Notice.Section}　　见报 {FolioDrawer.Date(head.PrintDate)}");
        canvas.Skip(canvas.Text(line, fonts.Body, style.TextSize, canvas.Left, canvas.Y, canvas.Width));
        string names = $"字形校验码 {GlyphHash.Abbreviate(hash)}（{hash}）";
        canvas.Skip(canvas.Text(names, fonts.Body, style.SmallSize, canvas.Left, canvas.Y, canvas.Width));
        canvas.Skip(style.Air / 2);
    }
}
