using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Exchange;

/// <summary>A line that is handed in to be imported: the words of a notice, or a form (<c>kind</c>, <c>fields</c>, <c>items</c>) with what
/// stands here.</summary>
/// <param name="Key">The sender's own, once a sender; null where there is none.</param>
/// <param name="Id">As an export names it; stands for the key where that is lacking.</param>
/// <param name="Issue">The day on which it is to run; null for the day that is named for the file.</param>
/// <param name="Text">The words of the notice; null where the line is a form.</param>
public sealed record SentLineJson(
    [property: JsonPropertyName("key")] string? Key,
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("issue")] string? Issue,
    [property: JsonPropertyName("text")] string? Text)
{
    /// <returns>False where the line is no object of JSON.</returns>
    public static bool TryRead(string line, [NotNullWhen(true)] out SentLineJson? read)
    {
        try
        {
            read = WireJson.Read<SentLineJson>(line);
            return read is not null;
        }
        catch (JsonException)
        {
            read = null;
            return false;
        }
    }
}
