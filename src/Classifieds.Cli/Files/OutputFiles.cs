using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Files;

/// <summary>Writes what a verb made, all of it or none: a reader never finds half a file under the asked name.</summary>
internal static class OutputFiles
{
    private const int OutOfSpace = 28, ReadOnlySystem = 30; // ENOSPC and EROFS, as an IOException's HResult carries them

    /// <param name="files">Paths and their bytes; folders must exist.</param>
    /// <param name="source">What the verb read; it is never written over.</param>
    /// <returns>Null when all are written, else OUTPUT-CLASH or OUTPUT-UNWRITABLE with the path; what was begun is taken away again.</returns>
    public static Refusal? Write(IReadOnlyList<(string Path, byte[] Bytes)> files, string? source = null)
    {
        if (Clash([.. files.Select(file => file.Path)], source) is { } clash) return clash;
        List<string> begun = [];
        string at = "";
        try
        {
            foreach ((string path, byte[] bytes) in files)
            {
                at = path;
                if (Directory.Exists(path)) throw new IOException();
                if (IsDevice(path)) continue;
                string part = $"{Target(path)}.{Environment.ProcessId}.part";
                begun.Add(part);
                File.WriteAllBytes(part, bytes);
            }
            int moved = 0;
            foreach ((string path, byte[] bytes) in files)
            {
                at = path;
                if (IsDevice(path)) WriteToDevice(path, bytes);
                else File.Move(begun[moved++], Target(path), overwrite: true);
            }
            return null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            foreach (string part in begun.Where(File.Exists)) File.Delete(part);
            return new Refusal("OUTPUT-UNWRITABLE", $"写不了 {at}：{Why(at, reason)}") { Kind = RefusalKind.Unreadable };
        }
    }

    private static Refusal? Clash(IReadOnlyList<string> paths, string? source)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (string.IsNullOrWhiteSpace(path)) return new Refusal("OUTPUT-CLASH", "没有写明输出文件的名字") { Kind = RefusalKind.Usage };
            if (IsDevice(path)) continue;
            string target = Path.GetFullPath(Target(path));
            if (source is not null && target == Path.GetFullPath(Target(source)))
                return new Refusal("OUTPUT-CLASH", $"{path} 是读入的稿件，不能写在它上面") { Kind = RefusalKind.Usage };
            if (!taken.Add(target)) return new Refusal("OUTPUT-CLASH", $"{path} 要写两份不同的内容，请各取一名") { Kind = RefusalKind.Usage };
        }
        return null;
    }

    private static string Why(string path, Exception reason) => reason switch
    {
        _ when Directory.Exists(path) => "那里是一个文件夹",
        DirectoryNotFoundException => "文件夹不存在",
        UnauthorizedAccessException => "没有写入权限",
        PathTooLongException => "文件名太长",
        { HResult: OutOfSpace } => "磁盘已满",
        { HResult: ReadOnlySystem } => "磁盘是只读的",
        _ => "系统不许在那里写文件",
    };

    // /dev/null and /dev/stdout are written to, never put aside for a file of that name.
    private static bool IsDevice(string path) => Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    private static void WriteToDevice(string path, byte[] bytes)
    {
        using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
        device.Write(bytes);
    }

    // A link keeps pointing where it points; what it points to is replaced.
    private static string Target(string path) => new FileInfo(path).LinkTarget is null
        ? path
        : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
}
