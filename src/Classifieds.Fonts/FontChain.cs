using System.Text;

namespace Classifieds.Fonts;

/// <summary>A role of the paper (宋 body, 黑 heads, 楷 notes): its face, and those that answer for characters it lacks.</summary>
public sealed class FontChain
{
    /// <param name="faces">At least one, the role's own face first.</param>
    public FontChain(params IReadOnlyList<ITypeface> faces)
    {
        ArgumentOutOfRangeException.ThrowIfZero(faces.Count);
        Faces = faces;
    }

    public IReadOnlyList<ITypeface> Faces { get; }

    /// <summary>The role's own face, which sets the measure of an em and answers for marks.</summary>
    public ITypeface Primary => Faces[0];

    /// <summary>The first face that covers the character; null where none does, which intake must refuse.</summary>
    public ITypeface? For(Rune character)
    {
        foreach (ITypeface face in Faces)
            if (face.Covers(character)) return face;
        return null;
    }
}
