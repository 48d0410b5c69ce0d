using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

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

    /// <summary>From the type area's left edge to the first column's: half of what a slot is wider than its columns.</summary>
    public Length FirstColumnIndent { get; init; }

    public required BodyType Body { get; init; }

    public required GapRange Gaps { get; init; }

    public required PageHeight Height { get; init; }

    /// <summary>How many pages there are to be, no more and no fewer; null = as many as are needed. It goes before
    /// <see cref="MostPages"/>.</summary>
    public int? ExactPages { get; init; }

    /// <summary>How many pages there are at the most; null = as many as are needed.</summary>
    public int? MostPages { get; init; }

    public required NoticeSplitting Splitting { get; init; }

    /// <summary>Lines of the grid that a late change may leave white at the foot of a column, rather than move other notices.</summary>
    public int MostLateWhite { get; init; } = 8;

    /// <summary>Whether a late change may break the order in which notices came in, also where a section keeps it, if fewer
    /// notices move for it.</summary>
    public bool IsLateOrderFree { get; init; }

    /// <summary>版次 of the first page where none was asked for.</summary>
    public string PageNumber { get; init; } = "1";

    /// <summary>Null on a strip or a slot: the folio line is that of the page about it.</summary>
    public FolioStyle? Folio { get; init; }

    /// <summary>Null where the notices have no bar of their own.</summary>
    public MastheadStyle? Masthead { get; init; }

    /// <summary>Rules about the type area; null = none.</summary>
    public BlockFrame? Frame { get; init; }

    /// <summary>In the order in which they stand on the page.</summary>
    public required IReadOnlyList<SectionStyle> Sections { get; init; }

    /// <summary>What the masthead's bar, the section heads and their thick rules are printed in: black, or the
    /// paper's second colour.</summary>
    /// <remarks>Thin rules stay black: in a tint, or in several inks, they would break into dots or stand double.</remarks>
    public Ink HeadInk { get; init; } = Ink.Key;

    public required SectionHeadStyle SectionHead { get; init; }

    public required ItemStyle Items { get; init; }

    public required TitledStyle Titled { get; init; }

    /// <summary>Which notices span columns or stand in a frame; the first that a notice answers to holds.</summary>
    public IReadOnlyList<NoticeShape> Shapes { get; init; } = [];

    public BoxStyle Box { get; init; } = new(Length.Pt(0.5m), Length.Pt(3));

    /// <summary>Null where the paper prints no photographs.</summary>
    public PhotoStyle? Photo { get; init; }

    public IReadOnlyList<PageReservation> Reservations { get; init; } = [];

    /// <summary>Where <see cref="Height"/> is full: what a last page is squared off with, in the order in which they are taken.</summary>
    public IReadOnlyList<Filler> Fillers { get; init; } = [];

    /// <summary>Null where the page about a slot has one.</summary>
    public FooterStyle? Footer { get; init; }

    public Length Measure => Body.Size.Times(Columns.MeasurePermille, 1000);

    public Length Gutter => Body.Size.Times(Columns.GutterPermille, 1000);

    /// <summary>From the left edge of the first column to the right edge of the last.</summary>
    public Length ColumnsWidth => WidthOf(Columns.Count);

    /// <summary>What stands before the masthead on the first page takes of its columns, in lines of the grid, the air below it included; no
    /// profile says it.</summary>
    public int LinesBeforeMasthead { get; init; }

    /// <summary>What stands over the columns, in lines of the grid from the type area's top.</summary>
    public int LinesAboveColumns => (Folio?.Lines ?? 0) + (Masthead is { } bar ? bar.Lines + bar.LinesBelow : 0);

    /// <summary>From the left edge of a column to the right edge of the last of so many.</summary>
    public Length WidthOf(int columns) => Measure * columns + Gutter * (columns - 1);

    /// <summary>The left edge of a column, counted from 0.</summary>
    public Length ColumnLeft(int column) => TypeArea.Left + FirstColumnIndent + (Measure + Gutter) * column;

    /// <summary>What a section's head takes, in lines of the grid.</summary>
    public int HeadLines(SectionStyle section) => section.HasHead ? SectionHead.Lines : 0;

    /// <summary>What a title takes, in lines of the grid, and how much of it is white above its words.</summary>
    public (int Taken, Length Above) TitleRoom(int lines, Length size)
    {
        Length height = size.Times(Titled.LeadingPermille, 1000) * (lines - 1) + size;
        int taken = 1;
        while (HeightOf(taken) < height + Titled.TitleAir * 2) taken++;
        return (taken, (HeightOf(taken) - height) / 2);
    }

    /// <summary>The most white that a title keeps above its words.</summary>
    /// <remarks>A smaller size is for titles of two lines.</remarks>
    public Length WhiteAboveTitles => Length.Max(
        TitleRoom(1, Titled.Sizes[0]).Above, Titled.Sizes.Max(size => TitleRoom(2, size).Above));

    /// <summary>The most air between a titled notice's date and the title below it, where <see cref="TitledStyle.LinesBetween"/> is
    /// given.</summary>
    public Length MostAirBetween => Body.Leading * 3 / 2;

    /// <summary>By how much a titled notice that spans columns stands below its line, so that it comes no further from the titles under it
    /// than <see cref="MostAirBetween"/>; what stands under it stays on the grid.</summary>
    public Length DropOverTitles => Titled.LinesBetween is null ? Length.Zero : Length.Max(
        Length.Zero, Body.Leading * (Titled.LinesAfter + 1) - Body.Size + WhiteAboveTitles - MostAirBetween);

    /// <summary>From the top of the first line's em box to the foot of the last line's.</summary>
    public Length HeightOf(int lines) => lines == 0 ? Length.Zero : Body.Leading * (lines - 1) + Body.Size;
}
