using System.Buffers.Binary;
using System.IO.Compression;

namespace Classifieds.Fonts;

/// <summary>The glyphs of a face that a file uses, as a font program to be embedded.</summary>
/// <remarks>
/// Deterministic: the same face and glyphs give the same bytes. New glyph numbers follow the order of the old ones.
/// A glyph's code in a file is the face's own, so that it stays what it is whichever other glyphs are cut out with it: of a TrueType face
/// the old glyph number, of a CFF face keyed by character identifiers the identifier, which its charset keeps. Only a CFF face keyed by
/// names has none; there it is the new glyph number.
/// </remarks>
public sealed class FontSubset
{
    // HB_SUBSET_FLAGS. NO_HINTING, as plates have 1000 dpi and more. DESUBROUTINIZE: with subroutines a few hundred glyphs
    // take a sixth more room and a third more time. NO_LAYOUT_CLOSURE, as the glyphs are shaped already and the alternates
    // that layout could reach would double the size.
    private const uint Flags = 0x0001 | 0x0004 | 0x0200;

    private readonly ushort[] renumbered; // in the order of Glyphs
    private readonly ushort[]? charset; // by new glyph number; null where there is none
    private byte[]? deflated;

    private FontSubset(Typeface face, ushort[] glyphs, ushort[] renumbered, int glyphCount, bool isCff, byte[] program)
    {
        (Face, Glyphs, this.renumbered, GlyphCount, IsCff, Program) = (face, glyphs, renumbered, glyphCount, isCff, program);
        Tag = TagOf(program);
        charset = isCff ? CffCharset.Read(program, glyphCount) : null;
    }

    public Typeface Face { get; }

    /// <summary>True: the program is a bare CFF table (CIDFontType0C). False: a TrueType file (FontFile2).</summary>
    public bool IsCff { get; }

    public byte[] Program { get; }

    /// <summary>Six capital letters that name this subset, made from its bytes.</summary>
    public string Tag { get; }

    /// <summary>How many glyphs the program has: those asked for, .notdef, and the parts they are composed of.</summary>
    public int GlyphCount { get; }

    /// <summary>The old glyph numbers, ascending, 0 first.</summary>
    internal ushort[] Glyphs { get; }

    /// <summary>The program, Flate-coded; made once.</summary>
    public byte[] DeflatedProgram => deflated ??= Deflate(Program);

    /// <param name="glyph">One that the subset was asked to hold.</param>
    public ushort NewGlyph(ushort glyph) => renumbered[Array.BinarySearch(Glyphs, glyph)];

    /// <param name="glyph">One that the subset was asked to hold.</param>
    /// <returns>The glyph's character identifier, which is its code where the encoding is Identity-H.</returns>
    public ushort Code(ushort glyph) => !IsCff ? glyph : charset is null ? NewGlyph(glyph) : charset[NewGlyph(glyph)];

    /// <param name="outlines">The face, as <see cref="OutlineTables"/> shows it.</param>
    /// <exception cref="DamagedFontException">HarfBuzz cannot cut these glyphs out.</exception>
    internal static unsafe FontSubset Cut(Typeface typeface, HarfBuzz.FaceHandle outlines, ushort[] glyphs)
    {
        nint input = HarfBuzz.SubsetInputCreate();
        if (input == 0) throw new InvalidOperationException("HarfBuzz could not begin a subset.");
        nint plan = 0, cut = 0, file = 0;
        try
        {
            HarfBuzz.SubsetInputFlags(input, Flags);
            nint wanted = HarfBuzz.SubsetInputGlyphs(input);
            foreach (ushort glyph in glyphs) HarfBuzz.SetAdd(wanted, glyph);
            plan = HarfBuzz.SubsetPlanCreate(outlines, input);
            cut = plan == 0 ? 0 : HarfBuzz.SubsetPlanExecute(plan);
            if (cut == 0) throw new DamagedFontException(typeface.Name);

            nint mapping = HarfBuzz.SubsetPlanMapping(plan);
            ushort[] renumbered = new ushort[glyphs.Length];
            for (int i = 0; i < glyphs.Length; i++)
            {
                uint number = HarfBuzz.MapGet(mapping, glyphs[i]);
                renumbered[i] = number <= ushort.MaxValue ? (ushort)number : throw new DamagedFontException(typeface.Name);
            }

            file = HarfBuzz.FaceBlob(cut);
            byte* start = HarfBuzz.BlobBytes(file, out uint length);
            var sfnt = new ReadOnlySpan<byte>(start, checked((int)length));
            byte[]? cff = TableOf(sfnt, "CFF "u8);
            if (cff is not null) NameCff(cff, typeface.Name);
            return new(typeface, glyphs, renumbered, checked((int)HarfBuzz.FaceGlyphCount(cut)), cff is not null, cff ?? sfnt.ToArray());
        }
        finally
        {
            HarfBuzz.BlobDestroy(file);
            HarfBuzz.FaceDestroy(cut);
            HarfBuzz.SubsetPlanDestroy(plan);
            HarfBuzz.SubsetInputDestroy(input);
        }
    }

    private static byte[]? TableOf(ReadOnlySpan<byte> sfnt, ReadOnlySpan<byte> tag)
    {
        int tables = BinaryPrimitives.ReadUInt16BigEndian(sfnt[4..]);
        for (int i = 0; i < tables; i++)
        {
            ReadOnlySpan<byte> entry = sfnt.Slice(12 + 16 * i, 16);
            if (!entry.StartsWith(tag)) continue;
            int at = checked((int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]));
            int length = checked((int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
            return sfnt.Slice(at, length).ToArray();
        }
        return null;
    }

    // Every face of a Noto CJK collection carries the Japanese face's name in its CFF table. The Name INDEX follows the
    // header (Adobe Technical Note 5176, 6 and 7); a name of the same length is put right in place, others stay.
    private static void NameCff(Span<byte> cff, string name)
    {
        int index = cff[2];
        int offsetSize = cff[index + 2];
        if (BinaryPrimitives.ReadUInt16BigEndian(cff[index..]) != 1 || offsetSize != 1) return;
        int start = index + 3 + 2 * offsetSize, length = cff[index + 4] - cff[index + 3];
        if (name.Length != length || name.AsSpan().ContainsAnyExceptInRange('!', '~')) return;
        for (int i = 0; i < length; i++) cff[start + i] = (byte)name[i];
    }

    /// <returns>Six capital letters made of the bytes.</returns>
    public static string TagOf(byte[] program)
    {
        ulong number = Fingerprint.Of(program).High;
        return string.Create(6, number, static (letters, rest) =>
        {
            for (int i = 0; i < letters.Length; i++, rest /= 26) letters[i] = (char)('A' + (int)(rest % 26));
        });
    }

    private static byte[] Deflate(byte[] program)
    {
        using var packed = new MemoryStream(program.Length / 2);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(program);
        return packed.ToArray();
    }
}
