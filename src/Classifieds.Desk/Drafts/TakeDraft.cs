using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Users;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Scans;
using Classifieds.Storage;

namespace Classifieds.Desk.Drafts;

/// <summary>收下: a draft becomes what it was typed for: a notice, other words of one, a correction.</summary>
/// <remarks>Asked twice of one draft, the second is told what the first became.</remarks>
public sealed class TakeDraft(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        /// <summary>The version that the clerk saw when he said so.</summary>
        public required int Version { get; init; }

        /// <summary>送审: whether it is taken with its errors, for an examiner to let them stand.</summary>
        public bool ForExamination { get; init; }

        /// <summary>The mark of the photograph that the clerk saw with it; empty for none.</summary>
        public string Photo { get; init; } = "";

        public required Actor By { get; init; }

        /// <summary>By the name of its profile; null for the usual one.</summary>
        public string? Paper { get; init; }
    }

    /// <summary>What became of it.</summary>
    /// <param name="Id">Of the notice; of a revision, the notice it is one of.</param>
    public sealed record Taken(NoticeId Id)
    {
        /// <summary>Null where it was a revision, or was taken before.</summary>
        public TakenNotice? As { get; init; }
    }

    /// <returns>Or DRAFT-UNKNOWN, DRAFT-STALE, DRAFT-DAYS, DRAFT-MATERIALS, INPUT-EMPTY, NOTICE-SEVERAL, NOTICE-FAULTY, and what
    /// <see cref="AddNotices"/>, <see cref="ReviseNotice"/> and <see cref="CorrectNotice"/> refuse with.</returns>
    public async Task<Outcome<Taken>> RunAsync(Request request, CancellationToken stop)
    {
        Outcome<NoticeDraft> found = await new ShowDraft(desk).RunAsync(new(request.Id), stop);
        if (found.IsRefused(out Refusal? why, out NoticeDraft? draft)) return why;
        if (draft.TakenAs is { } taken) return new Taken(taken);
        if (draft.Version != request.Version) return Stale();
        if ((await new ShowDraftPhoto(desk).RunAsync(new(request.Id), stop)).IsRefused(out why, out DraftPhoto? photo)) return why;
        if ((photo?.Mark ?? "") != request.Photo) return Stale();
        IReadOnlyDictionary<string, HandedPhoto> photos = DraftPhotos.Of(draft.Content.Text, photo);
        return draft.Content.Purpose switch
        {
            DraftPurpose.Take => await TakeAsync(draft, photos, request, stop),
            DraftPurpose.Revise => await ReviseAsync(draft, photos, request, stop),
            DraftPurpose.Correct => await CorrectAsync(draft, request, stop),
            var other => throw new InvalidOperationException($"Nothing becomes of {other}."),
        };
    }

    private async Task<Outcome<Taken>> TakeAsync(
        NoticeDraft draft, IReadOnlyDictionary<string, HandedPhoto> photos, Request request, CancellationToken stop)
    {
        DraftContent typed = draft.Content;
        if (typed.Days.Count == 0) return Undated();
        if (desk.Opened().IsRefused(out Refusal? why, out OpenedCatalogue? catalogue)) return why;
        if (desk.Paper(request.Paper).IsRefused(out why, out OpenedPaper? paper)) return why;
        Outcome<CheckedNotice> handed = HandedRevision.Read(catalogue, paper, typed.Text, typed.Days[0], photos);
        if (handed.Then(notice => HandedRevision.WithoutErrors(notice, request.ForExamination))
            .IsRefused(out why, out CheckedNotice? content)) return why;
        string[] unseen = [.. content.Materials.Where(material => !typed.Seen.ContainsKey(material))];
        if (unseen.Length > 0 && !typed.MaterialsFollow) return Unseen(unseen);
        var taking = new NoticeTaking.Taking(content, AskedDates.Of(content, typed.Days, null), "add");
        return (await desk.TakingLine.TakeAsync(paper, new(taking, request.By) { With = WithDraftAsync }, stop))
            .Then<Taken>(taken => new Taken(taken.Id) { As = taken });

        async Task<Refusal?> WithDraftAsync(Work work, TakenNotice taken, Actor by, DateTimeOffset now)
        {
            await TakeScansAsync(work, draft.Id, taken.Id, by, now);
            if (!await work.Drafts.TakeAsync(draft.Id, draft.Version, taken.Id)) return Stale();
            await RecordMaterialsAsync(work, content, typed, unseen, taken.Id, by, now);
            return null;
        }
    }

    private async Task<Outcome<Taken>> ReviseAsync(
        NoticeDraft draft, IReadOnlyDictionary<string, HandedPhoto> photos, Request request, CancellationToken stop)
    {
        Outcome<Revision> revising = await new ReviseNotice(desk).RunAsync(new()
        {
            Id = $"{draft.Content.Of}", Text = draft.Content.Text, Photos = photos, By = request.By,
            ForExamination = request.ForExamination,
        }, stop);
        return revising.IsRefused(out Refusal? why, out Revision? revision)
            ? why : await KeepAsync(draft, new Taken(revision.Notice), request.By, stop);
    }

    private async Task<Outcome<Taken>> CorrectAsync(NoticeDraft draft, Request request, CancellationToken stop)
    {
        if (draft.Content.Days.Count == 0) return Undated();
        Outcome<TakenNotice> correcting = await new CorrectNotice(desk).RunAsync(new()
        {
            Id = $"{draft.Content.Of}", Text = draft.Content.Text, Issue = draft.Content.Days[0], By = request.By,
        }, stop);
        return correcting.IsRefused(out Refusal? why, out TakenNotice? taken)
            ? why : await KeepAsync(draft, new Taken(taken.Id) { As = taken }, request.By, stop);
    }

    private async Task<Outcome<Taken>> KeepAsync(NoticeDraft draft, Taken taken, Actor asking, CancellationToken stop)
    {
        Outcome<int> counting = await desk.ReadStoreAsync<int>(async work => (await work.DraftScans.OfAsync(draft.Id)).Count, stop);
        if (counting.IsRefused(out Refusal? why, out int scans)) return why;
        // What brings nothing more to the notice writes no ledger.
        return scans == 0
            ? await desk.NoteStoreAsync<Taken>(async notes =>
            {
                await notes.Drafts.TakeAsync(draft.Id, draft.Version, taken.Id);
                return taken;
            }, stop)
            : await desk.WriteStoreAsync<Taken>(Turn.OfNotice(taken.Id), async work =>
            {
                DateTimeOffset now = desk.Clock.GetUtcNow();
                if ((await UserRoll.FindAsync(work, asking, DeskDeed.Take, now)).IsRefused(out Refusal? whyNot, out Actor? by))
                    return whyNot;
                await TakeScansAsync(work, draft.Id, taken.Id, by, now);
                await work.Drafts.TakeAsync(draft.Id, draft.Version, taken.Id);
                return taken;
            }, stop);
    }

    private static async Task TakeScansAsync(Work work, DraftId draft, NoticeId notice, Actor by, DateTimeOffset now)
    {
        IReadOnlyList<SheetScan> scans = await work.DraftScans.OfAsync(draft, withPixels: true);
        foreach (SheetScan scan in scans) await work.Scans.AddAsync(notice, scan);
        if (scans.Count > 0)
            await work.RecordAsync(new(now, by.Name, "scan") { Notice = notice, Detail = $"{scans.Count}" });
    }

    private static async Task RecordMaterialsAsync(
        Work work, CheckedNotice content, DraftContent typed, string[] unseen, NoticeId notice, Actor by, DateTimeOffset now)
    {
        string[] seen = [.. content.Materials.Except(unseen).Select(material => $"{material}（{typed.Seen[material]}）")];
        if (seen.Length > 0)
            await work.RecordAsync(new(now, by.Name, "materials") { Notice = notice, Detail = string.Join('、', seen) });
        if (unseen.Length > 0)
            await work.RecordAsync(new(now, by.Name, "materials-follow") { Notice = notice, Detail = string.Join('、', unseen) });
    }

    private static Refusal Stale() =>
        new("DRAFT-STALE", "这份草稿刚刚又改过，没有收下，请看过现在的再收") { Kind = RefusalKind.Conflict };

    private static Refusal Undated() => new("DRAFT-DAYS", "还没有选哪一天见报") { Kind = RefusalKind.Usage };

    private static Refusal Unseen(string[] unseen) =>
        new("DRAFT-MATERIALS", $"材料还没有看：{string.Join('、', unseen)}，看过的请打勾，后补的请勾“材料后补”") { Kind = RefusalKind.Usage };
}
