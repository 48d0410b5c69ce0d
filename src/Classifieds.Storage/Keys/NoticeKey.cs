using System.Security.Cryptography;
using System.Text;

namespace Classifieds.Storage.Keys;

/// <summary>数据钥: seals the words, or the photographs, of one notice and nothing else. Safe from any thread.</summary>
internal sealed class NoticeKey(byte[] key)
{
    /// <summary>A new one, drawn by chance.</summary>
    public static NoticeKey Draw() => new(RandomNumberGenerator.GetBytes(KeyRing.KeyLength));

    public byte[] Bytes => key;

    public byte[] Seal(string text, string place) => Seal(Encoding.UTF8.GetBytes(text), place);

    public byte[] Seal(ReadOnlySpan<byte> plain, string place) => SealedBox.Seal(SealedBox.OfNotice, key, plain, place);

    /// <exception cref="CryptographicException">It was changed, moved from another place, or sealed with another key.</exception>
    public byte[] Open(byte[] made, string place) => SealedBox.Open(SealedBox.OfNotice, key, made, place);
}
