using Classifieds.Desk.Drafts;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Users;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Scans;
using Classifieds.Press.Pictures;
using Classifieds.Storage;

namespace Classifieds.Desk.Scans;

/// <summary>附扫描件: a sheet that the customer brought comes with a draft, or with a notice whose materials follow. Of a picture its pixels
/// are kept and nothing else of the file; a PDF is kept as it came, and nobody here opens it.</summary>
public sealed class AttachScan(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed; null where it comes with a notice.</summary>
        public string? Draft { get; init; }

        /// <summary>As typed; null where it comes with a draft.</summary>
        public string? Notice { get; init; }

        /// <summary>As the file is called; a folder before it is not kept.</summary>
        public required string Name { get; init; }

        /// <summary>The file's.</summary>
        public required ReadOnlyMemory<byte> Bytes { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The scan as it is kept, without what it shows; or SCAN-TOO-LARGE, SCAN-FORMAT, SCAN-BROKEN, SCAN-PIXELS, SCAN-MOST,
    /// DRAFT-UNKNOWN, DRAFT-TAKEN, NOTICE-UNKNOWN, NOTICE-ERASED, and what a person may be refused with.</returns>
    public async Task<Outcome<SheetScan>> RunAsync(Request request, CancellationToken stop)
    {
        string name = PhotoNames.Kept(request.Name, "扫描件");
        if (request.Bytes.Length > HandedPhoto.MostBytes) return TooLarge(request.Name);
        if ((await ReadAsync(request, name, stop)).IsRefused(out Refusal? why, out SheetScan? scan)) return why;
        Outcome<bool> keeping = request.Draft is { } draft
            ? await WithDraftAsync(draft, scan, stop)
            : await WithNoticeAsync(request.Notice ?? "", scan, request.By, stop);
        return keeping.IsRefused(out why) ? why : scan with { Bytes = null };
    }

    // What it is is told by its content; a name says nothing.
    private async Task<Outcome<SheetScan>> ReadAsync(Request request, string name, CancellationToken stop)
    {
        var scan = new SheetScan(DraftId.New().ToString(), name, request.By.Name, desk.Clock.GetUtcNow());
        if (PdfFile.IsOne(request.Bytes.Span))
        {
            if (request.Bytes.Length > SheetScan.MostPdf)
                return Refused("SCAN-TOO-LARGE", $"扫描件 {name} 超过 {SheetScan.MostPdf / 1024 / 1024} MB，请分开或另存得小些，或拍照附上");
            if (!PdfFile.IsWhole(request.Bytes.Span)) return Broken(name);
            return scan with { Kind = ScanKind.Pdf, Bytes = request.Bytes.ToArray() };
        }
        CleanedPicture cleaned = await OnePicture.AtATimeAsync(() => PictureCleaner.CleanScan(request.Bytes), stop);
        return cleaned.Jpeg is { } jpeg ? scan with { Bytes = jpeg } : Why(cleaned, name);
    }

    private async Task<Outcome<bool>> WithDraftAsync(string typed, SheetScan scan, CancellationToken stop)
    {
        if (DraftBounds.Named(typed).IsRefused(out Refusal? why, out DraftId? id)) return why;
        return await desk.NoteStoreAsync<bool>(async notes =>
        {
            if (await notes.Drafts.FindAsync(id) is not { } draft) return DraftBounds.Unknown();
            if (draft.TakenAs is not null) return DraftBounds.Taken(draft);
            if ((await notes.Scans.OfAsync(id)).Count >= SheetScan.Most) return TooMany();
            await notes.Scans.ForgetDroppedAsync(desk.Clock.GetUtcNow() - DetachScan.Kept);
            await notes.Scans.AddAsync(id, scan);
            return true;
        }, stop);
    }

    private async Task<Outcome<bool>> WithNoticeAsync(string typed, SheetScan scan, Actor asking, CancellationToken stop)
    {
        if (ShowNotice.Named(typed).IsRefused(out Refusal? why, out NoticeId? id)) return why;
        return await desk.WriteStoreAsync<bool>(Turn.OfNotice(id), async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await UserRoll.FindAsync(work, asking, DeskDeed.Take, now)).IsRefused(out Refusal? whyNot, out Actor? by)) return whyNot;
            if ((await NoticeChange.FindAsync(work, id)).IsRefused(out whyNot)) return whyNot;
            if (await work.Scans.CountAsync(id) >= SheetScan.Most) return TooMany();
            await work.Scans.AddAsync(id, scan);
            await work.RecordAsync(new(now, by.Name, "scan") { Notice = id, Detail = "1" });
            return true;
        }, stop);
    }

    /// <summary>SCAN-TOO-LARGE, for whoever has not read all of it.</summary>
    public static Refusal TooLarge(string name) =>
        Refused("SCAN-TOO-LARGE", $"扫描件 {PhotoNames.Kept(name, "扫描件")} 超过 {HandedPhoto.MostBytes / 1024 / 1024} MB");

    private static Refusal Why(CleanedPicture cleaned, string name) => cleaned.Fault switch
    {
        PictureFault.Format => Refused("SCAN-FORMAT", $"扫描件 {name} 不是 JPEG 或 PNG 图片，也不是 PDF；请拍照、截图，或另存为 PDF 再附"),
        PictureFault.TooManyPixels => Refused("SCAN-PIXELS",
            $"扫描件 {name} 有 {cleaned.Width}×{cleaned.Height} 个像素，超过 {PictureConverter.MostPixels / 10_000} 万，不予打开"),
        _ => Broken(name),
    };

    private static Refusal Broken(string name) => Refused("SCAN-BROKEN", $"扫描件 {name} 不完整或已损坏，请重新扫描");

    internal static Refusal TooMany() => new("SCAN-MOST", $"最多附 {SheetScan.Most} 张扫描件") { Kind = RefusalKind.Conflict };

    private static Refusal Refused(string code, string sentence) => new(code, sentence) { Kind = RefusalKind.Faulty };
}
