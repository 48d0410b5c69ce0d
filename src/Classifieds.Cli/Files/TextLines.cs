using System.Text;
using Classifieds.Desk.Exchange;
using Classifieds.Desk.Checks;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Files;

/// <summary>Reads a text line by line without holding it: a file of any size, or standard input by the name <c>-</c>.</summary>
/// <remarks>
/// UTF-16 with a mark; else each line is UTF-8, or GB 18030 where it is not UTF-8. A line past <see cref="CheckValues.MostUnits"/> is
/// cut there, so that a file without line ends takes no more memory than another.
/// </remarks>
internal static class TextLines
{
    // A line longer than this is no value; what comes after is not kept.
    private const int MostUnits = CheckValues.MostUnits;

    // The most bytes that MostUnits characters and one more can take, in UTF-8 or GB 18030.
    private const int MostBytes = (MostUnits + 1) * 4;

    /// <returns>The lines that hold more than blanks, without their line ends; or INPUT-MISSING, INPUT-UNREADABLE.</returns>
    public static Outcome<IEnumerable<string>> Open(string path)
    {
        try
        {
            if (TextFile.NoText(path) is { } why) return why;
            Stream stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            return Outcome.Of(Read(stream).Where(line => !string.IsNullOrWhiteSpace(line)));
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

    /// <summary>Reads all lines and closes the stream behind the last.</summary>
    internal static IEnumerable<string> Read(Stream stream)
    {
        using (stream)
        {
            byte[] part = new byte[1 << 16];
            int filled = FillMark(stream, part);
            IEnumerable<string> lines = part.AsSpan(0, filled) switch
            {
                [0xFF, 0xFE, ..] => ReadUtf16(stream, part, filled, Encoding.Unicode.GetDecoder()),
                [0xFE, 0xFF, ..] => ReadUtf16(stream, part, filled, Encoding.BigEndianUnicode.GetDecoder()),
                [0xEF, 0xBB, 0xBF, ..] => ReadBytes(stream, part, 3, filled),
                _ => ReadBytes(stream, part, 0, filled),
            };
            foreach (string line in lines) yield return line;
        }
    }

    private static IEnumerable<string> ReadBytes(Stream stream, byte[] part, int start, int filled)
    {
        var line = new MemoryStream();
        while (filled > 0)
        {
            int end = Array.IndexOf(part, (byte)'\n', start, filled - start);
            int stop = end < 0 ? filled : end;
            line.Write(part, start, Math.Min(stop - start, Math.Max(MostBytes - (int)line.Length, 0)));
            if (end >= 0)
            {
                yield return Decode(line);
                start = end + 1;
                continue;
            }
            filled = stream.Read(part);
            start = 0;
        }
        if (line.Length > 0) yield return Decode(line);
    }

    private static IEnumerable<string> ReadUtf16(Stream stream, byte[] part, int filled, Decoder decoder)
    {
        const int mark = 2;
        char[] units = new char[part.Length];
        var line = new StringBuilder();
        for (int start = mark; filled > 0; start = 0, filled = stream.Read(part))
        {
            int count = decoder.GetChars(part, start, filled - start, units, 0);
            for (int at = 0; at < count; at++)
            {
                if (units[at] != '\n')
                {
                    if (line.Length <= MostUnits) line.Append(units[at]);
                    continue;
                }
                yield return line.ToString().TrimEnd('\r');
                line.Clear();
            }
        }
        if (line.Length > 0) yield return line.ToString().TrimEnd('\r');
    }

    // A pipe may hand over its first bytes one at a time, and the mark is known by three.
    private static int FillMark(Stream stream, byte[] part)
    {
        int filled = 0;
        while (filled < 3 && stream.Read(part.AsSpan(filled)) is > 0 and var read) filled += read;
        return filled;
    }

    private static string Decode(MemoryStream line)
    {
        ReadOnlySpan<byte> bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        line.SetLength(0);
        string text = IsUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : HandedText.Gb18030OrMarks.GetString(bytes);
        return (text.Length > MostUnits ? text[..(MostUnits + 1)] : text).TrimEnd('\r');
    }

    // A line cut at MostBytes may end inside a character.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) || (bytes.Length == MostBytes && System.Text.Unicode.Utf8.IsValid(bytes[..^3]));
}
