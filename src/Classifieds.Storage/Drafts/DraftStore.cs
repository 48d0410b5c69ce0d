using Classifieds.Domain.Calendar;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Notices;
using Classifieds.Storage.Keys;

namespace Classifieds.Storage.Drafts;

/// <summary>Drafts at rest: their words sealed with the desk's key, and gone when they are taken in.</summary>
public sealed class DraftStore
{
    private const string Columns = "id, version, changed_by, changed_at, taken_as, sealed";

    private readonly StoreQuestions questions;
    private readonly Func<KeyRing> keys;

    internal DraftStore(StoreQuestions questions, Func<KeyRing> keys) => (this.questions, this.keys) = (questions, keys);

    /// <returns>Those that are still typed at, the last changed first.</returns>
    public async Task<IReadOnlyList<NoticeDraft>> OpenAsync()
    {
        IReadOnlyList<DraftRow> rows = await questions.QueryAsync<DraftRow>(
            $"SELECT {Columns} FROM draft WHERE taken_as IS NULL AND discarded_at IS NULL ORDER BY changed_at DESC, id");
        return [.. rows.Select(Read)];
    }

    /// <returns>Those that were thrown away since a moment, the last first.</returns>
    public async Task<IReadOnlyList<NoticeDraft>> DiscardedAsync(DateTimeOffset since)
    {
        IReadOnlyList<DraftRow> rows = await questions.QueryAsync<DraftRow>(
            $"SELECT {Columns} FROM draft WHERE discarded_at >= @since ORDER BY discarded_at DESC, id",
            new { since = Timestamp.Write(since) });
        return [.. rows.Select(Read)];
    }

    /// <returns>Also one that was taken in; null where there is none, or it was thrown away.</returns>
    public async Task<NoticeDraft?> FindAsync(DraftId id)
    {
        DraftRow? row = await questions.FindAsync<DraftRow>(
            $"SELECT {Columns} FROM draft WHERE id = @id AND discarded_at IS NULL", new { id = id.ToString() });
        return row is null ? null : Read(row);
    }

    public Task AddAsync(NoticeDraft draft) => questions.ExecuteAsync(
        $"INSERT INTO draft ({Columns}) VALUES (@Id, @Version, @ChangedBy, @ChangedAt, NULL, @Sealed)", RowOf(draft));

    /// <param name="was">The version that <paramref name="draft"/> follows.</param>
    /// <returns>False where another version is there by now.</returns>
    public async Task<bool> ReplaceAsync(int was, NoticeDraft draft)
    {
        DraftRow row = RowOf(draft);
        return await questions.ExecuteAsync(
            """
            UPDATE draft SET version = @Version, changed_by = @ChangedBy, changed_at = @ChangedAt, sealed = @Sealed
            WHERE id = @Id AND version = @was AND taken_as IS NULL AND discarded_at IS NULL
            """,
            new { row.Id, row.Version, row.ChangedBy, row.ChangedAt, row.Sealed, was }) == 1;
    }

    /// <summary>收下: its words go, the notice's name stays for whoever asks again.</summary>
    /// <returns>False where another version is there by now.</returns>
    public async Task<bool> TakeAsync(DraftId id, int version, NoticeId notice)
    {
        bool isTaken = await questions.ExecuteAsync(
            """
            UPDATE draft SET taken_as = @notice, sealed = NULL
            WHERE id = @id AND version = @version AND taken_as IS NULL AND discarded_at IS NULL
            """,
            new { id = id.ToString(), version, notice = notice.ToString() }) == 1;
        if (isTaken) await DropPicturesAsync(id);
        return isTaken;
    }

    /// <returns>False where there is none.</returns>
    public async Task<bool> DeleteAsync(DraftId id)
    {
        await DropPicturesAsync(id);
        return await questions.ExecuteAsync("DELETE FROM draft WHERE id = @id", new { id = id.ToString() }) == 1;
    }

    /// <returns>The photograph that came with it; null where none did.</returns>
    public async Task<DraftPhoto?> PhotoOfAsync(DraftId id)
    {
        PhotoRow? row = await questions.FindAsync<PhotoRow>(
            "SELECT mark, name, sealed FROM draft_photo WHERE draft = @id", new { id = id.ToString() });
        return row is null ? null : StoredRow.ReadOther($"草稿 {id} 的照片", () => new DraftPhoto(
            keys().Open(row.Name, $"{PlaceOf(id, row.Mark)}/name"), keys().OpenBytes(row.Sealed, PlaceOf(id, row.Mark)), row.Mark));
    }

