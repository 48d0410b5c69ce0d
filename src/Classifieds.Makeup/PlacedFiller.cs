using Classifieds.Typesetting;

namespace Classifieds.Makeup;

/// <summary>Where a filler stands.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Column">From 1.</param>
public sealed record PlacedFiller(string Text, int Page, int Column, Length X, Length Y, Length Width, Length Height, int Lines)
{
    /// <summary>Why it stands there: one sentence in Chinese.</summary>
    public required string Reason { get; init; }
}
