using Classifieds.Desk.Notices;
using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Prices;

/// <summary>报价: what a stored notice costs now is what its customer is told from now on.</summary>
public sealed class QuoteNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The cost, beside what was told before; or QUOTE-STANDS, NOTICE-UNKNOWN, NOTICE-UNPRICED, and what a person may be refused
    /// with.</returns>
    public Task<Outcome<PriceNotice.Priced>> RunAsync(Request request, CancellationToken stop) =>
        desk.WriteStoreAsync<PriceNotice.Priced>(NoticeChange.TurnOf(request.Id), async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if (NoticeChange.Named(request.Id).IsRefused(out Refusal? why, out InsertionId? id)) return why;
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.Take, now)).IsRefused(out why, out Actor? by)) return why;
            if ((await NoticeChange.FindAsync(work, id.Notice)).IsRefused(out why, out Notice? notice)) return why;
            if ((await new NoticeCosts(desk).TellAsync(work, notice, by.Name)).IsRefused(out why, out NoticeCost? cost)) return why;
            if (cost.Stands)
            {
                return new Refusal("QUOTE-STANDS", $"稿件 {notice.Id} 的文字、排法、期次都没有变，原报价 {Money.Show(cost.Now.Quote.Total)} 元照旧")
                {
                    Kind = RefusalKind.Conflict,
                };
            }
            await work.RecordAsync(new(now, by.Name, "quote")
            {
                Notice = notice.Id, Revision = cost.Now.Revision, Detail = $"{Money.Show(cost.Now.Quote.Total)} 元",
            });
            return new PriceNotice.Priced(notice, cost);
        }, stop);
}
