using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Classifieds.Fonts;

/// <summary>A face from a font file, shaped by HarfBuzz. The file is mapped, not read.</summary>
/// <remarks>
/// Safe for use from several threads: shaping a longer text takes turns on one buffer; single characters and coverage
/// are answered from tables that fill as characters are met, and never take a turn.
/// </remarks>
[SuppressMessage("Design", "CA1001",
    Justification = "Faces are shared for the life of a finder; the handles free what they own when they are collected.")]
public sealed class Typeface : ITypeface
{
    private static readonly IReadOnlyDictionary<string, ushort> NoSequences = new Dictionary<string, ushort>();

    private const int Unknown = 0xFFFF;
    private const uint Latin = 0x4C61746E; // Latn
    private const uint Han = 0x48616E69; // Hani

    private static readonly nint Chinese = HarfBuzz.Language("zh-hans", -1);

    // Ligatures off, since justification may open the gap inside them; kerning is for Latin words alone.
    private static readonly HarfBuzz.Feature[] HanFeatures = [new(HarfBuzz.Tag("kern"), 0), new(HarfBuzz.Tag("liga"), 0)];
    private static readonly HarfBuzz.Feature[] LatinFeatures = [new(HarfBuzz.Tag("kern"), 1), new(HarfBuzz.Tag("liga"), 0)];

    private readonly HarfBuzz.FontHandle font;
    private readonly IReadOnlyDictionary<string, ushort> sequences;
    private readonly HarfBuzz.BufferHandle buffer = new();
    private readonly Lock turn = new();

    // By code point / 256: glyph ids, and the shaped form of a character that stands alone.
    private readonly ushort[]?[] nominal = new ushort[0x1100][];
    private readonly IReadOnlyList<ShapedGlyph>?[]?[] alone = new IReadOnlyList<ShapedGlyph>?[0x1100][];
    private readonly byte[] ink; // by glyph: not looked at yet, none, some
    private HarfBuzz.FaceHandle? outlines;
    private FontSubset? lastSubset;
    private string? fingerprint;

    private Typeface(FaceListing listing, HarfBuzz.FontHandle font, IReadOnlyDictionary<string, ushort> sequences)
    {
        (this.font, this.sequences) = (font, sequences);
        (Path, Index, Name, Family) = (listing.Path, listing.Index, listing.PostScriptName, listing.Families[0]);
        nint face = HarfBuzz.FontFace(font);
        (UnitsPerEm, GlyphCount) = (checked((int)HarfBuzz.FaceUnitsPerEm(face)), checked((int)HarfBuzz.FaceGlyphCount(face)));
        ink = new byte[GlyphCount];
        Metrics = FaceMetrics.Read(face, UnitsPerEm, listing.Weight);
        EmBoxTop = HarfBuzz.Baseline(font, HarfBuzz.Tag("idtp"), HarfBuzz.LeftToRight, HarfBuzz.Tag("hani"), HarfBuzz.Tag("ZHS "),
            out int top) != 0
            && top > 0
            ? top
            : Metrics.EmBoxTop;
    }

    /// <summary>The font file.</summary>
    public string Path { get; }

    /// <summary>The face's place in its collection; 0 in a file of one face.</summary>
    public int Index { get; }

    public string Name { get; }

    public string Family { get; }

    public string Fingerprint => fingerprint ??= FaceFingerprint.Of(HarfBuzz.FontFace(font));

    public int UnitsPerEm { get; }

    public int EmBoxTop { get; }

    public int GlyphCount { get; }

    public FaceMetrics Metrics { get; }

    /// <returns>Null where the file is not what its listing said.</returns>
    internal static Typeface? Open(FaceListing listing)
    {
        return MappedFile.Open(listing.Path) is { } file ? Open(listing, file, file.CreateBlob(), NoSequences) : null;
    }

    /// <summary>How many registered glyphs one face holds.</summary>
    public const int MostRegistered = RegisteredFontProgram.MostGlyphs - 1;

