using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>版式: everything that decides how a paper's page looks, as its profile says it; no size stands in code.</summary>
/// <remarks>
/// The grid begins at the type area's top and has the pitch of <see cref="BodyType.Leading"/>; heights given in lines are
/// whole steps of it. The reader of profiles has checked that the parts fit one another.
/// </remarks>
public sealed record PageTemplate
{
    /// <summary>报名, such as 滨河晨报.</summary>
    public required string PaperName { get; init; }

    public required Length TrimWidth { get; init; }

    public required Length TrimHeight { get; init; }

    public required TypeArea TypeArea { get; init; }

    public required ColumnGrid Columns { get; init; }

    public required BodyType Body { get; init; }

    public required GapRange Gaps { get; init; }

    public required PageHeight Height { get; init; }

    /// <summary>How many pages there are at the most; null = as many as are needed.</summary>
    public int? MostPages { get; init; }

    public required NoticeSplitting Splitting { get; init; }

    public required FolioStyle Folio { get; init; }

    public required MastheadStyle Masthead { get; init; }

    /// <summary>In the order in which they stand on the page.</summary>
    public required IReadOnlyList<SectionStyle> Sections { get; init; }

    public required SectionHeadStyle SectionHead { get; init; }

    public required ItemStyle Items { get; init; }

    public required TitledStyle Titled { get; init; }

    public required FooterStyle Footer { get; init; }

    public Length Measure => Body.Size.Times(Columns.MeasurePermille, 1000);

    public Length Gutter => Body.Size.Times(Columns.GutterPermille, 1000);

    /// <summary>From the left edge of the first column to the right edge of the last.</summary>
    public Length ColumnsWidth => Measure * Columns.Count + Gutter * (Columns.Count - 1);

    /// <summary>The left edge of a column, counted from 0.</summary>
    public Length ColumnLeft(int column) => TypeArea.Left + (Measure + Gutter) * column;

    /// <summary>From the top of the first line's em box to the foot of the last line's.</summary>
    public Length HeightOf(int lines) => lines == 0 ? Length.Zero : Body.Leading * (lines - 1) + Body.Size;
}
