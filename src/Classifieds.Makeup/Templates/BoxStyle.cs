using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>加框: the frame of a boxed notice.</summary>
/// <param name="Air">The least white between the frame and the words.</param>
public sealed record BoxStyle(Length Thickness, Length Air)
{
    public Length Inset => Thickness + Air;
}
