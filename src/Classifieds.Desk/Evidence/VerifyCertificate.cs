using System.Security.Cryptography;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage.Keys;

namespace Classifieds.Desk.Evidence;

/// <summary>核刊登证明: whether sheet and signature are, to the byte, what the paper made; with its public key nothing else is asked.</summary>
public sealed class VerifyCertificate(Workbench desk)
{
    public sealed record Request
    {
        public required byte[] Pdf { get; init; }

        /// <summary>The file beside it.</summary>
        public required byte[] Signature { get; init; }

        /// <summary>The paper's public key, as a PEM file has it; null where the desk's own store is to be asked for it.</summary>
        public string? PublicKey { get; init; }
    }

    /// <returns>What it proves; or PUBLIC-KEY-UNREADABLE, CERTIFICATE-UNREADABLE, CERTIFICATE-KEY, CERTIFICATE-SIGNATURE,
    /// CERTIFICATE-FILE; and, where no key is given, why the store has none.</returns>
    public async Task<Outcome<Certificate>> RunAsync(Request request, CancellationToken stop)
    {
        if (!Certificate.TryRead(request.Signature, out Certificate? certificate))
            return new Refusal("CERTIFICATE-UNREADABLE", "签名文件读不懂，不是刊登证明的签名，或被改动过");
        Outcome<byte[]> asking = request.PublicKey is { } pem
            ? Key(pem)
            : await desk.ReadStoreAsync<byte[]>(
                work => Task.FromResult<Outcome<byte[]>>(work.SignerOf(certificate.Issue.Paper).PublicKey.ToArray()), stop);
        if (asking.IsRefused(out Refusal? why, out byte[]? key)) return why;
        if (!certificate.PublicKey.Span.SequenceEqual(key))
            return new Refusal("CERTIFICATE-KEY", "不是这把公钥的报社签的：签名里的公钥是另一把，或被改动过");
        if (!PaperSigner.IsSigned(key, certificate.SignedBytes, certificate.Signature.Span))
            return new Refusal("CERTIFICATE-SIGNATURE", "签名不符，签名文件被改动过");
        return Convert.ToHexStringLower(SHA256.HashData(request.Pdf)) == certificate.Sheet
            ? certificate
            : new Refusal("CERTIFICATE-FILE", $"证明的 PDF 与签名不符，被改动过，或不是 {certificate.Notice} 的那一份");
    }

    private static Outcome<byte[]> Key(string pem)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(pem);
            return key.ExportSubjectPublicKeyInfo();
        }
        catch (Exception reason) when (reason is CryptographicException or ArgumentException)
        {
            return new Refusal("PUBLIC-KEY-UNREADABLE", "公钥文件读不懂，应是 keys public 给出的 PEM 文件") { Kind = RefusalKind.Unreadable };
        }
    }
}
