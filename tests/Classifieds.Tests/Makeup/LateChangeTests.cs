using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Layouts;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Testing;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using CsCheck;

namespace Classifieds.Tests.Makeup;

/// <summary>One notice withdrawn, edited or added after the page was made: as few as can be move, and the others
/// stay to the glyph.</summary>
public sealed class LateChangeTests
{
    private static readonly CheckedNotice[] Notices =
    [
        SquarePaper.Item(2, '一'), SquarePaper.Item(2, '二'), SquarePaper.Item(2, '三'), SquarePaper.Item(1, '四'),
        SquarePaper.Item(3, '五'), SquarePaper.Item(3, '六'), SquarePaper.Item(2, '七'), SquarePaper.Item(2, '八'), SquarePaper.Item(2, '九'),
        SquarePaper.Item(3, '十'), SquarePaper.Item(3, '百'), SquarePaper.Item(2, '千'), SquarePaper.Item(2, '万'), SquarePaper.Item(2, '亿'),
    ];

    private static readonly Gen<CheckedNotice> AnyNotice = Gen.OneOf(
        Gen.Int[1, 5].Select(lines => SquarePaper.Item(lines)),
        Gen.Int[1, 4].Select(lines => SquarePaper.Item(lines, '寻', "寻人")),
        Gen.Int[10, 120].Select(length => SquarePaper.Titled("关于某事的公告", new string('征', length), "某镇政府", "2026年11月24日")));

    private static readonly Gen<CheckedNotice[]> Issue = AnyNotice.Array[4, 60];

    private static readonly Gen<PageTemplate> Template =
        Gen.Select(Gen.Bool, Gen.Bool).Select((isFree, isFreeLate) => SquarePaper.Template with
    {
        IsLateOrderFree = isFreeLate,
        Sections = [.. SquarePaper.Template.Sections.Select(section => section with { MayReorder = isFree })],
        MostLateWhite = 3,
    });

    [Test]
    public void Nothing_changed_nothing_moves() => Gen.Select(Issue, Template).Sample((notices, template) =>
    {
        MadeUpIssue made = Make(notices, template);
        MadeUpIssue again = Make(notices, template, Previous(made, index => new(index, true)));
        return again.Late is { Step: LateStep.InPlace, Moves.Count: 0 } && Marks(again).SequenceEqual(Marks(made));
    }, iter: 40);

    [Test]
    public void A_change_after_a_change_starts_from_where_the_first_left_the_page() =>
        Gen.Select(Issue, Template, Gen.Int[0, 59]).Sample((notices, template, at) =>
    {
        int gone = at % notices.Length;
        MadeUpIssue made = Make(notices, template);
        CheckedNotice[] left = Without(notices, gone);
        MadeUpIssue late = Make(left, template, Previous(made, Gone(gone)));
        MadeUpIssue again = Make(left, template, Previous(late, index => new(index, true)));
        return again.Late is { Step: LateStep.InPlace, Moves.Count: 0 } && Marks(again).SequenceEqual(Marks(late));
    }, iter: 40);

    [Test]
    public void Where_one_is_withdrawn_the_page_is_a_page_and_what_is_not_listed_has_not_moved() =>
        Gen.Select(Issue, Template, Gen.Int[0, 59]).Sample((notices, template, at) =>
        {
            int gone = at % notices.Length;
            return Holds(notices, Without(notices, gone), template, Gone(gone));
        }, iter: 100);

    [Test]
    public void Where_one_is_edited_the_page_is_a_page_and_what_is_not_listed_has_not_moved() =>
        Gen.Select(Issue, Template, Gen.Int[0, 59], Gen.Int[1, 9]).Sample((notices, template, at, lines) =>
        {
            int edited = at % notices.Length;
            CheckedNotice other = SquarePaper.Item(lines, '改', notices[edited].Section);
            return Holds(notices, [.. notices.Select((notice, i) => i == edited ? other : notice)], template, index =>
                new(index, index != edited));
        }, iter: 100);

