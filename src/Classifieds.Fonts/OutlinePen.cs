using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Classifieds.Fonts;

/// <summary>Takes down what HarfBuzz draws. The functions are made once and are immutable, so any thread may draw.</summary>
internal static unsafe class OutlinePen
{
    private static readonly nint Functions = CreateFunctions();

    public static IReadOnlyList<OutlineStep> Trace(HarfBuzz.FontHandle font, ushort glyph)
    {
        List<OutlineStep> steps = [];
        HarfBuzz.Draw(font, glyph, Functions, Unsafe.AsPointer(ref steps));
        return steps;
    }

    private static nint CreateFunctions()
    {
        nint functions = HarfBuzz.DrawFunctionsCreate();
        HarfBuzz.OnMoveTo(functions, &MoveTo, 0, 0);
        HarfBuzz.OnLineTo(functions, &LineTo, 0, 0);
        HarfBuzz.OnQuadraticTo(functions, &QuadraticTo, 0, 0);
        HarfBuzz.OnCubicTo(functions, &CubicTo, 0, 0);
        HarfBuzz.OnClosePath(functions, &Close, 0, 0);
        HarfBuzz.DrawFunctionsFreeze(functions);
        return functions;
    }

    // The pen is the address of Trace's own local, which lives until Draw returns.
    private static List<OutlineStep> Steps(void* pen) => Unsafe.Read<List<OutlineStep>>(pen);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void MoveTo(nint functions, void* pen, nint state, float x, float y, nint data) =>
        Steps(pen).Add(new(OutlineVerb.MoveTo, x, y));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void LineTo(nint functions, void* pen, nint state, float x, float y, nint data) =>
        Steps(pen).Add(new(OutlineVerb.LineTo, x, y));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void QuadraticTo(nint functions, void* pen, nint state, float x1, float y1, float x, float y, nint data) =>
        Steps(pen).Add(new(OutlineVerb.QuadraticTo, x1, y1, x, y));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CubicTo(
        nint functions, void* pen, nint state, float x1, float y1, float x2, float y2, float x, float y, nint data) =>
        Steps(pen).Add(new(OutlineVerb.CubicTo, x1, y1, x2, y2, x, y));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Close(nint functions, void* pen, nint state, nint data) => Steps(pen).Add(new(OutlineVerb.Close));
}
