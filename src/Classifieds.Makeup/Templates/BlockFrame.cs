using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>围线: rules on the sides on which a block of notices meets other matter.</summary>
/// <param name="Air">Between a rule and the type area.</param>
public sealed record BlockFrame(BlockSides Sides, Length Thickness, Length Air)
{
    /// <summary>From a rule's outer edge to the type area.</summary>
    public Length Inset => Thickness + Air;

    public bool Has(BlockSides side) => (Sides & side) != 0;
}
