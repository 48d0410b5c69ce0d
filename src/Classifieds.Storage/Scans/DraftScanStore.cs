using Classifieds.Domain.Calendar;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Scans;
using Classifieds.Storage.Keys;

namespace Classifieds.Storage.Scans;

/// <summary>Scans of drafts at rest, sealed with the desk's key, and gone with the draft's words.</summary>
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
            $"SELECT {ScanRow.Listed}{(withPixels ? ", sealed" : "")} FROM draft_scan WHERE draft = @id ORDER BY added_at, mark",
            new { id })).Select(row => Read(id, row))];
    }

    /// <returns>Null where there is none.</returns>
    public async Task<SheetScan?> FindAsync(DraftId draft, string mark)
    {
        string id = draft.ToString();
        return await questions.FindAsync<ScanRow>(
            $"SELECT {ScanRow.Listed}, sealed FROM draft_scan WHERE draft = @id AND mark = @mark", new { id, mark }) is { } row
            ? Read(id, row) : null;
    }

    public Task AddAsync(DraftId draft, SheetScan scan) => questions.ExecuteAsync(
        """
        INSERT INTO draft_scan (draft, mark, added_by, added_at, name, sealed) VALUES (@Draft, @Mark, @By, @At, @Name, @Sealed)
        """, new
        {
            Draft = draft.ToString(), scan.Mark, scan.By, At = Timestamp.Write(scan.At),
            Name = keys().Seal(scan.Name, $"{PlaceOf(draft.ToString(), scan.Mark)}/name"),
            Sealed = keys().Seal(scan.Jpeg!, PlaceOf(draft.ToString(), scan.Mark)),
        });

    /// <returns>False where there is none.</returns>
    public async Task<bool> DropAsync(DraftId draft, string mark) => await questions.ExecuteAsync(
        "DELETE FROM draft_scan WHERE draft = @id AND mark = @mark", new { id = draft.ToString(), mark }) == 1;

    private SheetScan Read(string draft, ScanRow row) => StoredRow.ReadOther($"草稿 {draft} 的扫描件", () => row.ToScan(
        name => keys().Open(name, $"{PlaceOf(draft, row.Mark)}/name"), made => keys().OpenBytes(made, PlaceOf(draft, row.Mark))));

    private static string PlaceOf(string draft, string mark) => $"draft-scan/{draft}/{mark}";
}
