using System.Buffers;
using System.Text;
using System.Text.Json;
using Classifieds.Desk.Pages;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>A kept page as JSON: alone in the store, as <c>kept</c> in a report.</summary>
public static class KeptPageFile
{
    public static string Write(KeptPage page)
    {
        var made = new ArrayBufferWriter<byte>(32 * 1024);
        using (var writer = new Utf8JsonWriter(made, WireJson.WriterOptions)) KeptPageWriter.Write(writer, page);
        return Encoding.UTF8.GetString(made.WrittenSpan);
    }

    /// <summary>The page that the store kept.</summary>
    /// <returns>Null where it is none of this program's.</returns>
    public static KeptPage? Read(string json) => Read(() => WireJson.Read<KeptPageJson>(json));

    /// <param name="json">What <c>page --report</c> wrote.</param>
    /// <param name="path">Where it was read from.</param>
    /// <returns>PREVIOUS-UNREADABLE where it is no report, or one of an earlier program.</returns>
    public static Outcome<KeptPage> OfReport(string json, string path) =>
        Read(() => WireJson.Read<KeptReport>(json)?.Kept) is { } kept
            ? kept
            : new Refusal("PREVIOUS-UNREADABLE", $"{path} 不是本版软件 page --report 写的报告，读不出前版") { Kind = RefusalKind.Usage };

    private static KeptPage? Read(Func<KeptPageJson?> read)
    {
        try
        {
            return read() is { } page && page.IsWhole() ? page.ToPage() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
