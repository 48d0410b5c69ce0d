using Classifieds.Desk.Payments;
using Classifieds.Desk.Users;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Prices;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>看稿: one notice with the words of one revision, as they are printed; its numbers and its manuscript only to who asks for
/// them, once the ledger has it.</summary>
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

        /// <summary>Beyond the printed words it needs <see cref="By"/>, and a store that can be written to.</summary>
        public WordsShown Words { get; init; }

        /// <summary>Who sees them; null only where the printed words are asked for.</summary>
        public Actor? By { get; init; }
    }

    /// <param name="Words">As they are printed.</param>
    /// <param name="Price">What its customer was told last; null where nobody was.</param>
    public sealed record Shown(Notice Notice, PrintedRevision Words, NoticeQuote? Price)
    {
        /// <summary>Of the latest revision; null where nobody asked, nothing is paid at this desk, or it is quoted nothing.</summary>
        public NoticeBill? Bill { get; init; }

        /// <summary>The manuscript and everything that was read in it; null where it was not asked for.</summary>
        public CheckedNotice? Content { get; init; }

        /// <summary>Its numbers, whole; null where they were not asked for.</summary>
        public IReadOnlyList<Fact>? Numbers { get; init; }

        /// <summary>How far each run is, by its number; without those of which it cannot be told.</summary>
        public required IReadOnlyDictionary<int, NoticeStage> Stages { get; init; }

        /// <summary>What of it nobody can read any more; most often nothing.</summary>
        public IReadOnlyList<Erasure> Erasures { get; init; } = [];
    }

    /// <returns>The notice; or NOTICE-UNKNOWN, REVISION-UNKNOWN. Where more than the printed words is asked for also NOTICE-ERASED,
    /// READ-UNRECORDED: the ledger cannot be written; and what a person may be refused with.</returns>
    public async Task<Outcome<Shown>> RunAsync(Request request, CancellationToken stop)
    {
        if (Named(request.Id).IsRefused(out Refusal? why, out NoticeId? id)) return why;
        if (request.Words == WordsShown.Printed) return await desk.ReadStoreAsync(work => PrintedAsync(work, id, request), stop);
        Actor asking = request.By ?? throw new ArgumentException("Nobody asks.", nameof(request));
        Outcome<Shown> opening = await desk.WriteStoreAsync<Shown>(Turn.OfNotice(id), async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await PrintedAsync(work, id, request)).IsRefused(out Refusal? whyNot, out Shown? shown)) return whyNot;
            if ((await UserRoll.FindAsync(work, asking, DeskDeed.ReadManuscript, now)).IsRefused(out whyNot, out Actor? by)) return whyNot;
            Revision words = await work.Notices.RevisionAsync(id, shown.Words.Number)
                ?? throw new InvalidOperationException($"{id} has no revision {shown.Words.Number}.");
            bool isAll = request.Words == WordsShown.Manuscript;
            await work.RecordAsync(new(now, by.Name, isAll ? "read-manuscript" : "read-numbers") { Notice = id, Revision = words.Number });
            return shown with
            {
                Content = isAll ? words.Content : null,
                Numbers = isAll ? null : [.. words.Content.Facts.Where(fact => NoticeTaking.IsNumber(fact.Type))],
            };
        }, stop);
        // What cannot be written down is not shown.
        return opening.IsRefused(out why) && why.Code.StartsWith("DB-", StringComparison.Ordinal)
            ? new Refusal("READ-UNRECORDED", $"看底稿、看号码要先记入流水，现在记不进去，所以不能看；见报文字照常可看。{why.Message}")
            {
                Kind = why.Kind,
            }
            : opening;
    }

    /// <returns>What a person typed as a notice's name; or NOTICE-UNKNOWN.</returns>
    internal static Outcome<NoticeId> Named(string typed) => NoticeId.TryParse(typed, out NoticeId? id)
        ? id : Unknown("NOTICE-UNKNOWN", $"“{typed}”不是稿号，稿号写作 BC20261125-0007");

    private async Task<Outcome<Shown>> PrintedAsync(Work work, NoticeId id, Request request)
    {
        if (await work.Notices.FindAsync(id) is not { } notice) return Unknown("NOTICE-UNKNOWN", $"没有稿件 {id}");
        if (await work.Notices.PrintedAsync(id, request.Revision) is not { } words)
        {
            PrintedRevision latest = await work.Notices.PrintedAsync(id)
                ?? throw new InvalidOperationException($"Notice {id} has no revision.");
            return Unknown("REVISION-UNKNOWN", $"稿件 {id} 没有第 {request.Revision} 版，最新是第 {latest.Number} 版");
        }
        return new Shown(notice, words, await work.Quotes.LastAsync(id))
        {
            Bill = request.TellsBill
                ? (await new NoticeBills(desk).OfAsync(work, [(notice, words.Latest)])).GetValueOrDefault(id)
                : null,
            Stages = await new NoticeStages(desk).OfAsync(work, notice),
            Erasures = await work.Erasures.OfAsync(id),
        };
    }

    private static Refusal Unknown(string code, string message) => new(code, message) { Kind = RefusalKind.NotFound };
}
