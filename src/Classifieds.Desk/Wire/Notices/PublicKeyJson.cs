using System.Text.Json.Serialization;
using Classifieds.Desk.Upkeep;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>公钥 of a paper.</summary>
/// <param name="Pem">SubjectPublicKeyInfo of an ECDSA key over P-256, as a PEM file.</param>
/// <param name="Fingerprint">Lower-case hexadecimal SHA-256 of the same in DER.</param>
public sealed record PublicKeyJson(
    [property: JsonPropertyName("paper")] string Paper,
    [property: JsonPropertyName("pem")] string Pem,
    [property: JsonPropertyName("fingerprint")] string Fingerprint)
{
    public static PublicKeyJson Of(ShowPublicKey.Shown shown) => new(shown.Paper.ToString(), shown.Pem, shown.Fingerprint);
}
