using System.Text.Json.Serialization;
using Classifieds.Desk.Exchange;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Exchange;

/// <summary>What became of one row of a file of another program.</summary>
/// <param name="Row">From 1, as the sender's program counts.</param>
/// <param name="Key">The sender's own; null where the row says none.</param>
/// <param name="Id">稿号 under which it was taken, now or before; null where it was not.</param>
/// <param name="Taken">Whether it was taken now.</param>
/// <param name="Right">Whether nothing is wrong with it; a right row is not taken where another is wrong.</param>
public sealed record ImportedRowJson(
    [property: JsonPropertyName("row")] int Row,
    [property: JsonPropertyName("key")] string? Key,
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("taken")] bool Taken,
    [property: JsonPropertyName("right")] bool Right,
    [property: JsonPropertyName("cells")] IReadOnlyList<CellFindingJson> Cells)
{
    /// <summary>稿号 of a notice of the same words in the same issue, taken before.</summary>
    [JsonPropertyName("sameAs"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SameAs { get; init; }

    /// <summary>What does not go together with notices taken before; left out where there is nothing.</summary>
    [JsonPropertyName("conflicts"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ConflictJson>? Conflicts { get; init; }

    public static ImportedRowJson Of(ImportedRow row)
    {
        (NoticeId? id, ImportedRow.Taken? taken) = row switch
        {
            ImportedRow.Taken now => (now.As.Id, now),
            ImportedRow.Known before => (before.As, null),
            _ => ((NoticeId?)null, (ImportedRow.Taken?)null),
        };
        return new(row.Number, row.Key, id?.ToString(), taken is not null, row is not ImportedRow.Faulty,
            [.. row.Cells.Select(cell => new CellFindingJson(cell.Column, FindingJson.Of(cell.Finding)))])
        {
            SameAs = taken?.As.SameAs?.ToString(),
            Conflicts = taken is null ? null : ConflictJson.Of(taken.As.Conflicts),
        };
    }
}
