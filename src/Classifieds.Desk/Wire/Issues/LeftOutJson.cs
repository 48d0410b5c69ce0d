using System.Text.Json.Serialization;
using Classifieds.Desk.Issues;

namespace Classifieds.Desk.Wire.Issues;

/// <summary>未上版: an insertion that is not on the page.</summary>
/// <param name="Name">稿号, with the number of the insertion where the notice has several.</param>
public sealed record LeftOutJson(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("why")] IReadOnlyList<MissingJson> Why)
{
    public static LeftOutJson Of(LeftOut one) => new(one.Name, MissingJson.Of(one.Why));
}
