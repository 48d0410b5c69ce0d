using System.Text.Json.Serialization;
using Classifieds.Makeup.Layouts;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>The columns into which the pages were made up.</summary>
/// <param name="MostLines">What a column of a full page holds.</param>
public sealed record LayoutFrameJson(
    [property: JsonPropertyName("trimWidth"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Length TrimWidth,
    [property: JsonPropertyName("trimHeight"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Length TrimHeight,
    [property: JsonPropertyName("left"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Length Left,
    [property: JsonPropertyName("top"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Length Top,
    [property: JsonPropertyName("measure"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Length Measure,
    [property: JsonPropertyName("gutter"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Length Gutter,
    [property: JsonPropertyName("leading"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Length Leading,
    [property: JsonPropertyName("columns"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Columns,
    [property: JsonPropertyName("mostLines"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int MostLines)
{
    /// <summary>The sections that are printed without a head, joined by 、.</summary>
    [JsonPropertyName("headless"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Headless { get; init; }

    public static LayoutFrameJson Of(LayoutFrame frame) => new(
        frame.TrimWidth, frame.TrimHeight, frame.Left, frame.Top, frame.Measure, frame.Gutter, frame.Leading, frame.Columns,
        frame.MostLines) { Headless = frame.Headless.Length == 0 ? null : frame.Headless };

    public LayoutFrame ToFrame() => 
        new(TrimWidth, TrimHeight, Left, Top, Measure, Gutter, Leading, Columns, MostLines) { Headless = Headless ?? "" };
}
