using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Notices;

/// <summary>A stored notice with its latest words opened, for the own work of a verb; whom they are shown to goes by
/// <see cref="ShowNotice"/>.</summary>
/// <param name="Price">What its customer was told last; null where nobody was.</param>
internal sealed record OpenedNotice(Notice Notice, Revision Revision, NoticeQuote? Price)
{
    /// <returns>The notice; or NOTICE-UNKNOWN, NOTICE-ERASED.</returns>
    public static Task<Outcome<OpenedNotice>> FindAsync(Workbench desk, string typed, CancellationToken stop) =>
        desk.ReadStoreAsync<OpenedNotice>(async work =>
        {
            if (ShowNotice.Named(typed).IsRefused(out Refusal? why, out NoticeId? id)) return why;
            return (await NoticeChange.FindAsync(work, id)).IsRefused(out why, out Notice? notice)
                ? why
                : new OpenedNotice(notice, await work.Notices.LatestAsync(id), await work.Quotes.LastAsync(id));
        }, stop);
}
