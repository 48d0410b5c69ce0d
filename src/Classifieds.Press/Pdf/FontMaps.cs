using System.Buffers.Binary;

namespace Classifieds.Press.Pdf;

/// <summary>What a file says of all glyphs of a font, packed.</summary>
/// <param name="Characters">A ToUnicode map for each of <see cref="GlyphCensus.FaceUse.Readings"/>, in their order.</param>
/// <param name="Glyphs">The glyph's number in the program for each code; null where the program itself says so.</param>
internal sealed record FontMaps(IReadOnlyList<byte[]> Characters, byte[]? Glyphs)
{
    public static FontMaps Of(EmbeddedFont font) =>
        new([.. font.Use.Readings.Select(reading => UnicodeMap.Write(font, reading))], font.Subset.IsCff ? null : GlyphsOf(font));

    // ISO 32000-1, table 117: two bytes for each code.
    private static byte[] GlyphsOf(EmbeddedFont font)
    {
        byte[] map = new byte[2 * (font.ByCode[^1].Code + 1)];
        foreach ((ushort code, ushort glyph) in font.ByCode)
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2 * code), font.Subset.NewGlyph(glyph));
        return Flate.Pack(map);
    }
}
