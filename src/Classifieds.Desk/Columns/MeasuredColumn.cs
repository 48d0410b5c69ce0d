using System.Globalization;
using Classifieds.Domain.Outcomes;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Columns;

/// <summary>A column as it is asked for on the command line: a measure such as <c>13em</c>, a size such as <c>9pt</c>, a level, a style.
/// </summary>
public static class MeasuredColumn
{
    private const decimal SmallestPt = 4, LargestPt = 72;
    private const int WidestEm = 1000; // a column, not a scroll: its glyphs are placed, and its PDF shown, within PDF's limits

    /// <param name="measure">In em of the body size, or in pt or mm: <c>13em</c>, <c>104pt</c>, <c>40mm</c>.</param>
    /// <param name="size">The body size in pt, 4 to 72: <c>9pt</c> or <c>9</c>.</param>
    /// <param name="level"><c>none</c>, <c>gb</c> or <c>strict</c>.</param>
    /// <param name="style"><c>full</c> (全角式), <c>kaiming</c> (开明式) or <c>half</c> (半角式).</param>
    /// <returns>The style, or COLUMN-SIZE, COLUMN-MEASURE, COLUMN-LEVEL, COLUMN-STYLE.</returns>
    public static Outcome<SettingStyle> Read(string measure, string size, string level, string style)
    {
        if (!TryNumber(size, out decimal points, out string unit) || unit is not ("pt" or "") || points is < SmallestPt or > LargestPt)
            return Wrong("COLUMN-SIZE", $"字号“{size}”不对，应为 {SmallestPt}pt 到 {LargestPt}pt，如 9pt");
        Length body = Length.Pt(points);
        if (!TryNumber(measure, out decimal width, out string widthUnit) || width <= 0 || width > 10_000) return WrongMeasure();
        Length? column = widthUnit switch
        {
            "em" or "" => Length.Pt(points * width),
            "pt" => Length.Pt(width),
            "mm" => Length.Mm(width),
            _ => null,
        };
        if (column is not { } asked || asked < 2 * body || asked > WidestEm * body) return WrongMeasure();
        ProhibitionLevel? strictness = level switch
        {
            "none" => ProhibitionLevel.None,
            "gb" => ProhibitionLevel.Gb,
            "strict" => ProhibitionLevel.Strict,
            _ => null,
        };
        if (strictness is not { } prohibition) return Wrong("COLUMN-LEVEL", $"禁则等级“{level}”不对，应为 none、gb 或 strict");
        MarkStyle? marks = style switch
        {
            "full" => MarkStyle.FullWidth,
            "kaiming" => MarkStyle.Kaiming,
            "half" => MarkStyle.HalfWidth,
            _ => null,
        };
        if (marks is not { } markStyle) return Wrong("COLUMN-STYLE", $"标点样式“{style}”不对，应为 full、kaiming 或 half");
        return new SettingStyle { Size = body, Measure = asked, Level = prohibition, Marks = markStyle };

        Refusal WrongMeasure() =>
            Wrong("COLUMN-MEASURE", $"栏宽“{measure}”不对，应在两字宽与 {WidestEm} 字宽之间，如 13em、104pt 或 40mm");
    }

    private static Refusal Wrong(string code, string message) => new(code, message) { Kind = RefusalKind.Usage };

    private static bool TryNumber(string text, out decimal number, out string unit)
    {
        int digits = 0;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || text[digits] == '.')) digits++;
        unit = text[digits..].Trim().ToLowerInvariant();
        return decimal.TryParse(text[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }
}
