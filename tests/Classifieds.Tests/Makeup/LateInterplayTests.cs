using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Makeup;

/// <summary>A late change beside what spans columns, is reserved, filled in, carried over a page or asked for by number.</summary>
public sealed class LateInterplayTests
{
    private static readonly PageTemplate Plain = SquarePaper.Template;

    private static readonly PageTemplate Spanning = Plain with { Shapes = [new() { Section = "公告", Columns = 2, IsBoxed = true }] };

    private static readonly CheckedNotice[] Items = [.. Enumerable.Range(0, 24).Select(i => SquarePaper.Item(2 + i % 3, (char)('一' + i)))];

    [Test]
    public void A_boxed_notice_over_two_columns_stays_when_one_below_it_is_withdrawn()
    {
        CheckedNotice[] notices = [Public(40), .. Items.Take(10)];

        MadeUpIssue late = Withdraw(notices, 3, Spanning);

        Assert.That(late.Late!.Step, Is.LessThan(LateStep.FromPage));
        Assert.That(late.Late.Moves.Select(move => move.Index), Does.Not.Contain(0));
    }

    [Test]
    public void A_notice_over_two_columns_edited_at_its_own_height_moves_nobody()
    {
        CheckedNotice[] notices = [Public(40), .. Items.Take(10)];
        MadeUpIssue made = Make(notices, Spanning);

        MadeUpIssue late = Make([Public(40, '改'), .. Items.Take(10)], Spanning, Previous(made, index => new(index, index > 0)));

        Assert.That((late.Late!.Step, late.Late.Moves.Count), Is.EqualTo((LateStep.InPlace, 0)));
    }

    [Test]
    public void Where_a_notice_over_two_columns_grows_a_line_its_neighbours_in_other_columns_stay()
    {
        CheckedNotice[] notices = [Public(40), Public(40), .. Items.Take(10)];
        MadeUpIssue made = Make(notices, Spanning);

        MadeUpIssue late = Make([Public(60), Public(40), .. Items.Take(10)], Spanning, Previous(made, index => new(index, index > 0)));

        CheckMoves(late, made, index => new(index, index > 0));
        Assert.That(late.Late!.Moves.Where(move => !move.IsEdited).Select(move => move.Index), Is.EqualTo([1]));
    }

    [Test]
    public void Where_one_of_two_notices_over_two_columns_is_withdrawn_only_the_one_below_it_goes_up()
    {
        PageTemplate white = Spanning with { MostLateWhite = 20 };
        CheckedNotice[] notices = [Public(40), Public(40), .. Items.Take(10)];

        MadeUpIssue late = Withdraw(notices, 0, white);

        PageLaws.Check(late, [.. Without(notices, 0).Select((notice, index) => Set(notice, index, white))], white);
        Assert.That(late.Late!.Moves.Select(move => move.Index), Is.EqualTo([0]));
    }

    [Test]
    public void Where_the_last_notice_of_a_section_spans_columns_and_is_withdrawn_the_page_is_made_afresh_and_says_why()
    {
        MadeUpIssue late = Withdraw([Public(40), .. Items.Take(10)], 0, Spanning);

        Assert.That((late.Late!.Step, late.Late.Why), Is.EqualTo((LateStep.Afresh, "撤稿后栏目已无稿件，栏目头要撤去，全部重新组版")));
    }

    [Test]
    public void A_notice_over_two_columns_comes_in_below_the_one_that_stands()
    {
        CheckedNotice[] notices = [Public(40), .. Items.Take(6)];
        MadeUpIssue made = Make(notices, Spanning);

        MadeUpIssue late = Make([.. notices, Public(40)], Spanning, Previous(made, index => new(index, true)));

        CheckMoves(late, made, index => new(index, true));
        Assert.That(late.Late!.Moves.Select(move => move.Index), Does.Not.Contain(0));
    }

    [Test]
    public void Room_that_is_reserved_stays_reserved()
    {
        PageTemplate reserving = Plain with { Reservations = [new(1, 5, 2, "广告")] };

        MadeUpIssue late = Withdraw(Items, 2, reserving);

        Assert.That(late.Late!.Step, Is.LessThan(LateStep.FromPage));
        Assert.That(late.Reservations, Is.EqualTo(Make(Items, reserving).Reservations));
    }

