using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Classifieds.Domain.Outcomes;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Pages;

/// <summary>A kept page as JSON, lengths as whole thousandths of a point: alone in the store, as <c>kept</c> in a report.</summary>
public static class KeptPageFile
{
    public static string Write(KeptPage page) => JsonSerializer.Serialize(page, KeptPageJson.Readable.KeptPage);

    public static JsonElement Element(KeptPage page) => JsonSerializer.SerializeToElement(page, KeptPageJson.Readable.KeptPage);

    /// <summary>The page that the store kept.</summary>
    /// <returns>Null where it is none of this program's.</returns>
    public static KeptPage? Read(string json) => Read(() => JsonSerializer.Deserialize(json, KeptPageJson.Readable.KeptPage));

    /// <param name="json">What <c>page --report</c> wrote.</param>
    /// <param name="path">Where it was read from.</param>
    /// <returns>PREVIOUS-UNREADABLE where it is no report, or one of an earlier program.</returns>
    public static Outcome<KeptPage> OfReport(string json, string path) =>
        Read(() => JsonSerializer.Deserialize(json, KeptPageJson.Readable.KeptReport)?.Kept) is { } kept
            ? kept
            : new Refusal("PREVIOUS-UNREADABLE", $"{path} 不是本版软件 page --report 写的报告，读不出前版") { Kind = RefusalKind.Usage };

    private static KeptPage? Read(Func<KeptPage?> read)
    {
        try
        {
            return read() is { } page && page.IsWhole() ? page : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Of a report, what a late change starts from.</summary>
internal sealed record KeptReport(KeptPage? Kept);

/// <summary>Lengths as whole thousandths of a point.</summary>
internal sealed class LengthJson : JsonConverter<Length>
{
    public override Length Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, Length value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Millipoints);
}

[JsonSerializable(typeof(KeptPage))]
[JsonSerializable(typeof(KeptReport))]
internal sealed partial class KeptPageJson : JsonSerializerContext
{
    public static KeptPageJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new LengthJson() },
    });
}
