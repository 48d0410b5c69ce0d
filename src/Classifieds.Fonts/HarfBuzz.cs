using System.Runtime.InteropServices;

namespace Classifieds.Fonts;

/// <summary>The entry points of the native HarfBuzz that this room calls.</summary>
/// <remarks>
/// Called directly rather than through HarfBuzzSharp's classes, because those know nothing of <c>hb_subset_*</c>
/// and of <c>hb_font_draw_glyph</c>, which the same library exports. Handles given in and out are reference counted there.
/// </remarks>
internal static unsafe partial class HarfBuzz
{
    private const string Library = "libHarfBuzzSharp";

    public const int LeftToRight = 4;

    /// <summary>HB_MEMORY_MODE_READONLY.</summary>
    public const int ReadOnly = 1;

    [StructLayout(LayoutKind.Sequential)]
    public readonly struct GlyphRecord
    {
        public readonly uint Glyph;
        private readonly uint mask;
        public readonly uint Cluster;
        private readonly uint var1, var2;
    }

    [StructLayout(LayoutKind.Sequential)]
    public readonly struct GlyphPosition
    {
        public readonly int XAdvance, YAdvance, XOffset, YOffset;
        private readonly uint var;
    }

    [StructLayout(LayoutKind.Sequential)]
    public readonly struct GlyphExtents
    {
        public readonly int XBearing, YBearing, Width, Height;
    }

    [StructLayout(LayoutKind.Sequential)]
    public readonly struct Feature(uint tag, uint value)
    {
        public readonly uint Tag = tag, Value = value, Start, End = uint.MaxValue;
    }

    public static uint Tag(string four) => ((uint)four[0] << 24) | ((uint)four[1] << 16) | ((uint)four[2] << 8) | four[3];

