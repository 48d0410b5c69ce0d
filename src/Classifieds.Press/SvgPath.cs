using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Classifieds.Fonts;

namespace Classifieds.Press;

/// <summary>A glyph's outline as the words of an SVG path, in design units, y up.</summary>
/// <remarks>A clerk's preview is drawn at each keystroke and shows mostly the glyphs it has just shown: a face's paths are kept
/// as long as the face.</remarks>
internal static class SvgPath
{
    /// <summary>A Chinese glyph's path is about a kilobyte; of a face with tens of thousands, so many are kept at a time.</summary>
    private const int KeptAtMost = 8_192;

    private static readonly ConditionalWeakTable<Typeface, ConcurrentDictionary<ushort, string>> kept = [];

    public static string Of(Typeface face, ushort glyph)
    {
        ConcurrentDictionary<ushort, string> paths = kept.GetOrCreateValue(face);
        if (paths.TryGetValue(glyph, out string? path)) return path;
        if (paths.Count >= KeptAtMost) paths.Clear();
        return paths[glyph] = Draw(face, glyph);
    }

    private static string Draw(Typeface face, ushort glyph)
    {
        var path = new StringBuilder();
        foreach (OutlineStep step in face.Outline(glyph))
        {
            switch (step.Verb)
            {
                case OutlineVerb.MoveTo: path.Append('M'); Add(path, step.X1, step.Y1); break;
                case OutlineVerb.LineTo: path.Append('L'); Add(path, step.X1, step.Y1); break;
                case OutlineVerb.QuadraticTo: path.Append('Q'); Add(path, step.X1, step.Y1); Add(path, step.X2, step.Y2); break;
                case OutlineVerb.CubicTo: path.Append('C'); Add(path, step.X1, step.Y1); Add(path, step.X2, step.Y2); Add(path, step.X3,
                    step.Y3); break;
                case OutlineVerb.Close: path.Append('Z'); break;
                default: throw new InvalidOperationException($"No pen can {step.Verb}.");
            }
        }
        return path.ToString();
    }

    private static void Add(StringBuilder path, float x, float y)
    {
        if (char.IsAsciiDigit(path[^1])) path.Append(' ');
        path.Append(CultureInfo.InvariantCulture, $"{x:0.##} {y:0.##}");
    }
}
