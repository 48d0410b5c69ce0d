using Classifieds.Domain.Calendar;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Scans;
using Classifieds.Storage.Keys;

namespace Classifieds.Storage.Scans;

/// <summary>Scans of drafts at rest, sealed with the desk's key, and gone with the draft's words. One that was taken off is not seen, and
/// may be put back for a while.</summary>
public sealed class DraftScanStore
{
    private readonly StoreQuestions questions;
    private readonly Func<KeyRing> keys;

    internal DraftScanStore(StoreQuestions questions, Func<KeyRing> keys) => (this.questions, this.keys) = (questions, keys);

    /// <returns>In the order in which they came, without their pixels unless asked for.</returns>
    public async Task<IReadOnlyList<SheetScan>> OfAsync(DraftId draft, bool withPixels = false)
    {
        string id = draft.ToString();
        return [.. (await questions.QueryAsync<ScanRow>(
            $"SELECT {ScanRow.Listed}{(withPixels ? ", sealed" : "")} FROM draft_scan WHERE draft = @id AND dropped_at IS NULL"
                + " ORDER BY added_at, mark",
            new { id })).Select(row => Read(id, row))];
    }

    /// <returns>Null where there is none.</returns>
    public async Task<SheetScan?> FindAsync(DraftId draft, string mark)
    {
        string id = draft.ToString();
        return await questions.FindAsync<ScanRow>(
            $"SELECT {ScanRow.Listed}, sealed FROM draft_scan WHERE draft = @id AND mark = @mark AND dropped_at IS NULL",
            new { id, mark }) is { } row
            ? Read(id, row) : null;
    }

    public Task AddAsync(DraftId draft, SheetScan scan) => questions.ExecuteAsync(
        """
        INSERT INTO draft_scan (draft, mark, added_by, added_at, name, kind, sealed)
        VALUES (@Draft, @Mark, @By, @At, @Name, @Kind, @Sealed)
        """, new
        {
            Draft = draft.ToString(), scan.Mark, scan.By, At = Timestamp.Write(scan.At), Kind = ScanRow.WordOf(scan.Kind),
            Name = keys().Seal(scan.Name, $"{PlaceOf(draft.ToString(), scan.Mark)}/name"),
            Sealed = keys().Seal(scan.Bytes!, PlaceOf(draft.ToString(), scan.Mark)),
        });

    /// <returns>False where there is none.</returns>
    public async Task<bool> DropAsync(DraftId draft, string mark, DateTimeOffset now) => await questions.ExecuteAsync(
        "UPDATE draft_scan SET dropped_at = @now WHERE draft = @id AND mark = @mark AND dropped_at IS NULL",
        new { id = draft.ToString(), mark, now = Timestamp.Write(now) }) == 1;

    /// <summary>Of one that was taken off not before a moment: it is with the draft again.</summary>
    public Task PutBackAsync(DraftId draft, string mark, DateTimeOffset since) => questions.ExecuteAsync(
        "UPDATE draft_scan SET dropped_at = NULL WHERE draft = @id AND mark = @mark AND dropped_at >= @since",
        new { id = draft.ToString(), mark, since = Timestamp.Write(since) });

    /// <summary>Forgets those that were taken off before a moment, of all drafts.</summary>
    public Task ForgetDroppedAsync(DateTimeOffset before) => questions.ExecuteAsync(
        "DELETE FROM draft_scan WHERE dropped_at < @before", new { before = Timestamp.Write(before) });

    private SheetScan Read(string draft, ScanRow row) => StoredRow.ReadOther($"草稿 {draft} 的扫描件", () => row.ToScan(
        name => keys().Open(name, $"{PlaceOf(draft, row.Mark)}/name"), made => keys().OpenBytes(made, PlaceOf(draft, row.Mark))));

    private static string PlaceOf(string draft, string mark) => $"draft-scan/{draft}/{mark}";
}
