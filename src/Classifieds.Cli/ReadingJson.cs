using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Classifieds.Domain;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Cli;

/// <summary>Writes readings as JSON lines; memory stays flat however many there are.</summary>
internal sealed class ReadingJson(Stream output) : IDisposable
{
    private const int FlushAt = 1 << 15;

    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    private readonly ArrayBufferWriter<byte> lines = new(FlushAt * 2);
    private readonly Utf8JsonWriter json = new(
        Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

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
        WriteFindings(json, reading.Findings);
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

    internal static void WriteFindings(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
            json.WriteString("message", finding.Message);
            if (finding.Where is { } where)
            {
                json.WriteNumber("start", where.Start);
                json.WriteNumber("length", where.Length);
            }
            json.WriteStartArray("fixes");
            foreach (string fix in finding.Fixes) json.WriteStringValue(fix);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void FlushLines()
    {
        output.Write(lines.WrittenSpan);
        output.Flush();
        lines.ResetWrittenCount();
    }
}
