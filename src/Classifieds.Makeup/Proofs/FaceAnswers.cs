using Classifieds.Fonts;
using Classifieds.Makeup.Setting;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Proofs;

/// <summary>Which characters of a notice are not from the body or head face: another foundry's shape, to be looked at.</summary>
public static class FaceAnswers
{
    /// <returns>Each character once, in the order of the notice.</returns>
    public static IReadOnlyList<FaceAnswer> Of(SetNotice notice, PaperFonts fonts)
    {
        List<FaceAnswer> answers = [];
        HashSet<(string, ITypeface)> known = [];
        foreach (SetRow row in notice.Rows)
        {
            foreach (SetGlyph glyph in row.Line.Glyphs)
            {
                if (glyph.Face == fonts.Body.Primary || glyph.Face == fonts.Head.Primary || glyph.Text.Length == 0) continue;
                if (known.Add((glyph.Text, glyph.Face))) answers.Add(new(glyph.Text, glyph.Face.Family));
            }
        }
        return answers;
    }
}
