using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup;

/// <summary>The proof's spine: every part, in the order in which the advertiser reads it.</summary>
public static class ProofSheetMaker
{
    /// <param name="notice">As <see cref="NoticeSetter"/> set it: the very lines that go on the page.</param>
    public static ProofSheet Make(SetNotice notice, PageTemplate template, PaperFonts fonts, ProofHead head, ProofStyle? style = null)
    {
        style ??= ProofStyle.A4;
        string hash = GlyphHash.Of(notice);
        var canvas = new ProofCanvas(style, fonts);
        HeadDrawer.Draw(canvas, notice, head, hash, template, fonts, style);
        NoticeDrawer.Draw(canvas, notice, template, fonts, style);
        ReadBackDrawer.Draw(canvas, notice, head.LookAlikes, fonts, style);
        ChangesDrawer.Draw(canvas, notice, fonts, style);
        OverruledDrawer.Draw(canvas, notice.Notice, fonts, style);
        FacesDrawer.Draw(canvas, notice, head, fonts, style);
        ReplyDrawer.Draw(canvas, head, fonts, style);
        canvas.NumberSheets($"{template.PaperName} 清样　编号 {head.NoticeNumber}　第 {head.Version} 稿　字形校验码 {GlyphHash.Abbreviate(hash)}");
        return new(canvas.Pages, hash);
    }
}
