using System.Buffers.Binary;
using System.Text;

namespace Classifieds.Fonts;

/// <summary>Makes an OpenType font (CFF outlines) of registered glyphs, so that they are shaped, cut and embedded like any other.</summary>
/// <remarks>Deterministic. Glyph 0 is .notdef and blank; glyph n is the nth registered one, one em wide.</remarks>
internal static class RegisteredFontProgram
{
    public const int Em = 1000, EmBoxTop = 880;

    /// <summary>So many glyphs have predefined names (Adobe Technical Note 5176, appendix C), and no names need be written.</summary>
    public const int MostGlyphs = 228;

    public static byte[] Make(IReadOnlyList<RegisteredGlyph> glyphs)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(glyphs.Count, MostGlyphs);
        (string Tag, byte[] Table)[] tables =
        [
            ("CFF ", Cff(glyphs)), ("OS/2", Os2()), ("cmap", CharacterMap(glyphs)), ("head", Head()),
                ("hhea", HorizontalHeader(glyphs.Count + 1)),
            ("hmtx", Metrics(glyphs.Count + 1)), ("maxp", MaximumProfile(glyphs.Count + 1)), ("post", [0, 3, .. new byte[30]]),
        ];
        // OpenType, table directory; the search fields are for readers of the last century and may be anything.
        var file = new Bytes().Ascii("OTTO").U16(tables.Length).U16(128).U16(3).U16(0);
        int at = 12 + 16 * tables.Length;
        foreach ((string tag, byte[] table) in tables)
        {
            file.Ascii(tag).U32(0).U32((uint)at).U32((uint)table.Length);
            at += Padded(table.Length);
        }
        foreach ((_, byte[] table) in tables) file.Raw(table).Raw(new byte[Padded(table.Length) - table.Length]);
        return file.ToArray();
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static byte[] Head() => new Bytes().U32(0x00010000).U32(0x00010000).U32(0).U32(0x5F0F3CF5).U16(0).U16(Em).Raw(new byte[16])
        .I16(0).I16(EmBoxTop - Em).I16(Em).I16(EmBoxTop).U16(0).U16(8).I16(2).I16(0).I16(0).ToArray();

    private static byte[] HorizontalHeader(int glyphs) => new Bytes().U32(0x00010000).I16(EmBoxTop).I16(EmBoxTop - Em).I16(0).U16(Em)
        .Raw(new byte[22]).U16(glyphs).ToArray();

    private static byte[] MaximumProfile(int glyphs) => new Bytes().U32(0x00005000).U16(glyphs).ToArray();

    private static byte[] Metrics(int glyphs)
    {
        var table = new Bytes();
        for (int i = 0; i < glyphs; i++) table.U16(Em).I16(0);
        return table.ToArray();
    }

