using Classifieds.Desk.Checks;
using Classifieds.Domain.Outcomes;
using Classifieds.Fonts;
using Classifieds.Makeup;
using Classifieds.Press;

namespace Classifieds.Desk.Papers;

/// <summary>A paper ready to be set: its profile read, its faces opened, and the ICC profile of its press where it names one.</summary>
public sealed record OpenedPaper(Paper Paper, PaperFonts Fonts)
{
    public OutputIntent Intent { get; init; } = OutputIntent.Newsprint;

    internal GlyphCoverage Coverage { get; } = new(Fonts);

    /// <param name="finder">That looks in the paper's own places first.</param>
    /// <returns>The paper, or the first reason it cannot be had: FONT-…, GLYPH-FILE, PRESS-PROFILE.</returns>
    public static Outcome<OpenedPaper> Open(Paper paper, FontFinder finder)
    {
        if (PressProfile.Open(paper).IsRefused(out Refusal? noIntent, out OutputIntent? intent)) return noIntent;
        return paper.Fonts.Find(finder)
            .Then(fonts => RegisteredGlyphs.AddTo(fonts, paper))
            .Then<OpenedPaper>(fonts => new OpenedPaper(paper, fonts) { Intent = intent });
    }
}
