using System.Text.Json.Serialization;
using Classifieds.Desk.Submissions;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Calendar;

namespace Classifieds.Desk.Wire.Submissions;

/// <summary>What became of a form that was handed in.</summary>
/// <param name="Line">Of the file, from 1.</param>
/// <param name="Id">稿号 under which it was taken; null where it was returned.</param>
/// <param name="Fields">What was found in its fields; of a form that was taken, the words that no field held.</param>
/// <param name="Findings">About the notice that it was written as.</param>
/// <param name="SameAs">稿号 of a notice of the same words in the same issue, taken before.</param>
/// <param name="LateFor">The deadline it came after, in UTC.</param>
public sealed record AddedForm(
    [property: JsonPropertyName("line")] int Line,
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("fields")] IReadOnlyList<FieldFindingJson> Fields,
    [property: JsonPropertyName("findings")] IReadOnlyList<FindingJson> Findings,
    [property: JsonPropertyName("sameAs")] string? SameAs,
    [property: JsonPropertyName("lateFor")] string? LateFor)
{
    /// <summary>The days it runs on; left out where it was returned.</summary>
    [JsonPropertyName("runs"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RunJson>? Runs { get; init; }

    /// <summary>Of one column; left out where it cannot be set.</summary>
    [JsonPropertyName("lines"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Lines { get; init; }

    /// <summary>In yuan, of all its runs; left out where there is none.</summary>
    [JsonPropertyName("price"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Price { get; init; }

    /// <summary>How the price comes about; left out where there is none.</summary>
    [JsonPropertyName("quote"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<QuoteLineJson>? Quote { get; init; }

    /// <summary>What does not go together with notices taken before; left out where there is nothing.</summary>
    [JsonPropertyName("conflicts"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ConflictJson>? Conflicts { get; init; }

    public static AddedForm Of(HandedForm handed) => handed switch
    {
        HandedForm.Returned(var line, var findings) => new(line, null, [.. findings.Select(FieldFindingJson.Of)], [], null, null),
        HandedForm.Refused(var line, var notice) => new(line, null, [], FindingJson.Of(notice.Findings), null, null),
        HandedForm.Taken(var line, var notice, var taken) one => new(
            line, taken.Id.ToString(), [.. one.Remarks.Select(FieldFindingJson.Of)], FindingJson.Of(notice.Findings),
                taken.SameAs?.ToString(),
            taken.LateFor is { } deadline ? Timestamp.Write(deadline) : null)
        {
            Conflicts = ConflictJson.Of(taken.Conflicts),
            Runs = [.. taken.Runs.Select(RunJson.Of)],
            Lines = taken.Price?.Basis.ColumnLines,
            Price = taken.Price?.Quote.Total,
            Quote = taken.Price is { } price ? QuoteLineJson.Of(price.Quote) : null,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(handed), handed, "JSON has no words for it."),
    };
}
