using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Classifieds.Domain.Searches;

/// <summary>Where a page of a search ended, so that the next begins behind it; means nothing to people.</summary>
/// <param name="Entry">Not negative.</param>
public sealed record SearchCursor(long Entry)
{
    public static bool TryParse([NotNullWhen(true)] string? typed, [NotNullWhen(true)] out SearchCursor? cursor)
    {
        cursor = long.TryParse(typed?.Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long entry) && entry >= 0
            ? new(entry) : null;
        return cursor is not null;
    }

    public override string ToString() => Entry.ToString("x", CultureInfo.InvariantCulture);
}
