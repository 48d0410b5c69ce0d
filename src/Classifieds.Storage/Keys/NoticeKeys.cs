using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;

namespace Classifieds.Storage.Keys;

/// <summary>The keys of notices, as one piece of work asks for them: each is fetched and unwrapped once.</summary>
/// <remarks>What many rows need is loaded by one question; opening then asks the store nothing and may be done by several threads.
/// </remarks>
internal sealed class NoticeKeys
{
    /// <summary>In the place of words that nobody can read any more.</summary>
    public const string ErasedWords = "（已销毁）";

    private const int MostAtOnce = 500;

    private readonly Work work;
    private readonly ConcurrentDictionary<string, Known> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> loaded = [];
    private bool isOfToday;

    internal NoticeKeys(Work work) => this.work = work;

    /// <summary>Fetches the keys of some notices; those that are known already are not asked for again.</summary>
    public async Task LoadAsync(IEnumerable<string> notices)
    {
        foreach (string[] some in notices.Where(loaded.Add).Distinct().Chunk(MostAtOnce).ToArray())
        {
            string among = work.Among("some");
            IReadOnlyList<KeyRow> rows = await work.QueryAsync<KeyRow>(
                $"""
                SELECT notice_id, seals, wrapped, wrapped_by FROM notice_key WHERE notice_id {among}
                UNION ALL SELECT notice_id, erased, NULL, '' FROM erasure WHERE notice_id {among}
                """, new { some = work.ListOf(some) });
            Keep(rows);
        }
    }

    /// <summary>As <see cref="LoadAsync"/>, of every notice that is or was to run in an issue: one question, whose names are nowhere
    /// spelt out.</summary>
    public async Task LoadOfAsync(IssueId issue)
    {
        const string Among = "(SELECT notice_id FROM insertion WHERE issue_date = @Date AND paper = @Paper)";
        IReadOnlyList<KeyRow> rows = await work.QueryAsync<KeyRow>(
            $"""
            SELECT notice_id, seals, wrapped, wrapped_by FROM notice_key WHERE notice_id IN {Among}
            UNION ALL SELECT notice_id, erased, NULL, '' FROM erasure WHERE notice_id IN {Among}
            """, new { Date = IsoDate.Write(issue.Date), Paper = issue.Paper.ToString() });
        foreach (KeyRow row in rows) loaded.Add(row.NoticeId);
        Keep(rows);
    }

    private void Keep(IReadOnlyList<KeyRow> rows)
    {
        Known[] read = StoredRow.Opened(rows, Read);
        for (int at = 0; at < read.Length; at++) known[NameOf(rows[at].NoticeId, rows[at].Seals)] = read[at];
    }

    /// <summary>Whether somebody destroyed it; where <see cref="LoadAsync"/> has asked for its notice.</summary>
    public bool IsErased(string notice, string seals) => known.TryGetValue(NameOf(notice, seals), out Known? key) && key.IsErased;

    /// <param name="made">Sealed with the notice's key, or, by an earlier program, with the desk's.</param>
    /// <exception cref="StorageException">NOTICE-ERASED; KEY-ROTATED.</exception>
    /// <exception cref="CryptographicException">It was changed, moved from another place, sealed with another key, or its key is
    /// gone.</exception>
    public byte[] OpenBytes(string notice, string seals, byte[] made, string place)
    {
        // The key of the desk opens what was sealed before notices had keys.
        if (SealedBox.FormOf(made) == SealedBox.OfDesk) return work.Keys.OpenBytes(made, place);
        _ = work.Keys;
        if (!known.TryGetValue(NameOf(notice, seals), out Known? key)) throw new CryptographicException("Its key is gone.");
        if (key.IsErased) throw Erased(notice);
        return (key.Key ?? throw key.Fault!).Open(made, place);
    }

    /// <inheritdoc cref="OpenBytes"/>
    public string Open(string notice, string seals, byte[] made, string place) =>
        Encoding.UTF8.GetString(OpenBytes(notice, seals, made, place));

    /// <summary>As <see cref="Open"/>, for words that stand beside others: where they were destroyed, that is told in their place.
    /// </summary>
    public string OpenOrTell(string notice, string seals, byte[] made, string place) =>
        IsErased(notice, seals) ? ErasedWords : Open(notice, seals, made, place);

    /// <summary>The key that seals what is added to a notice now; made where it has none yet.</summary>
    /// <exception cref="StorageException">NOTICE-ERASED; KEY-ROTATED.</exception>
    public async Task<NoticeKey> ForWritingAsync(string notice, string seals)
    {
        KeyRing keys = work.Keys;
        await LoadAsync([notice]);
        if (IsErased(notice, SealedPart.Words) || IsErased(notice, seals)) throw Erased(notice);
        if (known.TryGetValue(NameOf(notice, seals), out Known? there)) return there.Key ?? throw there.Fault!;
        NewKey key = NewKey.Draw(keys, notice, seals);
        await AddAsync(key);
        return key.Key;
    }

