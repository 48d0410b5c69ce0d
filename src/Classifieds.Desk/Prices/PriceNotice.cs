using Classifieds.Desk.Notices;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Prices;

/// <summary>计价: what a stored notice costs now, and how that differs from what its customer was told.</summary>
public sealed class PriceNotice(Workbench desk)
{
    /// <param name="Id">As typed.</param>
    public sealed record Request(string Id);

    public sealed record Priced(Notice Notice, NoticeCost Cost);

    /// <returns>Or NOTICE-UNKNOWN, NOTICE-UNPRICED, and why paper or catalogue cannot be had.</returns>
    public Task<Outcome<Priced>> RunAsync(Request request, CancellationToken stop) => desk.ReadStoreAsync<Priced>(async work =>
    {
        if (NoticeChange.Named(request.Id).IsRefused(out Refusal? why, out InsertionId? id)) return why;
        if ((await NoticeChange.FindAsync(work, id.Notice)).IsRefused(out why, out Notice? notice)) return why;
        return (await new NoticeCosts(desk).OfAsync(work, notice, by: "")).Then<Priced>(cost => new Priced(notice, cost));
    }, stop);
}
