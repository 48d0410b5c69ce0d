using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Files;

/// <summary>Reads a plain file whole, up to a bound.</summary>
internal static class BoundedFile
{
    /// <param name="most">In bytes.</param>
    /// <returns>The bytes; or INPUT-MISSING, INPUT-UNREADABLE, INPUT-TOO-LARGE.</returns>
    public static Outcome<byte[]> Read(string path, int most)
    {
        try
        {
            if (Directory.Exists(path)) return new Refusal("INPUT-UNREADABLE", $"{path} 是文件夹，不是 PDF 文件") { Kind = RefusalKind.Unreadable };
            if (new FileInfo(path) is { Exists: true } file && file.Length > most) return new Refusal("INPUT-TOO-LARGE", $"{path} 超过 {most / 1024 / 1024} MB");
            return File.ReadAllBytes(path);
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Refusal("INPUT-MISSING", $"找不到文件 {path}") { Kind = RefusalKind.Unreadable };
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("INPUT-UNREADABLE", $"读不了文件 {path}：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
    }
}
