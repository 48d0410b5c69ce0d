using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>A section's head over some columns of a group.</summary>
/// <param name="Section">With the words that are printed.</param>
/// <param name="Column">The first under it, counted from 0 within the group.</param>
/// <param name="Columns">At least 1.</param>
/// <param name="Top">In lines of the grid below the top of the page's columns.</param>
/// <param name="IsContinued">Whether the section already has a head further up or to the left on the page.</param>
internal sealed record PlacedHead(SectionStyle Section, int Column, int Columns, int Top, bool IsContinued);
