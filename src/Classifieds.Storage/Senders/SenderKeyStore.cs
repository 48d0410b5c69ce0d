using Classifieds.Domain.Notices;
using Classifieds.Storage.Notices;

namespace Classifieds.Storage.Senders;

/// <summary>发件编号: what senders call the notices that came in their files.</summary>
public sealed class SenderKeyStore
{
    private readonly Work work;

    internal SenderKeyStore(Work work) => this.work = work;

    /// <param name="sender">Who sent the file; empty where nobody said.</param>
    /// <param name="key">What the sender calls it; once a sender.</param>
    /// <returns>Null where nothing came in under that key.</returns>
    public async Task<SenderKey?> FindAsync(string sender, string key) =>
        await work.FindAsync<SenderKeyRow>(
            "SELECT notice_id, words FROM sender_key WHERE sender = @sender AND sent_as = @key", new { sender, key }) is { } row
            ? new(NoticeStore.IdOf(row.NoticeId), row.Words) : null;

    /// <param name="words">Keyed hash of what was sent.</param>
    public Task AddAsync(string sender, string key, NoticeId notice, string words) => work.ExecuteAsync(
        "INSERT INTO sender_key (sender, sent_as, notice_id, words) VALUES (@sender, @key, @Id, @words)",
        new { sender, key, Id = notice.ToString(), words });
}
