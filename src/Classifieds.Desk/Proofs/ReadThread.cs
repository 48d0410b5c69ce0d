using Classifieds.Desk.Notices;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Proofs;

/// <summary>看留言: what advertiser and desk said to each other of the proofs of a notice.</summary>
public sealed class ReadThread(Workbench desk)
{
    /// <summary>Whose thread; one of the two is said.</summary>
    public sealed record Request
    {
        /// <summary>The notice, as typed.</summary>
        public string Id { get; init; } = "";

        /// <summary>Of the advertiser's link; it goes before <see cref="Id"/>.</summary>
        public string Token { get; init; } = "";
    }

    /// <param name="Comments">Oldest first.</param>
    /// <param name="AwaitsReply">Whether the advertiser waits for the desk.</param>
    public sealed record Told(Notice Notice, IReadOnlyList<ProofComment> Comments, bool AwaitsReply);

    /// <returns>The thread; or NOTICE-UNKNOWN, PROOF-UNKNOWN.</returns>
    public Task<Outcome<Told>> RunAsync(Request request, CancellationToken stop) => desk.ReadStoreAsync<Told>(async work =>
    {
        Notice? notice;
        if (request.Token.Length > 0)
        {
            if ((await new ProofLinks(desk).FindAsync(work, request.Token)).IsRefused(out Refusal? shut, out LinkedProof? linked))
                return shut;
            notice = linked.Notice;
        }
        else
        {
            if (NoticeChange.Named(request.Id).IsRefused(out Refusal? why, out InsertionId? id)) return why;
            if ((await NoticeChange.FindAsync(work, id.Notice)).IsRefused(out why, out notice)) return why;
        }
        return new Told(
            notice, await work.Threads.OfAsync(notice.Id), (await work.Threads.WaitingAsync(notice.Id)).Count > 0);
    }, stop);
}
