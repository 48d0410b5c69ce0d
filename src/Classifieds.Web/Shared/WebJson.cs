using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Web.Shared;

/// <summary>What the desk's own scripts ask and are answered; programs outside read <c>Desk/Wire</c>.</summary>
[JsonSerializable(typeof(RefusalJson))]
[JsonSerializable(typeof(TypedDraft))]
[JsonSerializable(typeof(KeptJson))]
[JsonSerializable(typeof(AskedPreview))]
[JsonSerializable(typeof(PreviewJson))]
[JsonSerializable(typeof(ShorterJson))]
[JsonSerializable(typeof(ScanJson))]
[JsonSerializable(typeof(PhotoJson))]
[JsonSerializable(typeof(AskedConflicts))]
[JsonSerializable(typeof(ConflictsJson))]
[JsonSerializable(typeof(AskedTaking))]
[JsonSerializable(typeof(TakenJson))]
[JsonSerializable(typeof(AskedForm))]
[JsonSerializable(typeof(FilledForm))]
[JsonSerializable(typeof(FormSheetJson))]
[JsonSerializable(typeof(WordedJson))]
[JsonSerializable(typeof(PasskeyAnswer))]
internal sealed partial class WebJson : JsonSerializerContext
{
    /// <summary>Chinese left readable, and a third as long.</summary>
    public static WebJson Readable { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

/// <summary>A refusal as a script shows it.</summary>
/// <param name="Faults">What was found, where findings are the reason.</param>
internal sealed record RefusalJson(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("faults")] IReadOnlyList<string> Faults)
{
    public static RefusalJson Of(Refusal why) => new(why.Code, why.Message, [.. why.Findings.Select(one => one.Message)]);
}
