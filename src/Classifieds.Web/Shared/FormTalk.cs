using System.Text.Json.Serialization;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Web.Shared;

/// <summary>A text that is to be seen as a form.</summary>
/// <param name="Kind">The kind that was chosen; empty where the text is to tell it.</param>
internal sealed record AskedForm(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("day")] string Day,
    [property: JsonPropertyName("kind")] string Kind);

/// <summary>A form as it was filled in.</summary>
internal sealed record FilledForm(
    [property: JsonPropertyName("day")] string Day,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("long")] bool InLongForm,
    [property: JsonPropertyName("fields")] IReadOnlyDictionary<string, string> Fields,
    [property: JsonPropertyName("items")] IReadOnlyList<IReadOnlyDictionary<string, string>> Items);

/// <summary>What a kind's form asks, and what a text says to it.</summary>
/// <param name="HasLong">Whether it can be worded under a title.</param>
/// <param name="Unheld">Words of the text that no field holds: the form would do without them.</param>
internal sealed record FormSheetJson(
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("asks")] IReadOnlyList<AskedField> Asks,
    [property: JsonPropertyName("hasLong")] bool HasLong,
    [property: JsonPropertyName("long")] bool InLongForm,
    [property: JsonPropertyName("fields")] IReadOnlyDictionary<string, string> Fields,
    [property: JsonPropertyName("items")] IReadOnlyList<IReadOnlyDictionary<string, string>> Items,
    [property: JsonPropertyName("unheld")] IReadOnlyList<string> Unheld)
{
    public static FormSheetJson Of(NoticeKind kind, Submission? form, IReadOnlyList<string> unheld) => new(
        kind.Id.ToString(), [.. kind.Fields.Select(AskedField.Of)], kind.LongWording is not null, form?.InLongForm ?? false,
        form?.Fields ?? new Dictionary<string, string>(), form?.Items ?? [], unheld);
}

/// <summary>One thing that a form asks.</summary>
internal sealed record AskedField(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("label")] string Label,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("required")] bool IsRequired,
    [property: JsonPropertyName("ofItem")] bool IsOfItem,
    [property: JsonPropertyName("ofLong")] bool IsOfLongForm)
{
    public static AskedField Of(NoticeField field) =>
        new(field.Name, field.Label, field.Type, field.IsRequired, field.IsOfItem, field.IsOfLongForm);
}

/// <summary>The words that a form comes to.</summary>
/// <param name="Text">Null where it has errors.</param>
internal sealed record WordedJson(
    [property: JsonPropertyName("text")] string? Text,
    [property: JsonPropertyName("faults")] IReadOnlyList<FieldFaultJson> Faults);

/// <param name="Path">Of the field: <c>items[1].number</c>.</param>
internal sealed record FieldFaultJson(
    [property: JsonPropertyName("path")] string Path,
    [property: JsonPropertyName("error")] bool IsError,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("fixes")] IReadOnlyList<string> Fixes)
{
    public static FieldFaultJson Of(FieldFinding found) =>
        new(found.Path, found.Finding.Severity == Severity.Error, found.Finding.Message, [.. found.Finding.Fixes.Take(3)]);
}
