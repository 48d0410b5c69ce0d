using System.Buffers.Binary;

namespace Classifieds.Fonts;

/// <summary>The measures of a face that a font descriptor states, in design units, up from the baseline.</summary>
/// <param name="XMin">Of the box that holds every glyph of the face.</param>
/// <param name="ItalicAngle">In whole degrees, anticlockwise; 0 = upright.</param>
/// <param name="Weight">OS/2 weight class.</param>
public sealed record FaceMetrics(
    int XMin, int YMin, int XMax, int YMax, int Ascender, int Descender, int CapHeight, int ItalicAngle, int Weight, int EmBoxTop)
{
    internal static FaceMetrics Read(nint face, int unitsPerEm, int weight)
    {
        byte[] head = Table(face, "head", 54), hhea = Table(face, "hhea", 8), os2 = Table(face, "OS/2", 96), post = Table(face, "post", 8);
        int ascender = Int16(hhea, 4), descender = Int16(hhea, 6);
        int typoAscender = Int16(os2, 68), typoDescender = Int16(os2, 70);
        // A CJK face's typographic ascender and descender are its em box; where they are not an em apart they say
        // something else, and 0.88 em is what the CJK faces of every large foundry have.
        int emBoxTop = typoAscender - typoDescender == unitsPerEm ? typoAscender : (unitsPerEm * 88 + 50) / 100;
        int capHeight = BinaryPrimitives.ReadUInt16BigEndian(os2) >= 2 ? Int16(os2, 88) : 0;
        return new(
            Int16(head, 36), Int16(head, 38), Int16(head, 40), Int16(head, 42), ascender, descender,
            capHeight > 0 ? capHeight : (unitsPerEm * 7 + 5) / 10, Int16(post, 4), weight, emBoxTop);
    }

    private static int Int16(byte[] table, int at) => BinaryPrimitives.ReadInt16BigEndian(table.AsSpan(at));

    // Padded with zeros to the length asked for, so that a table of an older version reads as "not stated".
    private static unsafe byte[] Table(nint face, string tag, int length)
    {
        nint blob = HarfBuzz.FaceTable(face, HarfBuzz.Tag(tag));
        byte* bytes = HarfBuzz.BlobBytes(blob, out uint available);
        byte[] table = new byte[length];
        new ReadOnlySpan<byte>(bytes, (int)Math.Min(available, (uint)length)).CopyTo(table);
        HarfBuzz.BlobDestroy(blob);
        return table;
    }
}
