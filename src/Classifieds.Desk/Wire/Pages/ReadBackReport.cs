using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>What the finished file says, read by PdfPig, compared with what was to be printed: indexes of notices.</summary>
public sealed record ReadBackReport(
    [property: JsonPropertyName("missing")] IReadOnlyList<int> Missing,
    [property: JsonPropertyName("doubled")] IReadOnlyList<int> Doubled,
    [property: JsonPropertyName("altered")] IReadOnlyList<int> Altered)
{
    public bool IsClean() => Missing.Count + Doubled.Count + Altered.Count == 0;
}
