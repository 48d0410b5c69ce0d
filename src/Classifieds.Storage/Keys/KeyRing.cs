using System.Security.Cryptography;
using System.Text;
using Classifieds.Domain.Issues;

namespace Classifieds.Storage.Keys;

/// <summary>The secrets that one key file stands for: one seals texts at rest, one wraps the keys of notices, one makes identifiers
/// findable, one vouches for the ledger's entries, one signs for the papers.</summary>
/// <remarks>All are drawn from the desk's first key by HKDF-SHA256; what wraps the keys of notices may be another, since
/// <c>keys rotate</c>.</remarks>
internal sealed class KeyRing
{
    /// <summary>Of the key, in bytes.</summary>
    public const int KeyLength = 32;

    private readonly byte[] sealing;
    private readonly byte[] finding;
    private readonly byte[] vouching;
    private readonly byte[] signing;
    private readonly byte[] keeping;
    private readonly byte[] wrapping;

    /// <param name="wrap">What the keys of notices are wrapped with; null where they never were wrapped anew.</param>
    public KeyRing(byte[] key, byte[]? wrap = null)
    {
        sealing = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: "classifieds/seal"u8.ToArray());
        finding = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: "classifieds/find"u8.ToArray());
        vouching = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: "classifieds/ledger"u8.ToArray());
        signing = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: "classifieds/sign"u8.ToArray());
        keeping = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: "classifieds/backup"u8.ToArray());
        wrapping = HKDF.DeriveKey(HashAlgorithmName.SHA256, wrap ?? key, KeyLength, info: "classifieds/wrap"u8.ToArray());
        WrapMark = wrap is null ? "" : MarkOf(wrap);
    }

    /// <summary>Which of the desk's keys wraps those of notices, as the store notes it; empty for the first.</summary>
    public string WrapMark { get; }

    /// <summary>Tells one wrapping key from another without telling anything of it.</summary>
    public static string MarkOf(byte[] wrap) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(wrap, "classifieds/wrap-mark"u8))[..MarkDigits];

    private const int MarkDigits = 16;

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

    /// <param name="place">Where it is stored, such as <c>payment/BC20261125-0007/1/note</c>.</param>
    public byte[] Seal(string text, string place) => Seal(Encoding.UTF8.GetBytes(text), place);

    /// <inheritdoc cref="Seal(string, string)"/>
    public byte[] Seal(ReadOnlySpan<byte> plain, string place) => SealedBox.Seal(SealedBox.OfDesk, sealing, plain, place);

    /// <exception cref="CryptographicException">It was changed, moved from another place, or sealed with another key.</exception>
    public string Open(byte[] made, string place) => Encoding.UTF8.GetString(OpenBytes(made, place));

    /// <inheritdoc cref="Open"/>
    public byte[] OpenBytes(byte[] made, string place) => SealedBox.Open(SealedBox.OfDesk, sealing, made, place);

    /// <param name="place">Where the wrapped key is stored.</param>
    public byte[] Wrap(NoticeKey key, string place) => SealedBox.Seal(SealedBox.OfDesk, wrapping, key.Bytes, place);

    /// <exception cref="CryptographicException">It was changed, moved from another place, or wrapped with another key.</exception>
    public NoticeKey Unwrap(byte[] wrapped, string place) => new(SealedBox.Open(SealedBox.OfDesk, wrapping, wrapped, place));
}
