using Classifieds.Fonts;

namespace Classifieds.Makeup;

/// <summary>The paper's three voices, each with the faces that answer for characters its own lacks.</summary>
/// <param name="Body">宋: what notices are set in.</param>
/// <param name="Head">黑: heads, titles, marks.</param>
/// <param name="Note">楷: the disclaimer.</param>
public sealed record PaperFonts(FontChain Body, FontChain Head, FontChain Note)
{
    /// <summary>Every face that a notice may be set with.</summary>
    internal IEnumerable<ITypeface> All =>
        new[] { Body, Head, Note }.SelectMany(chain => chain.Registered is { } own ? chain.Faces.Prepend(own) : chain.Faces);
}
