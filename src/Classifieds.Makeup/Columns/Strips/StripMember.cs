using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns.Strips;

/// <summary>What stands under one head in a strip: a section, and perhaps small ones that follow it in its columns.</summary>
/// <param name="Head">Of the first section.</param>
/// <param name="Atoms">What flows down the columns; the first section's head is not among them, those of the others are.</param>
/// <param name="Blocks">Notices of the first section that span columns.</param>
internal sealed record StripMember(SectionStyle Head, IReadOnlyList<Atom> Atoms, IReadOnlyList<SetNotice> Blocks)
{
    public int HeadsInColumns { get; } = Atoms.Count(atom => atom.Head is not null);

    public AtomSums Sums { get; } = new(Atoms);

    /// <summary>The lines that its atoms and the head over them take of so many columns or fewer, at the least.</summary>
    public int LeastLines(int columns, PageTemplate template)
    {
        int dropped = (columns - 1) * (ColumnBreaker.DroppedAtTop(template) + ColumnStretch.Most);
        return Math.Max(0, Sums.LeastLines(0, Atoms.Count) - dropped) + template.HeadLines(Head);
    }
}
