using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Changes;

/// <summary>A page under change: what each column holds now. Never altered; each change gives another draft.</summary>
/// <param name="Items">By column, counted through all pages.</param>
/// <param name="Holes">By column.</param>
/// <param name="Growth">By group, in lines of the grid.</param>
internal sealed record LateDraft(
    IReadOnlyList<LateGroup> Groups, IReadOnlyList<IReadOnlyList<LateItem>> Items, IReadOnlyList<IReadOnlyList<LateHole>> Holes,
        IReadOnlyList<int> Growth)
{
    /// <summary>How far it reaches.</summary>
    public LateStep Step { get; init; } = LateStep.InColumn;

    /// <summary>Notices put where their turn is not, in a section that else keeps the order in which they came in.</summary>
    public int OutOfTurn { get; init; }

    /// <summary>Heads at the feet of columns, of sections that have one elsewhere.</summary>
    public int HeadsAgain { get; init; }

    /// <summary>What finds no room, and found none before.</summary>
    public IReadOnlyList<SetNotice> Unplaced { get; init; } = [];

    public static LateDraft Of(IReadOnlyList<LateGroup> groups)
    {
        LateColumn[] columns = [.. groups.SelectMany(group => group.Columns)];
        return new(groups, [.. columns.Select(column => column.Items)], [.. columns.Select(column => column.Holes)], new int[groups.Count]);
    }

    public int HeightOf(int group) => Groups[group].Height + Growth[group];

    /// <summary>Whether the group's matter ends in a column, so that its foot is free.</summary>
    public bool EndsIn(LateGroup group, int column)
    {
        if (group.RunsOn) return false;
        for (int later = column + 1; later < group.First + group.Columns.Count; later++)
            if (Items[later].Count > 0) return false;
        return true;
    }

    /// <summary>Whether a column holds other than it held.</summary>
    public bool IsOpen(LateColumn column) => column.IsChanged || !ReferenceEquals(Items[column.Number], column.Items);

    public LateDraft Without(int column, int place)
    {
        List<LateItem> left = [.. Items[column]];
        LateItem taken = left[place];
        left.RemoveAt(place);
        List<LateHole> holes = [.. Holes[column].Select(hole => hole.Place > place ? hole with { Place = hole.Place - 1 } : hole)];
        LateHole made = new(place, taken.Section);
        if (!holes.Contains(made)) holes.Add(made);
        return With(column, left, holes);
    }

    public LateDraft With(int column, int place, LateItem item)
    {
        List<LateItem> more = [.. Items[column]];
        more.Insert(place, item);
        return With(column, more, [.. Holes[column].Select(hole => hole.Place >= place ? hole with { Place = hole.Place + 1 } : hole)]);
    }

    public LateDraft With(int column, IReadOnlyList<LateItem> items, IReadOnlyList<LateHole> holes)
    {
        IReadOnlyList<LateItem>[] allItems = [.. Items];
        IReadOnlyList<LateHole>[] allHoles = [.. Holes];
        (allItems[column], allHoles[column]) = (items, holes);
        return this with { Items = allItems, Holes = allHoles };
    }

    /// <summary>The draft with a notice over some columns of a group, at the foot of what stands over them; their items
    /// go down by as much.</summary>
    /// <param name="lines">What it takes with the air below it, in lines of the grid.</param>
    public LateDraft Under(int group, PlacedBlock block, int lines, Length leading)
    {
        LateGroup given = Groups[group];
        LateDraft made = this;
        LateColumn[] columns = [.. given.Columns];
        for (int c = block.Column; c < block.Column + block.Notice.Columns; c++)
        {
            Length lower = leading * (block.Top + lines - columns[c].Top);
            columns[c] = columns[c] with { Top = block.Top + lines, IsChanged = true };
            LateItem[] items = [.. made.Items[columns[c].Number]
                .Select(item => item.Was is { } was ? item with { Was = was with { Below = was.Below - lower } } : item)];
            made = made.With(columns[c].Number, items, Holes[columns[c].Number]);
        }
        LateGroup[] groups = [.. Groups];
        groups[group] = given with { Columns = columns, Blocks = [.. given.Blocks, block] };
        return made with { Groups = groups };
    }

    public LateDraft Grown(int group, int lines)
    {
        int[] growth = [.. Growth];
        growth[group] += lines;
        return this with { Growth = growth };
    }

    /// <summary>Whether a notice of a section may stand before a place of a column: beside others of it, and parting none.</summary>
    public bool MayStand(int column, int place, string section)
    {
        IReadOnlyList<LateItem> items = Items[column];
        LateItem? above = place > 0 ? items[place - 1] : null;
        LateItem? below = place < items.Count ? items[place] : null;
        if (above is { GoesOn: true } or { IsCarry: true } || below is { IsCarry: true } or { FirstLine: > 0 }) return false;
        if (above is null && ColumnOf(column).Under is { } under) return under == section;
        if (above is null && below is null) return false;
        return above?.Section.Section == section || place == 0 && below is { IsHead: false } && below.Section.Section == section;
    }

    /// <summary>What a column holds no notice in, in lines of the grid, the air between its items counted as free.</summary>
    public int FreeLinesOf(int column)
    {
        int group = GroupAt(column);
        LateColumn given = Groups[group].Columns[column - Groups[group].First];
        return HeightOf(group) - given.Top - given.Foot - Items[column].Sum(item => item.Lines);
    }

    /// <summary>By how many lines of the grid a group may grow down to where the others of its page end; 0 where others stand below it.
    /// </summary>
    public int LinesBelow(int group, PageTemplate template)
    {
        LateGroup given = Groups[group];
        if (given.Floor is not null) return 0;
        int lowest = 0;
        for (int other = 0; other < Groups.Count; other++)
            if (Groups[other].Page == given.Page) lowest = Math.Max(lowest, HeightOf(other) + Groups[other].HeadLines(template));
        return Math.Max(given.PageHeight, lowest) - HeightOf(group) - given.HeadLines(template);
    }

    public int GroupAt(int column)
    {
        int group = 0;
        while (column >= Groups[group].First + Groups[group].Columns.Count) group++;
        return group;
    }

    public LateColumn ColumnOf(int column)
    {
        LateGroup group = GroupOf(column);
        return group.Columns[column - group.First];
    }

    public LateGroup GroupOf(int column) => Groups[GroupAt(column)];
}
