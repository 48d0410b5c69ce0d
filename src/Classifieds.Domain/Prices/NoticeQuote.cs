using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Prices;

/// <summary>报价单: the price of a notice for exactly these words, in this setting, for these runs.</summary>
/// <param name="Revision">The number of the notice's revision it was reckoned for.</param>
/// <param name="Words">Keyed hash of the house text: lower-case hexadecimal.</param>
/// <param name="Basis">The setting as far as the price goes.</param>
/// <param name="Runs">By number; at least one.</param>
/// <param name="MadeBy">Who asked for it.</param>
public sealed record NoticeQuote(
    NoticeId Notice, int Revision, string Words, PriceBasis Basis, IReadOnlyList<PricedRun> Runs, Quote Quote, DateTimeOffset MadeAt,
    string MadeBy)
{
    /// <summary>Whether another quote is of the same words, the same setting and the same runs; that one of them has run since changes
    /// nothing.</summary>
    /// <remarks>How the card counts items, and by what key it prices the kind, is the card's and no part of it.</remarks>
    public bool IsFor(NoticeQuote other) => (Notice, Revision, Words) == (other.Notice, other.Revision, other.Words)
        && (Basis.Columns, Basis.Lines, Basis.SquareCentimetres)
            == (other.Basis.Columns, other.Basis.Lines, other.Basis.SquareCentimetres)
        && Basis.Extras.SequenceEqual(other.Basis.Extras)
        && Runs.Select(run => run with { Kept = null }).SequenceEqual(other.Runs.Select(run => run with { Kept = null }));

    public bool Equals(NoticeQuote? other) => other is not null && Runs.SequenceEqual(other.Runs)
        && (Notice, Revision, Words, Basis, Quote, MadeAt, MadeBy)
            == (other.Notice, other.Revision, other.Words, other.Basis, other.Quote, other.MadeAt, other.MadeBy);

    public override int GetHashCode() => HashCode.Combine(Notice, Words, MadeAt);
}
