using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>看稿: one notice with the words of one revision, the manuscript included.</summary>
public sealed class ShowNotice(StoreSetting store)
{
    /// <param name="Latest">The number of the notice's latest revision.</param>
    public sealed record Shown(Notice Notice, Revision Revision, int Latest);

    /// <param name="id">As typed.</param>
    /// <param name="revision">Null for the latest.</param>
    /// <returns>The notice, or NOTICE-UNKNOWN, REVISION-UNKNOWN.</returns>
    public async Task<Outcome<Shown>> RunAsync(string id, int? revision, CancellationToken stop)
    {
        if (!NoticeId.TryParse(id, out NoticeId? name))
            return new Refusal("NOTICE-UNKNOWN", $"“{id}”不是稿号，稿号写作 20261125-0007");
        return await OpenStore.UseAsync<Shown>(store, mayMake: false, database => database.ReadAsync<Outcome<Shown>>(async work =>
        {
            if (await work.Notices.FindAsync(name) is not { } notice) return new Refusal("NOTICE-UNKNOWN", $"没有稿件 {name}");
            Revision latest = await work.Notices.RevisionAsync(name)
                ?? throw new InvalidOperationException($"Notice {name} has no revision.");
            Revision? shown = revision is null ? latest : await work.Notices.RevisionAsync(name, revision);
            return shown is null
                ? new Refusal("REVISION-UNKNOWN", $"稿件 {name} 没有第 {revision} 版，最新是第 {latest.Number} 版")
                : new Shown(notice, shown, latest.Number);
        }, stop), stop);
    }
}
