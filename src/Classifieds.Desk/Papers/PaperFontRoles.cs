using Classifieds.Domain;
using Classifieds.Fonts;
using Classifieds.Makeup;

namespace Classifieds.Desk.Papers;

/// <summary>Which families speak for the paper's roles, and where its own font files lie.</summary>
/// <param name="Places">Font files or folders searched before the system's.</param>
public sealed record PaperFontRoles(FontRole Body, FontRole Head, FontRole Note, IReadOnlyList<string> Places)
{
    /// <returns>The opened faces, or the finder's reason why one cannot be had.</returns>
    /// <remarks>
    /// A role's own family must be there. A fallback that is missing is passed over: intake refuses a character that no face has,
    /// so its absence cannot reach the plate.
    /// </remarks>
    public Outcome<PaperFonts> Find(FontFinder finder)
    {
        var body = FontRoles.Open(finder, Body.Faces);
        if (body is Outcome<FontChain>.Refused(var noBody)) return noBody;
        var head = FontRoles.Open(finder, Head.Faces);
        if (head is Outcome<FontChain>.Refused(var noHead)) return noHead;
        var note = FontRoles.Open(finder, Note.Faces);
        if (note is Outcome<FontChain>.Refused(var noNote)) return noNote;
        return new PaperFonts(Opened(body), Opened(head), Opened(note));
    }

    private static FontChain Opened(Outcome<FontChain> outcome) => ((Outcome<FontChain>.Done)outcome).Value;
}
