using System.Security.Cryptography;
using System.Text;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Proofs;

/// <summary>出清样 of a notice in the store: the sheet, and the token with which the advertiser answers exactly this sheet.</summary>
public sealed class ProofStoredNotice(StoreSetting store, TimeProvider clock)
{
    // Read over the telephone: no 0 and O, no 1, I and L.
    private const string TokenAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int TokenLength = 12;

    /// <param name="paper">Null for the notice's own.</param>
    /// <returns>One sheet; or what <see cref="ShowNotice"/>, <see cref="OpenedPaper"/> and <see cref="MakeProofs"/> refuse with.</returns>
    public async Task<Outcome<FinishedProofs>> RunAsync(string id, string? paper, bool masks, string by, CancellationToken stop)
    {
        Outcome<ShowNotice.Shown> found = await new ShowNotice(store).RunAsync(id, revision: null, stop);
        if (found is Outcome<ShowNotice.Shown>.Refused(var unfound)) return unfound;
        (Notice notice, Revision revision, _) = ((Outcome<ShowNotice.Shown>.Done)found).Value;
        Outcome<OpenedPaper> opened = OpenedPaper.Open(paper ?? notice.Issue.Paper.ToString());
        if (opened is Outcome<OpenedPaper>.Refused(var noPaper)) return noPaper;

        if (DeskCatalogue.Load().IsRefused(out Refusal? why, out Catalogue? catalogue)) return why;

        Outcome<FinishedProofs> made = new MakeProofs(((Outcome<OpenedPaper>.Done)opened).Value, catalogue)
            .Run([new(notice.Id.ToString(), revision.Number, notice.Issue.Date, revision.Content)], masks);
        if (made is not Outcome<FinishedProofs>.Done(var proofs)) return made;
        string token = RandomNumberGenerator.GetString(TokenAlphabet, TokenLength);
        return await KeepAsync(revision, proofs with { Made = [proofs.Made[0] with { Token = token }] }, by, stop);
    }

    private Task<Outcome<FinishedProofs>> KeepAsync(Revision revision, FinishedProofs proofs, string by, CancellationToken stop) =>
        OpenStore.UseAsync<FinishedProofs>(store, mayMake: false, database => database.TryWriteAsync<FinishedProofs>(async work =>
        {
            DateTimeOffset now = clock.GetUtcNow();
            ProofMade made = proofs.Made[0];
            string textHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(revision.Printed)));
            await work.Proofs.AddAsync(new Proof(revision.Notice, revision.Number, textHash, made.GlyphHash, now), made.Token);
            await work.RecordAsync(new LedgerRecord(now, by, "proof")
            {
                Notice = revision.Notice, Revision = revision.Number, Detail = made.GlyphHash,
            });
            return proofs;
        }, stop), stop);
}
