using System.Text.Json.Serialization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Ledgers;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>One entry of the ledger.</summary>
/// <param name="Chain">The paper whose chain it stands in; null in the store's own.</param>
/// <param name="Sequence">From 1 in its chain.</param>
/// <param name="At">In UTC.</param>
/// <param name="Verb">What was done, as the ledger calls it.</param>
/// <param name="Notice">Null where it is about none.</param>
/// <param name="Detail">What else was kept; often empty.</param>
/// <param name="Hash">Over the entry and all before it in its chain, lower-case hexadecimal SHA-256.</param>
public sealed record LedgerEntryJson(
    [property: JsonPropertyName("chain")] string? Chain,
    [property: JsonPropertyName("sequence")] long Sequence,
    [property: JsonPropertyName("at")] string At,
    [property: JsonPropertyName("by")] string By,
    [property: JsonPropertyName("verb")] string Verb,
    [property: JsonPropertyName("notice")] string? Notice,
    [property: JsonPropertyName("revision")] int? Revision,
    [property: JsonPropertyName("detail")] string Detail,
    [property: JsonPropertyName("hash")] string Hash)
{
    public static LedgerEntryJson Of(LedgerEntry entry) => new(
        entry.Chain?.ToString(), entry.Sequence, Timestamp.Write(entry.What.At), entry.What.By, entry.What.Verb,
        entry.What.Notice?.ToString(), entry.What.Revision, entry.What.Detail, entry.Hash);
}
