using Classifieds.Desk.Drafts;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Scans;

namespace Classifieds.Desk.Scans;

/// <summary>扫描件清单: what came with a draft or a notice, without the pixels.</summary>
public sealed class ListScans(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed; null where a notice's are asked for.</summary>
        public string? Draft { get; init; }

        /// <summary>As typed; null where a draft's are asked for.</summary>
        public string? Notice { get; init; }

        public required Actor By { get; init; }
    }

    /// <param name="Scans">In the order in which they came; of a notice without their names until <paramref name="IsRead"/>.</param>
    /// <param name="IsRead">Whether who asks may look at them now: the ledger has it that the manuscript was read today.</param>
    public sealed record Listed(IReadOnlyList<SheetScan> Scans, bool IsRead);

    /// <returns>Most often nothing; or DRAFT-UNKNOWN, NOTICE-UNKNOWN.</returns>
    public async Task<Outcome<Listed>> RunAsync(Request request, CancellationToken stop)
    {
        if (request.Draft is { } typed)
        {
            return DraftBounds.Named(typed).IsRefused(out Refusal? why, out DraftId? draft)
                ? why
                : await desk.ReadStoreAsync<Listed>(async work => new Listed(await work.DraftScans.OfAsync(draft), IsRead: true), stop);
        }
        if (ShowNotice.Named(request.Notice ?? "").IsRefused(out Refusal? unnamed, out NoticeId? id)) return unnamed;
        return await desk.ReadStoreAsync<Listed>(async work =>
        {
            if (await work.Scans.CountAsync(id) == 0) return new Listed([], IsRead: false);
            bool isRead = await ScanReading.IsReadAsync(work, id, request.By.Name, desk.Clock.GetUtcNow());
            IReadOnlyList<SheetScan> scans = await work.Scans.OfAsync(id);
            return new Listed(isRead ? scans : [.. scans.Select(scan => scan with { Name = "" })], isRead);
        }, stop);
    }
}
