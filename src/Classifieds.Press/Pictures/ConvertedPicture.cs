using Classifieds.Typesetting.Pages;

namespace Classifieds.Press.Pictures;

/// <summary>What became of a picture that was handed in.</summary>
/// <param name="Fault"><see cref="PictureFault.None"/> where there is a picture.</param>
/// <param name="Width">Of the file's picture in pixels, as it is looked at; 0 where it could not be told.</param>
/// <param name="Height">As <paramref name="Width"/>.</param>
public sealed record ConvertedPicture(PictureFault Fault, int Width, int Height)
{
    public Picture? Picture { get; init; }

    /// <summary>Pixels to the inch that the file has at the size it is printed.</summary>
    public int Ppi { get; init; }

    /// <summary>Whether the file's picture has colours.</summary>
    public bool IsColoured { get; init; }

    /// <summary>Cut off at both sides together, in percent of the width.</summary>
    public int CutAtSides { get; init; }

    /// <summary>Cut off at head and foot together, in percent of the height.</summary>
    public int CutInHeight { get; init; }
}

/// <summary>Why a file gives no picture.</summary>
public enum PictureFault
{
    None,

    /// <summary>Neither JPEG nor PNG.</summary>
    Format,

    /// <summary>It ends early, or cannot be decoded.</summary>
    Broken,

    /// <summary>It would need more memory than is given to a picture, whatever the size of the file.</summary>
    TooManyPixels,
}