    /// <summary>In the place of the one that was there.</summary>
    public async Task KeepPhotoAsync(DraftId id, DraftPhoto photo)
    {
        await DropPhotoAsync(id);
        await questions.ExecuteAsync("INSERT INTO draft_photo (draft, mark, name, sealed) VALUES (@Draft, @Mark, @Name, @Sealed)", new
        {
            Draft = id.ToString(),
            photo.Mark,
            Name = keys().Seal(photo.Name, $"{PlaceOf(id, photo.Mark)}/name"),
            Sealed = keys().Seal(photo.Png, PlaceOf(id, photo.Mark)),
        });
    }

    public Task DropPhotoAsync(DraftId id) =>
        questions.ExecuteAsync("DELETE FROM draft_photo WHERE draft = @id", new { id = id.ToString() });

    private async Task DropPicturesAsync(DraftId id)
    {
        await DropPhotoAsync(id);
        await questions.ExecuteAsync("DELETE FROM draft_scan WHERE draft = @id", new { id = id.ToString() });
    }

    /// <summary>删草稿: it is out of sight, and its words are kept for a while.</summary>
    /// <returns>False where there is none, or it was taken in.</returns>
    public async Task<bool> DiscardAsync(DraftId id, DateTimeOffset at) => await questions.ExecuteAsync(
        "UPDATE draft SET discarded_at = @at WHERE id = @id AND taken_as IS NULL AND discarded_at IS NULL",
        new { id = id.ToString(), at = Timestamp.Write(at) }) == 1;

    /// <returns>False where it was not thrown away since that moment.</returns>
    public async Task<bool> PutBackAsync(DraftId id, DateTimeOffset since) => await questions.ExecuteAsync(
        "UPDATE draft SET discarded_at = NULL WHERE id = @id AND discarded_at >= @since",
        new { id = id.ToString(), since = Timestamp.Write(since) }) == 1;

    /// <summary>Forgets those that were thrown away before a moment, with their photographs and scans.</summary>
    public async Task ForgetDiscardedAsync(DateTimeOffset before)
    {
        var values = new { before = Timestamp.Write(before) };
        await questions.ExecuteAsync(
            "DELETE FROM draft_photo WHERE draft IN (SELECT id FROM draft WHERE discarded_at < @before)", values);
        await questions.ExecuteAsync(
            "DELETE FROM draft_scan WHERE draft IN (SELECT id FROM draft WHERE discarded_at < @before)", values);
        await questions.ExecuteAsync("DELETE FROM draft WHERE discarded_at < @before", values);
    }

    /// <summary>Forgets those that were taken in before a moment.</summary>
    public Task ForgetTakenAsync(DateTimeOffset before) => questions.ExecuteAsync(
        "DELETE FROM draft WHERE taken_as IS NOT NULL AND changed_at < @before", new { before = Timestamp.Write(before) });

    private DraftRow RowOf(NoticeDraft draft) => new()
    {
        Id = draft.Id.ToString(),
        Version = draft.Version,
        ChangedBy = draft.ChangedBy,
        ChangedAt = Timestamp.Write(draft.ChangedAt),
        Sealed = keys().Seal(DraftJson.Write(draft.Content), PlaceOf(draft.Id.ToString(), draft.Version)),
    };

    private NoticeDraft Read(DraftRow row) => StoredRow.ReadOther($"草稿 {row.Id} ", () => new NoticeDraft(
        DraftId.TryParse(row.Id, out DraftId? id) ? id : throw new FormatException($"No draft: {row.Id}"),
        row.Version,
        row.Sealed is null ? new() { Text = "" } : DraftJson.Read(keys().Open(row.Sealed, PlaceOf(row.Id, row.Version))),
        row.ChangedBy,
        Timestamp.Read(row.ChangedAt))
    {
        TakenAs = row.TakenAs is null ? null : Notices.NoticeStore.IdOf(row.TakenAs),
    });

    private static string PlaceOf(string id, int version) => FormattableString.Invariant($"draft/{id}/{version}");

    private static string PlaceOf(DraftId id, string mark) => $"draft-photo/{id}/{mark}";

    private sealed record PhotoRow
    {
        public required string Mark { get; init; }
        public required byte[] Name { get; init; }
        public required byte[] Sealed { get; init; }
    }

    private sealed record DraftRow
    {
        public required string Id { get; init; }
        public required int Version { get; init; }
        public required string ChangedBy { get; init; }
        public required string ChangedAt { get; init; }
        public string? TakenAs { get; init; }
        public byte[]? Sealed { get; init; }
    }
}
