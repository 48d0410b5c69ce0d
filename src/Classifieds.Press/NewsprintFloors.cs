using Classifieds.Typesetting;

namespace Classifieds.Press;

/// <summary>Below these a newspaper's press no longer holds a stroke, a dot or a picture (ISO 12647-3 and the houses' own
/// sheets).</summary>
/// <remarks>Profiles are held to them when they are read, pages before they become a file, files before they go to the plant.</remarks>
public static class NewsprintFloors
{
    /// <summary>The least thickness of a rule in one ink.</summary>
    public static readonly Length Rule = Length.Pt(0.25m);

    /// <summary>The least thickness of a tinted rule, which the screen would break into dots, and of one in more than one ink.</summary>
    public static readonly Length TintedRule = Length.Pt(1);

    /// <summary>The least size of type in black alone.</summary>
    public static readonly Length Type = Length.Pt(5);

    /// <summary>The least size of type in more than one ink, or reversed out of one.</summary>
    public static readonly Length ColourType = Length.Pt(10);

    /// <summary>Of a colour that white type is reversed out of: the least sum of its inks, in percent, that it still stands out
    /// from.</summary>
    public const int ReversedInk = 60;

    /// <summary>The most ink that the paper takes, as the sum of the inks in percent: 220 by ISO 12647-3:2013, 240 at some
    /// houses.</summary>
    public const int MostInk = 220;

    /// <summary>Below this a picture is refused, in pixels to the inch.</summary>
    public const int Ppi = 100;
}
