
namespace Classifieds.Press.Pdf;

/// <summary>For each face the pages use, the subset that goes into the file.</summary>
internal static class FontCutter
{
    public static IReadOnlyList<EmbeddedFont> Cut(GlyphCensus census)
    {
        var fonts = new EmbeddedFont[census.Faces.Count];
        for (int i = 0; i < fonts.Length; i++)
        {
            GlyphCensus.FaceUse use = census.Faces[i];
            fonts[i] = new(use, use.Face.Subset(use.Glyphs));
        }
        return fonts;
    }
}
