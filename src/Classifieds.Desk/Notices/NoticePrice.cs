using Classifieds.Desk.Papers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Notices;

/// <summary>报价 of a notice as it is set in a paper's column.</summary>
internal static class NoticePrice
{
    /// <param name="lines">As set in the paper's column; at least 1.</param>
    public static Quote Of(CheckedNotice notice, int lines, Paper paper, Catalogue catalogue) =>
        paper.Rates.Quote(catalogue.PriceKeyOf(notice.Kind), lines, Items(notice));

    // Two certificates in one notice are two items.
    private static int Items(CheckedNotice notice) => Math.Max(1,
        notice.Facts.Count(fact => fact.Type is FactType.Document or FactType.Seal or FactType.Receipt));
}
