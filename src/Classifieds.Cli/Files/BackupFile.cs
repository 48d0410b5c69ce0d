using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Files;

/// <summary>A backup as it is written: under another name until it is whole, for its owner alone, never over anything.</summary>
internal sealed class BackupFile : IDisposable
{
    private readonly string path;
    private readonly string part;

    private BackupFile(string path, string part, FileStream stream) => (this.path, this.part, Stream) = (path, part, stream);

    public FileStream Stream { get; }

    /// <returns>The file, empty; or BACKUP-THERE, OUTPUT-UNWRITABLE.</returns>
    public static Outcome<BackupFile> Begin(string path)
    {
        if (Path.Exists(path))
            return new Refusal("BACKUP-THERE", $"{path} 已经有了，不覆盖旧备份，请换一个名字") { Kind = RefusalKind.Conflict };
        string part = $"{path}.{Environment.ProcessId}.part";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            return new BackupFile(path, part, new FileStream(part, options));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return Unwritable(path, reason);
        }
    }

    /// <returns>The file; or INPUT-MISSING, INPUT-UNREADABLE.</returns>
    public static Outcome<FileStream> OpenToRead(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Refusal("INPUT-MISSING", $"找不到文件 {path}") { Kind = RefusalKind.Unreadable };
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("INPUT-UNREADABLE", $"读不了文件 {path}：{FileTrouble.Why(path, reason)}") { Kind = RefusalKind.Unreadable };
        }
    }

    /// <summary>Gives it its name, once it is on the disk.</summary>
    public Refusal? Finish()
    {
        try
        {
            Stream.Flush(flushToDisk: true);
            Stream.Dispose();
            File.Move(part, path, overwrite: false);
            return null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return Unwritable(path, reason);
        }
    }

    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(part);
    }

    private static Refusal Unwritable(string path, Exception reason) =>
        new("OUTPUT-UNWRITABLE", $"写不了 {path}：{FileTrouble.Why(path, reason)}") { Kind = RefusalKind.Unreadable };
}