    [Test]
    public void Where_one_is_added_the_page_is_a_page_and_what_is_not_listed_has_not_moved() =>
        Gen.Select(Issue, AnyNotice, Template, Gen.Int[0, 60]).Sample((notices, added, template, at) =>
        {
            int place = at % (notices.Length + 1);
            return Holds(notices, [.. notices[..place], added, .. notices[place..]], template, index =>
                new(index < place ? index : index + 1, true));
        }, iter: 100);

    [Test]
    public void A_withdrawn_notice_moves_only_what_stands_below_it_in_its_column() => Golden.Check("makeup/withdrawn-late.page.txt",
        Told(Notices, made => Make(Without(Notices, 1), SquarePaper.Template, Previous(made, Gone(1)))));

    [Test]
    public void A_notice_edited_at_its_own_height_moves_nobody() => Golden.Check("makeup/edited-late.page.txt",
        Told(Notices, made => Make([.. Notices.Select((notice, i) => i == 4 ? SquarePaper.Item(3, '伍') : notice)],
            SquarePaper.Template, Previous(made, index => new(index, index != 4)))));

    [Test]
    public void A_notice_added_at_the_end_leaves_what_stands_before_it() => Golden.Check("makeup/added-late.page.txt",
        Told(Notices, made => Make([.. Notices, SquarePaper.Item(1, '新')], SquarePaper.Template,
            Previous(made, index => new(index, true)))));

    [Test]
    public void What_has_no_room_in_its_section_s_columns_comes_in_below_another_s_end_and_nobody_moves() =>
        Golden.Check("makeup/added-at-foot-late.page.txt", Told(TwoSections, made =>
            Make([.. TwoSections, SquarePaper.Item(4, '晚')], Late, Previous(made, index => new(index, true))), Late));

    [Test]
    public void An_edited_notice_that_has_no_room_where_it_stood_moves_and_the_others_stay()
    {
        MadeUpIssue made = Make(TwoSections, Late);
        CheckedNotice[] now = [.. TwoSections.Select((notice, index) => index == 0 ? SquarePaper.Item(8, '改') : notice)];

        MadeUpIssue late = Make(now, Late, Previous(made, index => new(index, index != 0)));

        Assert.That(late.Late!.Moves.Count(move => !move.IsEdited), Is.LessThanOrEqualTo(1));
    }

    // Full columns of 挂失声明, and room where 寻人 ends.
    private static readonly CheckedNotice[] TwoSections =
        [.. Enumerable.Range(0, 8).Select(_ => SquarePaper.Item(4)), SquarePaper.Item(4, '寻', "寻人")];

    private static readonly PageTemplate Late = SquarePaper.Template with { IsLateOrderFree = true, MostPages = 1, MostLateWhite = 4 };

    private static bool Holds(CheckedNotice[] before, CheckedNotice[] now, PageTemplate template, Func<int, PreviousNotice> became)
    {
        MadeUpIssue made = Make(before, template);
        PreviousIssue previous = Previous(made, became);
        MadeUpIssue late = Make(now, template, previous);
        PageLaws.Check(late, [.. now.Select((notice, index) => Set(notice, index, template))], template);
        int[] moved = [.. Enumerable.Range(0, before.Length).Where(old => became(old) is { Index: { } index, IsSame: true }
            && !GlyphsOf(made, old).SequenceEqual(GlyphsOf(late, index))).Select(old => became(old).Index!.Value).Order()];
        if (late.Late!.Step < LateStep.FromPage) CheckWhite(late, made, template);
        Assert.That(late.Late.Moves.Where(move => !move.IsEdited).Select(move => move.Index), Is.EqualTo(moved));
        return true;
    }

