namespace Classifieds.Typesetting.Pages;

/// <summary>版面: a finished page, every element at its place. Nothing after this moves anything.</summary>
/// <remarks>Origin top left of the trim, x right, y down, in whole thousandths of a point. Same input, same elements.</remarks>
/// <param name="Width">Of the trim.</param>
/// <param name="Height">Of the trim.</param>
/// <param name="Elements">In painting order; text in reading order, one notice after the other.</param>
public sealed record Page(Length Width, Length Height, IReadOnlyList<PageElement> Elements);
