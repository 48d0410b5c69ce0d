using System.Text.Json.Serialization;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>A notice as it is after something was done to it.</summary>
/// <param name="Id">稿号, such as BC20261125-0007.</param>
public sealed record ChangedNotice(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("state")] NoticeState State,
    [property: JsonPropertyName("insertions")] IReadOnlyList<InsertionJson> Insertions)
{
    public static ChangedNotice Of(Notice notice) =>
        new(notice.Id.ToString(), notice.State, [.. notice.Insertions.Select(InsertionJson.Of)]);
}
