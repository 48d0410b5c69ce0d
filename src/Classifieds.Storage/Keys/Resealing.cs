using System.Security.Cryptography;
using Classifieds.Domain.Ledgers;
using Classifieds.Storage.Notices;
using Classifieds.Storage.Proofs;

namespace Classifieds.Storage.Keys;

/// <summary>改封: what the desk's key sealed before notices had keys is sealed anew with the notice's own, under an entry of the ledger for
/// each revision that says what it hashed to.</summary>
/// <remarks>A row that no longer opens stays as it is, and whoever asks for it is told.</remarks>
internal sealed class Resealing(Work work)
{
    /// <summary>As the ledger calls it; the detail of the entry is the hash of before.</summary>
    public const string Verb = LedgerRecord.ResealVerb;

    private const int AtOnce = 200;

    public static async Task<bool> IsPendingAsync(Work work) => await LastAsync(work) is not null;

    /// <summary>Seals some notices anew, and notes how far it came.</summary>
    public async Task SomeAsync(DateTimeOffset now)
    {
        if (await LastAsync(work) is not { } last) return;
        IReadOnlyList<string> notices = await work.QueryAsync<string>(
            $"SELECT id FROM notice WHERE id > @last ORDER BY id LIMIT {AtOnce}", new { last });
        await work.NoticeKeys.LoadAsync(notices);
        foreach (string notice in notices) await AnewAsync(notice, now);
        await work.ExecuteAsync(
            notices.Count < AtOnce
                ? "DELETE FROM setting WHERE name = 'resealing'" : "UPDATE setting SET value = @Last WHERE name = 'resealing'",
            new { Last = notices.Count > 0 ? notices[^1] : "" });
    }

    private static Task<string?> LastAsync(Work work) => work.FindAsync<string>("SELECT value FROM setting WHERE name = 'resealing'");

    private async Task AnewAsync(string notice, DateTimeOffset now)
    {
        NoticeKey words = await work.NoticeKeys.ForWritingAsync(notice, SealedPart.Words);
        bool isChanged = false;
        await AnewAsync(
            "SELECT proof_setting.token_hash AS name, setting AS made FROM proof_setting "
            + "JOIN proof ON proof.token_hash = proof_setting.token_hash WHERE notice_id = @notice",
            "UPDATE proof_setting SET setting = @Made WHERE token_hash = @Name", row => ProofStore.PlaceOf(row.Name));
        await AnewAsync(
            "SELECT CAST(number AS TEXT) AS name, words AS made FROM proof_comment WHERE notice_id = @notice",
            "UPDATE proof_comment SET words = @Made WHERE notice_id = @notice AND CAST(number AS TEXT) = @Name",
            row => ThreadStore.PlaceOf(notice, row.Number));
        await AnewAsync(
            "SELECT CAST(number AS TEXT) AS name, words AS made FROM overrule WHERE notice_id = @notice",
            "UPDATE overrule SET words = @Made WHERE notice_id = @notice AND CAST(number AS TEXT) = @Name",
            row => JudgementStore.PlaceOf(notice, row.Number));
        bool isTold = await RevisionsAnewAsync(notice, words, now);
        if (isChanged && !isTold) await work.RecordAsync(new(now, "", Verb) { Notice = NoticeStore.IdOf(notice) });

        async Task AnewAsync(string select, string update, Func<SealedRow, string> place)
        {
            foreach (SealedRow row in await work.QueryAsync<SealedRow>(select, new { notice }))
            {
                if (SealedBox.FormOf(row.Made) != SealedBox.OfDesk || Opened(row.Made, place(row)) is not { } plain) continue;
                isChanged = true;
                await work.ExecuteAsync(update, new { Made = words.Seal(plain, place(row)), row.Name, notice });
            }
        }
    }

    // Whether the ledger was told how the notice stands now.
    private async Task<bool> RevisionsAnewAsync(string notice, NoticeKey words, DateTimeOffset now)
    {
        bool isTold = false;
        foreach (RevisionRow row in await work.QueryAsync<RevisionRow>(
            $"{RevisionRow.Select} WHERE revision.notice_id = @notice ORDER BY revision.number", new { notice }))
        {
            NoticeKey? picture = row.Photograph is null ? null : await work.NoticeKeys.ForWritingAsync(notice, SealedPart.Photograph);
            RevisionRow? anew;
            try
            {
                anew = row.Resealed(work.Keys, words, picture);
            }
            catch (CryptographicException)
            {
                continue;
            }
            if (anew is null) continue;
            await work.ExecuteAsync(
                """
                UPDATE revision SET manuscript = @Manuscript, house_text = @HouseText, reading = @Reading
                WHERE notice_id = @NoticeId AND number = @Number
                """, anew);
            if (anew.Photograph is not null)
            {
                await work.ExecuteAsync(
                    "UPDATE photograph SET samples = @Photograph WHERE notice_id = @NoticeId AND revision = @Number", anew);
            }
            await work.RecordAsync(new(now, "", Verb)
            {
                Notice = NoticeStore.IdOf(notice), Revision = row.Number, Content = anew.ContentHash, Detail = row.ContentHash,
            });
            isTold = true;
        }
        return isTold;
    }

    private byte[]? Opened(byte[] made, string place)
    {
        try
        {
            return work.Keys.OpenBytes(made, place);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record SealedRow
    {
        public required string Name { get; init; }
        public required byte[] Made { get; init; }

        public int Number => int.Parse(Name, System.Globalization.CultureInfo.InvariantCulture);
    }
}
