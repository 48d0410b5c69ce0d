using System.Buffers;
using System.Text.Json;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Cli.Words;

/// <summary>Writes readings as JSON lines; memory stays flat however many there are.</summary>
internal sealed class ReadingJson(Stream output) : IDisposable
{
    private const int FlushAt = 1 << 15;

    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    private readonly ArrayBufferWriter<byte> lines = new(FlushAt * 2);
    private readonly Utf8JsonWriter json = new(Stream.Null, JsonLine.Options);

    public void Write(int index, IdentifierReading reading)
    {
        json.Reset(lines);
        json.WriteStartObject();
        json.WriteNumber("index", index);
        json.WriteString("input", reading.Input);
        json.WriteBoolean("valid", reading.IsValid);
        json.WriteString("value", reading.Value);
        if (reading.IsMasked) json.WriteBoolean("masked", true);
        foreach (var (name, value) in reading.Tells) json.WriteString(name, value);
        FindingJson.Write(json, reading.Findings);
        json.WriteEndObject();
        json.Flush();
        lines.Write(LineEnd);
        if (lines.WrittenCount >= FlushAt) FlushLines();
    }

    public void Dispose()
    {
        FlushLines();
        json.Dispose();
    }

    private void FlushLines()
    {
        output.Write(lines.WrittenSpan);
        output.Flush();
        lines.ResetWrittenCount();
    }
}
