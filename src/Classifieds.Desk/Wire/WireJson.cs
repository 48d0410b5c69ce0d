using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Classifieds.Desk.Wire;

/// <summary>The one way in which the program writes JSON and reads it: Chinese left readable, every name as its record says.</summary>
public static class WireJson
{
    /// <summary>Of the types of this room alone.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = WireTypes.Default,
        Converters =
        {
            new LengthJson(),
            new WordsJson(),
        },
    };

    /// <summary>For what is written word by word.</summary>
    internal static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>One line, without its end.</returns>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Of<T>());

    public static byte[] WriteBytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Of<T>());

    /// <exception cref="JsonException">It is not JSON, or not of this shape.</exception>
    public static T? Read<T>(string json) => JsonSerializer.Deserialize(json, Of<T>());

    private static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
