using Classifieds.Domain.Outcomes;
using Classifieds.Fonts;
using Classifieds.Makeup;

namespace Classifieds.Desk.Papers;

/// <summary>Opens the paper's registered glyphs and lets them answer before every other face.</summary>
internal static class RegisteredGlyphs
{
    /// <returns>The paper's fonts, with its registered glyphs where it has some; or GLYPH-FILE, naming the file and why.</returns>
    public static Outcome<PaperFonts> AddTo(PaperFonts fonts, Paper paper)
    {
        if (paper.Glyphs.Count == 0) return fonts;
        List<RegisteredGlyph> glyphs = [];
        foreach (GlyphRegistration registration in paper.Glyphs)
        {
            string path = Path.Combine(paper.Folder, registration.File);
            string svg;
            try
            {
                svg = File.ReadAllText(path);
            }
            catch (Exception reason)
                when (reason is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
            {
                return new Refusal("GLYPH-FILE",
                    $"补字“{registration.Text}”的文件 {registration.File} 读不了：{reason.Message}") { Kind = RefusalKind.Unreadable };
            }
            if (!SvgOutline.TryRead(svg, out IReadOnlyList<OutlineStep>? outline, out string? whyNot))
                return new Refusal("GLYPH-FILE", $"补字“{registration.Text}”的文件 {registration.File} 不能用：{whyNot}");
            glyphs.Add(new(registration.Text, outline));
        }
        Typeface face = Typeface.OfRegistered(glyphs);
        return new PaperFonts(fonts.Body.With(face), fonts.Head.With(face), fonts.Note.With(face));
    }
}
