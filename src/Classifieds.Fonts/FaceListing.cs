namespace Classifieds.Fonts;

/// <summary>What a font file says of one of its faces, read from its table directory, name table and OS/2 alone.</summary>
/// <param name="Index">The face's place in its collection; 0 in a file of one face.</param>
/// <param name="Families">Family names in every language, legacy (name 1) and typographic (name 16).</param>
/// <param name="FullNames">Name 4 in every language, such as 方正楷体_GBK.</param>
/// <param name="Weight">OS/2 usWeightClass, 1 to 1000.</param>
/// <param name="EmbeddingRights">OS/2 fsType.</param>
internal sealed record FaceListing(
    string Path, int Index, string PostScriptName, IReadOnlyList<string> Families, IReadOnlyList<string> FullNames,
    int Weight, bool IsSlanted, int EmbeddingRights, bool IsVariable)
{
    // OpenType, OS/2 fsType: of bits 1 to 3 the most permissive counts, so "restricted" only where it stands alone;
    // bit 8 forbids subsetting and bit 9 allows bitmaps only, and a press PDF needs a subset of outlines.
    public bool MayBeEmbedded => (EmbeddingRights & 0x000E) != 0x0002 && (EmbeddingRights & 0x0300) == 0;

    public bool AnswersTo(string family) => Named(Families, family) || Named(FullNames, family);

    private static bool Named(IReadOnlyList<string> names, string wanted)
    {
        foreach (string name in names)
            if (string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
