namespace Classifieds.Domain.Prices;

/// <summary>What a paper may charge beside the notice itself.</summary>
public enum SurchargeKind
{
    /// <summary>加急: it came later than the paper would like.</summary>
    Rush,

    /// <summary>指定位置.</summary>
    Position,

    /// <summary>大字号.</summary>
    TypeSize,

    /// <summary>套红.</summary>
    SecondColour,

    /// <summary>加框.</summary>
    Frame,
}
