using System.Text.Json;
using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire;

/// <summary>One of a few things as its word in <see cref="WireWords"/>, both ways.</summary>
internal sealed class WordJson<T>(Func<T, string> word) : JsonConverter<T> where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? read = reader.GetString();
        foreach (T one in Enum.GetValues<T>())
        {
            if (word(one) == read) return one;
        }
        throw new JsonException($"“{read}” is no word for a {typeof(T).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(word(value));
}
