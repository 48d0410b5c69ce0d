using Classifieds.Desk.Notices;
using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Proofs;

/// <summary>收回清样: every link and every reply word of a notice that has gone out is worth nothing any more, for whoever has it by now;
/// an answer that was given stands.</summary>
public sealed class RevokeProofs(Workbench desk)
{
    /// <param name="Id">The notice, as typed.</param>
    public sealed record Request(string Id, Actor By);

    /// <param name="Links">How many still opened.</param>
    public sealed record Revoked(Notice Notice, int Links);

    /// <returns>What was taken back; or PROOF-NEVER where nothing of it was out, NOTICE-UNKNOWN, and what a person may be refused with.
    /// </returns>
    public Task<Outcome<Revoked>> RunAsync(Request request, CancellationToken stop) => desk.WriteStoreAsync<Revoked>(
        NoticeChange.TurnOf(request.Id), async work =>
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        if (NoticeChange.Named(request.Id).IsRefused(out Refusal? why, out InsertionId? id)) return why;
        if ((await UserRoll.FindAsync(work, request.By, DeskDeed.Proof, now)).IsRefused(out why, out Actor? by)) return why;
        if ((await NoticeChange.FindAsync(work, id.Notice)).IsRefused(out why, out Notice? notice)) return why;
        int links = await work.Proofs.EndLinksAsync(notice.Id, now);
        if (links == 0)
        {
            return new Refusal("PROOF-NEVER", $"稿件 {notice.Id} 没有发出去的清样，不用收回") { Kind = RefusalKind.Conflict };
        }
        await work.RecordAsync(new(now, by.Name, "revoke") { Notice = notice.Id });
        return new Revoked(notice, links);
    }, stop);
}
