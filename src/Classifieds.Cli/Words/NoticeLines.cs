using System.Text;
using System.Text.Json;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;

namespace Classifieds.Cli.Words;

/// <summary>Checked notices as design.md 4 tells programs: one JSON line a notice.</summary>
internal static class NoticeLines
{
    /// <param name="index">From 0, in the order of the file.</param>
    public static string Line(int index, CheckedNotice notice)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonLine.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("index", index);
            json.WriteString("kind", notice.Kind.ToString());
            json.WriteString("text", notice.Text);
            json.WriteStartArray("facts");
            foreach (Fact fact in notice.Facts) Write(json, fact);
            json.WriteEndArray();
            FindingJson.Write(json, notice.Findings);
            json.WriteStartArray("changes");
            foreach (TextChange change in notice.Changes) Write(json, change);
            json.WriteEndArray();
            json.WriteStartArray("materials");
            foreach (string material in notice.Materials) json.WriteStringValue(material);
            json.WriteEndArray();
            json.WriteStartArray("settings");
            foreach (Instruction instruction in notice.Instructions) Write(json, instruction);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("type", fact.Type);
        json.WriteNumber("start", fact.Span.Start);
        json.WriteNumber("length", fact.Span.Length);
        json.WriteString("text", fact.Text);
        json.WriteString("value", fact.Value);
        if (fact.Tells.Count > 0)
        {
            json.WriteStartObject("tells");
            foreach (var (name, value) in fact.Tells) json.WriteString(name, value);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Instruction instruction)
    {
        json.WriteStartObject();
        json.WriteString("name", instruction.Name);
        json.WriteString("value", instruction.Value);
        json.WriteNumber("line", instruction.Line);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TextChange change)
    {
        json.WriteStartObject();
        json.WriteNumber("start", change.Start);
        json.WriteNumber("length", change.Length);
        json.WriteString("from", change.From);
        json.WriteString("to", change.To);
        json.WriteEndObject();
    }
}
