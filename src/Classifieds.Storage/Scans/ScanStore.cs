using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Scans;
using Classifieds.Storage.Keys;

namespace Classifieds.Storage.Scans;

/// <summary>Scans of notices at rest, sealed by the key of the notice's words.</summary>
public sealed class ScanStore
{
    private readonly Work work;

    internal ScanStore(Work work) => this.work = work;

    /// <returns>How many there are.</returns>
    public Task<int> CountAsync(NoticeId notice) =>
        work.FindAsync<int>("SELECT COUNT(*) FROM scan WHERE notice_id = @id", new { id = notice.ToString() });

    /// <returns>In the order in which they came, without their pixels.</returns>
    /// <exception cref="StorageException">NOTICE-ERASED.</exception>
    public async Task<IReadOnlyList<SheetScan>> OfAsync(NoticeId notice)
    {
        string id = notice.ToString();
        await work.NoticeKeys.LoadAsync([id]);
        return [.. (await work.QueryAsync<ScanRow>(
            $"SELECT {ScanRow.Listed} FROM scan WHERE notice_id = @id ORDER BY added_at, mark", new { id })).Select(row => Read(id, row))];
    }

    /// <returns>Null where there is none.</returns>
    /// <exception cref="StorageException">NOTICE-ERASED.</exception>
    public async Task<SheetScan?> FindAsync(NoticeId notice, string mark)
    {
        string id = notice.ToString();
        await work.NoticeKeys.LoadAsync([id]);
        return await work.FindAsync<ScanRow>(
            $"SELECT {ScanRow.Listed}, sealed FROM scan WHERE notice_id = @id AND mark = @mark", new { id, mark }) is { } row
            ? Read(id, row) : null;
    }

    /// <exception cref="StorageException">NOTICE-ERASED.</exception>
    public async Task AddAsync(NoticeId notice, SheetScan scan)
    {
        string id = notice.ToString();
        NoticeKey words = await work.NoticeKeys.ForWritingAsync(id, SealedPart.Words);
        await work.ExecuteAsync(
            """
            INSERT INTO scan (notice_id, mark, added_by, added_at, name, kind, sealed)
            VALUES (@Id, @Mark, @By, @At, @Name, @Kind, @Sealed)
            """, new
            {
                Id = id, scan.Mark, scan.By, At = Timestamp.Write(scan.At), Kind = ScanRow.WordOf(scan.Kind),
                Name = words.Seal(scan.Name, $"{PlaceOf(id, scan.Mark)}/name"), Sealed = words.Seal(scan.Bytes!, PlaceOf(id, scan.Mark)),
            });
    }

    private SheetScan Read(string notice, ScanRow row) => StoredRow.ReadOther($"稿件 {notice} 的扫描件", () => row.ToScan(
        name => work.NoticeKeys.Open(notice, SealedPart.Words, name, $"{PlaceOf(notice, row.Mark)}/name"),
        made => work.NoticeKeys.OpenBytes(notice, SealedPart.Words, made, PlaceOf(notice, row.Mark))));

    private static string PlaceOf(string notice, string mark) => $"scan/{notice}/{mark}";
}
