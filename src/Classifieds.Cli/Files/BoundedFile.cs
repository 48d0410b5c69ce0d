using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Files;

/// <summary>Reads a plain file whole, up to a bound.</summary>
internal static class BoundedFile
{
    /// <param name="most">In bytes.</param>
    /// <param name="what">What it should be, in Chinese: PDF 文件.</param>
    /// <returns>The bytes; or INPUT-MISSING, INPUT-UNREADABLE, INPUT-TOO-LARGE.</returns>
    public static Outcome<byte[]> Read(string path, int most, string what)
    {
        try
        {
            OrdinaryFile? found = OrdinaryFile.At(path);
            if (found is { IsFolder: true }) return Unreadable($"{path} 是文件夹，不是 {what}");
            if (found is { IsPlain: false }) return Unreadable($"{path} 是设备或管道，不是 {what}");
            return OrdinaryFile.Read(path, most) is { } bytes
                ? bytes
                : new Refusal("INPUT-TOO-LARGE", $"{path} 超过 {most / 1024 / 1024} MB");
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Refusal("INPUT-MISSING", $"找不到文件 {path}") { Kind = RefusalKind.Unreadable };
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return Unreadable($"读不了文件 {path}：{FileTrouble.Why(path, reason)}");
        }
    }

    private static Refusal Unreadable(string sentence) => new("INPUT-UNREADABLE", sentence) { Kind = RefusalKind.Unreadable };
}
