using System.Text.Json.Serialization;
using Classifieds.Makeup.Layouts;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>A notice that spans columns.</summary>
/// <param name="Column">Its first, counted from 0 within its group.</param>
/// <param name="Top">In lines of the grid below the top of the group's columns.</param>
/// <param name="Y">Of its first line's em box, from the trim's top.</param>
public sealed record BlockLayoutJson(
    [property: JsonPropertyName("notice"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Notice,
    [property: JsonPropertyName("column"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Column,
    [property: JsonPropertyName("top"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Top,
    [property: JsonPropertyName("y"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Length Y)
{
    public static BlockLayoutJson Of(BlockLayout block) => new(block.Notice, block.Column, block.Top, block.Y);

    public BlockLayout ToLayout() => new(Notice, Column, Top, Y);
}
