using System.Text.Json.Serialization;
using Classifieds.Domain.Catalogues;

namespace Classifieds.Desk.Wire.Submissions;

/// <summary>分类: a kind of notice that the paper takes, with what its form asks.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Title">What the desk calls it.</param>
/// <param name="Section">栏目 that it runs under.</param>
/// <param name="FormOf">The kind that it is another form of; null for most.</param>
/// <param name="HasLongForm">Whether it has a wording with a title, a signature and a date.</param>
/// <param name="Materials">What the clerk must see before taking it, in Chinese.</param>
public sealed record KindJson(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("section")] string Section,
    [property: JsonPropertyName("family")] NoticeFamily Family,
    [property: JsonPropertyName("formOf")] string? FormOf,
    [property: JsonPropertyName("hasLong")] bool HasLongForm,
    [property: JsonPropertyName("fields")] IReadOnlyList<KindFieldJson> Fields,
    [property: JsonPropertyName("materials")] IReadOnlyList<string> Materials)
{
    public static KindJson Of(NoticeKind kind) => new(
        kind.Id.ToString(), kind.Title, kind.Section, kind.Family, kind.FormOf?.ToString(), kind.LongWording is not null,
        [.. kind.Fields.Select(KindFieldJson.Of)], kind.Materials);
}
