using System.Text.Encodings.Web;
using System.Text.Json;

namespace Classifieds.Cli.Words;

/// <summary>One answer as one line of JSON, Chinese left readable.</summary>
internal static class JsonLine
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>To standard output.</summary>
    /// <param name="properties">Writes what stands between the braces.</param>
    public static void Print(Action<Utf8JsonWriter> properties)
    {
        using Stream output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            properties(json);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }
}
