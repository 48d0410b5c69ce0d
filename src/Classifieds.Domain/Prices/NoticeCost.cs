namespace Classifieds.Domain.Prices;

/// <summary>What a notice costs: as its customer was told last, and as it comes to now.</summary>
/// <param name="Told">Null where no quote was made for it.</param>
public sealed record NoticeCost(NoticeQuote? Told, NoticeQuote Now)
{
    /// <summary>Whether words, setting and runs are those that the customer was told a price for: then that price stands, whatever the
    /// rate card says by now.</summary>
    public bool Stands => Told is not null && Told.IsFor(Now);

    /// <summary>差额 to what the customer was told, in yuan: above zero is to be paid, below zero to be returned.</summary>
    public decimal Difference => Told is null ? 0 : Now.Quote.Total - Told.Quote.Total;
}
