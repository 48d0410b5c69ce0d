using System.Text.Json.Serialization;
using Classifieds.Makeup;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>A notice that stands elsewhere than on the page before.</summary>
/// <param name="Index">Of the notice.</param>
/// <param name="Kind">How far it moved.</param>
/// <param name="Edited">Whether its words or lines changed as well.</param>
public sealed record MoveReport(
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("kind")] MoveKind Kind,
    [property: JsonPropertyName("edited")] bool Edited,
    [property: JsonPropertyName("from")] SpotReport From,
    [property: JsonPropertyName("to")] SpotReport To)
{
    public bool StaysInColumn() => Kind == MoveKind.InColumn;
}
