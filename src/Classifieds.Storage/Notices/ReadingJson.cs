using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Storage.Notices;

/// <summary>What was read and found of a notice's words as JSON, as a revision keeps it beside them.</summary>
/// <remarks>
/// Written and read word by word: to do it for these types the serializer compiles itself anew at every start, which cost a page made of
/// the store's notices more than reading them. What a row from before a name was kept does not say is empty.
/// </remarks>
internal static class ReadingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(CheckedNotice notice)
    {
        var made = new ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(made, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", notice.Kind.ToString());
            writer.WriteNumber("family", (int)notice.Family);
            writer.WriteString("section", notice.Section);
            writer.WriteStartArray("facts");
            foreach (Fact fact in notice.Facts) Write(writer, fact);
            writer.WriteEndArray();
            writer.WriteStartArray("findings");
            foreach (Finding finding in notice.Findings) Write(writer, finding);
            writer.WriteEndArray();
            writer.WriteStartArray("changes");
            foreach (TextChange change in notice.Changes) Write(writer, change);
            writer.WriteEndArray();
            Write(writer, "materials", notice.Materials);
            Write(writer, "masked", notice.Masked);
            writer.WriteStartArray("settings");
            foreach (Instruction one in notice.Instructions) Write(writer, one);
            writer.WriteEndArray();
            Write(writer, notice.Shape);
            Write(writer, notice.Photo);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(made.WrittenSpan);
    }

    /// <param name="json">What <see cref="Write(CheckedNotice)"/> wrote, of this program or of an earlier one.</param>
    /// <param name="photoOf">Its photograph from what is told of it; null where that was destroyed.</param>
    /// <exception cref="JsonException">It is no reading.</exception>
    public static CheckedNotice Read(string json, string manuscript, string text, Func<PhotoWords, Photograph?> photoOf)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement reading = document.RootElement;
        if (reading.ValueKind != JsonValueKind.Object) throw new JsonException("There is no reading.");
        return new()
        {
            Manuscript = manuscript,
            Text = text,
            Kind = new(TextOf(reading, "kind")),
            Family = (NoticeFamily)NumberOf(reading, "family"),
            Section = TextOf(reading, "section"),
            Facts = FactsOf(reading),
            Findings = FindingsOf(reading),
            Changes = ChangesOf(reading),
            Materials = TextsOf(reading, "materials"),
            Masked = TextsOf(reading, "masked"),
            Instructions = InstructionsOf(reading),
            Shape = Has(reading, "shape", out JsonElement shape)
                ? new(NumberOf(shape, "columns"), Has(shape, "isBoxed", out JsonElement boxed) && boxed.GetBoolean(),
                    NumberOf(shape, "lines")) { IsColumned = Has(shape, "isColumned", out JsonElement parted) && parted.GetBoolean() }
                : null,
            Photo = Has(reading, "photo", out JsonElement photo)
                ? photoOf(new(TextOf(photo, "name"), NumberOf(photo, "width"), NumberOf(photo, "height"), NumberOf(photo, "inks"),
                    TextOf(photo, "hash")))
                : null,
        };
    }

    private static void Write(Utf8JsonWriter writer, Fact fact)
    {
        writer.WriteStartObject();
        writer.WriteString("type", fact.Type);
        Write(writer, "span", fact.Span);
        writer.WriteString("text", fact.Text);
        writer.WriteString("value", fact.Value);
        writer.WriteStartObject("tells");
        foreach ((string name, string told) in fact.Tells) writer.WriteString(name, told);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteNumber("severity", (int)finding.Severity);
        writer.WriteString("message", finding.Message);
        if (finding.Where is { } where) Write(writer, "where", where);
        else writer.WriteNull("where");
        Write(writer, "fixes", finding.Fixes);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TextChange change)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", change.Start);
        writer.WriteNumber("length", change.Length);
        writer.WriteString("from", change.From);
        writer.WriteString("to", change.To);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Instruction one)
    {
        writer.WriteStartObject();
        writer.WriteString("name", one.Name);
        writer.WriteString("value", one.Value);
        writer.WriteNumber("line", one.Line);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AskedShape? shape)
    {
        if (shape is null)
        {
            writer.WriteNull("shape");
            return;
        }
        writer.WriteStartObject("shape");
        writer.WriteNumber("columns", shape.Columns);
        writer.WriteBoolean("isBoxed", shape.IsBoxed);
        writer.WriteNumber("lines", shape.Lines);
        if (shape.IsColumned) writer.WriteBoolean("isColumned", true);
        writer.WriteEndObject();
    }

    // The pixels lie in a table of their own; what they must be is here, under the revision's hash in the ledger.
    private static void Write(Utf8JsonWriter writer, Photograph? photo)
    {
        if (photo is null)
        {
            writer.WriteNull("photo");
            return;
        }
        writer.WriteStartObject("photo");
        writer.WriteString("name", photo.Name);
        writer.WriteNumber("width", photo.Width);
        writer.WriteNumber("height", photo.Height);
        writer.WriteNumber("inks", photo.Inks);
        writer.WriteString("hash", photo.Hash);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, TextSpan span)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("length", span.Length);
        writer.WriteNumber("end", span.End);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static List<Fact> FactsOf(JsonElement reading)
    {
        List<Fact> facts = [];
        if (!Has(reading, "facts", out JsonElement all)) return facts;
        foreach (JsonElement one in all.EnumerateArray())
        {
            TextSpan span = Has(one, "span", out JsonElement where) ? SpanOf(where) : default;
            facts.Add(new(TextOf(one, "type"), span, TextOf(one, "text"), TextOf(one, "value")) { Tells = TellsOf(one) });
        }
        return facts;
    }

    private static Dictionary<string, string> TellsOf(JsonElement fact)
    {
        Dictionary<string, string> tells = [];
        if (!Has(fact, "tells", out JsonElement all)) return tells;
        foreach (JsonProperty one in all.EnumerateObject()) tells[one.Name] = one.Value.GetString()!;
        return tells;
    }

    private static List<Finding> FindingsOf(JsonElement reading)
    {
        List<Finding> findings = [];
        if (!Has(reading, "findings", out JsonElement all)) return findings;
        foreach (JsonElement one in all.EnumerateArray())
        {
            findings.Add(new(TextOf(one, "code"), (Severity)NumberOf(one, "severity"), TextOf(one, "message"))
            {
                Where = Has(one, "where", out JsonElement where) ? SpanOf(where) : null, Fixes = TextsOf(one, "fixes"),
            });
        }
        return findings;
    }

    private static List<TextChange> ChangesOf(JsonElement reading)
    {
        List<TextChange> changes = [];
        if (!Has(reading, "changes", out JsonElement all)) return changes;
        foreach (JsonElement one in all.EnumerateArray())
            changes.Add(new(NumberOf(one, "start"), NumberOf(one, "length"), TextOf(one, "from"), TextOf(one, "to")));
        return changes;
    }

    private static List<Instruction> InstructionsOf(JsonElement reading)
    {
        List<Instruction> lines = [];
        if (!Has(reading, "settings", out JsonElement all)) return lines;
        foreach (JsonElement one in all.EnumerateArray()) lines.Add(new(TextOf(one, "name"), TextOf(one, "value"), NumberOf(one, "line")));
        return lines;
    }

    private static List<string> TextsOf(JsonElement whole, string name)
    {
        List<string> texts = [];
        if (!Has(whole, name, out JsonElement all)) return texts;
        foreach (JsonElement one in all.EnumerateArray()) texts.Add(one.GetString()!);
        return texts;
    }

    private static TextSpan SpanOf(JsonElement span) => new(NumberOf(span, "start"), NumberOf(span, "length"));

    private static string TextOf(JsonElement whole, string name) => Has(whole, name, out JsonElement text) ? text.GetString()! : "";

    private static int NumberOf(JsonElement whole, string name) => Has(whole, name, out JsonElement number) ? number.GetInt32() : 0;

    // Neither what is not told nor what is told as null.
    private static bool Has(JsonElement whole, string name, out JsonElement part) =>
        whole.TryGetProperty(name, out part) && part.ValueKind != JsonValueKind.Null;

    /// <summary>A photograph but for its pixels.</summary>
    internal sealed record PhotoWords(string Name, int Width, int Height, int Inks, string Hash)
    {
        /// <exception cref="CryptographicException">They are gone, or others.</exception>
        public Photograph Open(byte[]? made, Func<byte[], byte[]> open)
        {
            byte[] samples = open(made ?? throw new CryptographicException("The photograph is gone."));
            if (samples.LongLength != (long)Width * Height * Inks) throw new CryptographicException("The photograph has another size.");
            var photo = new Photograph(Name, Width, Height, Inks, samples);
            return photo.Hash == Hash ? photo : throw new CryptographicException("The photograph is another.");
        }
    }
}
