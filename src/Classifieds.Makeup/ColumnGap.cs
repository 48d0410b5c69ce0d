using Classifieds.Typesetting;

namespace Classifieds.Makeup;

/// <summary>The air that was given to the notices of a column, and what stayed white at its foot.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Size">On average, of each gap between two items, over the grid's own air; a gap with a hairline takes as many times
/// that as the template says.</param>
/// <param name="Count">How many such sizes the column's gaps take together.</param>
/// <param name="WhiteAtFoot">Between the column's last line and the line on which its neighbours end.</param>
public sealed record ColumnGap(int Page, int Column, Length Size, int Count, Length WhiteAtFoot)
{
    /// <summary>The smallest of its gaps; less than <see cref="Size"/> only after a late change, which bends gaps rather
    /// than move a notice.</summary>
    public Length Narrowest { get; init; } = Size;

    public Length Widest { get; init; } = Size;

    /// <summary>One sentence in Chinese.</summary>
    public required string Why { get; init; }
}