    /// <exception cref="StorageException">KEY-ROTATED.</exception>
    private async Task AddAsync(NewKey key)
    {
        // A desk that still holds the key of before would wrap what nobody could unwrap.
        int put = await work.ExecuteAsync(
            $"""
            INSERT INTO notice_key ({NewKey.Columns}) SELECT @NoticeId, @Seals, @Wrapped, @WrappedBy
            WHERE {IsOfToday("@WrappedBy")}
            """, new { key.NoticeId, key.Seals, key.Wrapped, key.WrappedBy });
        if (put == 0) throw Rotated();
        Keep(key);
    }

    /// <summary>Asks, once in a piece of work that writes to a file, what <see cref="IsOfToday"/> says of each key: nobody else can
    /// change it meanwhile.</summary>
    /// <exception cref="StorageException">KEY-ROTATED.</exception>
    public async Task AskWhetherOfTodayAsync()
    {
        if (isOfToday) return;
        if (await work.FindAsync<int>($"SELECT {IsOfToday("@WrapMark")}", new { work.Keys.WrapMark }) == 0) throw Rotated();
        isOfToday = true;
    }

    /// <summary>A condition: whether the key of the desk that wrapped one of a notice is still its key.</summary>
    /// <param name="wrappedBy">Where the statement has it.</param>
    public static string IsOfToday(string wrappedBy) =>
        $"COALESCE((SELECT value FROM setting WHERE name = 'wrap-mark'), '') = {wrappedBy}";

    /// <summary>What was added need not be asked for again.</summary>
    public void Keep(NewKey added) => known[NameOf(added.NoticeId, added.Seals)] = new() { Key = added.Key };

    /// <summary>Wraps every key anew.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> WrapAnewAsync(KeyRing next)
    {
        int count = 0;
        string last = "";
        while (true)
        {
            IReadOnlyList<KeyRow> rows = await work.QueryAsync<KeyRow>(
                $"""
                SELECT notice_id, seals, wrapped, wrapped_by FROM notice_key
                WHERE notice_id IN (SELECT id FROM notice WHERE id > @last ORDER BY id LIMIT {MostAtOnce}) ORDER BY notice_id
                """, new { last });
            foreach (KeyRow row in rows)
            {
                string place = PlaceOf(row.NoticeId, row.Seals);
                NoticeKey key = Read(row) is { Key: { } unwrapped } read ? unwrapped : throw Read(row).Fault!;
                await work.ExecuteAsync(
                    """
                    UPDATE notice_key SET wrapped = @Wrapped, wrapped_by = @WrapMark WHERE notice_id = @NoticeId AND seals = @Seals
                    """, new { Wrapped = next.Wrap(key, place), next.WrapMark, row.NoticeId, row.Seals });
                count++;
            }
            string? end = await work.FindAsync<string>(
                $"SELECT MAX(id) FROM (SELECT id FROM notice WHERE id > @last ORDER BY id LIMIT {MostAtOnce}) AS next", new { last });
            if (end is null) return count;
            last = end;
        }
    }

    /// <summary>Destroys a key: what it sealed is unreadable from the commit on.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> DestroyAsync(string notice, string seals)
    {
        known.TryRemove(NameOf(notice, seals), out _);
        loaded.Remove(notice);
        return await work.ExecuteAsync("DELETE FROM notice_key WHERE notice_id = @notice AND seals = @seals", new { notice, seals }) > 0;
    }

    /// <returns>The first notice with revisions whose words have neither key nor erasure: somebody took the key away.</returns>
    public Task<string?> LostAsync() => work.FindAsync<string>(
        """
        SELECT DISTINCT revision.notice_id FROM revision
        WHERE NOT EXISTS (SELECT 1 FROM notice_key WHERE notice_key.notice_id = revision.notice_id AND seals = 'words')
            AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.notice_id = revision.notice_id AND erased = 'words')
            AND NOT EXISTS (SELECT 1 FROM setting WHERE name = 'resealing')
        ORDER BY revision.notice_id LIMIT 1
        """);

    public static StorageException Erased(string notice) =>
        new(new("NOTICE-ERASED", $"稿件 {notice} 的底稿已经销毁，打不开了；见报文字还在")
        {
            Kind = Domain.Outcomes.RefusalKind.Conflict,
        });

    private Known Read(KeyRow row)
    {
        if (row.Wrapped is null) return new() { IsErased = true };
        if (row.WrappedBy != work.Keys.WrapMark) return new() { Fault = Rotated() };
        try
        {
            return new() { Key = work.Keys.Unwrap(row.Wrapped, PlaceOf(row.NoticeId, row.Seals)) };
        }
        catch (CryptographicException reason)
        {
            return new() { Fault = reason };
        }
    }

    public static StorageException Rotated() => new("KEY-ROTATED", "密钥刚换过，这里用的还是换之前的，请再试一次，或换上新的密钥文件");

    // Nearly all seal words.
    private static string NameOf(string notice, string seals) => seals == SealedPart.Words ? notice : $"{notice}/{seals}";

    public static string PlaceOf(string notice, string seals) => $"key/{notice}/{seals}";

    private sealed record Known
    {
        public NoticeKey? Key { get; init; }
        public bool IsErased { get; init; }
        public Exception? Fault { get; init; }
    }

    private sealed record KeyRow
    {
        public required string NoticeId { get; init; }
        public required string Seals { get; init; }
        public byte[]? Wrapped { get; init; }
        public required string WrappedBy { get; init; }
    }
}
