namespace Classifieds.Domain.Prices;

/// <summary>规格版位: a fixed piece of the page that is sold as a whole, such as 半通栏.</summary>
/// <param name="Columns">How wide it is; at least 1.</param>
/// <param name="Lines">How high, in lines of the grid; at least 1.</param>
public sealed record PriceSlot(string Name, int Columns, int Lines, decimal Yuan)
{
    /// <summary>How many of it a notice takes; at least 1.</summary>
    internal int CountFor(int columns, int lines) => Math.Max(1, Up(columns, Columns) * Up(lines, Lines));

    private static int Up(int number, int by) => (number + by - 1) / by;
}
