using System.Text.Json.Serialization;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Calendar;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>What became of a notice that was handed in.</summary>
/// <param name="Index">From 0, over all files that were handed in.</param>
/// <param name="Id">稿号 under which it was taken; null where it was refused.</param>
/// <param name="SameAs">稿号 of a notice of the same words in the same issue, taken before.</param>
/// <param name="LateFor">The deadline it came after, in UTC.</param>
public sealed record AddedNotice(
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("findings")] IReadOnlyList<FindingJson> Findings,
    [property: JsonPropertyName("sameAs")] string? SameAs,
    [property: JsonPropertyName("lateFor")] string? LateFor)
{
    /// <summary>The days it runs on; left out where it was refused.</summary>
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

    /// <param name="handed">A notice, taken or returned.</param>
    public static AddedNotice Of(int index, HandedNotice handed) => handed switch
    {
        HandedNotice.Returned(_, var notice) => new(index, null, FindingJson.Of(notice.Findings), null, null),
        HandedNotice.Taken(_, var notice, var taken) => new(
            index, taken.Id.ToString(), FindingJson.Of(notice.Findings), taken.SameAs?.ToString(),
            taken.LateFor is { } deadline ? Timestamp.Write(deadline) : null)
        {
            Conflicts = ConflictJson.Of(taken.Conflicts),
            Runs = [.. taken.Runs.Select(RunJson.Of)],
            Lines = taken.Price?.Basis.ColumnLines,
            Price = taken.Price?.Quote.Total,
            Quote = taken.Price is { } price ? QuoteLineJson.Of(price.Quote) : null,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(handed), handed, "It is no notice."),
    };
}
