using System.Security.Cryptography;

namespace Classifieds.Storage.Keys;

/// <summary>密钥: where the key to the sealed texts comes from.</summary>
/// <remarks>
/// Either the key itself, 32 bytes in Base64, as an environment variable gives it; or a file that holds it,
/// which is made at first use and readable by its owner alone. Without the key the manuscripts cannot be read: keep a copy apart.
/// </remarks>
public sealed record KeySource
{
    private readonly string? base64;

    private KeySource(string? base64, string? file) => (this.base64, File) = (base64, file);

    /// <summary>The key file's path; null where the key was given itself.</summary>
    public string? File { get; }

    public static KeySource Given(string base64) => new(base64, null);

    public static KeySource InFile(string path) => new(null, Path.GetFullPath(path));

    /// <param name="mayMake">Only for a database that holds nothing yet: a new key cannot open what an old one sealed.</param>
    /// <exception cref="StorageException">KEY-MISSING, KEY-UNREADABLE, KEY-MALFORMED.</exception>
    internal KeyRing Open(bool mayMake) => new(Bytes(mayMake));

    /// <exception cref="StorageException">KEY-MISSING, KEY-UNREADABLE, KEY-MALFORMED.</exception>
    internal byte[] Bytes(bool mayMake = false) => base64 is null ? ReadFile(File!, mayMake) : Decode(base64, "环境变量里的密钥");

    /// <summary>Puts this key into a file that only its owner may read; there must be none yet.</summary>
    /// <exception cref="StorageException">KEY-UNREADABLE: it cannot be written.</exception>
    public void PutInFile(string path)
    {
        try
        {
            Put(path, Bytes());
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new StorageException("KEY-UNREADABLE", $"读写不了密钥文件 {path}：{reason.Message}", reason);
        }
    }

    /// <summary>Tells this key from another without telling anything of it.</summary>
    public string Mark => new KeyRing(Bytes()).Mark;

    /// <summary>Vouches for what a backup says of itself: lower-case hexadecimal HMAC-SHA256.</summary>
    public string SealOfBackup(ReadOnlySpan<byte> words) => new KeyRing(Bytes()).SealOfBackup(words);

    private static byte[] ReadFile(string path, bool mayMake)
    {
        try
        {
            if (!System.IO.File.Exists(path))
            {
                if (!mayMake)
                {
                    throw new StorageException(
                        "KEY-MISSING", $"找不到密钥文件 {path}，没有它打不开底稿，请从备份放回原处或改用环境变量 CLASSIFIEDS_KEY");
                }
                Make(path);
            }
            return Decode(System.IO.File.ReadAllText(path), $"密钥文件 {path}");
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new StorageException("KEY-UNREADABLE", $"读写不了密钥文件 {path}：{reason.Message}", reason);
        }
    }

    // Written whole under another name first: a desk killed in the middle leaves a whole key or none.
    private static void Make(string path) => Put(path, RandomNumberGenerator.GetBytes(KeyRing.KeyLength));

    private static void Put(string path, byte[] key)
    {
        string draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var stream = new FileStream(draft, options))
            {
                stream.Write(System.Text.Encoding.ASCII.GetBytes(
                    Convert.ToBase64String(key) + "\n"));
                stream.Flush(flushToDisk: true);
            }
            System.IO.File.Move(draft, path, overwrite: false);
        }
        finally
        {
            System.IO.File.Delete(draft);
        }
    }

    private static byte[] Decode(string base64, string name)
    {
        byte[] key = new byte[KeyRing.KeyLength + 3];
        if (!Convert.TryFromBase64String(base64.Trim(), key, out int length) || length != KeyRing.KeyLength)
            throw new StorageException("KEY-MALFORMED", $"{name}不是 Base64 写的 {KeyRing.KeyLength} 字节密钥");
        return key[..KeyRing.KeyLength];
    }
}
