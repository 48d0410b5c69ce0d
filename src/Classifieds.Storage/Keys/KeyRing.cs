using System.Security.Cryptography;
using System.Text;
using Classifieds.Domain.Issues;

namespace Classifieds.Storage.Keys;

/// <summary>The secrets that one key file stands for: one seals texts at rest, one makes identifiers findable, one vouches for the
/// ledger's entries, one signs for the papers.</summary>
/// <remarks>
/// Sealed form: version 1, nonce of 12 bytes, tag of 16 bytes, AES-256-GCM ciphertext of the UTF-8 text. The place a text is stored at
/// is bound in, so that a sealed text moved to another row does not open. All secrets are drawn from the key by HKDF-SHA256.
/// </remarks>
internal sealed class KeyRing
{
    /// <summary>Of the key, in bytes.</summary>
    public const int KeyLength = 32;

    private const byte Version = 1;
    private const int HeaderLength = 1 + NonceLength + TagLength;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] sealing;
    private readonly byte[] finding;
    private readonly byte[] vouching;
    private readonly byte[] signing;
    private readonly byte[] keeping;

    public KeyRing(byte[] key)
    {
        sealing = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: "classifieds/seal"u8.ToArray());
        finding = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: "classifieds/find"u8.ToArray());
        vouching = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: "classifieds/ledger"u8.ToArray());
        signing = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: "classifieds/sign"u8.ToArray());
        keeping = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: "classifieds/backup"u8.ToArray());
    }

    /// <summary>Tells this key from another without telling anything of it; stored in the database.</summary>
    public string Mark => Hash("classifieds/mark");

    /// <summary>Keyed hash, lower-case hexadecimal HMAC-SHA256: the same text always gives the same, and only with this key.</summary>
    public string Hash(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(finding, Encoding.UTF8.GetBytes(text)));

    /// <summary>印记 of an entry of the ledger, lower-case hexadecimal HMAC-SHA256: who has no key cannot write an entry.</summary>
    /// <param name="hash">Of the entry, which is over all of it and the entry before.</param>
    /// <param name="isLater">Whether it was made after the entry, by the first program that knew of seals.</param>
    public string SealOf(string hash, bool isLater) => Convert.ToHexStringLower(
        HMACSHA256.HashData(vouching, Encoding.UTF8.GetBytes($"{(isLater ? "later" : "then")}/{hash}")));

    /// <summary>Vouches for what a backup says of itself: lower-case hexadecimal HMAC-SHA256.</summary>
    public string SealOfBackup(ReadOnlySpan<byte> words) => Convert.ToHexStringLower(HMACSHA256.HashData(keeping, words));

    /// <summary>Who signs for a paper: the same key each time.</summary>
    public PaperSigner SignerOf(PaperId paper) => new(signing, paper);

    /// <param name="place">Where it is stored, such as <c>BC20261125-0007/1/manuscript</c>.</param>
    public byte[] Seal(string text, string place) => Seal(Encoding.UTF8.GetBytes(text), place);

    /// <inheritdoc cref="Seal(string, string)"/>
    public byte[] Seal(ReadOnlySpan<byte> plain, string place)
    {
        byte[] made = new byte[HeaderLength + plain.Length];
        made[0] = Version;
        Span<byte> nonce = made.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(sealing, TagLength);
        cipher.Encrypt(nonce, plain, made.AsSpan(HeaderLength), made.AsSpan(1 + NonceLength, TagLength), Encoding.UTF8.GetBytes(place));
        return made;
    }

    /// <exception cref="CryptographicException">It was changed, moved from another place, or sealed with another key.</exception>
    public string Open(byte[] made, string place) => Encoding.UTF8.GetString(OpenBytes(made, place));

    /// <inheritdoc cref="Open"/>
    public byte[] OpenBytes(byte[] made, string place)
    {
        if (made.Length < HeaderLength || made[0] != Version) throw new CryptographicException("Not a sealed text of version 1.");
        byte[] plain = new byte[made.Length - HeaderLength];
        using var cipher = new AesGcm(sealing, TagLength);
        cipher.Decrypt(
            made.AsSpan(1, NonceLength), made.AsSpan(HeaderLength), made.AsSpan(1 + NonceLength, TagLength),
            plain, Encoding.UTF8.GetBytes(place));
        return plain;
    }
}
