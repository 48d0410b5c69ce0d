using Classifieds.Desk.Payments;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Notices;

/// <summary>看稿: one notice with the words of one revision, the manuscript included.</summary>
public sealed class ShowNotice(Workbench desk)
{
    /// <summary>Which notice is asked for.</summary>
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        /// <summary>Null for the latest.</summary>
        public int? Revision { get; init; }

        /// <summary>Whether the bill is told too, where the desk takes payment or some was noted.</summary>
        public bool TellsBill { get; init; }
    }

    /// <param name="Latest">The number of the notice's latest revision.</param>
    /// <param name="Price">What its customer was told last; null where nobody was.</param>
    public sealed record Shown(Notice Notice, Revision Revision, int Latest, NoticeQuote? Price)
    {
        /// <summary>Of the latest revision; null where nobody asked, nothing is paid at this desk, or it is quoted nothing.</summary>
        public NoticeBill? Bill { get; init; }
    }

    /// <returns>The notice, or NOTICE-UNKNOWN, REVISION-UNKNOWN.</returns>
    public async Task<Outcome<Shown>> RunAsync(Request request, CancellationToken stop)
    {
        if (!NoticeId.TryParse(request.Id, out NoticeId? id))
            return Unknown("NOTICE-UNKNOWN", $"“{request.Id}”不是稿号，稿号写作 BC20261125-0007");
        return await desk.ReadStoreAsync<Shown>(async work =>
        {
            if (await work.Notices.FindAsync(id) is not { } notice) return Unknown("NOTICE-UNKNOWN", $"没有稿件 {id}");
            Revision latest = await work.Notices.LatestAsync(id);
            Revision? shown = request.Revision is null ? latest : await work.Notices.RevisionAsync(id, request.Revision);
            return shown is null
                ? Unknown("REVISION-UNKNOWN", $"稿件 {id} 没有第 {request.Revision} 版，最新是第 {latest.Number} 版")
                : new Shown(notice, shown, latest.Number, await work.Quotes.LastAsync(id))
                {
                    Bill = request.TellsBill
                        ? (await new NoticeBills(desk).OfAsync(work, [(notice, latest.Number)])).GetValueOrDefault(id)
                        : null,
                };
        }, stop);
    }

    private static Refusal Unknown(string code, string message) => new(code, message) { Kind = RefusalKind.NotFound };
}
