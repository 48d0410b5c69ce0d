using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>栏头: the reversed bar with the page's words and the desk's hotline.</summary>
/// <param name="Words">Such as 公告, 挂失, 寻人.</param>
/// <param name="Lines">The bar's height in lines of the grid.</param>
/// <param name="LinesBelow">Air between the bar and the columns, in lines of the grid.</param>
public sealed record MastheadStyle(IReadOnlyList<string> Words, Length Size, int Lines, int LinesBelow)
{
    /// <summary>Between the characters of a word, in thousandths of <see cref="Size"/>.</summary>
    public int LetterSpacingPermille { get; init; }

    /// <summary>Between two words, in thousandths of <see cref="Size"/>.</summary>
    public int WordSpacingPermille { get; init; }

    /// <summary>Kept free at the bar's left and right end.</summary>
    public Length Inset { get; init; }

    /// <summary>Such as 全市联动　24小时手机/微信.</summary>
    public string HotlineWords { get; init; } = "";

    /// <summary>Empty = the bar has no hotline, and its words stand in its middle.</summary>
    public string HotlineNumber { get; init; } = "";

    public Length HotlineWordsSize { get; init; }

    public Length HotlineNumberSize { get; init; }

    /// <summary>Between the two lines of the hotline.</summary>
    public Length HotlineGap { get; init; }
}
