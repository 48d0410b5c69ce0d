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
    // The ledger's name for who holds the sheet; nobody knows another.
    private const string Advertiser = "登报人";

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
                await work.RecordAsync(new(desk.Clock.GetUtcNow(), Advertiser, "wrong-word") { Notice = id });
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
        Outcome<Proof> answering = isApproved ? notice.Approve(proof, latest.Number, now) : notice.Decline(proof, now);
        if (answering.IsRefused(out why, out Proof? answered)) return why;
        answered = answered.ToldBy(reply.Way, reply.Way == AnswerWay.Telephone ? by.Name : "", reply.Words.Trim());
        if (!await work.Proofs.AnswerAsync(answered))
            return new Refusal("PROOF-ANSWERED", "这份清样刚刚已经答复") { Kind = RefusalKind.Conflict };
        await work.RecordAsync(new(now, by.Name, isApproved ? "approve" : "decline")
        {
            Notice = notice.Id, Revision = proof.Revision, Content = "", Detail = $"{WordOf(reply.Way)} {answered.Answer!.Words}".TrimEnd(),
        });
        return new AnsweredProof(notice, answered);
    }

    private static async Task<Outcome<(Proof, Actor)>> FindAsync(Work work, ProofReply reply, DateTimeOffset now)
    {
        var advertiser = new Actor(Advertiser, Role.Advertiser);
        if (reply.Way == AnswerWay.Link)
        {
            return await work.Proofs.FindAsync(reply.Secret) is { } linked
                ? (linked, advertiser)
                : new Refusal("PROOF-UNKNOWN", "没有这个链接的清样，请用清样上的链接或口令") { Kind = RefusalKind.NotFound };
        }
        if (NoticeChange.Named(reply.Notice).IsRefused(out Refusal? why, out InsertionId? id)) return why;
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
