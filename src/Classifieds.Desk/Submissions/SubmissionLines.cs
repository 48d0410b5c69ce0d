using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Submissions;

/// <summary>Forms as JSON lines: <c>{"kind":…,"long":…,"fields":{…},"items":[{…}],"unheld":[…]}</c>.</summary>
public static class SubmissionLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(ReadForm read) => Line(read.Form, read.Unheld);

    /// <param name="unheld">What of a notice no field holds; it is there for people, and passed over where the form is read.</param>
    public static string Line(Submission form, IReadOnlyList<string>? unheld = null)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("kind", form.Kind.ToString());
            if (form.InLongForm) json.WriteBoolean("long", true);
            Write(json, "fields", form.Fields);
            json.WriteStartArray("items");
            foreach (var item in form.Items) Write(json, null, item);
            json.WriteEndArray();
            if (unheld is { Count: > 0 })
            {
                json.WriteStartArray("unheld");
                foreach (string words in unheld) json.WriteStringValue(words);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>The lines that are not blank, each with its number, from 1.</summary>
    internal static IEnumerable<(int Number, string Line)> Split(string text) =>
        text.Split('\n').Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => (line.Index + 1, line.Item));

    /// <returns>False where the line is no form.</returns>
    public static bool TryRead(string line, [NotNullWhen(true)] out Submission? form)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            form = Form(json.RootElement);
        }
        catch (JsonException)
        {
            form = null;
        }
        return form is not null;
    }

    private static Submission? Form(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("kind", out JsonElement kind)) return null;
        if (kind.ValueKind != JsonValueKind.String || !KindId.TryParse(kind.GetString(), out KindId? id)) return null;
        var fields = root.TryGetProperty("fields", out JsonElement whole) ? Fields(whole) : [];
        if (fields is null) return null;
        List<IReadOnlyDictionary<string, string>> items = [];
        if (root.TryGetProperty("items", out JsonElement list))
        {
            if (list.ValueKind != JsonValueKind.Array) return null;
            foreach (JsonElement item in list.EnumerateArray())
            {
                if (Fields(item) is not { } filled) return null;
                items.Add(filled);
            }
        }
        bool isLong = root.TryGetProperty("long", out JsonElement inLong) && inLong.ValueKind == JsonValueKind.True;
        return new Submission { Kind = id, InLongForm = isLong, Fields = fields, Items = items };
    }

    private static Dictionary<string, string>? Fields(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object) return null;
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        foreach (JsonProperty field in element.EnumerateObject())
        {
            if (field.Value.ValueKind != JsonValueKind.String) return null;
            fields[field.Name] = field.Value.GetString()!;
        }
        return fields;
    }

    private static void Write(Utf8JsonWriter json, string? name, IReadOnlyDictionary<string, string> fields)
    {
        if (name is null) json.WriteStartObject();
        else json.WriteStartObject(name);
        foreach (var (field, value) in fields) json.WriteString(field, value);
        json.WriteEndObject();
    }
}
