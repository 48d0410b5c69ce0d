using Classifieds.Desk.Papers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Prices;

/// <summary>价目 of a paper, held against the kinds that it takes: which of them have a price of their own, and which take the paper's
/// rule.</summary>
public sealed class CheckPrices(Workbench desk)
{
    /// <param name="Paper">By the name of its profile; null for the usual one.</param>
    public sealed record Request(string? Paper);

    /// <summary>The kinds of one price key.</summary>
    /// <param name="Kinds">At least one, in the order of the catalogue.</param>
    /// <param name="Rule">By which they are charged.</param>
    /// <param name="Minimum">The least that an item costs, in yuan.</param>
    /// <param name="IsOwn">Whether the paper's card names them; else they take the paper's rule.</param>
    public sealed record Line(PriceKey Key, IReadOnlyList<NoticeKind> Kinds, PriceRule Rule, decimal Minimum, bool IsOwn);

    /// <param name="Lines">One a price key, in the order of the catalogue.</param>
    public sealed record Card(RateCard Rates, IReadOnlyList<Line> Lines);

    /// <returns>Or why catalogue or paper cannot be had: TEMPLATE-FIELD where the card names a key that no kind has.</returns>
    public Outcome<Card> Run(Request request)
    {
        if (desk.Catalogue().IsRefused(out Refusal? why, out Catalogue? catalogue)) return why;
        if (desk.Profile(request.Paper, catalogue).IsRefused(out why, out Paper? paper)) return why;
        RateCard rates = paper.Rates;
        return new Card(
            rates,
            [
                .. catalogue.Kinds.Where(kind => kind.FormOf is null).GroupBy(kind => kind.PriceKey).Select(kinds =>
                    rates.Kinds.GetValueOrDefault(kinds.Key) is { } own
                        ? new Line(kinds.Key, [.. kinds], own.Rule, own.Minimum ?? rates.Minimum, IsOwn: true)
                        : new Line(kinds.Key, [.. kinds], rates.Rule, rates.Minimum, IsOwn: false)),
            ]);
    }
}