    [LibraryImport(Library, EntryPoint = "hb_blob_create")]
    public static partial nint BlobCreate(byte* bytes, uint length, int mode, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static partial byte* BlobBytes(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void BlobDestroy(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_create_or_fail")]
    public static partial nint FaceCreate(nint blob, uint index);

    [LibraryImport(Library, EntryPoint = "hb_face_create_for_tables")]
    public static partial nint FaceOfTables(delegate* unmanaged[Cdecl]<nint, uint, nint, nint> table, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_empty")]
    public static partial nint BlobEmpty();

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void FaceDestroy(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_make_immutable")]
    public static partial void FaceFreeze(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_get_upem")]
    public static partial uint FaceUnitsPerEm(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_get_glyph_count")]
    public static partial uint FaceGlyphCount(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_table")]
    public static partial nint FaceTable(nint face, uint tag);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint FaceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_font_create")]
    public static partial nint FontCreate(nint face);

    [LibraryImport(Library, EntryPoint = "hb_font_destroy")]
    public static partial void FontDestroy(nint font);

    [LibraryImport(Library, EntryPoint = "hb_font_make_immutable")]
    public static partial void FontFreeze(nint font);

    [LibraryImport(Library, EntryPoint = "hb_font_get_face")]
    public static partial nint FontFace(FontHandle font);

    [LibraryImport(Library, EntryPoint = "hb_font_get_nominal_glyph")]
    public static partial int NominalGlyph(FontHandle font, uint codePoint, out uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_font_get_variation_glyph")]
    public static partial int VariationGlyph(FontHandle font, uint codePoint, uint selector, out uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_font_get_glyph_h_advance")]
    public static partial int Advance(FontHandle font, uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_font_get_glyph_extents")]
    public static partial int Extents(FontHandle font, uint glyph, out GlyphExtents extents);

    [LibraryImport(Library, EntryPoint = "hb_font_draw_glyph")]
    public static partial void Draw(FontHandle font, uint glyph, nint drawFunctions, void* pen);

    [LibraryImport(Library, EntryPoint = "hb_ot_layout_get_baseline")]
    public static partial int Baseline(FontHandle font, uint baselineTag, int direction, uint scriptTag, uint languageTag, out int at);

    [LibraryImport(Library, EntryPoint = "hb_language_from_string", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint Language(string tag, int length);

    [LibraryImport(Library, EntryPoint = "hb_buffer_create")]
    public static partial nint BufferCreate();

    [LibraryImport(Library, EntryPoint = "hb_buffer_destroy")]
    public static partial void BufferDestroy(nint buffer);

    [LibraryImport(Library, EntryPoint = "hb_buffer_clear_contents")]
    public static partial void BufferClear(BufferHandle buffer);

    [LibraryImport(Library, EntryPoint = "hb_buffer_add_utf16")]
    public static partial void BufferAdd(BufferHandle buffer, char* text, int length, uint offset, int count);

    [LibraryImport(Library, EntryPoint = "hb_buffer_set_direction")]
    public static partial void BufferDirection(BufferHandle buffer, int direction);

    [LibraryImport(Library, EntryPoint = "hb_buffer_set_script")]
    public static partial void BufferScript(BufferHandle buffer, uint script);

    [LibraryImport(Library, EntryPoint = "hb_buffer_set_language")]
    public static partial void BufferLanguage(BufferHandle buffer, nint language);

    [LibraryImport(Library, EntryPoint = "hb_buffer_get_glyph_infos")]
    public static partial GlyphRecord* BufferGlyphs(BufferHandle buffer, out uint count);

    [LibraryImport(Library, EntryPoint = "hb_buffer_get_glyph_positions")]
    public static partial GlyphPosition* BufferPositions(BufferHandle buffer, out uint count);

    [LibraryImport(Library, EntryPoint = "hb_shape")]
    public static partial void Shape(FontHandle font, BufferHandle buffer, Feature* features, uint count);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_create")]
    public static partial nint DrawFunctionsCreate();

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_move_to_func")]
    public static partial void OnMoveTo(nint drawFunctions, delegate* unmanaged[Cdecl]<nint, void*, nint, float, float, nint, void> call,
        nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_line_to_func")]
    public static partial void OnLineTo(nint drawFunctions, delegate* unmanaged[Cdecl]<nint, void*, nint, float, float, nint, void> call,
        nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_quadratic_to_func")]
    public static partial void OnQuadraticTo(nint drawFunctions, delegate* unmanaged[Cdecl]<nint, void*, nint, float, float, float, float,
        nint, void> call, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_cubic_to_func")]
    public static partial void OnCubicTo(nint drawFunctions, delegate* unmanaged[Cdecl]<nint, void*, nint, float, float, float, float,
        float, float, nint, void> call, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_close_path_func")]
    public static partial void OnClosePath(nint drawFunctions, delegate* unmanaged[Cdecl]<nint, void*, nint, nint, void> call, nint data,
        nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_make_immutable")]
    public static partial void DrawFunctionsFreeze(nint drawFunctions);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void SetAdd(nint set, uint member);

    [LibraryImport(Library, EntryPoint = "hb_map_get")]
    public static partial uint MapGet(nint map, uint key);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint SubsetInputCreate();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void SubsetInputDestroy(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SubsetInputFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    public static partial nint SubsetInputGlyphs(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_create_or_fail")]
    public static partial nint SubsetPlanCreate(FaceHandle face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_destroy")]
    public static partial void SubsetPlanDestroy(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_old_to_new_glyph_mapping")]
    public static partial nint SubsetPlanMapping(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_execute_or_fail")]
    public static partial nint SubsetPlanExecute(nint plan);

    /// <summary>Owns an <c>hb_font_t</c>, and keeps the mapped file that it reads from.</summary>
    public sealed class FontHandle : SafeHandle
    {
        private readonly IDisposable file;

        /// <param name="file">The bytes that the font reads; given up with it.</param>
        public FontHandle(nint font, IDisposable file)
            : base(0, ownsHandle: true)
        {
            this.file = file;
            SetHandle(font);
        }

        public override bool IsInvalid => handle == 0;

        protected override bool ReleaseHandle()
        {
            FontDestroy(handle);
            file.Dispose();
            return true;
        }
    }

    /// <summary>Owns an <c>hb_face_t</c>.</summary>
    public sealed class FaceHandle : SafeHandle
    {
        public FaceHandle(nint face)
            : base(0, ownsHandle: true) => SetHandle(face);

        public override bool IsInvalid => handle == 0;

        protected override bool ReleaseHandle()
        {
            FaceDestroy(handle);
            return true;
        }
    }

    /// <summary>Owns an <c>hb_buffer_t</c>.</summary>
    public sealed class BufferHandle : SafeHandle
    {
        public BufferHandle()
            : base(0, ownsHandle: true) => SetHandle(BufferCreate());

        public override bool IsInvalid => handle == 0;

        protected override bool ReleaseHandle()
        {
            BufferDestroy(handle);
            return true;
        }
    }
}