    /// <summary>A face of the paper's own registered glyphs.</summary>
    /// <param name="glyphs">At least one; each text once, a single character or a description sequence.</param>
    public static Typeface OfRegistered(IReadOnlyList<RegisteredGlyph> glyphs)
    {
        byte[] bytes = RegisteredFontProgram.Make(glyphs);
        string name = $"Registered-{Fonts.Fingerprint.Of(bytes).High:X16}"; // of the outlines, so that a proof's hash names them too
        var program = new PinnedBytes(bytes);
        var listing = new FaceListing("", 0, name, ["补字"], ["补字"], 400, IsSlanted: false, EmbeddingRights: 0, IsVariable: false);
        Dictionary<string, ushort> sequences = new(StringComparer.Ordinal);
        for (int i = 0; i < glyphs.Count; i++)
            if (glyphs[i].Text.Length > (char.IsHighSurrogate(glyphs[i].Text[0]) ? 2 : 1)) sequences.Add(glyphs[i].Text, (ushort)(i + 1));
        return Open(listing, program, program.CreateBlob(), sequences)
            ?? throw new InvalidOperationException("HarfBuzz could not open the face of registered glyphs.");
    }

    private static Typeface? Open(FaceListing listing, IDisposable file, nint blob, IReadOnlyDictionary<string, ushort> sequences)
    {
        nint face = HarfBuzz.FaceCreate(blob, (uint)listing.Index);
        HarfBuzz.BlobDestroy(blob); // the face holds it from here on, and the font holds the face
        nint font = face == 0 ? 0 : HarfBuzz.FontCreate(face);
        HarfBuzz.FaceFreeze(face);
        HarfBuzz.FontFreeze(font);
        HarfBuzz.FaceDestroy(face);
        var handle = new HarfBuzz.FontHandle(font, file);
        if (font != 0 && HarfBuzz.FaceGlyphCount(HarfBuzz.FontFace(handle)) is > 0 and <= 0xFFFF) return new(listing, handle, sequences);
        handle.Dispose();
        if (font == 0) file.Dispose();
        return null;
    }

    /// <remarks>False for variation selectors: whether a face has the variant is not told by the character alone.</remarks>
    public bool Covers(Rune character) => NominalGlyph(character.Value) != 0 && !IsFiller(character.Value);

    // Hangul's fillers and two Khmer vowels are letters that print nothing: a name must not hold one unseen.
    private static bool IsFiller(int codePoint) => codePoint is 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0;

    public bool CoversVariant(Rune character, Rune selector) =>
        HarfBuzz.VariationGlyph(font, (uint)character.Value, (uint)selector.Value, out _) != 0;

    public IEnumerable<string> Sequences => sequences.Keys;

    /// <summary>As <see cref="ITypeface.Shape"/>; but a text of Latin letters and ASCII alone is kerned.</summary>
    /// <exception cref="ArgumentException">The text holds a lone surrogate.</exception>
    public IReadOnlyList<ShapedGlyph> Shape(string text)
    {
        if (Rune.DecodeFromUtf16(text, out Rune first, out int consumed) != System.Buffers.OperationStatus.Done)
            return text.Length == 0 ? [] : throw new ArgumentException("A lone surrogate cannot be shaped.", nameof(text));
        if (consumed < text.Length)
            return sequences.TryGetValue(text, out ushort whole) ? [new ShapedGlyph(whole, 0, text.Length, Advance(whole))]
                : ShapeWhole(text);

        IReadOnlyList<ShapedGlyph>?[] page = alone[first.Value >> 8] ??= new IReadOnlyList<ShapedGlyph>?[256];
        return page[first.Value & 0xFF] ??= ShapeWhole(text);
    }

    /// <summary>The glyph's own advance, in design units.</summary>
    public int Advance(ushort glyph) => HarfBuzz.Advance(font, glyph);

    /// <summary>The glyph's outline in design units, closed contours filled nonzero; none for a blank.</summary>
    public IReadOnlyList<OutlineStep> Outline(ushort glyph) => OutlinePen.Trace(font, glyph);

    /// <summary>False for a glyph that prints nothing: a space, or a character the face lists but never drew.</summary>
    public bool HasInk(ushort glyph)
    {
        if (ink[glyph] == 0)
            ink[glyph] = HarfBuzz.Extents(font, glyph, out HarfBuzz.GlyphExtents box) != 0 && box.Width != 0 && box.Height != 0
                ? (byte)2 : (byte)1;
        return ink[glyph] == 2;
    }

