using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Layouts;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using CsCheck;

namespace Classifieds.Tests.Makeup;

/// <summary>What holds for every issue in which any notice may span columns or stand in a frame, on a page, a slot of it, with room kept
/// free and with photographs. A failure prints its seed.</summary>
public sealed class SpanProperties
{
    private static readonly Gen<NoticeShape> Shape = Gen.Select(Gen.Int[0, 7], Gen.Int[1, 4], Gen.Bool)
        .Select((which, columns, isBoxed) => new NoticeShape { Columns = which > 1 ? 1 : columns, IsBoxed = isBoxed && which < 3 });

    private static readonly Gen<CheckedNotice> Words = Gen.OneOf(
        Gen.Int[1, 7].Select(lines => SquarePaper.Item(lines)),
        Gen.Int[1, 7].Select(lines => SquarePaper.Item(lines)),
        Gen.Int[1, 4].Select(lines => SquarePaper.Item(lines, '寻', "寻人")),
        Gen.Int[10, 180].Select(length => SquarePaper.Titled("某公告", new string('征', length), "某镇政府", "2026年11月24日")));

    private static readonly Gen<CheckedNotice> AnyNotice = Gen.Select(Words, Shape, Gen.Int[0, 9]).Select((notice, shape, photo) =>
    {
        CheckedNotice shaped = shape == new NoticeShape() ? notice
            : notice with { Shape = new(shape.Columns == 4 ? 0 : shape.Columns, shape.IsBoxed, 0) };
        return photo == 0 ? SquarePaper.WithPhoto(shaped) : shaped;
    });

    private static readonly Gen<CheckedNotice[]> Issue = AnyNotice.Array[2, 110];

    private static readonly Gen<PageTemplate> Template = Gen.Select(Gen.Int[3, 6], Gen.Int[0, 7], Gen.Bool, Gen.Bool)
        .Select((columns, kept, isFree, isSlot) =>
    {
        PageTemplate whole = SquarePaper.Template with
        {
            TrimWidth = Length.Pt(40 + 120 * columns + 100),
            TrimHeight = Length.Pt(700),
            TypeArea = SquarePaper.Template.TypeArea with { Width = Length.Pt(120 * columns + 40), Height = Length.Pt(660) },
            Columns = SquarePaper.Template.Columns with { Count = columns },
            Sections = [.. SquarePaper.Template.Sections.Select(section => section with { MayReorder = isFree })],
            Photo = new(Length.Pt(50), 5, Length.Pt(4)) { MostPpi = 9000, LeastPpi = 1, GoodPpi = 1 },
            Reservations = kept > 2 ? [] : [new(Page: 1, Lines: 3 + kept, Columns: 1 + kept, "预留")],
        };
        return !isSlot ? whole : SlotFitter.Fit(whole, new(Length.Pt(20), Length.Pt(40), Length.Pt(120 * columns - 20), Length.Pt(560)))
            with { MostPages = null, Reservations = [] };
    });

    [Test]
    public void Every_notice_stands_once_and_under_the_head_of_its_own_section() => ForEach((notices, issue, template) =>
        Assert.Multiple(() =>
        {
            for (int i = 0; i < notices.Length; i++)
            {
                bool isOver = issue.Overset.Any(over => over.Index == i);
                Assert.That(issue.Placements.Where(one => one.Index == i).Sum(one => one.Lines), Is.EqualTo(isOver ? 0 : notices[i].Lines),
                    () => $"notice {i}\n{Sketch(issue, notices)}");
            }
            foreach ((PageLayout page, _) in PagesWithSpans(issue))
                foreach (GroupLayout group in page.Groups) CheckHeads(group, notices, () => Sketch(issue, notices));
        }));

