using System.Text.Json.Serialization;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>What in a notice does not go together with one that was taken before it.</summary>
/// <param name="Earlier">That one, or its insertion: BC20261125-0007/2.</param>
/// <param name="Day">On which that one prints.</param>
public sealed record ConflictJson(
    [property: JsonPropertyName("finding")] FindingJson Finding,
    [property: JsonPropertyName("earlier")] string Earlier,
    [property: JsonPropertyName("day")] DateOnly Day)
{
    public static ConflictJson Of(NoticeConflict conflict) =>
        new(FindingJson.Of([conflict.Finding])[0], conflict.Earlier.ToString(), conflict.Day);

    /// <returns>Null where there is none, so that it is left out.</returns>
    public static IReadOnlyList<ConflictJson>? Of(IReadOnlyList<NoticeConflict> conflicts) =>
        conflicts.Count == 0 ? null : [.. conflicts.Select(Of)];
}
