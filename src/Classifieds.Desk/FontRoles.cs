using Classifieds.Domain;
using Classifieds.Fonts;

namespace Classifieds.Desk;

/// <summary>One face as a paper's profile asks for it.</summary>
public sealed record FaceName(string Family, FontWeight Weight = FontWeight.Regular);

/// <summary>Opens the faces of a role (宋 body, 黑 heads, 楷 notes) and puts them in their order.</summary>
public static class FontRoles
{
    /// <summary>What notices are set in where no paper says otherwise: 宋, and those that answer for rare characters.</summary>
    public static IReadOnlyList<FaceName> DefaultBody { get; } =
    [
        new("Noto Serif CJK SC"), new("HanaMinB"), new("BabelStone Han"), new("LXGW WenKai"),
    ];

    /// <param name="faces">The role's own face first; those after it answer for characters it lacks, and may be absent:
    /// a character that no face covers is an error at intake.</param>
    /// <returns>The chain, or why the role's own face cannot be used: FONT-MISSING and its like.</returns>
    public static Outcome<FontChain> Open(FontFinder finder, IReadOnlyList<FaceName> faces)
    {
        List<ITypeface> opened = [];
        foreach (FaceName face in faces)
        {
            if (finder.TryFind(face.Family, face.Weight, out Typeface? found, out FontRefusal? why)) opened.Add(found);
            else if (opened.Count == 0) return new Refusal(why.Code, why.Message);
        }
        return new FontChain(opened);
    }
}
