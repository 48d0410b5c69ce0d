using System.Text.Json.Serialization;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Wire.Payments;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>A notice of the store with the words of one revision, as they are printed.</summary>
/// <param name="Id">稿号, such as BC20261125-0007.</param>
/// <param name="Issue">The day on which it runs.</param>
/// <param name="Revision">The number of the revision that is shown.</param>
/// <param name="Latest">The number of its latest.</param>
/// <param name="MadeAt">When the revision was made, in UTC.</param>
/// <param name="Printed">Identifiers of persons masked.</param>
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
    [property: JsonPropertyName("printed")] string Printed)
{
    /// <summary>Its runs, by number, each with how far it is.</summary>
    [JsonPropertyName("insertions")]
    public required IReadOnlyList<InsertionJson> Insertions { get; init; }

    /// <summary>As it was received, to the letter; like all that was read in it, only with <c>--manuscript</c>.</summary>
    [JsonPropertyName("manuscript"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Manuscript { get; init; }

    /// <summary>In house style; facts, findings and changes count its UTF-16 units.</summary>
    [JsonPropertyName("text"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    [JsonPropertyName("facts"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FactJson>? Facts { get; init; }

    [JsonPropertyName("findings"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FindingJson>? Findings { get; init; }

    [JsonPropertyName("changes"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ChangeJson>? Changes { get; init; }

    /// <summary>What the clerk must see before taking it, in Chinese.</summary>
    [JsonPropertyName("materials"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Materials { get; init; }

    /// <summary>设置行.</summary>
    [JsonPropertyName("settings"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<InstructionJson>? Instructions { get; init; }

    /// <summary>Its numbers, whole; only with <c>--numbers</c>.</summary>
    [JsonPropertyName("numbers"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FactJson>? Numbers { get; init; }

    /// <summary>What of it nobody can read any more; left out where everything can be read.</summary>
    [JsonPropertyName("erased"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ErasureJson>? Erased { get; init; }

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
        Notice notice = shown.Notice;
        CheckedNotice? content = shown.Content;
        return new(
            notice.Id.ToString(), notice.Issue.Date, notice.Issue.Paper.ToString(), notice.Kind.ToString(), notice.Family, notice.Section,
            shown.Stages.TryGetValue(notice.Next.Number, out NoticeStage next) && next is NoticeStage.Approved or NoticeStage.Placed
                ? NoticeState.Approved : notice.State,
            shown.Words.Number, shown.Words.Latest, Timestamp.Write(shown.Words.MadeAt), shown.Words.MadeBy,
            shown.Words.Printed)
        {
            Insertions =
            [
                .. notice.Insertions.Select(one => InsertionJson.Of(one) with
                {
                    Stage = shown.Stages.TryGetValue(one.Number, out NoticeStage stage) ? stage : null,
                }),
            ],
            Manuscript = content?.Manuscript,
            Text = content?.Text,
            Facts = content is null ? null : [.. content.Facts.Select(FactJson.Of)],
            Findings = content is null ? null : FindingJson.Of(content.Findings),
            Changes = content is null ? null : [.. content.Changes.Select(ChangeJson.Of)],
            Materials = content?.Materials,
            Instructions = content is null ? null : [.. content.Instructions.Select(InstructionJson.Of)],
            Numbers = shown.Numbers is null ? null : [.. shown.Numbers.Select(FactJson.Of)],
            Erased = shown.Erasures.Count == 0 ? null : [.. shown.Erasures.Select(ErasureJson.Of)],
            Lines = shown.Price?.Basis.ColumnLines,
            Price = shown.Price?.Quote.Total,
            Quote = shown.Price is { } price ? QuoteLineJson.Of(price.Quote) : null,
            Bill = shown.Bill is null ? null : BillJson.Of(shown.Bill),
            Payments = shown.Bill is null ? null : [.. shown.Bill.Payments.Select(PaymentJson.Of)],
        };
    }
}
