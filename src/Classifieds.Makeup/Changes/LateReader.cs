using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Layouts;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Changes;

/// <summary>The page made before read back as columns, with what was withdrawn taken out and what was edited in its place.</summary>
/// <param name="notices">Those of now that stand on a page.</param>
/// <param name="fillers">That may run.</param>
internal sealed class LateReader(
    PreviousIssue previous, IReadOnlyList<SetNotice> notices, IReadOnlyList<SetNotice> fillers, PageTemplate template, LayoutFrame frame)
{
    private const string HeadAlone = "撤稿后栏目已无稿件，栏目头要撤去";

    private readonly Dictionary<int, SetNotice> byIndex = notices.ToDictionary(notice => notice.Index);
    private readonly List<SetNotice> fillersLeft = [.. fillers];
    private readonly HashSet<int> standing = [];

    // Where the last part of each notice begins; 0 = it stood whole.
    private readonly Dictionary<int, int> lastParts = [];

    // Sections of which anything is left on the page that is read: a head of another one goes with its notices.
    private HashSet<string> stands = [];
    private int columns;

    /// <summary>Why it cannot be read so: one sentence in Chinese; null where it was.</summary>
    public string? WhyNot { get; private set; }

    /// <summary>Notices that stood on no page: they came in, or had found no room.</summary>
    public IReadOnlyList<SetNotice> Incoming => [.. notices.Where(notice => !standing.Contains(notice.Index))];

    /// <returns>Null where <see cref="WhyNot"/> says why.</returns>
    public IReadOnlyList<LateGroup>? Read()
    {
        if (previous.Layout.Frame != frame) return No("前版的版式与现在不同");
        if (template.ExactPages is { } asked && asked != previous.Layout.Pages.Count)
            return No($"前版有 {previous.Layout.Pages.Count} 版，现在要 {asked} 版");
        foreach (ItemLayout item in AllItems())
            if (item.Notice is { } number) lastParts[number] = Math.Max(lastParts.GetValueOrDefault(number), item.FirstLine);
        List<LateGroup> groups = [];
        for (int page = 0; page < previous.Layout.Pages.Count; page++)
        {
            ColumnRooms rooms = PageRooms.Of(page + 1, template);
            stands = SectionsOn(previous.Layout.Pages[page]);
            foreach (GroupLayout group in previous.Layout.Pages[page].Groups)
            {
                if (Group(group, page, rooms) is not { } read) return null;
                groups.Add(read);
            }
        }
        return groups;
    }

    private IEnumerable<ItemLayout> AllItems() =>
        from page in previous.Layout.Pages from laid in page.Groups from column in laid.Columns from item in column.Items select item;

    private IReadOnlyList<LateGroup>? No(string why)
    {
        WhyNot = why;
        return null;
    }

    private HashSet<string> SectionsOn(PageLayout page) =>
    [
        .. page.Groups.SelectMany(group => group.Columns).SelectMany(column => column.Items)
            .Where(item => item.Notice is { } number && Standing(number, item.Section) is not null).Select(item => item.Section),
    ];

    private int HeadLines(string? section) => section is null ? 0 : template.HeadLines(SectionSorter.StyleOf(section, template));

    // Null where it was withdrawn, or runs under another section now.
    private SetNotice? Standing(int number, string section) =>
        previous.Notices[number].Index is { } index && byIndex.TryGetValue(index, out SetNotice? notice) && notice.Notice.Section == section
            ? notice : null;

    private LateGroup? Group(GroupLayout group, int page, ColumnRooms rooms)
    {
        bool isHeadAbove = group is { Head: not null, HeadColumns: 0, Heads: null };
        int before = page == 0 ? template.LinesBeforeMasthead : 0;
        Length top = frame.Top + frame.Leading * (before + (isHeadAbove ? HeadLines(group.Head) : 0));
        (List<PlacedBlock> blocks, int[] tops) = Blocks(group);
        bool isFollowedInColumns = group.Columns.Where((column, c) => column.Foot != rooms.Feet[group.FirstColumn + c]).Any();
        if (WhyMoved(group, blocks, tops, isFollowedInColumns) is { } moved)
        {
            No(moved);
            return null;
        }
        List<LateColumn> read = [];
        for (int c = 0; c < group.Columns.Count; c++)
        {
            if (group.Columns[c].Foot != FootOf(group, c, previous.Layout.Pages[page], rooms))
            {
                No("预留的位置与前版不同");
                return null;
            }
            bool hasJump = c == group.JumpColumn;
            string? under = group.HeadColumns == 0 || c < group.HeadColumns ? group.Head : null;
            read.Add(Column(group.Columns[c], group.Height, hasJump, top, tops[c], under));
        }
        bool isHeadAlone = group.Head is { } head && blocks.Count == 0
            && !read.Any(column => column.Items.Any(item => item.Section.Section == head && !item.IsHead));
        if (isHeadAlone)
        {
            No(HeadAlone);
            return null;
        }
        return new(page, group.FirstColumn, group.Head is null ? null : SectionSorter.StyleOf(group.Head, template), group.Height, read)
        {
            HeadColumns = group.HeadColumns,
            Heads = group.Heads,
            Floor = group.Floor,
            IsFollowedInColumns = isFollowedInColumns,
            PageHeight = page + 1 < previous.Layout.Pages.Count ? previous.Layout.Pages[page].Height : 0,
            RunsOn = group.RunsOn,
            Blocks = blocks,
        };
    }

    // What is kept free at a column's foot: for the head of another section that begins below it, or what is reserved.
    private int FootOf(GroupLayout group, int column, PageLayout page, ColumnRooms rooms)
    {
        int at = group.FirstColumn + column;
        int foot = rooms.Feet[at];
        foreach (GroupLayout other in page.Groups)
        {
            foreach (HeadLayout head in other.Heads ?? [])
            {
                int top = head.Top - template.SectionHead.LinesAbove;
                int first = other.FirstColumn + head.Column;
                bool isBelow = other != group && top >= group.Columns[column].Top && top < group.Height;
                if (isBelow && first <= at && at < first + head.Columns) foot = Math.Max(foot, group.Height - top);
            }
        }
        return foot;
    }

    // Below what spans columns others may begin, which know nothing of it: it may grow no line, and leave white no more than a foot may.
    private string? WhyMoved(GroupLayout group, List<PlacedBlock> blocks, int[] tops, bool isFollowedInColumns)
    {
        bool isOverOthers = group.Floor is not null || blocks.Any(block => block.Column + block.Notice.Columns > tops.Length)
            || isFollowedInColumns;
        if (!isOverOthers || group.Blocks.Count == 0) return null;
        bool isAlone = group.Columns.All(column => column.Items.Count == 0);
        if (isAlone && blocks.Count == 0) return HeadAlone;
        int white = group.Height - (isAlone ? blocks.Max(block => block.Top + block.Notice.Lines) : group.Height);
        bool isAsItWas = isAlone ? white >= 0 && white <= template.MostLateWhite
            : blocks.Count == group.Blocks.Count && !tops.Where((top, c) => top != group.Columns[c].Top).Any();
        return isAsItWas ? null : "跨栏稿有撤改，其下的各栏目都要重排";
    }

    /// <summary>What spans columns, each where it stood; one above which another went or took other lines goes up
    /// or down by as much.</summary>
    /// <returns>Where the columns begin below them, in lines of the grid.</returns>
    private (List<PlacedBlock> Blocks, int[] Tops) Blocks(GroupLayout group)
    {
        // As wide as what reaches over others' columns beside its own.
        int wide = Math.Max(group.Columns.Count, group.Heads?.Max(head => head.Column + head.Columns) ?? 0);
        int[] tops = new int[wide];
        Array.Fill(tops, HeadLines(group.Head), 0, group.HeadColumns);
        foreach (HeadLayout head in group.Heads ?? [])
            Array.Fill(tops, head.Top + HeadLines(group.Head), head.Column, head.Columns);
        List<PlacedBlock> blocks = [];
        foreach (BlockLayout block in group.Blocks)
        {
            SetNotice? notice = group.Head is { } section ? Standing(block.Notice, section) : null;
            bool spans = notice is { Columns: > 1 } && block.Column + notice.Columns <= tops.Length;
            if (!spans) continue;
            standing.Add(notice!.Index);
            int top = tops[block.Column..(block.Column + notice.Columns)].Max();
            blocks.Add(new(notice, block.Column, top));
            Array.Fill(tops, top + notice.Lines + template.Titled.LinesAfter, block.Column, notice.Columns);
        }
        return (blocks, tops[..group.Columns.Count]);
    }

    private LateColumn Column(ColumnLayout layout, int height, bool hasJump, Length groupTop, int topNow, string? under)
    {
        Length top = groupTop + frame.Leading * topNow;
        Length topThen = groupTop + frame.Leading * layout.Top;
        List<LateItem> items = [];
        List<LateHole> holes = [];
        bool isChanged = topNow != layout.Top;
        if (topNow < layout.Top && under is not null) holes.Add(new(0, SectionSorter.StyleOf(under, template)));
        foreach (ItemLayout laid in layout.Items)
        {
            var was = new LatePlace(columns, laid.Y - top);
            if (laid.Notice is not { } number)
            {
                if (OtherOf(laid) is { } other) items.Add(other with { Was = was });
                else isChanged = true;
                continue;
            }
            if (Standing(number, laid.Section) is not { } notice)
            {
                isChanged = true;
                holes.Add(new(items.Count, SectionSorter.StyleOf(laid.Section, template)));
                continue;
            }
            if (notice.Columns > 1)
            {
                // It comes in as one that spans columns.
                isChanged = true;
                holes.Add(new(items.Count, SectionSorter.StyleOf(laid.Section, template)));
                continue;
            }
            standing.Add(notice.Index);
            if (LinesOf(notice, laid, number) is not { } lines)
            {
                isChanged = true;
                continue;
            }
            isChanged |= lines != laid.Lines;
            if (lines < laid.Lines) holes.Add(new(items.Count + 1, SectionSorter.StyleOf(laid.Section, template)));
            items.Add(new()
            {
                Section = SectionSorter.StyleOf(laid.Section, template),
                Notice = notice,
                FirstLine = laid.FirstLine,
                Lines = lines,
                IsSame = previous.Notices[number].IsSame && lines == laid.Lines,
                Was = was,
            });
        }
        for (int i = items.Count - 1; i >= 0; i--)
        {
            // A head at the foot of a column under another's head has nothing to its right that it heads.
            bool isBare = i + 1 == items.Count || items[i + 1].Section.Section != items[i].Section.Section;
            bool isDead = items[i].IsHead && (!stands.Contains(items[i].Section.Section) || under is not null && isBare)
                || items[i].IsCarry && (i + 1 == items.Count || items[i + 1].FirstLine == 0);
            if (!isDead) continue;
            isChanged = true;
            items.RemoveAt(i);
            holes = [.. holes.Select(hole => hole.Place > i ? hole with { Place = hole.Place - 1 } : hole)];
        }
        Length foot = layout.Items.Count == 0 ? Length.Zero
            : layout.Items[^1].Y - topThen + frame.Leading * (layout.Items[^1].Lines + (hasJump ? 1 : 0));
        return new(columns++, topNow, layout.Foot, items)
        {
            Under = under,
            HasJump = hasJump,
            Holes = [.. holes.Distinct()],
            IsChanged = isChanged,
            White = Length.Max(Length.Zero, frame.Leading * (height - layout.Top - layout.Foot) - foot),
            Gap = GapOf(items),
        };
    }

    private LateItem? OtherOf(ItemLayout laid)
    {
        SectionStyle section = SectionSorter.StyleOf(laid.Section, template);
        if (laid.Filler is not { } words) return new() { Section = section, Lines = laid.Lines, IsCarry = laid.IsCarry };
        if (fillersLeft.Find(one => one.PrintedText == words && one.Lines == laid.Lines) is not { } filler) return null;
        fillersLeft.Remove(filler);
        return new() { Section = section, Lines = laid.Lines, Notice = filler };
    }

    /// <summary>What the notice takes where it, or a part of it, stood; of one in parts the last takes up what changed.</summary>
    /// <returns>Null where nothing of it is left there: parts that would be too short now are all put where the
    /// first of them stood.</returns>
    private int? LinesOf(SetNotice notice, ItemLayout laid, int number)
    {
        int lastPart = lastParts[number];
        if (lastPart == 0) return notice.Lines;
        (int opening, int closing) = AtomMaker.LeastParts(notice, template);
        ItemLayout[] parts = [.. AllItems().Where(item => item.Notice == number)];
        bool mayStay = !notice.IsBoxed && notice.Lines > template.Splitting.WholeUpToLines
            && parts[0].Lines >= opening && notice.Lines - lastPart >= closing;
        if (!mayStay) return laid.FirstLine == 0 ? notice.Lines : null;
        return laid.FirstLine == lastPart ? notice.Lines - lastPart : laid.Lines;
    }

    private Length GapOf(List<LateItem> items)
    {
        (Length air, int shares) = (Length.Zero, 0);
        for (int i = 1; i < items.Count; i++)
        {
            if (items[i - 1].Was is not { } above || items[i].Was is not { } was) continue;
            (int lines, int share, _) = LateAir.Between(items[i - 1], items[i], template);
            Length between = was.Below - above.Below - frame.Leading * (lines + items[i - 1].Lines);
            bool isOfOld = between >= template.Gaps.Least * share && between <= template.Gaps.Greatest * share;
            if (share > 0 && isOfOld) (air, shares) = (air + between, shares + share);
        }
        return shares == 0 ? template.Gaps.Best : air / shares;
    }
}
