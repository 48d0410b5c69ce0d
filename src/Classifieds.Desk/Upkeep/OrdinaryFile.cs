using System.Runtime.InteropServices;
using System.Text;

namespace Classifieds.Desk.Upkeep;

/// <summary>What a path leads to, links followed: what may be read to its end and replaced, told from folders, devices and pipes.</summary>
public sealed record OrdinaryFile
{
    private const int StatxLength = 256, FileTypeMask = 0xF000, Plain = 0x8000, Folder = 0x4000, Fifo = 0x1000, Here = -100;
    private const uint WithType = 0x1, BasicFacts = 0x7FF;

    /// <summary>Whether it is a plain file.</summary>
    public required bool IsPlain { get; init; }

    public required bool IsFolder { get; init; }

    /// <summary>Whether bytes pass through it that somebody else reads or writes now.</summary>
    public required bool IsPipe { get; init; }

    /// <summary>The same for two names of one file.</summary>
    public required string Identity { get; init; }

    public required uint Owner { get; init; }

    public required uint Group { get; init; }

    /// <returns>Null where there is nothing, or nothing can be told of it.</returns>
    public static OrdinaryFile? At(string path)
    {
        if (!OperatingSystem.IsLinux()) return Elsewhere(path);
        byte[] found = new byte[StatxLength];
        if (statx(Here, Encoding.UTF8.GetBytes(path + '\0'), 0, WithType | BasicFacts, found) != 0) return null;
        // struct statx, the same on every processor: uid 20, gid 24, mode 28, inode 32, device 136 and 140.
        int type = BitConverter.ToUInt16(found, 28) & FileTypeMask;
        return new()
        {
            IsPlain = type == Plain,
            IsFolder = type == Folder,
            IsPipe = type == Fifo,
            Identity = $"{BitConverter.ToUInt32(found, 136)}:{BitConverter.ToUInt32(found, 140)}/{BitConverter.ToUInt64(found, 32)}",
            Owner = BitConverter.ToUInt32(found, 20),
            Group = BitConverter.ToUInt32(found, 24),
        };
    }

    /// <summary>Hands a file to the owner of this one; who may not does not.</summary>
    public void OwnToo(string path)
    {
        if (OperatingSystem.IsLinux()) _ = chown(Encoding.UTF8.GetBytes(path + '\0'), Owner, Group);
    }

    /// <returns>The bytes; null where it is longer than <paramref name="most"/>, or no plain file.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[]? Read(string path, int most)
    {
        if (At(path) is { IsPlain: false }) return null;
        using FileStream file = File.OpenRead(path);
        if (file.Length > most) return null;
        // Files of the system say that they are empty, and are not.
        using var taken = new MemoryStream((int)file.Length);
        byte[] part = new byte[81920];
        for (int read; (read = file.Read(part)) > 0;)
        {
            if (taken.Length + read > most) return null;
            taken.Write(part, 0, read);
        }
        return taken.ToArray();
    }

    private static OrdinaryFile? Elsewhere(string path)
    {
        bool isFolder = Directory.Exists(path);
        if (!isFolder && !File.Exists(path)) return null;
        return new()
        {
            IsPlain = !isFolder, IsFolder = isFolder, IsPipe = false, Identity = Path.GetFullPath(path), Owner = 0, Group = 0,
        };
    }

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, byte[] found);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int chown(byte[] path, uint owner, uint group);
}
