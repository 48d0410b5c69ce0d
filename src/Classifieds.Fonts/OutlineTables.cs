using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Classifieds.Fonts;

/// <summary>A face that shows only the tables a font program in a PDF has: those that draw glyphs and those that measure them.</summary>
/// <remarks>
/// For CIDFontType2 these are what ISO 32000-1, 9.9 asks for. The subsetter would read the character map and the layout
/// tables of a whole CJK face to plan a subset, only to drop them: without them it takes a third of the time.
/// </remarks>
internal static unsafe class OutlineTables
{
    private static readonly uint[] Tags =
    [
        HarfBuzz.Tag("CFF "), HarfBuzz.Tag("glyf"), HarfBuzz.Tag("loca"), HarfBuzz.Tag("head"), HarfBuzz.Tag("hhea"),
        HarfBuzz.Tag("hmtx"), HarfBuzz.Tag("maxp"), HarfBuzz.Tag("cvt "), HarfBuzz.Tag("fpgm"), HarfBuzz.Tag("prep"),
    ];

    /// <param name="face">Must outlive what is returned.</param>
    public static HarfBuzz.FaceHandle Of(nint face) => new(HarfBuzz.FaceOfTables(&Table, face, 0));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Table(nint shown, uint tag, nint face) =>
        Array.IndexOf(Tags, tag) >= 0 ? HarfBuzz.FaceTable(face, tag) : HarfBuzz.BlobEmpty();
}
