using System.Text.Json.Serialization;
using Classifieds.Domain.Issues;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>Where a notice, or a part of it, stands on the plate; lengths in thousandths of a point from the trim's top left corner.
/// </summary>
public sealed record CertifiedPlace(
    [property: JsonPropertyName("page")] int Page,
    [property: JsonPropertyName("column")] int Column,
    [property: JsonPropertyName("x")] int X,
    [property: JsonPropertyName("y")] int Y,
    [property: JsonPropertyName("width")] int Width,
    [property: JsonPropertyName("height")] int Height,
    [property: JsonPropertyName("lines")] int Lines)
{
    public static CertifiedPlace Of(PrintedPlace place) =>
        new(place.Page, place.Column, place.X, place.Y, place.Width, place.Height, place.Lines);
}