    [Test]
    public void Where_another_room_is_reserved_the_page_is_made_afresh_and_says_why()
    {
        MadeUpIssue made = Make(Items, Plain);
        PageTemplate reserving = Plain with { Reservations = [new(1, 5, 2, "广告")] };

        MadeUpIssue late = Make(Items, reserving, Previous(made, index => new(index, true)));

        Assert.That((late.Late!.Step, late.Late.Why), Is.EqualTo((LateStep.Afresh, "预留的位置与前版不同，全部重新组版")));
    }

    [Test]
    public void A_filler_takes_the_place_of_a_withdrawn_notice_and_nobody_moves()
    {
        var day = SquarePaper.Head.PrintDate;
        CheckedNotice[] notices = [.. Enumerable.Range(0, 15).Select(i => SquarePaper.Item(4, (char)('一' + i)))];
        PageTemplate filling = Plain with { Fillers = [new("讲文明树新风", day, day, 1)] };
        MadeUpIssue made = Make(notices, Plain);

        MadeUpIssue late = Make(Without(notices, 1), filling, Previous(made, Gone(1)));

        Assert.That((late.Late!.Step, late.Late.Moves.Count, late.Fillers.Count), Is.EqualTo((LateStep.InPlace, 0, 1)));
    }

    [Test]
    public void Fillers_that_stand_stay_where_they_stand()
    {
        var day = SquarePaper.Head.PrintDate;
        PageTemplate full = Plain with { Height = PageHeight.Full,
            Fillers = [.. Enumerable.Range(1, 4).Select(i => new Filler(new string('补', i * 9), day, day, 3))] };
        CheckedNotice[] notices = [.. Enumerable.Range(0, 7).Select(i => SquarePaper.Item(4, (char)('一' + i)))];
        MadeUpIssue made = Make(notices, full);
        Assert.That(made.Fillers, Is.Not.Empty);

        MadeUpIssue again = Make(notices, full, Previous(made, index => new(index, true)));

        Assert.That(again.Fillers, Is.EqualTo(made.Fillers));
        Assert.That(again.Late!.Step, Is.EqualTo(LateStep.InPlace));
    }

    [Test]
    public void The_number_of_pages_that_was_asked_for_is_kept()
    {
        PageTemplate two = Plain with { ExactPages = 2 };

        MadeUpIssue late = Withdraw(Items, 2, two);

        Assert.That((late.Pages.Count, late.Late!.Step < LateStep.FromPage), Is.EqualTo((2, true)));
    }

    [Test]
    public void Where_another_number_of_pages_is_asked_for_the_issue_is_made_afresh_and_says_why()
    {
        CheckedNotice[] notices = [.. Items.Take(8)];
        MadeUpIssue made = Make(notices, Plain);

        MadeUpIssue late = Make(notices, Plain with { ExactPages = 2 }, Previous(made, index => new(index, true)));

        Assert.That((late.Late!.Step, late.Late.Why), Is.EqualTo((LateStep.Afresh, "前版有 1 版，现在要 2 版，全部重新组版")));
    }

    [Test]
    public void On_other_columns_nothing_can_stay_and_that_is_said()
    {
        MadeUpIssue made = Make(Items, Plain);

        MadeUpIssue late = Make(Items, Plain with { Columns = Plain.Columns with { GutterPermille = 1_500 } },
            Previous(made, index => new(index, true)));

        Assert.That((late.Late!.Step, late.Late.Why), Is.EqualTo((LateStep.Afresh, "前版的版式与现在不同，全部重新组版")));
    }

    [Test]
    public void A_notice_that_goes_on_on_the_next_page_goes_on_there_when_another_is_withdrawn()
    {
        CheckedNotice[] notices = Carried();

        MadeUpIssue late = Withdraw(notices, 4, Plain);

        Assert.That(Text(late), Does.Contain("下转").And.Contain("上接"));
        PageLaws.Check(late, [.. Without(notices, 4).Select((notice, index) => Set(notice, index, Plain))], Plain);
    }

