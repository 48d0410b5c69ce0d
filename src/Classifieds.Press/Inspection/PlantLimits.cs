using Classifieds.Typesetting;

namespace Classifieds.Press.Inspection;

/// <summary>What a plant takes. The floors for rules and type are those of <see cref="NewsprintFloors"/>.</summary>
public sealed record PlantLimits
{
    /// <summary>总墨量 in percent.</summary>
    public int MostInk { get; init; } = NewsprintFloors.MostInk;

    /// <summary>Below this a picture is refused, in pixels to the inch at the size it is printed.</summary>
    public int LeastPpi { get; init; } = NewsprintFloors.Ppi;

    /// <summary>Below this a picture looks coarse on newsprint.</summary>
    public int GoodPpi { get; init; } = 150;

    /// <summary>The paper's trim, where the file is to be a page of that paper.</summary>
    public (Length Width, Length Height)? Trim { get; init; }
}