    private static byte[] Os2()
    {
        byte[] table = new byte[96];
        BinaryPrimitives.WriteUInt16BigEndian(table, 2);
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(2), Em);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4), 400);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(6), 5);
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(68), EmBoxTop);
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(70), EmBoxTop - Em);
        return table;
    }

    // Format 12. A description sequence is no code point and is not in it.
    private static byte[] CharacterMap(IReadOnlyList<RegisteredGlyph> glyphs)
    {
        (int CodePoint, int Glyph)[] single =
        [
            .. glyphs.Select((glyph, index) => (glyph.Text, Glyph: index + 1))
                .Where(one => Rune.DecodeFromUtf16(one.Text, out _, out int length) == System.Buffers.OperationStatus.Done
                    && length == one.Text.Length)
                .Select(one => (Rune.GetRuneAt(one.Text, 0).Value, one.Glyph)).OrderBy(one => one.Value),
        ];
        var table = new Bytes().U16(0).U16(1).U16(3).U16(10).U32(12).U16(12).U16(0).U32((uint)(16 + 12 * single.Length)).U32(0)
            .U32((uint)single.Length);
        foreach ((int codePoint, int glyph) in single) table.U32((uint)codePoint).U32((uint)codePoint).U32((uint)glyph);
        return table.ToArray();
    }

    // Adobe Technical Note 5176: header, names, top dictionary, strings, subroutines, then what the top dictionary points at.
    private static byte[] Cff(IReadOnlyList<RegisteredGlyph> glyphs)
    {
        byte[] header = [1, 0, 4, 1];
        byte[] names = Index(["Registered"u8.ToArray()]), empty = Index([]);
        byte[] charStrings = Index([[14], .. glyphs.Select(glyph => CharString(glyph.Outline))]);
        byte[] privateDictionary = new Bytes().DictNumber(Em).U8(20).ToArray(); // defaultWidthX
        int topLength = Index([Top(0, 0, 0)]).Length;
        int stringsAt = header.Length + names.Length + topLength + 2 * empty.Length;
        byte[] top = Index([Top(stringsAt, privateDictionary.Length, stringsAt + charStrings.Length)]);
        return [.. header, .. names, .. top, .. empty, .. empty, .. charStrings, .. privateDictionary];
    }

    private static byte[] Top(int charStrings, int privateLength, int privateAt) => new Bytes()
        .DictNumber(0).DictNumber(EmBoxTop - Em).DictNumber(Em).DictNumber(EmBoxTop).U8(5) // FontBBox
        .DictNumber(charStrings).U8(17).DictNumber(privateLength).DictNumber(privateAt).U8(18).ToArray();

    private static byte[] Index(IReadOnlyList<byte[]> items)
    {
        var index = new Bytes().U16(items.Count);
        if (items.Count == 0) return index.ToArray();
        index.U8(4);
        int at = 1;
        index.U32((uint)at);
        foreach (byte[] item in items) index.U32((uint)(at += item.Length));
        foreach (byte[] item in items) index.Raw(item);
        return index.ToArray();
    }

    // Adobe Technical Note 5177: moves, lines and curves are told as steps from where the pen is.
    private static byte[] CharString(IReadOnlyList<OutlineStep> outline)
    {
        var code = new Bytes();
        int x = 0, y = 0;
        foreach (OutlineStep step in outline)
        {
            switch (step.Verb)
            {
                case OutlineVerb.MoveTo:
                    To(step.X1, step.Y1);
                    code.U8(21);
                    break;
                case OutlineVerb.LineTo:
                    To(step.X1, step.Y1);
                    code.U8(5);
                    break;
                case OutlineVerb.CubicTo:
                    To(step.X1, step.Y1);
                    To(step.X2, step.Y2);
                    To(step.X3, step.Y3);
                    code.U8(8);
                    break;
                case OutlineVerb.Close:
                    break; // a contour is closed by the next move
                default:
                    throw new InvalidOperationException($"A registered glyph has no {step.Verb}.");
            }
        }
        return code.U8(14).ToArray();

        void To(float nextX, float nextY)
        {
            code.U8(28).I16((int)nextX - x).U8(28).I16((int)nextY - y);
            (x, y) = ((int)nextX, (int)nextY);
        }
    }

    /// <summary>Big-endian bytes, one after the other.</summary>
    private sealed class Bytes
    {
        private readonly List<byte> bytes = [];

        public byte[] ToArray() => [.. bytes];

        public Bytes U8(int value) => Raw([(byte)value]);

        public Bytes U16(int value) => Raw([(byte)(value >> 8 & 0xFF), (byte)(value & 0xFF)]);

        public Bytes I16(int value) => U16(value & 0xFFFF);

        public Bytes U32(uint value) => U16((int)(value >> 16)).U16((int)(value & 0xFFFF));

        public Bytes Ascii(string text) => Raw(Encoding.ASCII.GetBytes(text));

        /// <summary>Always five bytes, so that a dictionary's length does not depend on its numbers.</summary>
        public Bytes DictNumber(int value) => U8(29).U32(unchecked((uint)value));

        public Bytes Raw(ReadOnlySpan<byte> more)
        {
            bytes.AddRange(more);
            return this;
        }
    }
}
