namespace Classifieds.Makeup.Columns;

/// <summary>A section's head over the first few columns of a flow in which other sections follow.</summary>
/// <remarks>What stands under a section's head is the section's, or begins with a head of its own: no other matter
/// opens such a column.</remarks>
/// <param name="Columns">From the left.</param>
/// <param name="Section">By its name.</param>
internal sealed record HeadSpan(int Columns, string Section)
{
    public bool Allows(int column, Atom first) => column >= Columns || first.Head is not null || first.Section.Section == Section;
}
