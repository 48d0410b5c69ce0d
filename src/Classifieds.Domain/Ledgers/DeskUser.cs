using System.Diagnostics.CodeAnalysis;

namespace Classifieds.Domain.Ledgers;

/// <summary>台里的人: who may work on a store, and as what.</summary>
/// <param name="AddedBy">Empty for the first, who made the store.</param>
public sealed record DeskUser(string Name, Role Role, string AddedBy, DateTimeOffset AddedAt)
{
    /// <summary>In UTF-16 units.</summary>
    public const int LongestName = 40;

    /// <summary>When the person stopped working here; null = works here.</summary>
    public DateTimeOffset? Disabled { get; init; }

    /// <summary>Whether somebody may be called this: 1 to 40 units, no control character, no blank before or behind.</summary>
    public static bool IsName([NotNullWhen(true)] string? name) =>
        name is { Length: >= 1 and <= LongestName } && name.Trim() == name && !name.Any(char.IsControl);
}
