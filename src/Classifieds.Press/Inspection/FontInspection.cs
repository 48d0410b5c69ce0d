using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press.Inspection;

/// <summary>The fonts that a page prints with: in the file, cut to what is used, and readable as text.</summary>
internal sealed class FontInspection(FileObjects objects, FaultList faults)
{
    private const int SubsetTagLength = 6; // ISO 32000-1, 9.6.4

    private const int MostMapped = 1_000_000; // entries of one map, each code of a range counted; there are 65,536 codes

    private readonly Dictionary<DictionaryToken, Font> fonts = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(int?, Font, bool)> told = [];

    /// <summary>A font as far as preflight needs it.</summary>
    internal sealed record Font(string Name, IReadOnlyList<FileFaultKind> Faults, bool HasTwoByteCodes, HashSet<int>? Mapped,
        byte[]? GlyphByCid, bool HasText);

    public Font Of(DictionaryToken font)
    {
        if (!fonts.TryGetValue(font, out Font? known)) fonts.Add(font, known = Read(font));
        return known;
    }

    /// <summary>Called where the page shows a string with the font.</summary>
    /// <param name="isArtifact">No part of the page's text, such as a watermark, so it need not be readable as text.</param>
    public void Show(Font font, ReadOnlySpan<byte> codes, bool isArtifact)
    {
        if (told.Add((faults.Page, font, isArtifact)))
            foreach (FileFaultKind kind in font.Faults)
                if (!(isArtifact && kind == FileFaultKind.FontWithoutText)) faults.Add(kind, font.Name);
        if (!font.HasTwoByteCodes) return;
        for (int i = 0; i + 1 < codes.Length; i += 2)
        {
            int cid = (codes[i] << 8) | codes[i + 1];
            if (GlyphOf(font, cid) == 0) faults.Add(FileFaultKind.MissingGlyph, font.Name);
            if (!isArtifact && font.HasText && font.Mapped is { } mapped && !mapped.Contains(cid))
                faults.Add(FileFaultKind.FontWithoutText, font.Name);
        }
    }

    private static int GlyphOf(Font font, int cid) =>
        font.GlyphByCid is not { } map ? cid : 2 * cid + 1 < map.Length ? (map[2 * cid] << 8) | map[2 * cid + 1] : 0;

    private Font Read(DictionaryToken font)
    {
        string subtype = objects.Name(font, "Subtype") ?? "";
        DictionaryToken? descendant = subtype == "Type0" && objects.Items(font, "DescendantFonts") is [var only, ..]
            ? FileObjects.AsDictionary(only) : null;
        string name = objects.Name(descendant ?? font, "BaseFont") ?? objects.Name(font, "Name") ?? "（无名字体）";
        bool isIdentity = descendant is not null && objects.Name(font, "Encoding") is "Identity-H" or "Identity-V";
        HashSet<int>? mapped = objects.Get(font, "ToUnicode") is StreamToken map ? Mapped(map) : null;

        List<FileFaultKind> found = [];
        if (subtype == "Type3") found.Add(FileFaultKind.FontType3);
        else
        {
            DictionaryToken? descriptor = objects.Dictionary(descendant ?? font, "FontDescriptor");
            bool isEmbedded = descriptor is not null
                && (objects.Get(descriptor, "FontFile") ?? objects.Get(descriptor, "FontFile2") ?? objects.Get(descriptor, "FontFile3"))
                    is StreamToken;
            if (!isEmbedded) found.Add(FileFaultKind.FontNotEmbedded);
            else if (!HasSubsetTag(name)) found.Add(FileFaultKind.FontWhole);
        }
        // A simple font with a standard encoding says by that which characters its codes are (ISO 32000-1, 9.10.2).
        bool saysCharacters = mapped is not null || descendant is null && objects.Get(font, "Encoding") is NameToken;
        if (!saysCharacters) found.Add(FileFaultKind.FontWithoutText);
        byte[]? glyphs = isIdentity && objects.Get(descendant, "CIDToGIDMap") is StreamToken table ? objects.Bytes(table) : null;
        return new(name, found, isIdentity, mapped, glyphs, saysCharacters);
    }

    private static bool HasSubsetTag(string name) =>
        name.Length > SubsetTagLength && name[SubsetTagLength] == '+' && !name.AsSpan(0, SubsetTagLength)
            .ContainsAnyExceptInRange('A', 'Z');

    // ISO 32000-1, 9.10.3: which codes have a text, and not an empty one.
    private HashSet<int>? Mapped(StreamToken map)
    {
        if (objects.Bytes(map) is not { } bytes) return null;
        HashSet<int> codes = [];
        List<IToken> operands = [];
        int entries = 0;
        var tokens = new CoreTokenScanner(new MemoryInputBytes(bytes), usePdfDocEncoding: false, new StackDepthGuard(64));
        while (tokens.MoveNext())
        {
            switch (tokens.CurrentToken)
            {
                case HexToken or ArrayToken:
                    operands.Add(tokens.CurrentToken);
                    break;
                case OperatorToken { Data: "beginbfchar" or "beginbfrange" }:
                    operands.Clear();
                    break;
                case OperatorToken { Data: "endbfchar" }:
                    for (int i = 0; i + 1 < operands.Count; i += 2)
                        if (operands[i + 1] is HexToken text && HasText(text)) codes.Add(Code(operands[i]));
                    break;
                case OperatorToken { Data: "endbfrange" }:
                    for (int i = 0; i + 2 < operands.Count; i += 3)
                        for (int code = Code(operands[i]), last = Math.Min(Code(operands[i + 1]), 0xFFFF); code <= last
                            && entries < MostMapped; code++, entries++) codes.Add(code);
                    break;
            }
        }
        return codes;
    }

    private static bool HasText(HexToken text) => Encoding.BigEndianUnicode.GetString(text.Bytes) is { Length: > 0 } characters
        && characters != "\0";

    private static int Code(IToken token)
    {
        int code = 0;
        if (token is HexToken { Bytes.Length: <= 3 } hex)
            foreach (byte next in hex.Bytes) code = (code << 8) | next;
        return code;
    }
}
