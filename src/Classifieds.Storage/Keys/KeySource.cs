using System.Security.Cryptography;

namespace Classifieds.Storage.Keys;

/// <summary>密钥: where the key to the sealed texts comes from.</summary>
/// <remarks>
/// Either the key itself, 32 bytes in Base64, as an environment variable gives it; or a file that holds it,
/// which is made at first use and readable by its owner alone. After it, each behind a blank or on a line of its own, stand the keys that
/// have wrapped those of notices since. Without the key the manuscripts cannot be read: keep a copy apart.
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
    internal KeyMaterial Open(bool mayMake = false) => base64 is null ? ReadFile(File!, mayMake) : Decode(base64, "环境变量里的密钥");

    /// <summary>As a variable, or another file, would hold it.</summary>
    internal static KeySource Of(KeyMaterial keys) => Given(keys.File);

    /// <summary>Puts this key into a file that only its owner may read; there must be none yet.</summary>
    /// <exception cref="StorageException">KEY-UNREADABLE: it cannot be written.</exception>
    public void PutInFile(string path)
    {
        try
        {
            Put(path, Open(), overwrites: false);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new StorageException("KEY-UNREADABLE", $"读写不了密钥文件 {path}：{reason.Message}", reason);
        }
    }

    /// <summary>Tells this key from another without telling anything of it.</summary>
    public string Mark => new KeyRing(Open().Root).Mark;

    /// <summary>Vouches for what a backup says of itself: lower-case hexadecimal HMAC-SHA256.</summary>
    public string SealOfBackup(ReadOnlySpan<byte> words) => new KeyRing(Open().Root).SealOfBackup(words);

    /// <summary>Writes other keys into the file, all at once: whoever reads it meanwhile finds those of before, or these.</summary>
    /// <exception cref="StorageException">KEY-UNREADABLE: it cannot be written; KEY-GIVEN: it is no file.</exception>
    internal void Exchange(KeyMaterial keys)
    {
        if (File is not { } path)
            throw new StorageException("KEY-GIVEN", "密钥在环境变量里，本程序换不了它：请改用密钥文件（CLASSIFIEDS_KEY_FILE），再换");
        try
        {
            Put(path, keys, overwrites: true);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new StorageException("KEY-UNREADABLE", $"读写不了密钥文件 {path}：{reason.Message}", reason);
        }
    }

    private static KeyMaterial ReadFile(string path, bool mayMake)
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
    private static void Make(string path) =>
        Put(path, new(RandomNumberGenerator.GetBytes(KeyRing.KeyLength), []), overwrites: false);

    private static void Put(string path, KeyMaterial keys, bool overwrites)
    {
        string draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var stream = new FileStream(draft, options))
            {
                stream.Write(System.Text.Encoding.ASCII.GetBytes(keys.File));
                stream.Flush(flushToDisk: true);
            }
            System.IO.File.Move(draft, path, overwrites);
        }
        finally
        {
            System.IO.File.Delete(draft);
        }
    }

    private static KeyMaterial Decode(string base64, string name)
    {
        List<byte[]> keys = [];
        byte[] key = new byte[KeyRing.KeyLength + 3];
        foreach (string word in base64.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Convert.TryFromBase64String(word, key, out int length) || length != KeyRing.KeyLength) throw Malformed();
            keys.Add(key[..KeyRing.KeyLength]);
        }
        return keys.Count > 0 ? new(keys[0], keys[1..]) : throw Malformed();

        StorageException Malformed() => new("KEY-MALFORMED", $"{name}不是 Base64 写的 {KeyRing.KeyLength} 字节密钥");
    }
}
