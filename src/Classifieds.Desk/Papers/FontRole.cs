using Classifieds.Fonts;

namespace Classifieds.Desk.Papers;

/// <summary>A family, its weight, and the families that answer for characters it lacks.</summary>
public sealed record FontRole(string Family, FontWeight Weight, IReadOnlyList<string> Fallbacks)
{
    /// <summary>In the order in which they are asked for a character.</summary>
    public IReadOnlyList<FaceName> Faces => [new(Family, Weight), .. Fallbacks.Select(family => new FaceName(family))];
}
