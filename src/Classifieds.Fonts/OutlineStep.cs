namespace Classifieds.Fonts;

/// <summary>What the pen does in one step of an outline.</summary>
public enum OutlineVerb
{
    MoveTo,
    LineTo,

    /// <summary>A quadratic curve: one control point, then the end (TrueType).</summary>
    QuadraticTo,

    /// <summary>A cubic curve: two control points, then the end (CFF).</summary>
    CubicTo,
    Close,
}

/// <summary>One step of a glyph's outline, in design units, x right and y up from the glyph's origin.</summary>
/// <param name="X1">The first point; those a verb does not need are zero.</param>
public readonly record struct OutlineStep(
    OutlineVerb Verb, float X1 = 0, float Y1 = 0, float X2 = 0, float Y2 = 0, float X3 = 0, float Y3 = 0);
