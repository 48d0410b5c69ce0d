using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press.Inspection;

/// <summary>The pages of a file in order, each with what it inherits (ISO 32000-1, 7.7.3.4).</summary>
internal sealed class PageTree(FileObjects objects, FaultList faults)
{
    private const int Deepest = 32; // a tree that names itself has no end
    private const int MostPages = 2000;
    private const int MostNodes = 8000; // one that has the same branch twice at each level doubles with every level

    private static readonly string[] Inheritable = ["MediaBox", "CropBox", "Resources", "Rotate"];

    private int nodes;

    public IReadOnlyList<(DictionaryToken Page, DictionaryToken? Resources)> Pages()
    {
        List<(DictionaryToken, DictionaryToken?)> pages = [];
        Walk(objects.Dictionary(objects.Catalog, "Pages"), new(StringComparer.Ordinal), Deepest, pages);
        return pages;
    }

    private void Walk(DictionaryToken? node, Dictionary<string, IToken> inherited, int depth,
        List<(DictionaryToken, DictionaryToken?)> pages)
    {
        if (node is null) return;
        if (depth == 0 || pages.Count >= MostPages || ++nodes > MostNodes)
        {
            faults.Add(FileFaultKind.TooMuch);
            return;
        }
        var here = new Dictionary<string, IToken>(inherited, StringComparer.Ordinal);
        foreach (string name in Inheritable)
            if (node.Data.TryGetValue(name, out IToken? own)) here[name] = own;
        if (!node.Data.ContainsKey("Kids"))
        {
            foreach ((string name, IToken value) in here) node = node.With(name, value);
            pages.Add((node, objects.Dictionary(node, "Resources")));
            return;
        }
        if (objects.Get(node, "Kids") is not ArrayToken kids) return;
        foreach (IToken kid in kids.Data)
        {
            if (nodes > MostNodes) return;
            Walk(FileObjects.AsDictionary(objects.Resolved(kid)), here, depth - 1, pages);
        }
    }
}
