using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press;

/// <summary>The text of a finished file, in the order in which it prints its letters, blanks left out.</summary>
/// <remarks>
/// PdfPig finds the objects and parts the tokens; the codes of a string are turned into characters here, by the font's own
/// ToUnicode map. PdfPig's letters say the same, but it measures the outline of each to say where it stands, which takes ten
/// times as long as setting the page. Whatever a file holds that is not read here (forms, fonts without an identity
/// encoding, as other makers write them) is left to PdfPig's letters.
/// </remarks>
internal sealed class PrintedText
{
    private const string Unreadable = "\uFFFD";
    private const int DeepestTree = 32; // a tree of pages that names itself has no end

    // What is read of one file; the largest issue has some tens of pages.
    private const int MostNodes = 8000; // of the tree of pages
    private const int MostLetters = 32 * 1024 * 1024;
    private const int MostMaps = 1024;

    private readonly Func<IToken, IToken?> resolved;
    private readonly StringBuilder text = new(64 * 1024);
    private readonly Dictionary<IndirectReference, Dictionary<int, string>?> maps = [];
    private readonly BoundedFilters bounds = new();
    private int nodes;

    /// <param name="resolved">What a token says, or what the object holds that it points to.</param>
    private PrintedText(Func<IToken, IToken?> resolved) => this.resolved = resolved;

    /// <exception cref="TooMuchUnpackedException">It has more text than is read of one file.</exception>
    public static string Of(byte[] pdf)
    {
        if (PlainFile.Open(pdf) is { } objects && ByMaps(objects) is { } text) return text;
        using PdfDocument document =
            PdfDocument.Open(pdf, new ParsingOptions { UseLenientParsing = false, FilterProvider = new BoundedFilters() });
        return ByMaps(token => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token,
            document.Structure.Catalog.CatalogDictionary) ?? ByLetters(document);
    }

    internal static string? ByMaps(PlainFile objects) =>
        objects.Trailer.Data.TryGetValue("Root", out IToken? root) && objects.Resolved(root) is DictionaryToken catalog
            ? ByMaps(objects.Resolved, catalog)
            : null;

    private static string? ByMaps(Func<IToken, IToken?> resolved, DictionaryToken catalog)
    {
        var reader = new PrintedText(resolved);
        return catalog.Data.TryGetValue("Pages", out IToken? pages) && reader.ReadTree(pages, null, DeepestTree)
            ? reader.text.ToString() : null;
    }

