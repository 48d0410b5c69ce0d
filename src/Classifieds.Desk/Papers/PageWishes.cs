using System.Globalization;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Papers;

/// <summary>What is asked for one issue, beside what the paper's profile says.</summary>
public sealed record PageWishes
{
    private const decimal LeastSide = 20;
    private const decimal MostSide = 1000;

    public static PageWishes None { get; } = new();

    /// <summary>The part of the page that the notices fill; null = as the profile says.</summary>
    public PageSlot? Slot { get; init; }

    /// <summary>How many pages there are to be; null = as many as are needed.</summary>
    public int? Pages { get; init; }

    /// <summary>Whether these are a slot's left, top, width and height in mm, such as <c>19,200,140,169</c>.</summary>
    public static bool IsSlot(string written) => Read(written) is not null;

    /// <param name="written">As <see cref="IsSlot"/> takes it; null asks for nothing.</param>
    public PageWishes InSlot(string? written) => written is null ? this : this with { Slot = Read(written) };

    private static PageSlot? Read(string written)
    {
        string[] parts = written.Split(',');
        if (parts.Length != 4) return null;
        Span<decimal> sides = stackalloc decimal[4];
        for (int i = 0; i < sides.Length; i++)
        {
            decimal least = i < 2 ? 0 : LeastSide;
            if (!decimal.TryParse(parts[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out sides[i])
                || sides[i] < least || sides[i] > MostSide) return null;
        }
        return new(Length.Mm(sides[0]), Length.Mm(sides[1]), Length.Mm(sides[2]), Length.Mm(sides[3]));
    }
}
