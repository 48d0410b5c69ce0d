using System.Text.Json.Serialization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Ledgers;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>刊登证明: what a certificate of publication proves.</summary>
/// <param name="Id">The notice with the number of its insertion.</param>
/// <param name="Text">SHA-256 of the printed words in UTF-8, lower-case hexadecimal.</param>
/// <param name="Plate">SHA-256 of the plate file.</param>
/// <param name="File">SHA-256 of the certificate's PDF.</param>
/// <param name="At">When it was made, in UTC.</param>
public sealed record CertificateJson(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("paper")] string Paper,
    [property: JsonPropertyName("issue")] DateOnly Issue,
    [property: JsonPropertyName("revision")] int Revision,
    [property: JsonPropertyName("places")] IReadOnlyList<CertifiedPlace> Places,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("plate")] string Plate,
    [property: JsonPropertyName("file")] string File,
    [property: JsonPropertyName("at")] string At)
{
    public static CertificateJson Of(Certificate certificate) => new(
        certificate.Notice.ToString(), certificate.Issue.Paper.ToString(), certificate.Issue.Date, certificate.Places[0].Revision,
        [.. certificate.Places.Select(CertifiedPlace.Of)], certificate.Text, certificate.Plate, certificate.Sheet,
        Timestamp.Write(certificate.At));
}
