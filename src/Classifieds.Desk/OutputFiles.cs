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
                string part = $"{path}.{Environment.ProcessId}.part";
                begun.Add(part);
                File.WriteAllBytes(part, bytes);
            }
            for (int i = 0; i < files.Count; i++)
            {
                at = files[i].Path;
                File.Move(begun[i], at, overwrite: true);
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
}
