using System.Text.Json.Serialization;
using Classifieds.Domain.Catalogues;

namespace Classifieds.Desk.Wire.Submissions;

/// <summary>字段: one thing that the form of a kind asks for.</summary>
/// <param name="Name">What stands in <c>fields</c>, or in each of <c>items</c>.</param>
/// <param name="Label">In Chinese.</param>
/// <param name="Type">What may be filled in; templates/README.md lists the types.</param>
public sealed record KindFieldJson(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("label")] string Label,
    [property: JsonPropertyName("type")] string Type)
{
    /// <summary>Whether the notice cannot be worded without it.</summary>
    [JsonPropertyName("required"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRequired { get; init; }

    /// <summary>Whether it belongs to each thing that is lost.</summary>
    [JsonPropertyName("item"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOfItem { get; init; }

    /// <summary>Whether only the long form prints it.</summary>
    [JsonPropertyName("long"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOfLongForm { get; init; }

    public static KindFieldJson Of(NoticeField field) => new(field.Name, field.Label, field.Type)
    {
        IsRequired = field.IsRequired, IsOfItem = field.IsOfItem, IsOfLongForm = field.IsOfLongForm,
    };
}
