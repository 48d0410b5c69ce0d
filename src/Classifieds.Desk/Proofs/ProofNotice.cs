using System.Security.Cryptography;
using System.Text;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Makeup.Proofs;

namespace Classifieds.Desk.Proofs;

/// <summary>出清样 of a notice in the store: the sheet, and the token with which the advertiser answers exactly this sheet.</summary>
public sealed class ProofNotice(Workbench desk)
{
    // Read over the telephone: no 0 and O, no 1, I and L.
    private const string TokenAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int TokenLength = 12;

    /// <summary>Which notice is to be proofed.</summary>
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        public required Actor By { get; init; }

        /// <summary>By the name of its profile; null for the notice's own.</summary>
        public string? Paper { get; init; }

        /// <summary>Whether numbers of natural persons are masked by the paper's policy.</summary>
        public bool Masks { get; init; } = true;
    }

    /// <returns>One sheet; or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, and what <see cref="ShowNotice"/> and <see cref="MakeProofs"/> refuse
    /// with.</returns>
    public async Task<Outcome<FinishedProofs>> RunAsync(Request request, CancellationToken stop)
    {
        Outcome<ShowNotice.Shown> found = await new ShowNotice(desk).RunAsync(new() { Id = request.Id }, stop);
        if (found.IsRefused(out Refusal? why, out ShowNotice.Shown? shown)) return why;
        (Notice notice, Revision revision, _) = shown;
        if (notice.MayBeProofed().IsRefused(out why)) return why;
        if (desk.Paper(request.Paper ?? notice.Issue.Paper.ToString()).IsRefused(out why, out OpenedPaper? paper)) return why;
        if (desk.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return why;
        Outcome<FinishedProofs> made = new ProofRun(paper, catalogue)
            .Run([new(notice.Id.ToString(), revision.Number, notice.Issue.Date, revision.Content)], request.Masks);
        if (made.IsRefused(out why, out FinishedProofs? proofs)) return why;
        string token = RandomNumberGenerator.GetString(TokenAlphabet, TokenLength);
        MaskingPolicy masking = request.Masks ? paper.Paper.Masking : MaskingPolicy.None;
        SettingFingerprints From(string words) => SettingSources.Of(revision.Content, words, paper.Paper.Page, paper.Fonts, masking);
        return await KeepAsync(revision, proofs with { Made = [proofs.Made[0] with { Token = token }] }, From, request.By, stop);
    }

    /// <param name="from">What the glyphs came of, by the words' fingerprint.</param>
    private Task<Outcome<FinishedProofs>> KeepAsync(
        Revision revision, FinishedProofs proofs, Func<string, SettingFingerprints> from, Actor by, CancellationToken stop) =>
        desk.WriteStoreAsync<FinishedProofs>(async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            ProofMade made = proofs.Made[0];
            string textHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(revision.Printed)));
            var proof = new Proof(revision.Notice, revision.Number, textHash, made.GlyphHash, now)
            {
                From = from(work.FingerprintOf(revision.Content.Text)),
            };
            await work.Proofs.AddAsync(proof, made.Token, KeptSetting.Of(made.Set));
            await work.RecordAsync(new LedgerRecord(now, by.Name, "proof")
            {
                Notice = revision.Notice, Revision = revision.Number, Detail = made.GlyphHash,
            });
            return proofs;
        }, stop);
}
