namespace Classifieds.Desk.Wire.Pages;

/// <summary>The inks in which a photograph is printed.</summary>
public enum PhotoColour
{
    /// <summary>黑白.</summary>
    Gray,

    /// <summary>四色.</summary>
    Cmyk,
}
