using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Layouts;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Changes;

/// <summary>Neighbouring columns of the page made before.</summary>
/// <param name="Page">Counted from 0.</param>
/// <param name="FirstColumn">On its page, counted from 0.</param>
/// <param name="Head">Null where heads stand in the columns.</param>
/// <param name="Height">Of the columns, in lines of the grid.</param>
internal sealed record LateGroup(int Page, int FirstColumn, SectionStyle? Head, int Height, IReadOnlyList<LateColumn> Columns)
{
    /// <summary>How many of its columns, from the left, stand under its head; 0 = all of them.</summary>
    public int HeadColumns { get; init; }

    /// <summary>Whether the matter goes on on the next page.</summary>
    public bool RunsOn { get; init; }

    /// <summary>See <see cref="ColumnGroup.Heads"/>.</summary>
    public IReadOnlyList<HeadLayout>? Heads { get; init; }

    /// <summary>The line down to which it could go, where others stand below it; null = it may go to the page's foot.</summary>
    public int? Floor { get; init; }

    /// <summary>Whether another section begins at the foot of some of its columns.</summary>
    public bool IsFollowedInColumns { get; init; }

    /// <summary>Whether others begin where what spans its columns ends.</summary>
    public bool IsOverOthers => Floor is not null || IsFollowedInColumns
        || Blocks.Any(block => block.Column + block.Notice.Columns > Columns.Count);

    public IReadOnlyList<PlacedBlock> Blocks { get; init; } = [];

    /// <summary>The height that its page keeps, as others follow it; 0 = it is the last, as high as it needs to be.</summary>
    public int PageHeight { get; init; }

    /// <summary>What a head over all its columns takes above them; in lines of the grid.</summary>
    public int HeadLines(PageTemplate template) =>
        Head is null || HeadColumns > 0 || Heads is not null ? 0 : template.HeadLines(Head);

    /// <summary>Its first column, counted through all pages.</summary>
    public int First => Columns[0].Number;
}
