using System.Globalization;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;

namespace Classifieds.Desk.Proofs;

/// <summary>留言: the advertiser asks or tells something of a proof by its link, the desk answers by the notice's name.</summary>
public sealed class CommentOnProof(Workbench desk)
{
    /// <summary>So many by link within <see cref="Hour"/>: a person at a telephone types no more, and a program is not to fill the
    /// store.</summary>
    public const int MostAnHour = 30;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>What is said.</summary>
    public sealed record Request
    {
        /// <summary>The notice, as typed; empty where a link names it.</summary>
        public string Id { get; init; } = "";

        /// <summary>Of the advertiser's link; empty where the desk speaks.</summary>
        public string Token { get; init; } = "";

        /// <summary>Who of the desk speaks; nobody where it is the advertiser.</summary>
        public Actor By { get; init; } = ProofLinks.Advertiser;

        public required string Words { get; init; }
    }

    /// <returns>The comment as it is kept, the one before it where an advertiser sent the same twice in a row; or COMMENT-EMPTY,
    /// COMMENT-LONG, COMMENT-MANY, PROOF-UNKNOWN, PROOF-NEVER where there is no proof to speak of, NOTICE-UNKNOWN, and what a person may be
    /// refused with.</returns>
    public async Task<Outcome<ProofComment>> RunAsync(Request request, CancellationToken stop)
    {
        if (ProofComment.Worded(request.Words).IsRefused(out Refusal? why, out string? words)) return why;
        bool isByLink = request.Token.Length > 0;
        if (isByLink && await SaidAsync(request.Token, words, stop) is { } said) return said;
        return await desk.WriteStoreAsync<ProofComment>(
            isByLink ? Turn.OfProof(request.Token) : NoticeChange.TurnOf(request.Id),
            work => isByLink ? AdvertiserAsync(work, request.Token, words) : DeskAsync(work, request, words), stop);
    }

    // A form that is sent again says nothing new.
    private async Task<ProofComment?> SaidAsync(string token, string words, CancellationToken stop) =>
        !(await new ReadThread(desk).RunAsync(new() { Token = token }, stop)).IsRefused(out _, out ReadThread.Told? told)
        && told.Comments is [.., { Side: CommentSide.Advertiser, Answer: null } last] && last.Words == words ? last : null;

    private async Task<Outcome<ProofComment>> AdvertiserAsync(Work work, string token, string words)
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        if ((await new ProofLinks(desk).FindAsync(work, token)).IsRefused(out Refusal? why, out LinkedProof? linked)) return why;
        IReadOnlyList<ProofComment> thread = await work.Threads.OfAsync(linked.Notice.Id);
        if (thread.Count(one => one.Side == CommentSide.Advertiser && one.At > now - Hour) >= MostAnHour)
        {
            return new Refusal("COMMENT-MANY", string.Create(
                CultureInfo.InvariantCulture, $"一小时里留言已满 {MostAnHour} 条，请过一会儿再说，急事打热线")) { Kind = RefusalKind.Conflict };
        }
        return await KeepAsync(work, new(
            linked.Notice.Id, linked.Newest.Revision, CommentSide.Advertiser, ProofLinks.Advertiser.Name, words, now));
    }

    private async Task<Outcome<ProofComment>> DeskAsync(Work work, Request request, string words)
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        if (NoticeChange.Named(request.Id).IsRefused(out Refusal? why, out InsertionId? id)) return why;
        if ((await UserRoll.FindAsync(work, request.By, DeskDeed.Proof, now)).IsRefused(out why, out Actor? by)) return why;
        if ((await NoticeChange.FindAsync(work, id.Notice)).IsRefused(out why, out Notice? notice)) return why;
        return await work.Proofs.OfAsync(notice.Id) is [.., var proof]
            ? await KeepAsync(work, new(notice.Id, proof.Revision, CommentSide.Desk, by.Name, words, now))
            : new Refusal("PROOF-NEVER", $"稿件 {notice.Id} 还没有出过清样，登报人看不到留言，请先出清样") { Kind = RefusalKind.Conflict };
    }

    private static async Task<Outcome<ProofComment>> KeepAsync(Work work, ProofComment said)
    {
        ProofComment comment = await work.Threads.AddAsync(said);
        await work.RecordAsync(new(comment.At, comment.By, "comment") { Notice = comment.Notice, Detail = CommentWords.Mark(comment) });
        return comment;
    }
}
