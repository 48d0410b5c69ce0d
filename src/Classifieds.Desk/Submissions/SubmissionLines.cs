using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Submissions;

/// <summary>Submissions as JSON lines: <c>{"kind":…,"fields":{…},"items":[{…}]}</c>, one a notice.</summary>
public static class SubmissionLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(Submission submission)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("kind", submission.Kind.ToString());
            Write(json, "fields", submission.Fields);
            json.WriteStartArray("items");
            foreach (var item in submission.Items) Write(json, null, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <returns>The submissions, or SUBMISSION-JSON with the line that is not one.</returns>
    public static Outcome<IReadOnlyList<Submission>> Read(string text)
    {
        List<Submission> submissions = [];
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Parse(line) is not { } submission)
                return new Refusal("SUBMISSION-JSON", $"第 {number} 行不是 {{\"kind\":…,\"fields\":{{…}},\"items\":[…]}}");
            submissions.Add(submission);
        }
        return new Outcome<IReadOnlyList<Submission>>.Done(submissions);
    }

    private static Submission? Parse(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("kind", out JsonElement kind) || kind.ValueKind != JsonValueKind.String) return null;
            if (!KindId.TryParse(kind.GetString(), out KindId? id)) return null;
            var fields = root.TryGetProperty("fields", out JsonElement whole) ? Fields(whole) : [];
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
            return fields is null ? null : new Submission { Kind = id, Fields = fields, Items = items };
        }
        catch (JsonException)
        {
            return null;
        }
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
