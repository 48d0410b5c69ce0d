namespace Classifieds.Press.Inspection;

/// <summary>What the inspection of a finished file can find; how much each weighs and how it is worded is the desk's.</summary>
public enum FileFaultKind
{
    /// <summary>No PDF, or one so broken that nothing in it can be found.</summary>
    Unreadable,

    /// <summary>An object of the file cannot be read; detail: which.</summary>
    Broken,

    /// <summary>More than is looked at in one file.</summary>
    TooMuch,

    Encrypted,

    /// <summary>Detail: what it claims to be, or nothing.</summary>
    NotPdfX,

    /// <summary>Details: the version, the standard, the newest version that it allows.</summary>
    Version,

    /// <summary>Detail: the entry that is missing.</summary>
    Description,

    Identity,

    /// <summary>Detail: how many output intents there are.</summary>
    Intent,

    /// <summary>Detail: what is wrong with the output profile.</summary>
    Profile,

    NoTrim,

    /// <summary>Details: the box that sticks out, the box it should lie in.</summary>
    Boxes,

    /// <summary>Details: the trim's width and height, the paper's; in mm.</summary>
    TrimSize,

    Script,

    Form,

    Layers,

    /// <summary>Detail: the annotation's subtype.</summary>
    Annotation,

    /// <summary>Detail: what makes it transparent.</summary>
    Transparency,

    /// <summary>Detail: the font's name; so with the next four.</summary>
    FontNotEmbedded,
    FontType3,
    FontWhole,
    FontWithoutText,
    MissingGlyph,

    /// <summary>Detail: type, rules and areas, or a picture.</summary>
    Rgb,

    /// <summary>Details: the colour space, and where it is used.</summary>
    ColourSpace,

    /// <summary>Detail: the colorant.</summary>
    SpotColour,

    /// <summary>Details: the sum, the most; in percent.</summary>
    Ink,

    /// <summary>Detail: the inks.</summary>
    RichBlack,

    /// <summary>Details: the size, how many inks.</summary>
    ColourType,

    /// <summary>Detail: the size.</summary>
    SmallType,

    KnockOutBlack,

    VanishingWhite,

    /// <summary>Details: thickness and floor.</summary>
    ThinRule,

    /// <summary>Details: thickness and tint.</summary>
    TintedRule,

    /// <summary>Details: pixels to the inch, the least.</summary>
    CoarsePicture,
    VeryCoarsePicture,

    /// <summary>Details: the sum where the picture is darkest, the most; in percent.</summary>
    PictureInk,

    /// <summary>Of marks that were not written yet: one stands out of the trim.</summary>
    Outside,

    /// <summary>Detail: the filter.</summary>
    Filter,

    /// <summary>It says of itself that it is no plate: 试排.</summary>
    Trial,
}
