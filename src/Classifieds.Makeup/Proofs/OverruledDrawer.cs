using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Proofs;

/// <summary>放行: what the desk's checks object to and an examiner let stand, with the reason.</summary>
internal static class OverruledDrawer
{
    public static void Draw(ProofCanvas canvas, CheckedNotice notice, PaperFonts fonts, ProofStyle style)
    {
        if (notice.Overruled.Count == 0) return;
        Length row = style.TextSize.Times(8, 5);
        canvas.Need(row * 4);
        canvas.Word("经审核放行，请特别核对", fonts.Head, style.TextSize, canvas.Left, canvas.Y);
        canvas.Skip(row);
        foreach (Finding finding in notice.Overruled)
        {
            canvas.Need(row * 2);
            canvas.Skip(canvas.Text($"{finding.Message}。", fonts.Body, style.TextSize, canvas.Left, canvas.Y, canvas.Width));
        }
        canvas.Skip(style.Air / 2);
    }
}
