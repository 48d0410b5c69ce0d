using Classifieds.Desk.Payments;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Prices;
using Classifieds.Storage.Notices;

namespace Classifieds.Desk.Notices;

/// <summary>稿件清单: what the store holds, issue by issue, in the order it came in.</summary>
public sealed class ListNotices(Workbench desk)
{
    /// <summary>Which notices are asked for.</summary>
    /// <param name="Issue">Null for all issues.</param>
    /// <param name="Paper">Null for all papers.</param>
    public sealed record Request(DateOnly? Issue, string? Paper);

    /// <summary>One insertion of the list.</summary>
    /// <param name="Revision">The number of its latest revision.</param>
    /// <param name="Printed">Its printed text, identifiers of persons masked.</param>
    /// <param name="Price">What its customer was told last; null where nobody was.</param>
    public sealed record Item(Notice Notice, Insertion Insertion, int Revision, string Printed, ListedPrice? Price)
    {
        /// <summary>Null where it cannot be told: the paper's fonts are not here, or something of the issue can no longer be
        /// read.</summary>
        public NoticeStage? Stage { get; init; }

        /// <summary>Of the notice, all of its runs; null where nothing is paid at this desk, or it is quoted nothing.</summary>
        public NoticeBill? Bill { get; init; }

        /// <summary>有留言: its advertiser waits for the desk.</summary>
        public bool AwaitsReply { get; init; }
    }

    /// <param name="Damaged">NOTICE-DAMAGED, one for each notice whose record can no longer be read; it hides no other.</param>
    public sealed record Listed(IReadOnlyList<Item> Items, IReadOnlyList<Refusal> Damaged);

    public Task<Outcome<Listed>> RunAsync(Request request, CancellationToken stop) =>
        desk.ReadStoreAsync<Listed>(async work =>
        {
            PaperId? paper = null;
            // No notice can run in a paper that cannot be.
            if (request.Paper is not null && !PaperId.TryParse(request.Paper, out paper)) return new Listed([], []);
            NoticeList list = await work.Notices.ListAllAsync(request.Issue, paper);
            IReadOnlyDictionary<(NoticeId, int), ListedPrice> prices = await work.Quotes.ListAsync(request.Issue, paper);
            Dictionary<string, NoticeStage> stages = [];
            foreach (IssueId issue in list.Notices.Where(one => one.Insertion.IsOpen).Select(one => one.Insertion.Issue).Distinct())
                await new NoticeStages(desk).AddAsync(work, issue, stages);
            IReadOnlyDictionary<NoticeId, NoticeBill> bills =
                await new NoticeBills(desk).OfAsync(work, [.. list.Notices.Select(one => (one.Notice, one.Revision))]);
            IReadOnlySet<NoticeId> waiting = await work.Threads.WaitingAsync();
            return new Listed(
            [
                .. list.Notices.Select(one => new Item(one.Notice, one.Insertion, one.Revision, one.Printed,
                    prices.GetValueOrDefault((one.Notice.Id, one.Insertion.Number)))
                {
                    Stage = stages.TryGetValue(one.Notice.NameOf(one.Insertion), out NoticeStage stage)
                        ? stage : NoticeStages.Alone(one.Insertion),
                    Bill = bills.GetValueOrDefault(one.Notice.Id),
                    AwaitsReply = waiting.Contains(one.Notice.Id),
                }),
            ], list.Damaged);
        }, stop);
}
