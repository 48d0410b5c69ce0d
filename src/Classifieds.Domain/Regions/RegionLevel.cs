namespace Classifieds.Domain.Regions;

/// <summary>The level of an administrative division in GB/T 2260.</summary>
public enum RegionLevel
{
    /// <summary>省、自治区、直辖市: the last four digits are 0000.</summary>
    Province,

    /// <summary>地区、地级市、自治州、盟: the last two digits are 00.</summary>
    Prefecture,

    /// <summary>县、市辖区、县级市、旗.</summary>
    County,
}
