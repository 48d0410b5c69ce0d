using System.Text.Json.Serialization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>A notice of the store, as a list names it.</summary>
/// <param name="Id">稿号, such as 20261125-0007.</param>
/// <param name="Issue">The day on which it runs.</param>
/// <param name="Received">In UTC.</param>
/// <param name="Changed">In UTC.</param>
/// <param name="Revision">The number of its latest.</param>
/// <param name="Text">The printed text, identifiers of persons masked.</param>
public sealed record StoredNotice(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("issue")] DateOnly Issue,
    [property: JsonPropertyName("paper")] string Paper,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("family")] NoticeFamily Family,
    [property: JsonPropertyName("section")] string Section,
    [property: JsonPropertyName("state")] NoticeState State,
    [property: JsonPropertyName("received")] string Received,
    [property: JsonPropertyName("changed")] string Changed,
    [property: JsonPropertyName("revision")] int Revision,
    [property: JsonPropertyName("text")] string Text)
{
    public static StoredNotice Of(Notice notice, int revision, string text) => new(
        notice.Id.ToString(), notice.Issue.Date, notice.Issue.Paper.ToString(), notice.Kind.ToString(), notice.Family, notice.Section,
        notice.State, Timestamp.Write(notice.Received), Timestamp.Write(notice.Changed), revision, text);
}
