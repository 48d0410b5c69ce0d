namespace Classifieds.Makeup.Layouts;

/// <summary>A section's head over some columns of a group.</summary>
/// <param name="Column">The first under it, counted from 0 within the group.</param>
/// <param name="Columns">At least 1.</param>
/// <param name="Top">In lines of the grid below the top of the page's columns.</param>
/// <param name="IsContinued">Whether the section already has a head on the page.</param>
public sealed record HeadLayout(int Column, int Columns, int Top, bool IsContinued);
