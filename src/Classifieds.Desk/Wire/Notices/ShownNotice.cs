using System.Text.Json.Serialization;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Wire.Payments;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>A notice of the store with the words of one revision.</summary>
/// <param name="Id">稿号, such as BC20261125-0007.</param>
/// <param name="Issue">The day on which it runs.</param>
/// <param name="Revision">The number of the revision that is shown.</param>
/// <param name="Latest">The number of its latest.</param>
/// <param name="MadeAt">When the revision was made, in UTC.</param>
/// <param name="Manuscript">As it was received, to the letter.</param>
/// <param name="Text">In house style; facts, findings and changes count its UTF-16 units.</param>
/// <param name="Printed">Identifiers of persons masked.</param>
/// <param name="Materials">What the clerk must see before taking it, in Chinese.</param>
/// <param name="Instructions">设置行.</param>
public sealed record ShownNotice(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("issue")] DateOnly Issue,
    [property: JsonPropertyName("paper")] string Paper,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("family")] NoticeFamily Family,
    [property: JsonPropertyName("section")] string Section,
    [property: JsonPropertyName("state")] NoticeState State,
    [property: JsonPropertyName("revision")] int Revision,
    [property: JsonPropertyName("latest")] int Latest,
    [property: JsonPropertyName("madeAt")] string MadeAt,
    [property: JsonPropertyName("madeBy")] string MadeBy,
    [property: JsonPropertyName("manuscript")] string Manuscript,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("printed")] string Printed,
    [property: JsonPropertyName("facts")] IReadOnlyList<FactJson> Facts,
    [property: JsonPropertyName("findings")] IReadOnlyList<FindingJson> Findings,
    [property: JsonPropertyName("changes")] IReadOnlyList<ChangeJson> Changes,
    [property: JsonPropertyName("materials")] IReadOnlyList<string> Materials,
    [property: JsonPropertyName("settings")] IReadOnlyList<InstructionJson> Instructions)
{
    /// <summary>Of one column; left out where it cannot be set.</summary>
    [JsonPropertyName("lines"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Lines { get; init; }

    /// <summary>In yuan, of all its runs, as its customer was told last; left out where nobody was.</summary>
    [JsonPropertyName("price"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Price { get; init; }

    /// <summary>How the price comes about; left out where there is none.</summary>
    [JsonPropertyName("quote"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<QuoteLineJson>? Quote { get; init; }

    /// <summary>With all of its runs; left out where nothing is paid at this desk, or it is quoted nothing.</summary>
    [JsonPropertyName("bill"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public BillJson? Bill { get; init; }

    /// <summary>Oldest first; left out where the bill is.</summary>
    [JsonPropertyName("payments"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public IReadOnlyList<PaymentJson>? Payments { get; init; }

    public static ShownNotice Of(ShowNotice.Shown shown)
    {
        (Notice notice, Revision revision, int latest, _) = shown;
        CheckedNotice content = revision.Content;
        return new(
            notice.Id.ToString(), notice.Issue.Date, notice.Issue.Paper.ToString(), notice.Kind.ToString(), notice.Family, notice.Section,
            notice.State, revision.Number, latest, Timestamp.Write(revision.MadeAt), revision.MadeBy, content.Manuscript, content.Text,
            revision.Printed, [.. content.Facts.Select(FactJson.Of)], FindingJson.Of(content.Findings),
            [.. content.Changes.Select(ChangeJson.Of)], content.Materials, [.. content.Instructions.Select(InstructionJson.Of)])
        {
            Lines = shown.Price?.Basis.ColumnLines,
            Price = shown.Price?.Quote.Total,
            Quote = shown.Price is { } price ? QuoteLineJson.Of(price.Quote) : null,
            Bill = shown.Bill is null ? null : BillJson.Of(shown.Bill),
            Payments = shown.Bill is null ? null : [.. shown.Bill.Payments.Select(PaymentJson.Of)],
        };
    }
}
