using System.Text.Json.Serialization;
using Classifieds.Makeup.Layouts;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>One page.</summary>
/// <param name="Height">In lines of the grid, heads over whole columns included.</param>
public sealed record PageLayoutJson(
    [property: JsonPropertyName("height"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Height,
    [property: JsonPropertyName("groups")] IReadOnlyList<GroupLayoutJson> Groups)
{
    public static PageLayoutJson Of(PageLayout page) => new(page.Height, [.. page.Groups.Select(GroupLayoutJson.Of)]);

    public PageLayout ToLayout() => new(Height, [.. Groups.Select(group => group.ToLayout())]);
}
