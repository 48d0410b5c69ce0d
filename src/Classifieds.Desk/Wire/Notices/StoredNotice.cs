using System.Text.Json.Serialization;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Wire.Payments;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>A notice of the store in one issue that it runs in, as a list names it.</summary>
/// <param name="Id">稿号, such as BC20261125-0007.</param>
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
    /// <summary>Which run it is, from 1; left out where the notice has one.</summary>
    [JsonPropertyName("insertion"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Insertion { get; init; }

    /// <summary>Of one column, as its customer was told last; left out where nobody was.</summary>
    [JsonPropertyName("lines"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Lines { get; init; }

    /// <summary>What this run has of the price that its customer was told last, in yuan.</summary>
    [JsonPropertyName("price"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Price { get; init; }

    /// <summary>Whether its advertiser waits for an answer; left out where not.</summary>
    [JsonPropertyName("awaitsReply"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AwaitsReply { get; init; }

    /// <summary>What it waits for, or what has become of it; left out where it cannot be told.</summary>
    [JsonPropertyName("stage"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NoticeStage? Stage { get; init; }

    /// <summary>Of the notice with all of its runs; left out where nothing is paid at this desk, or it is quoted nothing.</summary>
    [JsonPropertyName("bill"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public BillJson? Bill { get; init; }

    public static StoredNotice Of(ListNotices.Item item)
    {
        (Notice notice, Insertion insertion, int revision, string text, ListedPrice? price) = item;
        return new(
            notice.Id.ToString(), insertion.Issue.Date, insertion.Issue.Paper.ToString(), notice.Kind.ToString(), notice.Family,
            notice.Section, item.Stage is NoticeStage.Approved or NoticeStage.Placed ? NoticeState.Approved : insertion.State,
            Timestamp.Write(notice.Received), Timestamp.Write(notice.Changed), revision, text)
        {
            Lines = price?.Lines,
            Price = price?.Yuan,
            Insertion = notice.Insertions.Count > 1 ? insertion.Number : 0,
            Stage = item.Stage,
            AwaitsReply = item.AwaitsReply,
            Bill = item.Bill is null ? null : BillJson.Of(item.Bill),
        };
    }
}
