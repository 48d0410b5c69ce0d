namespace Classifieds.Typesetting.Pages;

/// <summary>白边: what stands on the sheet around the trim; it is cut off and never reaches a reader.</summary>
/// <param name="Margin">From the trim to the sheet's edge, on all sides.</param>
/// <param name="Elements">Measured like the page's own, from the trim's top left corner; all lie outside the trim.</param>
public sealed record PageSurround(Length Margin, IReadOnlyList<PageElement> Elements);
