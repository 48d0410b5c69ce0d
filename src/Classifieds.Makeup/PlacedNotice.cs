using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup;

/// <summary>Where a notice, or a part of one, stands.</summary>
/// <param name="Index">Of the notice, in the order given, from 0.</param>
/// <param name="Page">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="X">Of its left edge, from the trim's left.</param>
/// <param name="Y">Of its first line's em box, from the trim's top.</param>
/// <param name="Lines">It takes in its column, in lines of the grid.</param>
public sealed record PlacedNotice(int Index, int Page, int Column, Length X, Length Y, Length Width, Length Height, int Lines)
{
    /// <summary>How many columns it spans.</summary>
    public int Span { get; init; } = 1;

    /// <summary>Whether a frame stands about it.</summary>
    public bool IsBoxed { get; init; }

    /// <summary>松紧: lines beyond its natural setting; −1 = 紧排一行.</summary>
    public int Looseness { get; init; }

    /// <summary>Its photograph; null where it has none, or the part of it that stands here has not.</summary>
    public PageElement.Image? Photo { get; init; }

    /// <summary>Why it stands there: one sentence in Chinese.</summary>
    public required string Reason { get; init; }
}
