using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Files;

/// <summary>Where a desk is restored to: a folder of its own, in which nothing was.</summary>
internal static class EmptyFolder
{
    /// <returns>Null where it is there and empty; else BACKUP-PLACE, OUTPUT-UNWRITABLE.</returns>
    public static Refusal? Make(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return Directory.EnumerateFileSystemEntries(folder).Any()
                ? new Refusal("BACKUP-PLACE", $"{folder} 里已经有东西，没有动它：备份只恢复到空文件夹") { Kind = RefusalKind.Conflict }
                : null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("OUTPUT-UNWRITABLE", $"写不了 {folder}：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
    }

    /// <returns>Null where all are written; else OUTPUT-UNWRITABLE.</returns>
    public static Refusal? Put(string folder, IEnumerable<RestoreBackup.RestoredFile> files)
    {
        string root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        foreach (RestoreBackup.RestoredFile file in files)
        {
            string path = Path.GetFullPath(Path.Combine(root, file.Path));
            if (!path.StartsWith(root, StringComparison.Ordinal))
                return new Refusal("BACKUP-DAMAGED", $"备份里的 {file.Path} 要写到文件夹外面去，没有写");
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Bytes);
            }
            catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
            {
                return new Refusal("OUTPUT-UNWRITABLE", $"写不了 {path}：{reason.Message}") { Kind = RefusalKind.Unreadable };
            }
        }
        return null;
    }
}
