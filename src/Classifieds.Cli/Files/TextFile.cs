using Classifieds.Desk.Exchange;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Files;

/// <summary>Reads a text that a person hands in: a file, or standard input by the name <c>-</c>.</summary>
internal static class TextFile
{
    /// <summary>The most that is taken at once, in bytes: some thirty thousand notices.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <returns>The text with line feeds alone, or why there is none: INPUT-MISSING, INPUT-UNREADABLE, INPUT-TOO-LARGE,
    /// INPUT-EMPTY, INPUT-ENCODING.</returns>
    public static async Task<Outcome<string>> ReadAsync(string path, CancellationToken stop)
    {
        string name = path == "-" ? "标准输入" : path;
        byte[] bytes;
        try
        {
            if (NoText(path) is { } why) return why;
            await using Stream stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            bytes = await ReadUpToAsync(stream, MaxBytes + 1, stop);
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Refusal("INPUT-MISSING", $"找不到文件 {name}") { Kind = RefusalKind.Unreadable };
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("INPUT-UNREADABLE", $"读不了文件 {name}：{FileTrouble.Why(path, reason)}") { Kind = RefusalKind.Unreadable };
        }

        if (bytes.Length > MaxBytes)
            return new Refusal("INPUT-TOO-LARGE", $"{name} 超过一次可收的 {MaxBytes / 1024 / 1024} MB，请分批交稿");
        if (HandedText.Decode(bytes) is not { } text)
            return new Refusal("INPUT-ENCODING", $"{name} 既不是 UTF-8 也不是 GB 18030 文本，无法读取") { Kind = RefusalKind.Unreadable };
        if (string.IsNullOrWhiteSpace(text)) return new Refusal("INPUT-EMPTY", $"{name} 里没有文字");
        return text.ReplaceLineEndings("\n");
    }

    /// <returns>Why nothing that a person wrote can come from there; null where it can.
    /// A pipe may be read: a shell makes one of another program's answer.</returns>
    internal static Refusal? NoText(string path)
    {
        if (path == "-")
        {
            return InheritedFile.IsOpen(InheritedFile.Input)
                ? null
                : new Refusal("INPUT-UNREADABLE", "标准输入是关着的") { Kind = RefusalKind.Unreadable };
        }
        return OrdinaryFile.At(path) is { IsFolder: true }
            ? new Refusal("INPUT-UNREADABLE", $"{path} 是文件夹，不是文本文件") { Kind = RefusalKind.Unreadable }
            : null;
    }

    private static async Task<byte[]> ReadUpToAsync(Stream stream, int most, CancellationToken stop)
    {
        using var taken = new MemoryStream();
        byte[] part = new byte[81920];
        while (taken.Length < most)
        {
            // A file is waited for where it is read, so that the whole verb runs through without being put aside: nobody else has a use for
            // the thread, and an interruption does not wait for the verb (Interruption).
            int read = stream is FileStream ? stream.Read(part) : await stream.ReadAsync(part, stop);
            if (read == 0) break;
            taken.Write(part, 0, read);
        }
        return taken.ToArray();
    }
}
