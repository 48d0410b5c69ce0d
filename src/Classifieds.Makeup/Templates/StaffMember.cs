namespace Classifieds.Makeup.Templates;

/// <summary>报眉上的人: who made the page, and as what.</summary>
/// <param name="Role">Such as 责编, 美编, 校对.</param>
/// <param name="Name">Empty = left out, unless one was typed for the role.</param>
public sealed record StaffMember(string Role, string Name)
{
    public const string Editor = "责编";
    public const string Proofreader = "校对";
}
