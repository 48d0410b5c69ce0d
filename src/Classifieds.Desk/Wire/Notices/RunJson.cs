using System.Text.Json.Serialization;
using Classifieds.Domain.Calendar;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>One day that a notice runs on.</summary>
/// <param name="Planned">The day that was asked for; another where the paper did not appear then, or it could no longer be had.</param>
public sealed record RunJson(
    [property: JsonPropertyName("issue")] DateOnly Issue,
    [property: JsonPropertyName("planned")] DateOnly Planned)
{
    public static RunJson Of(PlannedRun run) => new(run.Issue, run.Planned);
}
