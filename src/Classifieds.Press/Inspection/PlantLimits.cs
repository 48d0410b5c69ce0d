using Classifieds.Typesetting;

namespace Classifieds.Press.Inspection;

/// <summary>What a plant takes. The floors for rules and type are those of <see cref="Preflight"/>.</summary>
public sealed record PlantLimits
{
    /// <summary>总墨量 in percent: 220 by ISO 12647-3:2013, 240 at some houses.</summary>
    public int MostInk { get; init; } = 220;

    /// <summary>Below this a picture is refused, in pixels to the inch at the size it is printed.</summary>
    public int LeastPpi { get; init; } = 100;

    /// <summary>Below this a picture looks coarse on newsprint.</summary>
    public int GoodPpi { get; init; } = 150;

    /// <summary>The paper's trim, where the file is to be a page of that paper.</summary>
    public (Length Width, Length Height)? Trim { get; init; }
}
