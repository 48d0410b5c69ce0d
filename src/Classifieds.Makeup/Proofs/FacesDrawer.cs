using Classifieds.Makeup.Setting;

namespace Classifieds.Makeup.Proofs;

/// <summary>Every character that another face answered for, large, with its code points and the face's family.</summary>
internal static class FacesDrawer
{
    public static void Draw(ProofCanvas canvas, SetNotice notice, ProofHead head, PaperFonts fonts, ProofStyle style)
    {
        IReadOnlyList<FaceAnswer> answers = FaceAnswers.Of(notice, fonts);
        if (answers.Count == 0) return;
        canvas.Need(style.Air + style.ReadBackSize * 2);
        canvas.Word("请核对字形", fonts.Head, style.TextSize, canvas.Left, canvas.Y);
        canvas.Skip(style.TextSize.Times(8, 5));
        foreach (FaceAnswer answer in answers)
        {
            canvas.Need(style.ReadBackSize.Times(5, 4));
            canvas.Text(answer.Text, fonts.Body, style.ReadBackSize, canvas.Left, canvas.Y, style.ReadBackSize * 3);
            string from = head.Approvals.TryGetValue(answer.Text, out string? approval) ? $"{answer.Family}，{approval}" : answer.Family;
            canvas.Word($"{CodePoints(answer.Text)}　{from}", fonts.Body, style.TextSize, canvas.Left + style.LabelWidth,
                canvas.Y + (style.ReadBackSize - style.TextSize) / 2);
            canvas.Skip(style.ReadBackSize.Times(5, 4));
        }
        canvas.Skip(style.Air);
    }

    private static string CodePoints(string text) => string.Join(' ', text.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"));
}
