using System.Text.Json.Serialization;
using Classifieds.Desk.Issues;

namespace Classifieds.Desk.Wire.Issues;

/// <summary>漏刊: a run that its issue went to press without.</summary>
/// <param name="Name">稿号 with the number of the insertion.</param>
/// <param name="Why">What it lacked, in Chinese.</param>
/// <param name="Next">The next day on which it can be made good; null where there is none for years.</param>
public sealed record MissedRunJson(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("why")] string Why,
    [property: JsonPropertyName("next")] DateOnly? Next)
{
    public static MissedRunJson Of(MissedRun one) => new(one.Name.ToString(), one.Why, one.Next);
}
