using System.Text.Json.Serialization;

namespace Classifieds.Web.Shared;

/// <summary>What a device answered to what was asked of its passkey.</summary>
/// <param name="Credential">What the browser's <c>credentials</c> answered, as JSON.</param>
internal sealed record PasskeyAnswer([property: JsonPropertyName("credential")] string Credential);
