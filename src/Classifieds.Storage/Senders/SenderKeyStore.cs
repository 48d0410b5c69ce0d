using Classifieds.Domain.Notices;
using Classifieds.Storage.Notices;

namespace Classifieds.Storage.Senders;

/// <summary>发件编号: what senders call the notices that came in their files.</summary>
public sealed class SenderKeyStore
{
    private readonly Work work;

    internal SenderKeyStore(Work work) => this.work = work;

    /// <param name="sender">Who sent the file; empty where nobody said.</param>
    /// <param name="keys">What the sender calls them; each once a sender.</param>
    /// <returns>Of those under which something came in.</returns>
    public async Task<IReadOnlyDictionary<string, SenderKey>> FindAsync(string sender, IEnumerable<string> keys)
    {
        Dictionary<string, SenderKey> known = new(StringComparer.Ordinal);
        foreach (string[] some in keys.Distinct(StringComparer.Ordinal).Chunk(Work.MostAsked))
        {
            IReadOnlyList<SenderKeyRow> rows = await work.QueryAsync<SenderKeyRow>(
                $"""
                SELECT sent_as, notice_id, words FROM sender_key
                WHERE sender = @sender AND sent_as {work.Among("some")}
                """, new { sender, some = work.ListOf(some) });
            foreach (SenderKeyRow row in rows) known[row.SentAs] = new(NoticeStore.IdOf(row.NoticeId), row.Words);
        }
        return known;
    }

    /// <param name="words">Keyed hash of what was sent.</param>
    public Task AddAsync(string sender, string key, NoticeId notice, string words) => work.ExecuteAsync(
        "INSERT INTO sender_key (sender, sent_as, notice_id, words) VALUES (@sender, @key, @Id, @words)",
        new { sender, key, Id = notice.ToString(), words });
}
