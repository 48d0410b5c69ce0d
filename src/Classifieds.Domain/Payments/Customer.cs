using System.Diagnostics.CodeAnalysis;

namespace Classifieds.Domain.Payments;

/// <summary>挂账客户: who may have notices run first and pays by the month.</summary>
/// <param name="Limit">限额: what may stand open at most, in yuan.</param>
public sealed record Customer(string Name, decimal Limit, string AddedBy, DateTimeOffset AddedAt)
{
    /// <summary>In UTF-16 units.</summary>
    public const int LongestName = 60;

    /// <summary>Since when nothing more is put on the account; null = it is open.</summary>
    public DateTimeOffset? Disabled { get; init; }

    /// <summary>Whether a customer may be called this: 1 to 60 units, no control character, no blank before or behind.</summary>
    public static bool IsName([NotNullWhen(true)] string? name) =>
        name is { Length: >= 1 and <= LongestName } && name.Trim() == name && !name.Any(char.IsControl);
}