    internal static string ByLetters(PdfDocument document)
    {
        var text = new StringBuilder(64 * 1024);
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            foreach (UglyToad.PdfPig.Content.Letter letter in document.GetPage(number).Letters) AddInk(text, letter.Value ?? Unreadable);
        }
        return text.ToString();
    }

    private bool ReadTree(IToken node, DictionaryToken? inherited, int depth)
    {
        if (depth == 0 || resolved(node) is not DictionaryToken here) return false;
        if (++nodes > MostNodes) throw new TooMuchUnpackedException();
        DictionaryToken? resources = here.Data.TryGetValue("Resources", out IToken? own) ? resolved(own) as DictionaryToken : inherited;
        if (!here.Data.TryGetValue("Kids", out IToken? kids)) return ReadPage(here, resources);
        return resolved(kids) is ArrayToken list && list.Data.All(kid => ReadTree(kid, resources, depth - 1));
    }

    private bool ReadPage(DictionaryToken page, DictionaryToken? resources)
    {
        if (!page.Data.TryGetValue("Contents", out IToken? contents)) return true;
        if (resources is null || !resources.Data.TryGetValue("Font", out IToken? fontsToken)
            || resolved(fontsToken) is not DictionaryToken fonts) return false;
        IToken? content = resolved(contents);
        IReadOnlyList<IToken> parts = content is ArrayToken list ? list.Data : [contents];

        // The parts of a page's content are one stream, split anywhere (ISO 32000-1, 7.8.2).
        using var joined = new MemoryStream();
        foreach (IToken part in parts)
        {
            if (Unpacked(resolved(part)) is not { } bytes) return false;
            joined.Write(bytes);
            joined.WriteByte((byte)'\n');
            if (joined.Length > BoundedFilters.MostOfOne) throw new TooMuchUnpackedException();
        }
        return ReadContent(joined.ToArray(), fonts, resources);
    }

    private bool ReadContent(byte[] content, DictionaryToken fonts, DictionaryToken resources)
    {
        var tokens = new CoreTokenScanner(new MemoryInputBytes(content), usePdfDocEncoding: false, new StackDepthGuard(64));
        Dictionary<int, string>? map = null;
        NameToken? name = null;
        IToken? operand = null;
        while (tokens.MoveNext())
        {
            switch (tokens.CurrentToken)
            {
                case OperatorToken { Data: "Tj" or "TJ" or "'" or "\"" }:
                    if (map is null || operand is null || !Show(operand, map)) return false;
                    break;
                case OperatorToken { Data: "Tf" }:
                    if (name is null || (map = MapOf(name, fonts)) is null) return false;
                    break;
                case OperatorToken { Data: "Do" }:
                    if (name is null || !IsImage(name, resources)) return false;
                    break;
                case OperatorToken { Data: "BI" }:
                    return false;
                case NameToken found:
                    name = found;
                    break;
                case HexToken or StringToken or ArrayToken:
                    operand = tokens.CurrentToken;
                    break;
            }
        }
        return true;
    }

    // A picture prints no letters; a form may.
    private bool IsImage(NameToken name, DictionaryToken resources) =>
        resources.Data.TryGetValue("XObject", out IToken? objects) && resolved(objects) is DictionaryToken named
        && named.Data.TryGetValue(name.Data, out IToken? one) && resolved(one) is StreamToken stream
        && stream.StreamDictionary.Data.TryGetValue("Subtype", out IToken? subtype) && subtype is NameToken { Data: "Image" };

    private bool Show(IToken operand, Dictionary<int, string> map)
    {
        switch (operand)
        {
            case ArrayToken array:
                return array.Data.All(item => item is NumericToken || Show(item, map));
            case HexToken hex:
                return Show(hex.Bytes, map);
            default:
                return false;
        }
    }

    private bool Show(ReadOnlySpan<byte> codes, Dictionary<int, string> map)
    {
        for (int i = 0; i + 1 < codes.Length; i += 2) AddInk(text, map.GetValueOrDefault((codes[i] << 8) | codes[i + 1], Unreadable));
        if (text.Length > MostLetters) throw new TooMuchUnpackedException();
        return codes.Length % 2 == 0;
    }

    private Dictionary<int, string>? MapOf(NameToken name, DictionaryToken fonts)
    {
        if (!fonts.Data.TryGetValue(name.Data, out IToken? font) || font is not IndirectReferenceToken { Data: var reference }) return null;
        if (maps.TryGetValue(reference, out Dictionary<int, string>? known)) return known;
        if (maps.Count >= MostMaps) throw new TooMuchUnpackedException();
        return maps[reference] = resolved(font) is DictionaryToken type0
            && type0.Data.TryGetValue("Encoding", out IToken? encoding) && encoding is NameToken { Data: "Identity-H" }
            && type0.Data.TryGetValue("ToUnicode", out IToken? map) && Unpacked(resolved(map)) is { } bytes
            ? ReadMap(bytes)
            : null;
    }

    // ISO 32000-1, 9.10.3: pairs of a code and its text, or of a first and last code and the text of the first.
    private static Dictionary<int, string>? ReadMap(byte[] bytes)
    {
        Dictionary<int, string> map = []; // a subset's own codes: some hundred
        List<HexToken> codes = [];
        var tokens = new CoreTokenScanner(new MemoryInputBytes(bytes), usePdfDocEncoding: false, new StackDepthGuard(64));
        while (tokens.MoveNext())
        {
            switch (tokens.CurrentToken)
            {
                case HexToken code:
                    codes.Add(code);
                    break;
                case OperatorToken { Data: "beginbfchar" or "beginbfrange" }:
                    codes.Clear();
                    break;
                case OperatorToken { Data: "endbfchar" }:
                    for (int i = 0; i + 1 < codes.Count; i += 2)
                        map[Code(codes[i])] = Encoding.BigEndianUnicode.GetString(codes[i + 1].Bytes);
                    break;
                case OperatorToken { Data: "endbfrange" }:
                    return null; // other makers' files have these; PdfPig reads them
            }
        }
        return map;
    }

    private static int Code(HexToken code) => code.Bytes.Length == 2 ? (code.Bytes[0] << 8) | code.Bytes[1] : 0;

    private byte[]? Unpacked(IToken? token)
    {
        if (token is not StreamToken stream) return null;
        if (!stream.StreamDictionary.Data.TryGetValue("Filter", out IToken? filter)) return stream.Data.ToArray();
        if (filter is not NameToken { Data: "FlateDecode" } || stream.StreamDictionary.Data.ContainsKey("DecodeParms")) return null;
        return bounds.Inflate(stream.Data.ToArray());
    }

    private static void AddInk(StringBuilder text, string characters)
    {
        foreach (char character in characters)
            if (!char.IsWhiteSpace(character)) text.Append(character);
    }
}
