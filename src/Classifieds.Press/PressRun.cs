using Classifieds.Press.Pdf;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Press;

/// <summary>The spine of the press: finished pages in, the bytes of a press PDF out. It places; it never lays out.</summary>
public static class PressRun
{
    /// <returns>PDF/X-1a:2003, or PDF/X-4 where the intent brings a profile; the same pages and settings give the same bytes.</returns>
    /// <exception cref="InvalidOperationException">A page holds a glyph that would print as a box or as nothing.</exception>
    public static byte[] Pdf(IReadOnlyList<Page> pages, PressSettings settings)
    {
        ArgumentOutOfRangeException.ThrowIfZero(pages.Count);
        GlyphCensus census = GlyphCensus.Take(pages);
        IReadOnlyList<EmbeddedFont> fonts = FontCutter.Cut(census);
        PictureCensus pictures = PictureCensus.Take(pages);
        Sheet[] sheets = [.. pages.Select(page => Sheet.For(page, settings))];
        var contents = new byte[sheets.Length][];
        // Fonts are made ready by the processor that has no page left to write.
        AtOnce.Do(sheets.Length + fonts.Count, i =>
        {
            if (i < sheets.Length) contents[i] = ContentWriter.Write(sheets[i], census, fonts, pictures, settings.Intent.IsGray);
            else fonts[i - sheets.Length].MakeReady();
        });
        return FileAssembler.Assemble(sheets, contents, fonts, pictures.Pictures, settings);
    }
}
