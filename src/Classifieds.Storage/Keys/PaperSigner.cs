using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Classifieds.Domain.Issues;

namespace Classifieds.Storage.Keys;

/// <summary>签名密钥: signs for a paper what others can prove with its public key alone, who have no key of the desk.</summary>
/// <remarks>
/// ECDSA over P-256 with SHA-256, signatures in DER. The private key is drawn from the desk's by HKDF-SHA256, a paper each: it lies
/// nowhere, is backed up with the desk's key, and is the same again after a restore. Safe from any thread.
/// </remarks>
public sealed class PaperSigner
{
    // The order of P-256: https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-186.pdf, 3.2.1.3
    private static readonly BigInteger Order = BigInteger.Parse(
        "0FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551", System.Globalization.NumberStyles.AllowHexSpecifier, null);

    // Half as long again as the order, so that no scalar is likelier than another.
    private const int DrawnBytes = 48;
    private const int ScalarBytes = 32;

    private readonly byte[] scalar;

    /// <param name="signing">Of the desk's key, for signing alone.</param>
    internal PaperSigner(byte[] signing, PaperId paper)
    {
        byte[] drawn = HKDF.DeriveKey(HashAlgorithmName.SHA256, signing, DrawnBytes, info: Encoding.UTF8.GetBytes($"paper/{paper}"));
        BigInteger number = (new BigInteger(drawn, isUnsigned: true, isBigEndian: true) % (Order - 1)) + 1;
        scalar = new byte[ScalarBytes];
        byte[] digits = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        digits.CopyTo(scalar, ScalarBytes - digits.Length);
        using ECDsa key = Open();
        PublicKey = key.ExportSubjectPublicKeyInfo();
        Pem = key.ExportSubjectPublicKeyInfoPem() + "\n";
    }

    /// <summary>SubjectPublicKeyInfo, in DER.</summary>
    public ReadOnlyMemory<byte> PublicKey { get; }

    /// <summary>The same as a PEM file, which ends in a line feed.</summary>
    public string Pem { get; }

    /// <summary>By which people know the key: as <see cref="FingerprintOf"/>.</summary>
    public string Fingerprint => FingerprintOf(PublicKey.Span);

    /// <returns>A signature in DER (RFC 3279); another one each time.</returns>
    public byte[] Sign(ReadOnlySpan<byte> what)
    {
        using ECDsa key = Open();
        return key.SignData(what, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    /// <summary>Lower-case hexadecimal SHA-256 of a public key as <see cref="PublicKey"/> has it.</summary>
    public static string FingerprintOf(ReadOnlySpan<byte> publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey));

    /// <summary>Whether the holder of the private key signed it; a key or signature that is none is false.</summary>
    /// <param name="publicKey">As <see cref="PublicKey"/> has it.</param>
    public static bool IsSigned(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> what, ReadOnlySpan<byte> signature)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(publicKey, out _);
            return key.VerifyData(what, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private ECDsa Open() => ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = scalar });
}
