using Classifieds.Makeup.Columns;
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

    public IReadOnlyList<PlacedBlock> Blocks { get; init; } = [];

    /// <summary>What a head over all its columns takes above them; in lines of the grid.</summary>
    public int HeadLines(PageTemplate template) => Head is null || HeadColumns > 0 ? 0 : template.SectionHead.Lines;

    /// <summary>Its first column, counted through all pages.</summary>
    public int First => Columns[0].Number;
}
