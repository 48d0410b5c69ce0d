using System.Text.Json.Serialization;
using Classifieds.Domain.Ledgers;

namespace Classifieds.Desk.Wire.Users;

/// <summary>Somebody who works on the store, or did.</summary>
/// <param name="Disabled">Left out while the person works here.</param>
public sealed record UserJson(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("role")] Role Role,
    [property: JsonPropertyName("disabled"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Disabled)
{
    public static UserJson Of(DeskUser user) => new(user.Name, user.Role, user.Disabled is not null);
}
