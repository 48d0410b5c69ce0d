namespace Classifieds.Desk.Upkeep;

/// <summary>The folders and files that a desk writes, as the machine has them.</summary>
internal static class DeskDisk
{
    /// <param name="Free">In bytes, for whoever runs the program.</param>
    /// <param name="Unwritable">Why nothing can be written there, in the machine's words; null where it can.</param>
    public sealed record Place(string Folder, long Free, string? Unwritable);

    /// <summary>The folder of the database, where it is a file's, and that of the plates, once there is one.</summary>
    public static IEnumerable<Place> Places(StoreSetting setting)
    {
        string?[] folders = [setting.Location.File is { } file ? Path.GetDirectoryName(file) : null,
            setting.Plates.IsRefused(out _, out Storage.Plates.PlateFolder? plates) ? null : Path.GetFullPath(plates.Name)];
        foreach (string folder in folders.OfType<string>().Where(Directory.Exists).Distinct())
            yield return new(folder, new DriveInfo(folder).AvailableFreeSpace, Unwritable(folder));
    }

    /// <summary>Files that are for the desk alone, and that others on the machine may read.</summary>
    public static IEnumerable<(string What, string File)> Readable(StoreSetting setting)
    {
        if (OperatingSystem.IsWindows()) yield break;
        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        foreach ((string what, string? file) in ((string, string?)[])[("密钥", setting.Key.File), ("数据库", setting.Location.File)])
            if (file is not null && File.Exists(file) && (File.GetUnixFileMode(file) & others) != 0) yield return (what, file);
    }

    // Rights are known by trying: a read-only mount, a quota and another's folder all say so only then.
    private static string? Unwritable(string folder)
    {
        try
        {
            using var probe = new FileStream(Path.Combine(folder, $".{Guid.NewGuid():N}"), new FileStreamOptions
            {
                Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose,
            });
            return null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return reason.Message;
        }
    }
}
