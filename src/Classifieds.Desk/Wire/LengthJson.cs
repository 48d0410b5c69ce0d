using System.Text.Json;
using System.Text.Json.Serialization;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Wire;

/// <summary>Lengths as whole thousandths of a point.</summary>
internal sealed class LengthJson : JsonConverter<Length>
{
    public override Length Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, Length value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Millipoints);
}
