using System.Text.Json.Serialization;
using Classifieds.Desk.Issues;

namespace Classifieds.Desk.Wire.Issues;

/// <summary>准予上版: what runs although something of it is missing.</summary>
/// <param name="Name">As it was asked for.</param>
public sealed record LetRunJson(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("reason")] string Reason)
{
    public static LetRunJson Of(LetRun one) => new(one.Name, one.Reason);
}