    [Test]
    public void Nothing_overlaps_and_nothing_leaves_the_columns() => ForEach((_, issue, template) =>
    {
        foreach (var page in Rectangles(issue, template).GroupBy(one => one.Page))
        {
            Rectangle[] places = [.. page];
            for (int one = 0; one < places.Length; one++)
            {
                Assert.That(places[one].X >= template.TypeArea.Left && places[one].X + places[one].Width <= template.TypeArea.Right);
                Assert.That(places[one].Y >= template.TypeArea.Top && places[one].Y + places[one].Height <= template.TypeArea.Bottom);
                for (int other = 0; other < one; other++)
                    Assert.That(places[one].Overlaps(places[other]), Is.False, $"{places[one]} over {places[other]}");
            }
        }
    });

    [Test]
    public void No_column_that_could_take_a_whole_waiting_notice_is_left_white() => ForEach((notices, issue, template) =>
    {
        foreach ((PageLayout page, int number) in PagesWithSpans(issue))
        {
            // On the last page of an issue nothing waits, and the page is only as high as it has to be.
            if (number == issue.Pages.Count) continue;
            foreach (GroupLayout group in page.Groups)
            {
                for (int c = 0; c < group.Columns.Count; c++)
                {
                    if (Waiting(group, c, issue, number, notices, template) is not { } waiting) continue;
                    Length white = White(issue, group, c, page, template);
                    Length needed = template.Body.Leading * waiting.Lines
                        + (group.Columns[c].Items.Count == 0 ? Length.Zero : Air(group.Columns[c], waiting, notices, template));
                    Assert.That(white, Is.LessThan(needed), () =>
                        $"page {number}, column {group.FirstColumn + c + 1}: notice {waiting.Index}\n{Sketch(issue, notices)}");
                }
            }
        }
    });

    [Test]
    public void No_column_is_white_beside_several_notices_of_which_the_last_has_room_there() => ForEach((notices, issue, template) =>
    {
        foreach ((PageLayout page, int number) in PagesWithSpans(issue))
        {
            foreach (GroupLayout group in page.Groups.Where(group => !group.RunsOn))
            {
                int last = group.Columns.Count - 1;
                while (last >= 0 && group.Columns[last].Items.Count == 0) last--;
                if (last < 0 || group.Columns[last].Items.Count(item => item is { Notice: not null, FirstLine: 0 }) < 2) continue;
                Length least = template.Body.Leading * notices[group.Columns[last].Items[^1].Notice!.Value].Lines;
                for (int c = last + 1; c < group.Columns.Count; c++)
                    Assert.That(White(issue, group, c, page, template), Is.LessThan(least), () =>
                        $"page {number}, column {group.FirstColumn + c + 1} of {group.Head}\n{Sketch(issue, notices)}");
            }
        }
    });

    [Test]
    public void Where_a_section_ends_the_next_begins_below_it_if_it_has_room_there() => ForEach((notices, issue, template) =>
    {
        foreach ((PageLayout page, int number) in PagesWithSpans(issue))
        {
            if (number == issue.Pages.Count) continue;
            foreach (GroupLayout group in page.Groups)
            {
                for (int c = 0; c < group.Columns.Count; c++)
                {
                    if (Next(group.Columns[c], issue, number, notices, template) is not { } next) continue;
                    Length needed = template.Body.Leading * (template.SectionHead.LinesAbove + template.SectionHead.Lines + next.Lines);
                    Assert.That(White(issue, group, c, page, template), Is.LessThan(needed), () =>
                        $"page {number}, column {group.FirstColumn + c + 1}: notice {next.Index}\n{Sketch(issue, notices)}");
                }
            }
        }
    });

    [Test]
    public void There_are_no_more_pages_than_the_area_demands_and_one() => ForEach((notices, issue, template) =>
    {
        int lines = issue.Layout.Frame.MostLines;
        int heads = (notices.Select(notice => notice.Notice.Section).Distinct().Count() + issue.Pages.Count)
            * template.SectionHead.Lines * template.Columns.Count;
        int air = notices.Sum(notice => notice.Columns) * template.Titled.LinesAfter;
        int kept = template.Reservations.Sum(one => one.Columns * (one.Lines + 1));
        int area = notices.Sum(notice => notice.ColumnLines) + heads + air + kept;
        int whole = lines * template.Columns.Count;
        Assert.That(issue.Pages.Count, Is.LessThanOrEqualTo((area + whole - 1) / whole + 1),
            () => $"{area} lines on pages of {lines}\n{Sketch(issue, notices)}");
    });