    // A foot that is not its section's last stays white as far as the template lets it, or as it was.
    private static void CheckWhite(MadeUpIssue late, MadeUpIssue made, PageTemplate template)
    {
        // A page behind them is made afresh.
        for (int page = 0; page < made.Layout.Pages.Count; page++)
        {
            foreach ((GroupLayout now, GroupLayout was) in late.Layout.Pages[page].Groups.Zip(made.Layout.Pages[page].Groups))
            {
                int last = now.RunsOn ? now.Columns.Count : now.Columns.Index().LastOrDefault(one => one.Item.Items.Count > 0).Index;
                for (int c = 0; c < last; c++)
                    Assert.That(White(now, c, late.Layout.Frame), Is.LessThanOrEqualTo(
                        Length.Max(template.Body.Leading * template.MostLateWhite, White(was, c, made.Layout.Frame))),
                            $"page {page + 1}, column {c + 1} of a group");
            }
        }
    }

    private static Length White(GroupLayout group, int column, LayoutFrame frame)
    {
        ColumnLayout laid = group.Columns[column];
        Length top = frame.Top + frame.Leading * ((group is { Head: null } or { HeadColumns: > 0 }
            or { Heads: not null } ? 0 : SquarePaper.Template.SectionHead.Lines)
            + laid.Top);
        bool hasJump = column == group.JumpColumn;
        Length foot = laid.Items.Count == 0 ? top : laid.Items[^1].Y + frame.Leading * (laid.Items[^1].Lines + (hasJump ? 1 : 0));
        return top + frame.Leading * (group.Height - laid.Top - laid.Foot) - foot;
    }

    private static string Told(CheckedNotice[] before, Func<MadeUpIssue, MadeUpIssue> change, PageTemplate? template = null)
    {
        MadeUpIssue late = change(Make(before, template ?? SquarePaper.Template));
        string moves = string.Concat(late.Late!.Moves.Select(move =>
            $"moved {move.Index}: column {move.FromColumn} at {move.FromY} to column {move.ToColumn} at {move.ToY}\n"));
        return $"{MadeUpDump.Write(late)}{late.Late.Step}: {late.Late.Why}\n{moves}";
    }

    private static CheckedNotice[] Without(CheckedNotice[] notices, int gone) => [.. notices.Where((_, i) => i != gone)];

    private static Func<int, PreviousNotice> Gone(int gone) => index => new(index == gone ? null : index > gone ? index - 1 : index, true);

    private static PreviousIssue Previous(MadeUpIssue made, Func<int, PreviousNotice> became) =>
        new(made.Layout, [.. Enumerable.Range(0, made.Settings.Count).Select(became)]);

    private static IEnumerable<string> GlyphsOf(MadeUpIssue made, int index) =>
        made.Placements.Where(one => one.Index == index).SelectMany(one =>
        Marks(made.Pages[one.Page - 1], one.X, one.X + one.Width, one.Y, one.Y + one.Height).Prepend($"page {one.Page}, {one.X} {one.Y}"));

    private static IEnumerable<string> Marks(MadeUpIssue made) =>
        made.Pages.SelectMany(page =>
            Marks(page, Length.Zero, SquarePaper.Template.TrimWidth * 9, Length.Zero, SquarePaper.Template.TrimHeight));

    private static IEnumerable<string> Marks(Page page, Length left, Length right, Length top, Length foot) =>
        page.Elements.OfType<PageElement.GlyphRun>()
        .Where(run => run.Origin.X >= left && run.Origin.X <= right && run.Origin.Y >= top && run.Origin.Y <= foot)
        .Select(run => $"{run.Origin} {string.Concat(run.Glyphs.Select(glyph => $"{glyph.Text}{glyph.X}"))}");

    internal static MadeUpIssue Make(CheckedNotice[] notices, PageTemplate template, PreviousIssue? previous = null) => PageMaker.Make(
        [.. notices.Select((notice, index) => Set(notice, index, template))], template, SquarePaper.Fonts, SquarePaper.Head,
            previous: previous);

    private static SetNotice Set(CheckedNotice notice, int index, PageTemplate template) =>
        NoticeSetter.Set(index, notice, template, SquarePaper.Fonts, MaskingPolicy.None);
}
