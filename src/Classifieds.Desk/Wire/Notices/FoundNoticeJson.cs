using System.Text.Json.Serialization;
using Classifieds.Desk.Searches;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>A notice that a search found, in one issue that it runs in.</summary>
/// <param name="Cursor">Behind which the next page begins, where this is the last of a page.</param>
public sealed record FoundNoticeJson(
    [property: JsonPropertyName("cursor")] string Cursor,
    [property: JsonPropertyName("notice")] StoredNotice Notice)
{
    public static FoundNoticeJson Of(SearchNotices.Item item) =>
        new(item.Cursor.ToString(), StoredNotice.Of(new(item.Notice, item.Insertion, item.Revision, item.Printed, null)));
}
