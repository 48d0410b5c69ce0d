using System.Text.Json.Serialization;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>A notice as it was read and checked.</summary>
/// <param name="Index">From 0, in the order of the file.</param>
/// <param name="Kind">The catalogue's id of its kind.</param>
/// <param name="Text">In house style; facts, findings and changes count its UTF-16 units.</param>
/// <param name="Materials">What the clerk must see before taking it, in Chinese.</param>
/// <param name="Instructions">设置行.</param>
public sealed record NoticeJson(
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("facts")] IReadOnlyList<FactJson> Facts,
    [property: JsonPropertyName("findings")] IReadOnlyList<FindingJson> Findings,
    [property: JsonPropertyName("changes")] IReadOnlyList<ChangeJson> Changes,
    [property: JsonPropertyName("materials")] IReadOnlyList<string> Materials,
    [property: JsonPropertyName("settings")] IReadOnlyList<InstructionJson> Instructions)
{
    public static NoticeJson Of(int index, CheckedNotice notice) => new(
        index, notice.Kind.ToString(), notice.Text, [.. notice.Facts.Select(FactJson.Of)], FindingJson.Of(notice.Findings),
        [.. notice.Changes.Select(ChangeJson.Of)], notice.Materials, [.. notice.Instructions.Select(InstructionJson.Of)]);
}
