using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Proofs;

/// <summary>放行: what the desk's checks object to and an examiner let stand, with the reason; and a kind that was set by hand.</summary>
internal static class OverruledDrawer
{
    public static void Draw(ProofCanvas canvas, CheckedNotice notice, PaperFonts fonts, ProofStyle style)
    {
        Finding[] decided = [.. notice.Decided];
        if (decided.Length == 0) return;
        Length row = style.TextSize.Times(8, 5);
        canvas.Need(row * 4);
        canvas.Word(notice.Overruled.Count > 0 ? "经审核放行，请特别核对" : "由经手人定，请特别核对", fonts.Head, style.TextSize, canvas.Left, canvas.Y);
        canvas.Skip(row);
        foreach (Finding finding in decided)
        {
            canvas.Need(row * 2);
            canvas.Skip(canvas.Text($"{finding.Message}。", fonts.Body, style.TextSize, canvas.Left, canvas.Y, canvas.Width));
        }
        canvas.Skip(style.Air / 2);
    }
}
