using Classifieds.Desk.Issues;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Prices;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Domain.Proofs;
using Classifieds.Makeup.Proofs;
using Classifieds.Storage;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Proofs;

/// <summary>看清样: what the advertiser is shown by the link on a sheet, always the newest for the same person.</summary>
public sealed class ShowProof(Workbench desk)
{
    /// <param name="Token">Of the link.</param>
    public sealed record Request(string Token);

    /// <returns>The proof; or PROOF-UNKNOWN, one answer for every link that does not open; or why paper or store cannot be had.</returns>
    public async Task<Outcome<ShownProof>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Catalogue().IsRefused(out Refusal? why, out Catalogue? catalogue)) return why;
        Outcome<Read> reading = await desk.ReadStoreAsync<Read>(work => ReadAsync(work, request.Token), stop);
        if (reading.IsRefused(out why, out Read? read)) return why;
        (LinkedProof linked, OpenedPaper paper, RunningNotice running, ProofSight sight, Quote? price) = read;

        DateTimeOffset now = desk.Clock.GetUtcNow();
        Approval approval = new ApprovalReader(paper, paper.Paper.Masking).Read(running, 0).Approval;
        var standing = new ProofStanding(
            linked.Notice, linked.All, linked.Newest, approval, running.Revision.Number, new ProofLinks(desk).CutOffs(linked.Notice));
        var changes = ChangeSummary.Of(sight.Content, sight.Printed);
        return new ShownProof
        {
            PaperName = paper.Paper.Page.PaperName,
            Hotline = paper.Paper.Desk.Hotline,
            Notice = linked.Notice,
            Proof = linked.Newest,
            State = standing.StateAt(now),
            Next = standing.Next(now),
            Price = price is null ? "" : $"{Money.Show(price.Total)} 元（{price.Reckoning}）",
            GlyphWord = GlyphHash.Abbreviate(linked.Newest.GlyphHash),
            Printed = sight.Printed,
            Size = sight.Draw(paper).IsRefused(out _, out Page? page)
                ? null : (page.Width.Millimetres, page.Height.Millimetres),
            Lines = sight.Set?.ColumnLines ?? 0,
            ReadBack =
            [
                .. ReadBackLine.Of(sight.Content, sight.Printed).Select(line => new ShownProof.Line(
                    line.Name, line.Printed, line.Groups, LookAlikeWarning.Warn(line.Printed, catalogue.Lexicon.LookAlikes))),
            ],
            Changes = new(
                changes.Counts,
                [.. changes.Shown.Select(excerpt => excerpt.Pieces.Select(PieceOf).ToArray())],
                [.. sight.Content.Overruled.Select(finding => finding.Message)]),
            Thread = read.Thread,
            AwaitsReply = read.AwaitsReply,
        };
    }

    private async Task<Outcome<Read>> ReadAsync(Work work, string token)
    {
        if ((await new ProofLinks(desk).FindAsync(work, token)).IsRefused(out Refusal? why, out LinkedProof? linked)) return why;
        Notice notice = linked.Notice;
        if (desk.Paper(notice.Issue.Paper.ToString()).IsRefused(out why, out OpenedPaper? paper)) return why;
        Revision latest = await work.Notices.LatestAsync(notice.Id);
        Dictionary<string, ApprovedSetting> settings = [];
        foreach (Proof proof in linked.All.Where(proof => proof.Revision == latest.Number && proof.Answer is { Approved: true }))
            if (proof.SettingHash is { } hash && await work.Proofs.SettingAsync(proof) is { } shown) settings[hash] = shown;
        var running = new RunningNotice(
            notice, notice.Next,
            latest with { Content = Overrule.Apply(latest.Content, await work.Judgements.OverrulesOfAsync(notice.Id)) },
            work.FingerprintOf(latest.Content.Text), linked.All, await work.Judgements.ExaminationsOfAsync(notice.Id))
        {
            Settings = settings,
        };
        return new Read(linked, paper, running, await ProofSight.ReadAsync(work, linked.Newest, paper),
            await PriceAsync(work, notice, latest))
        {
            Thread = await work.Threads.OfAsync(notice.Id),
            AwaitsReply = (await work.Threads.WaitingAsync(notice.Id)).Count > 0,
        };
    }

    // What was told for these words; where nobody was told yet, what they cost now. Null where they cannot be set.
    private async Task<Quote?> PriceAsync(Work work, Notice notice, Revision latest) =>
        await work.Quotes.LastAsync(notice.Id) is { } told && told.Words == work.FingerprintOf(latest.Content.Text) ? told.Quote
        : (await new NoticeCosts(desk).OfAsync(work, notice, ProofLinks.Advertiser.Name)).IsRefused(out _, out NoticeCost? cost) ? null
        : cost.Now.Quote;

    private static ShownProof.Piece PieceOf(ChangePiece piece) => new(piece.Words, piece.Kind switch
    {
        ChangePieceKind.Kept => null,
        ChangePieceKind.Struck => true,
        ChangePieceKind.Inserted => false,
        _ => throw new ArgumentOutOfRangeException(nameof(piece), piece.Kind, "No such kind."),
    });

    private sealed record Read(LinkedProof Linked, OpenedPaper Paper, RunningNotice Running, ProofSight Sight, Quote? Price)
    {
        public required IReadOnlyList<ProofComment> Thread { get; init; }

        public required bool AwaitsReply { get; init; }
    }
}
