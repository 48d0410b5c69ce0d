using Classifieds.Desk.Notices;
using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;

namespace Classifieds.Desk.Proofs;

/// <summary>An answer to a proof, however it comes in.</summary>
internal sealed class ProofAnswering(Workbench desk)
{
    public async Task<Outcome<AnsweredProof>> RunAsync(ProofReply reply, bool isApproved, CancellationToken stop)
    {
        Turn turn = reply.Way == AnswerWay.Link ? Turn.OfProof(reply.Secret) : NoticeChange.TurnOf(reply.Notice);
        Outcome<AnsweredProof> answer = await desk.WriteStoreAsync<AnsweredProof>(turn, work => AnswerAsync(work, reply, isApproved), stop);
        // A wrong word leaves nothing of the work behind but must count.
        if (answer.IsRefused(out Refusal? why) && why.Code == "PROOF-WORD" && NoticeId.TryParse(reply.Notice, out NoticeId? id))
        {
            await desk.WriteStoreAsync<int>(Turn.OfNotice(id), async work =>
            {
                await work.Proofs.CountWrongWordAsync(id);
                await work.RecordAsync(new(desk.Clock.GetUtcNow(), ProofLinks.Advertiser.Name, "wrong-word") { Notice = id });
                return 0;
            }, stop);
        }
        return answer;
    }

    private async Task<Outcome<AnsweredProof>> AnswerAsync(Work work, ProofReply reply, bool isApproved)
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        if ((await FindAsync(work, reply, now)).IsRefused(out Refusal? why, out (Proof Proof, Actor By) found)) return why;
        (Proof proof, Actor by) = found;
        if ((await NoticeChange.FindAsync(work, proof.Notice)).IsRefused(out why, out Notice? notice)) return why;
        Revision latest = await work.Notices.LatestAsync(notice.Id);
        string words = "";
        if (reply.Words.Trim().Length > 0 && ProofComment.Worded(reply.Words).IsRefused(out why, out words!)) return why;
        if (isApproved && reply.Way == AnswerWay.Link && TooLate(notice, proof, now) is { } late) return late;
        Outcome<Proof> answering = isApproved ? notice.Approve(proof, latest.Number, now) : notice.Decline(proof, now);
        if (answering.IsRefused(out why, out Proof? answered)) return why;
        // What was said is kept sealed in the thread; it may name a number.
        answered = answered.ToldBy(reply.Way, reply.Way == AnswerWay.Telephone ? by.Name : "", "");
        if (!await work.Proofs.AnswerAsync(answered))
            return new Refusal("PROOF-ANSWERED", "这份清样刚刚已经答复") { Kind = RefusalKind.Conflict };
        string said = "";
        if (words.Length > 0)
        {
            ProofComment comment = await work.Threads.AddAsync(
                new(notice.Id, proof.Revision, CommentSide.Advertiser, by.Name, words, now) { Answer = isApproved });
            said = $" {CommentWords.Mark(comment)}";
        }
        await work.RecordAsync(new(now, by.Name, isApproved ? "approve" : "decline")
        {
            Notice = notice.Id, Revision = proof.Revision, Content = "", Detail = $"{WordOf(reply.Way)}{said}",
        });
        return new AnsweredProof(notice, answered);
    }

    // By telephone the desk decides what still can be had.
    private Refusal? TooLate(Notice notice, Proof proof, DateTimeOffset now)
    {
        Insertion[] open = [.. notice.Insertions.Where(one => one.IsOpen)];
        Func<Insertion, DateTimeOffset> cutOffs = new ProofLinks(desk).CutOffs(notice);
        return open.Length == 0 || proof.Answer is not null || open.Any(one => cutOffs(one) >= now)
            ? null
            : new Refusal("PROOF-LATE", $"稿件 {notice.Id} 的答复时间已过，这里不能再确认，请打热线") { Kind = RefusalKind.Conflict };
    }

    private async Task<Outcome<(Proof, Actor)>> FindAsync(Work work, ProofReply reply, DateTimeOffset now)
    {
        Refusal? why;
        Actor advertiser = ProofLinks.Advertiser;
        if (reply.Way == AnswerWay.Link)
        {
            if ((await new ProofLinks(desk).FindAsync(work, reply.Secret)).IsRefused(out why, out LinkedProof? linked)) return why;
            return (reply.ShownAs ?? linked.Named.ShownAs) == linked.Newest.ShownAs
                ? (linked.Newest, advertiser)
                : new Refusal("PROOF-CHANGED", "清样已经换过，您看的不是最新的一份，请看过新的再答复") { Kind = RefusalKind.Conflict };
        }
        if (NoticeChange.Named(reply.Notice).IsRefused(out why, out InsertionId? id)) return why;
        if (reply.Way == AnswerWay.Word)
        {
            string word = new([.. reply.Secret.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
            return await work.Proofs.FindByWordAsync(id.Notice, word) is { } named
                ? (named, advertiser)
                : new Refusal("PROOF-WORD", $"口令与稿件 {id.Notice} 的清样不符，错满 {Proof.MostWrongWords} 次要再出清样")
                {
                    Kind = RefusalKind.Forbidden,
                };
        }
        if ((await UserRoll.FindAsync(work, reply.By, DeskDeed.AnswerForAdvertiser, now)).IsRefused(out why, out Actor? by)) return why;
        return await WaitingProof.FindAsync(work, id.Notice) is { } last ? (last, by) : WaitingProof.None(id.Notice);
    }

    private static string WordOf(AnswerWay way) => way switch
    {
        AnswerWay.Link => "link",
        AnswerWay.Word => "word",
        AnswerWay.Telephone => "telephone",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No such way."),
    };
}
