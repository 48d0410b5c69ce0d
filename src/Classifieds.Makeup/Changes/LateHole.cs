using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Changes;

/// <summary>Where something was taken out of a column.</summary>
/// <param name="Place">In the column's items, before which it stood.</param>
internal readonly record struct LateHole(int Place, SectionStyle Section);
