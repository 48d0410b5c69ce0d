using Classifieds.Domain.Prices;

namespace Classifieds.Cli.Words;

/// <summary>Lines and price of a notice, on one line.</summary>
internal static class PriceWords
{
    /// <returns>排 6 行，240 元（6 行 × 40 元）.</returns>
    public static string Of(PriceBasis basis, Quote quote) =>
        $"排 {basis.ColumnLines} 行，{Money.Show(quote.Total)} 元（{quote.Reckoning}）";
}
