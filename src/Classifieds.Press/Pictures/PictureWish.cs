using Classifieds.Typesetting;

namespace Classifieds.Press.Pictures;

/// <summary>What the press asks of a picture that is to fill a rectangle.</summary>
/// <param name="Width">As it is printed.</param>
/// <param name="Height">As it is printed.</param>
public sealed record PictureWish(Length Width, Length Height)
{
    /// <summary>Whether it is printed in four inks; else in black alone.</summary>
    public bool IsColour { get; init; }

    /// <summary>Which part of a picture that is too high stays: its top, or its middle. One that is too wide
    /// always keeps its middle.</summary>
    public bool KeepsTop { get; init; } = true;

    /// <summary>More pixels to the inch than this print no better; they are averaged.</summary>
    public int MostPpi { get; init; } = 300;

    /// <summary>总墨量 in percent.</summary>
    public int MostInk { get; init; } = NewsprintFloors.MostInk;
}
