using Classifieds.Domain.Outcomes;
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
        Refusal? why = null;
        FontChain? body = Chain(Body);
        FontChain? head = body is null ? null : Chain(Head);
        FontChain? note = head is null ? null : Chain(Note);
        return why is not null ? why : new PaperFonts(body!, head!, note!);

        FontChain? Chain(FontRole role)
        {
            if (!finder.TryFind(role.Family, role.Weight, out Typeface? own, out FontRefusal? refusal))
            {
                why = new(refusal.Code, refusal.Message);
                return null;
            }
            List<ITypeface> faces = [own];
            foreach (string family in role.Fallbacks)
                if (finder.TryFind(family, FontWeight.Regular, out Typeface? face, out _)) faces.Add(face);
            return new([.. faces]);
        }
    }
}
