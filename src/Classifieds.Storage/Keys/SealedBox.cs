using System.Security.Cryptography;
using System.Text;

namespace Classifieds.Storage.Keys;

/// <summary>How what is sealed lies in the store: the number of the form, nonce of 12 bytes, tag of 16 bytes, AES-256-GCM ciphertext.
/// </summary>
/// <remarks>The place it is stored at is bound in, so that a sealed text moved to another row does not open.</remarks>
internal static class SealedBox
{
    /// <summary>Sealed with a key of the desk.</summary>
    public const byte OfDesk = 1;

    /// <summary>Sealed with a key of its notice.</summary>
    public const byte OfNotice = 2;

    private const int NonceLength = 12, TagLength = 16, HeaderLength = 1 + NonceLength + TagLength;

    public static byte[] Seal(byte form, byte[] key, ReadOnlySpan<byte> plain, string place)
    {
        byte[] made = new byte[HeaderLength + plain.Length];
        made[0] = form;
        Span<byte> nonce = made.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, plain, made.AsSpan(HeaderLength), made.AsSpan(1 + NonceLength, TagLength), Encoding.UTF8.GetBytes(place));
        return made;
    }

    /// <exception cref="CryptographicException">It was changed, moved from another place, or sealed with another key.</exception>
    public static byte[] Open(byte form, byte[] key, byte[] made, string place)
    {
        if (FormOf(made) != form) throw new CryptographicException($"Not a sealed text of form {form}.");
        byte[] plain = new byte[made.Length - HeaderLength];
        using var cipher = new AesGcm(key, TagLength);
        cipher.Decrypt(
            made.AsSpan(1, NonceLength), made.AsSpan(HeaderLength), made.AsSpan(1 + NonceLength, TagLength),
            plain, Encoding.UTF8.GetBytes(place));
        return plain;
    }

    /// <returns>0 where it is no sealed text at all.</returns>
    public static byte FormOf(byte[] made) => made.Length < HeaderLength ? (byte)0 : made[0];
}
