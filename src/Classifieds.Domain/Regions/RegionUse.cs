namespace Classifieds.Domain.Regions;

/// <summary>Whether a region code can stand at the head of a resident identity number.</summary>
public enum RegionUse
{
    /// <summary>In no list, though its province is real.</summary>
    Unlisted,

    /// <summary>A province or prefecture that heads counties; cards carry the counties' codes.</summary>
    Group,

    /// <summary>Ended before numbers were first given in 1984.</summary>
    Ended,

    /// <summary>Stands on cards, though the ministry's lists leave it out or differ.</summary>
    Reported,

    /// <summary>In force in 1984 or later.</summary>
    Listed,
}
