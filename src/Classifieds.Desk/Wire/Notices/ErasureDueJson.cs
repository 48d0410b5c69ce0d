using System.Text.Json.Serialization;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>期满: what of a notice has been kept as long as its kind allows.</summary>
/// <param name="LastDay">Of its last run, or of the last it was to have.</param>
/// <param name="End">Until when it was to be kept.</param>
public sealed record ErasureDueJson(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("what")] NoticePart What,
    [property: JsonPropertyName("lastDay")] DateOnly LastDay,
    [property: JsonPropertyName("end")] DateOnly End)
{
    public static ErasureDueJson Of(ErasureDue due) => new(due.Notice.ToString(), due.Kind.ToString(), due.Part, due.LastDay, due.End);
}