    private readonly record struct Rectangle(string What, int Page, Length X, Length Y, Length Width, Length Height)
    {
        public bool Overlaps(Rectangle other) => X < other.X + other.Width && other.X < X + Width
            && Y < other.Y + other.Height && other.Y < Y + Height;
    }

    private static IEnumerable<Rectangle> Rectangles(MadeUpIssue issue, PageTemplate template)
    {
        foreach (PlacedNotice one in issue.Placements)
            yield return new($"notice {one.Index}", one.Page, one.X, one.Y, one.Width, one.Height);
        foreach (PlacedReservation one in issue.Reservations) yield return new("kept", one.Page, one.X, one.Y, one.Width, one.Height);
        foreach ((PageLayout page, int number) in PagesWithSpans(issue))
        {
            foreach (GroupLayout group in page.Groups)
                foreach (HeadLayout head in group.Heads ?? [])
                    yield return new($"head {group.Head}", number, template.ColumnLeft(group.FirstColumn + head.Column),
                        issue.Layout.Frame.Top + template.Body.Leading * head.Top, template.WidthOf(head.Columns),
                        template.HeightOf(template.SectionHead.Lines));
        }
    }

    private static IEnumerable<(PageLayout Page, int Number)> PagesWithSpans(MadeUpIssue issue) =>
        issue.Layout.Pages.Select((page, at) => (page, at + 1)).Where(page => page.page.Groups.Any(group => group.Heads is not null));

    private static void CheckHeads(GroupLayout group, SetNotice[] notices, Func<string> sketch)
    {
        foreach (BlockLayout block in group.Blocks)
        {
            Assert.That(notices[block.Notice].Notice.Section, Is.EqualTo(group.Head));
            Assert.That(group.Heads!.Any(head => head.Column <= block.Column
                && block.Column + notices[block.Notice].Columns <= head.Column + head.Columns && head.Top < block.Top), sketch);
        }
        for (int c = 0; c < group.Columns.Count; c++)
        {
            if (group.Columns[c].Items.Count == 0) continue;
            Assert.That(group.Heads!.Any(head => head.Column <= c && c < head.Column + head.Columns && head.Top < group.Columns[c].Top),
                sketch);
            string section = group.Head!;
            foreach (ItemLayout item in group.Columns[c].Items)
            {
                if (item.IsHead) section = item.Section;
                else Assert.That(item.Section, Is.EqualTo(section));
            }
        }
    }

    // The next of the column's section that stands in a later column of its group or on a later page, any where its order is free.
    private static SetNotice? Waiting(
        GroupLayout group, int column, MadeUpIssue issue, int number, SetNotice[] notices, PageTemplate template)
    {
        // Nothing stands between the two parts of a notice.
        if (group.Columns.Skip(column + 1).FirstOrDefault()?.Items is [{ FirstLine: > 0 }, ..]) return null;
        string section = group.Columns[column].Items.Count > 0 ? group.Columns[column].Items[^1].Section : group.Head!;
        bool isFree = template.Sections.First(style => style.Section == section).MayReorder;
        IEnumerable<ItemLayout> later = issue.Layout.Pages.Skip(number).SelectMany(one => one.Groups).SelectMany(one => one.Columns)
            .SelectMany(one => one.Items);
        SetNotice[] after = [.. later.Where(item => item is { Notice: not null, FirstLine: 0 } && item.Section == section)
            .Select(item => notices[item.Notice!.Value])];
        if (after.Length == 0) return null;
        if (isFree) return after.MinBy(notice => notice.Lines);
        return group.Columns.Skip(column + 1).Any(one => one.Items.Count > 0) ? null : after[0];
    }

