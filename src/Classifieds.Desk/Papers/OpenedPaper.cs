using Classifieds.Desk.Templates;
using Classifieds.Domain.Outcomes;
using Classifieds.Fonts;
using Classifieds.Makeup;
using Classifieds.Press;

namespace Classifieds.Desk.Papers;

/// <summary>A paper ready to be set: its profile read, its faces opened, and the ICC profile of its press where it names one.</summary>
public sealed record OpenedPaper(Paper Paper, PaperFonts Fonts)
{
    public OutputIntent Intent { get; init; } = OutputIntent.Newsprint;

    /// <param name="name">As <see cref="PaperFolder.Load"/> takes it.</param>
    /// <returns>The paper, or the first reason it cannot be had: TEMPLATES-MISSING, TEMPLATE-UNKNOWN, PAPER-…, FONT-…, GLYPH-FILE, PRESS-PROFILE.</returns>
    public static Outcome<OpenedPaper> Open(string name, PageWishes? wishes = null)
    {
        Outcome<string> templates = TemplateFolder.Find();
        if (templates is Outcome<string>.Refused(var noTemplates)) return noTemplates;
        Outcome<Paper> loaded = new PaperFolder(((Outcome<string>.Done)templates).Value).Load(name, wishes);
        if (loaded is Outcome<Paper>.Refused(var noPaper)) return noPaper;
        Paper paper = ((Outcome<Paper>.Done)loaded).Value;
        Outcome<OutputIntent> intent = PressProfile.Open(paper);
        if (intent is Outcome<OutputIntent>.Refused(var noIntent)) return noIntent;
        return paper.Fonts.Find(new FontFinder(paper.Fonts.Places)) switch
        {
            Outcome<PaperFonts>.Done(var fonts) => RegisteredGlyphs.AddTo(fonts, paper) switch
            {
                Outcome<PaperFonts>.Done(var all) => new OpenedPaper(paper, all) { Intent = ((Outcome<OutputIntent>.Done)intent).Value },
                Outcome<PaperFonts>.Refused(var noGlyph) => noGlyph,
                _ => throw new InvalidOperationException("Outcome has only the two cases above."),
            },
            Outcome<PaperFonts>.Refused(var noFont) => noFont,
            _ => throw new InvalidOperationException("Outcome has only the two cases above."),
        };
    }
}