    [Test]
    public void Where_the_notice_that_goes_on_on_the_next_page_is_withdrawn_no_line_sends_a_reader_there()
    {
        CheckedNotice[] notices = Carried();

        MadeUpIssue late = Withdraw(notices, 20, Plain);

        Assert.That(Text(late), Does.Not.Contain("下转").And.Not.Contain("上接"));
        PageLaws.Check(late, [.. Without(notices, 20).Select((notice, index) => Set(notice, index, Plain))], Plain);
    }

    [Test]
    public void What_comes_in_on_the_last_page_leaves_the_pages_before_it()
    {
        CheckedNotice[] notices = [.. Items, .. Items, .. Items];
        MadeUpIssue made = Make(notices, Plain);
        Assert.That(made.Pages, Has.Count.GreaterThan(1));

        MadeUpIssue late = Make([.. notices, SquarePaper.Item(9, '新'), SquarePaper.Item(9, '新')], Plain,
            Previous(made, index => new(index, true)));

        Assert.That(late.Late!.Moves.Where(move => move.FromPage == 1), Is.Empty);
    }

    // The twenty-first is so long that it begins on the first page and ends on the second.
    private static CheckedNotice[] Carried()
    {
        CheckedNotice[] notices = [.. Items.Take(20), SquarePaper.Item(110, '长'), .. Items.Skip(20)];
        Assert.That(Text(Make(notices, Plain)), Does.Contain("下转").And.Contain("上接"));
        return notices;
    }

    private static void CheckMoves(MadeUpIssue late, MadeUpIssue made, Func<int, PreviousNotice> became)
    {
        int[] moved = [.. Enumerable.Range(0, made.Settings.Count)
            .Where(old => became(old) is { Index: { } index, IsSame: true } && !PlacesOf(made, old).SequenceEqual(PlacesOf(late, index)))
            .Select(old => became(old).Index!.Value).Order()];
        Assert.That(late.Late!.Moves.Where(move => !move.IsEdited).Select(move => move.Index), Is.EqualTo(moved));
    }

    private static IEnumerable<(int, int, int, int)> PlacesOf(MadeUpIssue made, int index) =>
        made.Placements.Where(one => one.Index == index).Select(one => (one.Page, one.Column, one.Y.Millipoints, one.Lines));

    private static CheckedNotice Public(int length, char word = '征') =>
        SquarePaper.Titled("关于某事的公告", new string(word, length), "某镇政府", "2026年11月24日");

    private static MadeUpIssue Withdraw(CheckedNotice[] notices, int gone, PageTemplate template)
    {
        MadeUpIssue made = Make(notices, template);
        return Make(Without(notices, gone), template, Previous(made, Gone(gone)));
    }

    private static string Text(MadeUpIssue made) =>
        string.Concat(made.Pages.SelectMany(page => page.Elements.OfType<PageElement.GlyphRun>())
        .SelectMany(run => run.Glyphs).Select(glyph => glyph.Text));

    private static CheckedNotice[] Without(CheckedNotice[] notices, int gone) => [.. notices.Where((_, i) => i != gone)];

    private static Func<int, PreviousNotice> Gone(int gone) => index => new(index == gone ? null : index > gone ? index - 1 : index, true);

    private static PreviousIssue Previous(MadeUpIssue made, Func<int, PreviousNotice> became) =>
        new(made.Layout, [.. Enumerable.Range(0, made.Settings.Count).Select(became)]);

    private static MadeUpIssue Make(CheckedNotice[] notices, PageTemplate template, PreviousIssue? previous = null) => PageMaker.Make(
        [.. notices.Select((notice, index) => Set(notice, index, template))], template, SquarePaper.Fonts, SquarePaper.Head,
            previous: previous);

    private static SetNotice Set(CheckedNotice notice, int index, PageTemplate template) =>
        NoticeSetter.Set(index, notice, template, SquarePaper.Fonts, MaskingPolicy.None);
}
