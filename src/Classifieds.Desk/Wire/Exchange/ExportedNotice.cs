using System.Text.Json.Serialization;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Exchange;

/// <summary>What one insertion is printed with; <c>import</c> reads such lines.</summary>
/// <param name="Id">The notice, or one of several insertions: BC20261125-0007/2. A reader takes it for the sender's key.</param>
/// <param name="Issue">The day on which it runs.</param>
/// <param name="Text">The printed text, identifiers of persons masked.</param>
/// <param name="Sha256">Of the printed text in UTF-8.</param>
public sealed record ExportedNotice(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("issue")] DateOnly Issue,
    [property: JsonPropertyName("paper")] string Paper,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("section")] string Section,
    [property: JsonPropertyName("state")] NoticeState State,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("sha256")] string Sha256);
