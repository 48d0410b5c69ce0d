using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Classifieds.Storage.Keys;

/// <summary>钥匙文件: the desk's key, sealed with a passphrase, as it is kept apart from a backup.</summary>
/// <remarks>
/// A text file: <c>classifieds-key 1</c>, then <c>rounds</c>, <c>salt</c>, <c>sealed</c>, each with its value. The passphrase is stretched
/// by PBKDF2-HMAC-SHA256; the key, and behind it those that wrap the keys of notices since, is sealed with AES-256-GCM: nonce of 12 bytes,
/// tag of 16 bytes, ciphertext, bound to the lines before it.
/// </remarks>
public static class SealedKey
{
    /// <summary>In characters.</summary>
    public const int ShortestPassphrase = 12;

    private const string Form = "classifieds-key 1";
    private const int Rounds = 600_000, MostRounds = 10_000_000;
    private const int SaltLength = 16, NonceLength = 12, TagLength = 16;

    /// <exception cref="StorageException">KEY-…, or BACKUP-PASSPHRASE where it is too short.</exception>
    public static byte[] Seal(KeySource source, string passphrase)
    {
        if (passphrase.Length < ShortestPassphrase)
            throw new StorageException("BACKUP-PASSPHRASE", $"口令太短，至少 {ShortestPassphrase} 个字：谁猜出口令，谁就打得开底稿");
        byte[] salt = RandomNumberGenerator.GetBytes(SaltLength), nonce = RandomNumberGenerator.GetBytes(NonceLength);
        byte[] keys = source.Open().Bytes;
        byte[] tag = new byte[TagLength], sealedKey = new byte[keys.Length];
        string head = Head(Rounds, salt);
        using var cipher = new AesGcm(Stretched(passphrase, salt, Rounds), TagLength);
        cipher.Encrypt(nonce, keys, sealedKey, tag, Encoding.ASCII.GetBytes(head));
        return Encoding.ASCII.GetBytes($"{head}sealed {Convert.ToBase64String([.. nonce, .. tag, .. sealedKey])}\n");
    }

    /// <exception cref="StorageException">BACKUP-KEY-UNREADABLE, BACKUP-PASSPHRASE.</exception>
    public static KeySource Open(byte[] file, string passphrase)
    {
        string[] lines = Encoding.ASCII.GetString(file).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        byte[]? salt = null, whole = null;
        if (lines.Length != 4 || lines[0] != Form
            || !int.TryParse(Value(1, "rounds "), NumberStyles.None, CultureInfo.InvariantCulture, out int rounds)
            || rounds is < 1 or > MostRounds || (salt = Bytes(Value(2, "salt "))) is null || (whole = Bytes(Value(3, "sealed "))) is null
            || whole.Length < NonceLength + TagLength + KeyRing.KeyLength)
        {
            throw new StorageException("BACKUP-KEY-UNREADABLE", "钥匙文件读不懂：不是 backup 写的那个钥匙文件，或已损坏");
        }
        byte[] keys = new byte[whole.Length - NonceLength - TagLength];
        try
        {
            using var cipher = new AesGcm(Stretched(passphrase, salt, rounds), TagLength);
            cipher.Decrypt(whole.AsSpan(0, NonceLength), whole.AsSpan(NonceLength + TagLength), whole.AsSpan(NonceLength, TagLength), keys,
                Encoding.ASCII.GetBytes(Head(rounds, salt)));
        }
        catch (CryptographicException reason)
        {
            throw new StorageException("BACKUP-PASSPHRASE", "口令不对，或钥匙文件被改动过，打不开；口令区分大小写，也不能多空格", reason);
        }
        return KeySource.Of(KeyMaterial.Of(keys)
            ?? throw new StorageException("BACKUP-KEY-UNREADABLE", "钥匙文件读懂了，里面却不是密钥"));

        string Value(int line, string word) => lines[line].StartsWith(word, StringComparison.Ordinal) ? lines[line][word.Length..] : "";
    }

    private static string Head(int rounds, byte[] salt) =>
        string.Create(CultureInfo.InvariantCulture, $"{Form}\nrounds {rounds}\nsalt {Convert.ToBase64String(salt)}\n");

    private static byte[] Stretched(string passphrase, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(passphrase.Normalize(), salt, rounds, HashAlgorithmName.SHA256, KeyRing.KeyLength);

    private static byte[]? Bytes(string base64)
    {
        byte[] bytes = new byte[base64.Length];
        return base64.Length > 0 && Convert.TryFromBase64String(base64, bytes, out int length) ? bytes[..length] : null;
    }
}
