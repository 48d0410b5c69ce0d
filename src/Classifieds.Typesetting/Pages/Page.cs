namespace Classifieds.Typesetting.Pages;

/// <summary>版面: a finished page, every element at its place. Nothing after this moves anything.</summary>
/// <remarks>Origin top left of the trim, x right, y down, in whole thousandths of a point. Same input, same elements.</remarks>
/// <param name="Width">Of the trim.</param>
/// <param name="Height">Of the trim.</param>
/// <param name="Elements">In painting order; text in reading order, one notice after the other.</param>
public sealed record Page(Length Width, Length Height, IReadOnlyList<PageElement> Elements)
{
    /// <summary>Where in <see cref="Elements"/> something begins that is written by itself, a notice above all: its bytes in a file hang on
    /// nothing before it. Ascending.</summary>
    public IReadOnlyList<int> Pieces { get; init; } = [];

    /// <summary>Null where the sheet ends with the trim.</summary>
    public PageSurround? Surround { get; init; }

    /// <summary>From the sheet's edge to the trim.</summary>
    public Length Margin => Surround?.Margin ?? Length.Zero;

    /// <summary>Every mark on the sheet: the page's own, then those around it.</summary>
    public IEnumerable<PageElement> Marks => Surround is null ? Elements : Elements.Concat(Surround.Elements);
}
