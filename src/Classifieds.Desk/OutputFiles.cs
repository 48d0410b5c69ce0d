using Classifieds.Domain;

namespace Classifieds.Desk;

/// <summary>Writes what a verb made, all of it or none: a reader never finds half a file under the asked name.</summary>
public static class OutputFiles
{
    /// <param name="files">Paths and their bytes; folders must exist.</param>
    /// <returns>Null when all are written, else OUTPUT-UNWRITABLE with the path; what was begun is taken away again.</returns>
    public static Refusal? Write(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        List<string> begun = [];
        string at = "";
        try
        {
            foreach ((string path, byte[] bytes) in files)
            {
                at = path;
                if (Directory.Exists(path)) throw new IOException("那里是一个文件夹");
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
            string why = reason is DirectoryNotFoundException ? "文件夹不存在" : reason is UnauthorizedAccessException ? "没有写入权限" : reason.Message;
            return new Refusal("OUTPUT-UNWRITABLE", $"写不了 {at}：{why}") { IsStorage = true };
        }
    }

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
