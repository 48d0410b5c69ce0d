using Classifieds.Storage.Keys;
using Classifieds.Storage.Quotes;

namespace Classifieds.Storage.Notices;

/// <summary>The rows that a new notice begins with, table by table.</summary>
internal sealed record NewRows
{
    public required NoticeRow Notice { get; init; }
    public required IReadOnlyList<InsertionRow> Insertions { get; init; }
    public required IReadOnlyList<NewKey> Keys { get; init; }
    public required RevisionRow Revision { get; init; }
    public required IReadOnlyList<IdentifierRow> Identifiers { get; init; }

    /// <summary>Null where nobody can say yet what it costs.</summary>
    public required QuoteRow? Quote { get; init; }

    public required IReadOnlyList<QuoteShareRow> Shares { get; init; }
}
