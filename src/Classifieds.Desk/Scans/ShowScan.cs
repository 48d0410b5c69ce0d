using Classifieds.Desk.Drafts;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Users;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Scans;

namespace Classifieds.Desk.Scans;

/// <summary>看扫描件: of a draft by whoever takes notices; of a notice by whoever has read its manuscript that day, as the ledger has
/// it.</summary>
public sealed class ShowScan(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed; null where a notice's is asked for.</summary>
        public string? Draft { get; init; }

        /// <summary>As typed; null where a draft's is asked for.</summary>
        public string? Notice { get; init; }

        public required string Mark { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The scan with its pixels; or DRAFT-UNKNOWN, NOTICE-UNKNOWN, NOTICE-ERASED, SCAN-UNKNOWN, SCAN-UNREAD, and what a person
    /// may be refused with.</returns>
    public async Task<Outcome<SheetScan>> RunAsync(Request request, CancellationToken stop)
    {
        if (request.Draft is { } typed)
        {
            return DraftBounds.Named(typed).IsRefused(out Refusal? why, out DraftId? draft)
                ? why
                : await desk.ReadStoreAsync<SheetScan>(async work =>
                    await work.DraftScans.FindAsync(draft, request.Mark) is { } kept ? kept : Unknown(), stop);
        }
        if (ShowNotice.Named(request.Notice ?? "").IsRefused(out Refusal? unnamed, out NoticeId? id)) return unnamed;
        return await desk.ReadStoreAsync<SheetScan>(async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await UserRoll.KnownAsync(work.Users, request.By.Name)).Then(known => Permissions.Of(known, DeskDeed.ReadManuscript))
                .IsRefused(out Refusal? whyNot, out Actor? by)) return whyNot;
            if (!await ScanReading.IsReadAsync(work, id, by.Name, now))
                return new Refusal("SCAN-UNREAD", "扫描件和底稿一样，谁看过要记入经过；请先看底稿") { Kind = RefusalKind.Forbidden };
            return await work.Scans.FindAsync(id, request.Mark) is { } kept ? kept : Unknown();
        }, stop);
    }

    private static Refusal Unknown() => new("SCAN-UNKNOWN", "没有这张扫描件") { Kind = RefusalKind.NotFound };
}
