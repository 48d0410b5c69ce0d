using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Xml;

namespace Classifieds.Fonts;

/// <summary>Reads the outline of a registered glyph from an SVG: paths in a square viewBox, which is the em box.</summary>
/// <remarks>Strict: what it would have to guess or leave out (strokes, transforms, arcs, other shapes) it
/// refuses with a sentence.</remarks>
public static class SvgOutline
{
    private const int Em = 1000, EmBoxTop = 880; // as every CJK face of the large foundries
    private const int Overhang = 200; // how far a stroke may leave the em box
    private const int LongestFile = 256 * 1024;

    private static readonly string[] WithoutInk = ["svg", "g", "title", "desc", "metadata"];
    private static readonly string[] Forbidden = ["transform", "fill-rule", "style", "clip-path", "mask"];

    /// <param name="whyNot">Simplified Chinese, one sentence, no full stop.</param>
    public static bool TryRead(string svg, [NotNullWhen(true)] out IReadOnlyList<OutlineStep>? outline,
        [NotNullWhen(false)] out string? whyNot)
    {
        outline = null;
        whyNot = svg.Length > LongestFile ? "文件过大，一个字的轮廓不会有这么多" : null;
        if (whyNot is not null) return false;
        List<OutlineStep> steps = [];
        try
        {
            whyNot = Read(svg, steps);
        }
        catch (XmlException broken)
        {
            whyNot = $"不是合法的 SVG，第 {broken.LineNumber} 行读不下去";
        }
        whyNot ??= steps.Count == 0 ? "没有轮廓（path）" : IsOutside(steps) ? "轮廓远远超出字框（viewBox）" : null;
        if (whyNot is not null) return false;
        outline = steps;
        return true;
    }

    private static string? Read(string svg, List<OutlineStep> steps)
    {
        using var text = new StringReader(svg);
        using XmlReader reader =
            XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        double[]? box = null;
        while (reader.Read())
        {
            // What an editor notes for itself stands in a namespace of its own.
            if (reader.NodeType != XmlNodeType.Element || reader.NamespaceURI is not ("" or "http://www.w3.org/2000/svg")) continue;
            foreach (string name in Forbidden)
                if (reader.GetAttribute(name) is not null) return $"{reader.LocalName} 带有 {name}，请先展开再登记";
            if (reader.GetAttribute("stroke") is not (null or "none")) return "有描边，请先转成轮廓再登记";
            switch (reader.LocalName)
            {
                case "svg":
                    box = Numbers(reader.GetAttribute("viewBox"));
                    if (box is not [_, _, > 0, > 0]) return "缺 viewBox，不知道字框在哪里";
                    if (Math.Abs(box[2] - box[3]) > 0.001 * box[2]) return $"字框 {Show(box[2])} × {Show(box[3])} 不是正方形";
                    break;
                case "path" when box is not null:
                    if (reader.GetAttribute("d") is not { } data) return "path 没有 d";
                    var pen = new SvgPathPen(data, point =>
                        (((point.X - box[0]) * Em / box[2]), EmBoxTop - (point.Y - box[1]) * Em / box[3]), steps);
                    if (pen.Draw() is { } fault) return fault;
                    break;
                case var other when !WithoutInk.Contains(other, StringComparer.Ordinal):
                    return $"有 {other}，只认 path，请先转成轮廓再登记";
            }
        }
        return box is null ? "不是 SVG" : null;
    }

    private static bool IsOutside(List<OutlineStep> steps) => steps.Any(step => step.Verb switch
    {
        OutlineVerb.MoveTo or OutlineVerb.LineTo => Beyond(step.X1, step.Y1),
        OutlineVerb.CubicTo => Beyond(step.X3, step.Y3),
        _ => false,
    });

    private static bool Beyond(float x, float y) =>
        x < -Overhang || x > Em + Overhang || y < EmBoxTop - Em - Overhang || y > EmBoxTop + Overhang;

    private static double[]? Numbers(string? text)
    {
        string[] parts = text?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) ?? [];
        double[] numbers = new double[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])
                || !double.IsFinite(numbers[i])) return null;
        return numbers;
    }

    private static string Show(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
