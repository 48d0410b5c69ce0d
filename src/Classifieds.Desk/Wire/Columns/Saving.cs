using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Columns;

/// <summary>Characters that, left out alone, make the notice a line shorter.</summary>
/// <param name="Start">In UTF-16 units of the notice's text.</param>
/// <param name="Filler">Words that say nothing; the others want an eye on the sense.</param>
public sealed record Saving(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("length")] int Length,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("filler")] bool Filler);