    /// <summary>The font program that holds these glyphs alone.</summary>
    /// <remarks>Asked again for the same glyphs, it gives the same subset without cutting it anew.</remarks>
    /// <param name="glyphs">In any order; glyph 0 is always added, as every font program must have it.</param>
    /// <exception cref="DamagedFontException">The file lacks one of them, or they cannot be cut out.</exception>
    public FontSubset Subset(IReadOnlyCollection<ushort> glyphs)
    {
        bool[] isWanted = new bool[GlyphCount];
        isWanted[0] = true;
        foreach (ushort glyph in glyphs) isWanted[glyph < GlyphCount ? glyph : throw new DamagedFontException(Name)] = true;
        ushort[] wanted = new ushort[isWanted.AsSpan().Count(true)];
        for (int glyph = 0, i = 0; i < wanted.Length; glyph++)
            if (isWanted[glyph]) wanted[i++] = (ushort)glyph;

        if (lastSubset is { } last && last.Glyphs.AsSpan().SequenceEqual(wanted)) return last;
        outlines ??= OutlineTables.Of(HarfBuzz.FontFace(font));
        return lastSubset = FontSubset.Cut(this, outlines, wanted);
    }

    private int NominalGlyph(int codePoint)
    {
        ushort[]? page = nominal[codePoint >> 8];
        if (page is null)
        {
            page = new ushort[256];
            Array.Fill(page, (ushort)Unknown);
            nominal[codePoint >> 8] = page;
        }

        ushort glyph = page[codePoint & 0xFF];
        if (glyph != Unknown) return glyph;
        glyph = HarfBuzz.NominalGlyph(font, (uint)codePoint, out uint found) != 0 ? (ushort)found : (ushort)0;
        page[codePoint & 0xFF] = glyph;
        return glyph;
    }

    private unsafe ShapedGlyph[] ShapeWhole(string text)
    {
        bool isLatin = IsLatinWord(text);
        lock (turn)
        {
            HarfBuzz.BufferClear(buffer);
            fixed (char* characters = text) HarfBuzz.BufferAdd(buffer, characters, text.Length, 0, text.Length);
            HarfBuzz.BufferDirection(buffer, HarfBuzz.LeftToRight);
            HarfBuzz.BufferScript(buffer, isLatin ? Latin : Han);
            HarfBuzz.BufferLanguage(buffer, Chinese);
            HarfBuzz.Feature[] features = isLatin ? LatinFeatures : HanFeatures;
            fixed (HarfBuzz.Feature* first = features) HarfBuzz.Shape(font, buffer, first, (uint)features.Length);

            HarfBuzz.GlyphRecord* glyphs = HarfBuzz.BufferGlyphs(buffer, out uint count);
            HarfBuzz.GlyphPosition* positions = HarfBuzz.BufferPositions(buffer, out _);
            var shaped = new ShapedGlyph[count];
            int kept = 0;
            for (int i = 0; i < shaped.Length; i++)
            {
                int start = (int)glyphs[i].Cluster;
                bool isFurther = i > 0 && glyphs[i - 1].Cluster == glyphs[i].Cluster;
                int next = i + 1;
                // The selector of a variant that the face lacks leaves a blank of no width, which no reader could name.
                if (isFurther && positions[i].XAdvance == 0 && !HasInk((ushort)glyphs[i].Glyph)) continue;
                while (next < shaped.Length && glyphs[next].Cluster == glyphs[i].Cluster) next++;
                int end = next < shaped.Length ? (int)glyphs[next].Cluster : text.Length;
                shaped[kept++] = new((ushort)glyphs[i].Glyph, start, isFurther ? 0 : end - start, positions[i].XAdvance);
            }
            return kept == shaped.Length ? shaped : shaped[..kept];
        }
    }

    private static bool IsLatinWord(string text)
    {
        bool hasLetter = false;
        foreach (char character in text)
        {
            if (character is >= '\u2E80' or >= '\u2000' and <= '\u206F') return false;
            hasLetter |= char.IsAsciiLetter(character) || character is >= '\u00C0' and <= '\u024F';
        }
        return hasLetter;
    }
}
