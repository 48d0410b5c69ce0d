using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Issues;

/// <summary>Where a notice, or a part of one that was split, stands on an issue's page.
/// All lengths in thousandths of a point from the trim's top left corner.</summary>
/// <param name="Page">1 is the first.</param>
/// <param name="Column">1 is the leftmost.</param>
/// <param name="Lines">The lines it takes there.</param>
public sealed record PrintedPlace(
    NoticeId Notice, int Revision, int Page, int Column, int X, int Y, int Width, int Height, int Lines);
