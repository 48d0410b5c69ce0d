namespace Classifieds.Makeup.Drawing;

/// <summary>How much of a notice stands on one page.</summary>
/// <param name="Characters">In UTF-16 units, blanks left out.</param>
internal sealed record PartOnPage(int Index, int Page, int Characters);
