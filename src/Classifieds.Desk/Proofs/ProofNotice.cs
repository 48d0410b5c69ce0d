using System.Security.Cryptography;
using System.Text;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Prices;
using Classifieds.Desk.Users;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Domain.Proofs;
using Classifieds.Makeup.Proofs;
using Classifieds.Storage;

namespace Classifieds.Desk.Proofs;

/// <summary>出清样 of a notice in the store: the sheet, and the token with which the advertiser answers exactly this sheet.</summary>
public sealed class ProofNotice(Workbench desk)
{
    // Read over the telephone: no 0 and O, no 1, I and L.
    private const string WordAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int WordLength = 12;
    private const int TokenBits = 128;

    // An advertiser who has not answered by then is asked anew.
    private static readonly TimeSpan Validity = TimeSpan.FromDays(30);

    /// <summary>Which notice is to be proofed.</summary>
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        public required Actor By { get; init; }

        /// <summary>For whom the sheet is, in the desk's own words; empty where it is for whoever placed the notice. An older link leads
        /// to the newest sheet for the same person.</summary>
        public string For { get; init; } = "";

        /// <summary>By the name of its profile; null for the notice's own.</summary>
        public string? Paper { get; init; }

        /// <summary>Whether numbers of natural persons are masked by the paper's policy.</summary>
        public bool Masks { get; init; } = true;
    }

    /// <returns>One sheet; or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, NOTICE-RETURNED, and what <see cref="ShowNotice"/> and <see
    /// cref="MakeProofs"/> refuse with.</returns>
    public async Task<Outcome<FinishedProofs>> RunAsync(Request request, CancellationToken stop)
    {
        Outcome<OpenedNotice> found = await OpenedNotice.FindAsync(desk, request.Id, stop);
        if (found.IsRefused(out Refusal? why, out OpenedNotice? shown)) return why;
        (Notice notice, Revision revision, _) = shown;
        if (notice.MayBeProofed().IsRefused(out why)) return why;
        Outcome<CheckedNotice> reading = await desk.ReadStoreAsync<CheckedNotice>(async work =>
            Overrule.Apply(revision.Content, await work.Judgements.OverrulesOfAsync(notice.Id)), stop);
        if (reading.IsRefused(out why, out CheckedNotice? content)) return why;
        if (content.HasErrors)
        {
            return new Refusal("NOTICE-RETURNED", $"稿件 {notice.Id} 还有错误，不能出清样，请改稿，或由审核员放行")
            {
                Kind = RefusalKind.Conflict, Findings = [.. content.Findings.Where(finding => finding.Severity == Severity.Error)],
            };
        }
        if (desk.Paper(request.Paper ?? notice.Issue.Paper.ToString()).IsRefused(out why, out OpenedPaper? paper)) return why;
        if (desk.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return why;
        NoticeCost? cost = null;
        if (request.Paper is null)
        {
            Outcome<PriceNotice.Priced> pricing = await new PriceNotice(desk).RunAsync(new(notice.Id.ToString()), stop);
            // What cannot be set is refused below, by what is wrong with it.
            cost = pricing.IsRefused(out _, out PriceNotice.Priced? priced) ? null : priced.Cost;
        }
        string word = RandomNumberGenerator.GetString(WordAlphabet, WordLength);
        string token = RandomNumberGenerator.GetHexString(TokenBits / 4, lowercase: true);
        string link = desk.AddressOf(paper.Paper)?.LinkTo(token) ?? "";
        Outcome<FinishedProofs> made = new ProofRun(paper, catalogue).Run(
            [
                new(notice.Id.ToString(), revision.Number, notice.Issue.Date, content)
                {
                    Word = word, Link = link, Price = cost?.Now.Quote,
                },
            ],
            request.Masks);
        if (made.IsRefused(out why, out FinishedProofs? proofs)) return why;
        MaskingPolicy masking = request.Masks ? paper.Paper.Masking : MaskingPolicy.None;
        SettingFingerprints From(string words) => new SettingSources(paper.Paper.Page, paper.Fonts, masking).Of(revision.Content, words);
        return await KeepAsync(
            revision, proofs with { Made = [proofs.Made[0] with { Token = token, Word = word, Link = link }] }, cost, From, request, stop);
    }

    /// <param name="cost">What the sheet says; null where it says what one run would cost in another paper.</param>
    /// <param name="from">What the glyphs came of, by the words' fingerprint.</param>
    private Task<Outcome<FinishedProofs>> KeepAsync(
        Revision revision, FinishedProofs proofs, NoticeCost? cost, Func<string, SettingFingerprints> from, Request request,
        CancellationToken stop) =>
        desk.WriteStoreAsync<FinishedProofs>(Turn.OfNotice(revision.Notice), async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.Proof, now)).IsRefused(out Refusal? why, out Actor? known)) return why;
            ProofMade made = proofs.Made[0];
            int revoked = await work.Proofs.RevokeAsync(revision.Notice, now);
            string textHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(revision.Printed)));
            var proof = new Proof(revision.Notice, revision.Number, textHash, made.GlyphHash, now)
            {
                From = from(work.FingerprintOf(revision.Content.Text)),
                Expires = now + Validity,
                Recipient = work.RecipientOf(request.For.Trim()),
            };
            await work.Proofs.AddAsync(proof, made.Token, KeptSetting.Of(made.Set), made.Word);
            // The advertiser reads it on the sheet, and so has been told.
            if (cost is { Stands: false }) await work.Quotes.AddAsync(cost.Now with { MadeAt = now, MadeBy = known.Name });
            await work.RecordAsync(new LedgerRecord(now, known.Name, "proof")
            {
                Notice = revision.Notice, Revision = revision.Number, Detail = made.GlyphHash,
            });
            return proofs with { Made = [made with { Revoked = revoked }] };
        }, stop);
}
