using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>照片: how large a notice's photograph is printed, and what the press asks of it.</summary>
/// <param name="Lines">Of the grid, that it takes with the air below it.</param>
/// <param name="Air">White below it, over the grid's own.</param>
public sealed record PhotoStyle(Length Width, int Lines, Length Air)
{
    /// <summary>Where at least so much is left beside it, the words stand there; else below it. In thousandths of the body's em.</summary>
    public int LeastBesidePermille { get; init; } = 11_000;

    public bool IsColour { get; init; }

    /// <summary>Whether a picture that is too high keeps its top; else its middle.</summary>
    public bool KeepsTop { get; init; } = true;

    /// <summary>Fewer pixels to the inch than this are refused.</summary>
    public int LeastPpi { get; init; } = 100;

    /// <summary>Fewer than this look coarse.</summary>
    public int GoodPpi { get; init; } = 150;

    /// <summary>More than this print no better and are not kept.</summary>
    public int MostPpi { get; init; } = 300;

    /// <summary>As it is printed.</summary>
    public Length HeightIn(PageTemplate template) => template.HeightOf(Lines) - Air;
}
