using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>What is left of a paragraph behind a place, to be set in another width.</summary>
internal static class ParagraphCutter
{
    public static Paragraph From(Paragraph whole, int start) => new(
        whole.Text[start..],
        [.. whole.Fonts.Where(font => font.Start + font.Length > start)
            .Select(font => font.Start >= start
                ? font with { Start = font.Start - start } : new FontSpan(0, font.Start + font.Length - start, font.Font))])
    {
        Kept = [.. whole.Kept.Where(kept => kept.Start >= start).Select(kept => kept with { Start = kept.Start - start })],
    };
}