    // The first of the section after the one that a column ends with, any where its order is free; if neither has begun on a later page.
    private static SetNotice? Next(ColumnLayout column, MadeUpIssue issue, int number, SetNotice[] notices, PageTemplate template)
    {
        if (column.Items.Count == 0) return null;
        string section = column.Items[^1].Section;
        ItemLayout[] later = [.. issue.Layout.Pages.Skip(number).SelectMany(one => one.Groups).SelectMany(one => one.Columns)
            .SelectMany(one => one.Items)];
        if (later.Any(item => item.Section == section)) return null;
        if (later.FirstOrDefault(item => item is { Notice: not null, FirstLine: 0 }) is not { } first) return null;
        bool isBegun = issue.Layout.Pages.Take(number).SelectMany(one => one.Groups)
            .Any(one => one.Head == first.Section || one.Columns.Any(other => other.Items.Any(item => item.Section == first.Section)));
        if (isBegun) return null;
        if (!template.Sections.First(style => style.Section == first.Section).MayReorder) return notices[first.Notice!.Value];
        return later.Where(item => item is { Notice: not null, FirstLine: 0 } && item.Section == first.Section)
            .Select(item => notices[item.Notice!.Value]).MinBy(notice => notice.Lines);
    }

    private static Length White(MadeUpIssue issue, GroupLayout group, int c, PageLayout page, PageTemplate template)
    {
        Length foot = issue.Layout.Frame.Top + template.Body.Leading * ((group.Floor ?? page.Height) - group.Columns[c].Foot);
        ItemLayout? last = group.Columns[c].Items is [.., { } item] ? item : null;
        Length end = last is null ? issue.Layout.Frame.Top + template.Body.Leading * group.Columns[c].Top
            : last.Y + template.Body.Leading * last.Lines;
        return foot - end;
    }

    private static Length Air(ColumnLayout column, SetNotice waiting, SetNotice[] notices, PageTemplate template)
    {
        bool isOpen = waiting.IsTitled || waiting.IsBoxed
            || column.Items[^1].Notice is { } above && (notices[above].IsTitled || notices[above].IsBoxed);
        return isOpen ? template.Body.Leading * template.Titled.LinesAfter : Length.Zero;
    }

    // What stands where, for whoever reads a failure: column by column from its top, notices by their index and lines.
    private static string Sketch(MadeUpIssue issue, SetNotice[] notices) => string.Join("\n", issue.Layout.Pages.Select((page, at) =>
        $"page {at + 1} of {page.Height} lines\n" + string.Join("\n", page.Groups.Select(group =>
            $"  {group.Head} from {group.FirstColumn} to {group.Height} floor {group.Floor} heads "
            + string.Join(" ", (group.Heads ?? []).Select(head => $"{head.Column}+{head.Columns}@{head.Top}")) + " blocks "
            + string.Join(" ", group.Blocks.Select(block => $"#{block.Notice}:{notices[block.Notice].Columns}x{notices[block.Notice].Lines}"
                + $"@{block.Column},{block.Top}"))
            + string.Concat(group.Columns.Select(column => $"\n    @{column.Top} "
                + string.Join(" ", column.Items.Select(item => item.IsHead ? $"[{item.Section}]" : $"#{item.Notice}:{item.Lines}"))))))));

    private static void ForEach(Action<SetNotice[], MadeUpIssue, PageTemplate> law) =>
        Gen.Select(Issue, Template).Sample((notices, template) =>
    {
        SetNotice[] set = [.. notices.Select((notice, index) =>
            NoticeSetter.Set(index, notice, template, SquarePaper.Fonts, MaskingPolicy.None))];
        law(set, PageMaker.Make(set, template, SquarePaper.Fonts, SquarePaper.Head), template);
    }, iter: 100);
}
