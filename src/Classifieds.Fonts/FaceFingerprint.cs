using System.Globalization;

namespace Classifieds.Fonts;

/// <summary>Tells a face from another of its name: another edition of a font numbers, measures or draws its glyphs otherwise.</summary>
/// <remarks>
/// Over the tables that say which glyph is which, how wide each is, and which edition this is. The outlines themselves are tens of
/// megabytes; what changes them changes the head's checksum and date too.
/// </remarks>
internal static unsafe class FaceFingerprint
{
    private static readonly uint[] Tags =
    [
        HarfBuzz.Tag("head"), HarfBuzz.Tag("name"), HarfBuzz.Tag("maxp"), HarfBuzz.Tag("cmap"), HarfBuzz.Tag("hmtx"),
    ];

    public static string Of(nint face) =>
        string.Concat(Tags.Select(tag => OfTable(face, tag).High.ToString("X16", CultureInfo.InvariantCulture)));

    private static Fingerprint OfTable(nint face, uint tag)
    {
        nint blob = HarfBuzz.FaceTable(face, tag);
        byte* bytes = HarfBuzz.BlobBytes(blob, out uint length);
        Fingerprint found = Fingerprint.Of(new ReadOnlySpan<byte>(bytes, (int)length));
        HarfBuzz.BlobDestroy(blob);
        return found;
    }
}
