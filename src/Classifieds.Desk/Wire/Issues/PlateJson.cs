using System.Text.Json.Serialization;
using Classifieds.Desk.Issues;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;

namespace Classifieds.Desk.Wire.Issues;

/// <summary>印版: the file that went to the plant.</summary>
/// <param name="Sha256">Of the file, lower-case hexadecimal.</param>
/// <param name="Size">In bytes.</param>
/// <param name="At">In UTC.</param>
public sealed record PlateJson(
    [property: JsonPropertyName("paper")] string Paper,
    [property: JsonPropertyName("issue")] DateOnly Issue,
    [property: JsonPropertyName("sha256")] string Sha256,
    [property: JsonPropertyName("size")] long Size,
    [property: JsonPropertyName("pages")] int Pages,
    [property: JsonPropertyName("by")] string By,
    [property: JsonPropertyName("at")] string At)
{
    /// <summary>What was to run in the issue and is not on the plate; left out where everything is, and where a plate is fetched.</summary>
    [JsonPropertyName("missed"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MissedRunJson>? Without { get; init; }

    public static PlateJson Of(Plate plate) => new(
        plate.Issue.Paper.ToString(), plate.Issue.Date, plate.Sha256, plate.Size, plate.Pages, plate.By, Timestamp.Write(plate.At));

    public static PlateJson Of(PublishIssue.Published published) => Of(published.Plate) with
    {
        Without = published.Missed.Count > 0 ? [.. published.Missed.Select(MissedRunJson.Of)] : null,
    };
}
