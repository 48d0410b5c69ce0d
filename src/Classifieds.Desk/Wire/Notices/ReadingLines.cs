using System.Buffers;
using System.Text.Json;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>Writes readings of single values as JSON lines; memory stays flat however many there are.</summary>
/// <remarks>
/// What a number tells of itself stands among the properties (<c>region</c>, <c>birthDate</c>), by the names that its reader gives; that no
/// record can say, so that this is written word by word.
/// </remarks>
/// <param name="isList">Whether they stand in one list, not each on a line of its own.</param>
public sealed class ReadingLines(Stream output, bool isList = false) : IDisposable
{
    private const int FlushAt = 1 << 15;

    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    private readonly ArrayBufferWriter<byte> lines = new(FlushAt * 2);
    private readonly Utf8JsonWriter json = new(Stream.Null, WireJson.WriterOptions);
    private bool isBegun;

    /// <param name="index">From 0, in the order of the lines that hold a value.</param>
    public void Write(int index, IdentifierReading reading)
    {
        if (isList) lines.Write(isBegun ? ",\n"u8 : "[\n"u8);
        isBegun = true;
        json.Reset(lines);
        json.WriteStartObject();
        json.WriteNumber("index", index);
        json.WriteString("input", reading.Input);
        json.WriteBoolean("valid", reading.IsValid);
        json.WriteString("value", reading.Value);
        if (reading.IsMasked) json.WriteBoolean("masked", true);
        foreach (var (name, value) in reading.Tells) json.WriteString(name, value);
        json.WriteStartArray("findings");
        foreach (Finding finding in reading.Findings) Write(finding);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        if (!isList) lines.Write(LineEnd);
        if (lines.WrittenCount >= FlushAt) FlushLines();
    }

    public void Dispose()
    {
        if (isList) lines.Write(isBegun ? "\n]\n"u8 : "[]\n"u8);
        FlushLines();
        json.Dispose();
    }

    // As FindingJson, without making one: half a million readings a second have as many.
    private void Write(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", WireWords.Of(finding.Severity));
        json.WriteString("message", finding.Message);
        if (finding.Where is { } where)
        {
            json.WriteNumber("start", where.Start);
            json.WriteNumber("length", where.Length);
        }
        else
        {
            json.WriteNull("start");
            json.WriteNull("length");
        }
        json.WriteStartArray("fixes");
        foreach (string fix in finding.Fixes) json.WriteStringValue(fix);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void FlushLines()
    {
        output.Write(lines.WrittenSpan);
        output.Flush();
        lines.ResetWrittenCount();
    }
}
