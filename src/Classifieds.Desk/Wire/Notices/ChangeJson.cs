using System.Text.Json.Serialization;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>One thing that cleaning (清稿) changed between the manuscript and the text.</summary>
/// <param name="Start">Where <c>to</c> begins in the notice's text, in UTF-16 units.</param>
/// <param name="Length">Of <c>to</c>; 0 where something was only dropped.</param>
/// <param name="From">What the manuscript has.</param>
/// <param name="To">What the text has.</param>
public sealed record ChangeJson(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("length")] int Length,
    [property: JsonPropertyName("from")] string From,
    [property: JsonPropertyName("to")] string To)
{
    public static ChangeJson Of(TextChange change) => new(change.Start, change.Length, change.From, change.To);
}
