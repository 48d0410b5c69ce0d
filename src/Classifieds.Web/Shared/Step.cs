using System.Text.Json;
using System.Text.Json.Serialization;

namespace Classifieds.Web.Shared;

/// <summary>What a browser brings along between two steps of signing in or of adding a passkey.</summary>
/// <param name="Name">Whose step it is; empty where that is not known yet.</param>
/// <param name="State">What the next step is held against.</param>
/// <param name="Back">A page of the desk.</param>
internal sealed partial record Step(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("state")] string State,
    [property: JsonPropertyName("back")] string Back)
{
    public string Write() => JsonSerializer.Serialize(this, Types.Default.Step);

    /// <exception cref="JsonException">It is no step.</exception>
    public static Step? Read(string written) => JsonSerializer.Deserialize(written, Types.Default.Step);

    [JsonSerializable(typeof(Step))]
    private sealed partial class Types : JsonSerializerContext;
}
