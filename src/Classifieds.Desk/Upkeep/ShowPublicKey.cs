using Classifieds.Desk.Papers;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage.Keys;

namespace Classifieds.Desk.Upkeep;

/// <summary>公钥: the key with which anybody proves what a paper signed; it may be given to everybody.</summary>
public sealed class ShowPublicKey(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>Null for the usual paper.</summary>
        public string? Paper { get; init; }
    }

    /// <param name="Pem">SubjectPublicKeyInfo of an ECDSA key over P-256, as a PEM file.</param>
    /// <param name="Fingerprint">Lower-case hexadecimal SHA-256 of the same in DER: what is read out on the telephone.</param>
    public sealed record Shown(PaperId Paper, string Pem, string Fingerprint);

    /// <returns>The key; or TEMPLATE-UNKNOWN, or why the store cannot be used.</returns>
    public async Task<Outcome<Shown>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Profile(request.Paper).IsRefused(out Refusal? why, out Paper? paper)) return why;
        return await desk.ReadStoreAsync<Shown>(work =>
        {
            PaperSigner signer = work.SignerOf(paper.Id);
            return Task.FromResult(Outcome.Of(new Shown(paper.Id, signer.Pem, signer.Fingerprint)));
        }, stop);
    }
}
