using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Submissions;

/// <summary>表单: a notice as a form fills it.</summary>
/// <param name="Kind">The catalogue's id of its kind; <c>kinds</c> lists them.</param>
/// <param name="Fields">Those of the whole notice, each with its words; <c>kinds ID</c> lists those of a kind.</param>
public sealed record FormJson(
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("fields"), JsonPropertyOrder(1)] IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Whether it is worded under a title, with signature and date, where the kind has such a wording.</summary>
    [JsonPropertyName("long"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool InLongForm { get; init; }

    /// <summary>The fields of each thing that is lost.</summary>
    [JsonPropertyName("items"), JsonPropertyOrder(2)]
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Items { get; init; } = [];

    /// <summary>What of the notice's words no field holds; written again, the form does without them.</summary>
    [JsonPropertyName("unheld"), JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Unheld { get; init; }

    public static FormJson Of(ReadForm read) => Of(read.Form) with { Unheld = read.Unheld.Count > 0 ? read.Unheld : null };

    public static FormJson Of(Submission form) =>
        new(form.Kind.ToString(), form.Fields) { InLongForm = form.InLongForm, Items = form.Items };

    /// <param name="read">The form, with what <c>read</c> said that it does not hold.</param>
    /// <returns>False where the line is no form.</returns>
    public static bool TryRead(string line, [NotNullWhen(true)] out ReadForm? read)
    {
        read = null;
        try
        {
            // What a line leaves out or sets to null is null here, whatever the record says.
            if (WireJson.Read<FormJson>(line) is not { } json || !KindId.TryParse(json.Kind, out KindId? kind)) return false;
            IReadOnlyDictionary<string, string>[] items = [.. json.Items ?? []];
            IReadOnlyDictionary<string, string> fields = json.Fields ?? new Dictionary<string, string>();
            if (items.Append(fields).Any(part => part is null || part.Values.Any(words => words is null))) return false;
            var form = new Submission { Kind = kind, InLongForm = json.InLongForm, Fields = fields, Items = items };
            read = new(form, [.. json.Unheld?.OfType<string>() ?? []]);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
