using System.Text.Json.Serialization;
using Classifieds.Makeup.Layouts;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>A section's head over some columns of a group.</summary>
/// <param name="Column">The first under it, counted from 0 within its group.</param>
/// <param name="Columns">How many stand under it.</param>
/// <param name="Top">In lines of the grid below the top of the page's columns.</param>
/// <param name="IsContinued">Whether the section already has a head on the page.</param>
public sealed record HeadLayoutJson(
    [property: JsonPropertyName("column"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Column,
    [property: JsonPropertyName("columns")] int Columns,
    [property: JsonPropertyName("top"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Top,
    [property: JsonPropertyName("isContinued"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsContinued)
{
    public static HeadLayoutJson Of(HeadLayout head) => new(head.Column, head.Columns, head.Top, head.IsContinued);

    public HeadLayout ToLayout() => new(Column, Columns, Top, IsContinued);
}
