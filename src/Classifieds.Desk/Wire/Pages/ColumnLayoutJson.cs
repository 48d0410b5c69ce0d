using System.Text.Json.Serialization;
using Classifieds.Makeup.Layouts;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>One column from its top to its foot.</summary>
/// <param name="Top">What blocks over it take, in lines of the grid.</param>
/// <param name="Foot">What is kept free at its foot, in lines.</param>
public sealed record ColumnLayoutJson(
    [property: JsonPropertyName("top"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Top,
    [property: JsonPropertyName("foot"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Foot,
    [property: JsonPropertyName("items")] IReadOnlyList<ItemLayoutJson> Items)
{
    public static ColumnLayoutJson Of(ColumnLayout column) => new(column.Top, column.Foot, [.. column.Items.Select(ItemLayoutJson.Of)]);

    public ColumnLayout ToLayout() => new(Top, Foot, [.. Items.Select(item => item.ToLayout())]);
}
