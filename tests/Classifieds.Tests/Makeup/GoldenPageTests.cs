using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Templates;
using Classifieds.Testing;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Makeup;

/// <summary>Whole small pages, mark by mark: Goldens/makeup/*.page.txt.</summary>
public sealed class GoldenPageTests
{
    [Test]
    public void A_public_notice_and_lost_papers_stand_under_heads_that_span_their_columns() => Check("sections-side-by-side",
    [
        SquarePaper.Titled("公告", new string('征', 70), "某镇政府", "2026年11月24日"),
        SquarePaper.Plain("甲丢失收据一张，票号：0009615，声明作废。"),
        SquarePaper.Plain("乙丢失公章，声明作废。"),
        SquarePaper.Plain("丙丢失营业执照正本，声明作废。"),
    ]);

    [Test]
    public void Gaps_within_a_column_are_equal_and_bring_its_last_line_to_the_foot() => Check("gaps-share-the-slack",
    [
        SquarePaper.Item(2, '一'), SquarePaper.Item(2, '二'), SquarePaper.Item(2, '三'), SquarePaper.Item(1, '四'),
        SquarePaper.Item(3, '五'), SquarePaper.Item(3, '六'), SquarePaper.Item(2, '七'), SquarePaper.Item(2, '八'), SquarePaper.Item(2, '九'),
    ]);

    [Test]
    public void What_finds_no_room_on_the_last_page_allowed_is_reported_with_what_would_help()
    {
        var template = SquarePaper.Template with { MostPages = 1 };
        var notices = Enumerable.Range(0, 12).Select(_ => SquarePaper.Item(6)).ToArray();

        Golden.Check("makeup/overset.page.txt",
            MadeUpDump.Write(PageMaker.Make(notices, template, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None)));
    }

    [Test]
    public void A_slot_has_as_many_columns_as_it_is_wide_and_rules_where_it_meets_other_matter()
    {
        var whole = SquarePaper.Template with { Frame = new(BlockSides.Top | BlockSides.Right, Length.Pt(0.5m), Length.Pt(4)) };
        var slot = SlotFitter.Fit(whole, new(Length.Pt(20), Length.Pt(120), Length.Pt(240), Length.Pt(200)));

        Check("part-of-a-page", [SquarePaper.Item(3, '一'), SquarePaper.Item(2, '二'), SquarePaper.Item(2, '三'), SquarePaper.Item(1, '四')],
            slot);
    }

    [Test]
    public void A_long_notice_spans_columns_over_the_others_of_its_section() => Check("spanning-notice",
    [
        SquarePaper.Titled("公告", new string('征', 20), "某镇政府", "2026年11月24日"),
        SquarePaper.Titled("长公告", new string('长', 120), "某镇政府", "2026年11月24日"),
        SquarePaper.Titled("公告", new string('征', 30), "某镇政府", "2026年11月24日"),
        SquarePaper.Item(2),
    ], SquarePaper.Template with { Shapes = [new() { Section = "公告", OverLines = 12, Columns = 2 }] });

    [Test]
    public void What_spans_columns_catches_no_white_and_no_column_below_is_white_beside_several() => Check("spans-packed",
    [
        Over(2, '甲'), Over(3, '乙'), Over(2, '丙'),
        SquarePaper.Titled("公告", new string('丁', 20), "某镇政府", "2026年11月24日"),
        SquarePaper.Titled("公告", new string('戊', 30), "某镇政府", "2026年11月24日"),
        SquarePaper.Titled("公告", new string('己', 20), "某镇政府", "2026年11月24日"),
        SquarePaper.Titled("公告", new string('庚', 10), "某镇政府", "2026年11月24日"),
        SquarePaper.Titled("公告", new string('辛', 20), "某镇政府", "2026年11月24日"),
    ], Wide);

    [Test]
    public void Where_notices_that_span_columns_wait_for_the_next_page_the_next_section_begins_beside_them() => Check("next-section-begins",
    [
        Over(3, '甲', 330), Over(3, '乙', 330), SquarePaper.Item(4, '一'), SquarePaper.Item(3, '二'), SquarePaper.Item(5, '三'),
        SquarePaper.Item(2, '四'), SquarePaper.Item(4, '五'),
    ], Wide);

    private static PageTemplate Wide => SquarePaper.Template with
    {
        TrimWidth = Length.Pt(620),
        TypeArea = SquarePaper.Template.TypeArea with { Width = Length.Pt(580) },
        Columns = SquarePaper.Template.Columns with { Count = 5 },
    };

    private static CheckedNotice Over(int columns, char word, int length = 60) =>
        SquarePaper.Titled("公告", new string(word, length), "某镇政府", "2026年11月24日") with { Shape = new(columns, IsBoxed: false, Lines: 0) };

    [Test]
    public void A_boxed_notice_has_the_height_its_words_need_or_the_one_it_is_given() => Check("boxed-notices",
    [
        SquarePaper.Item(2, '寻', "寻人"), SquarePaper.Item(2, '框'), SquarePaper.Item(1), SquarePaper.Item(2),
    ], SquarePaper.Template with { Shapes =
        [new() { Section = "寻人", IsBoxed = true, Lines = 6 }, new() { Section = "挂失声明", OverLines = 1, IsBoxed = true }] });

    [Test]
    public void A_boxed_notice_may_span_columns_on_whose_outer_edges_its_frame_stands() => Check("boxed-notice-over-two-columns",
    [
        SquarePaper.Item(4, '框'), SquarePaper.Item(2), SquarePaper.Item(1), SquarePaper.Item(2),
    ], SquarePaper.Template with { Shapes = [new() { OverLines = 3, Columns = 2, IsBoxed = true }] });

    [Test]
    public void What_was_asked_for_with_a_notice_goes_before_the_rule_of_the_profile() => Check("shapes-asked-for",
    [
        SquarePaper.Item(4, '通') with { Shape = new(Columns: 0, IsBoxed: false, Lines: 0) },
        SquarePaper.Item(4, '框') with { Shape = new(Columns: 2, IsBoxed: true, Lines: 5) },
        SquarePaper.Item(4, '单') with { Shape = new(Columns: 1, IsBoxed: false, Lines: 0) },
        SquarePaper.Item(2),
    ], SquarePaper.Template with { Shapes = [new() { OverLines = 3, IsBoxed = true }] });

    [Test]
    public void A_title_may_stand_over_the_columns_of_its_notice() => Check("wide-titles",
    [
        SquarePaper.Titled("长公告", new string('长', 120), "某镇政府", "2026年11月24日") with
        {
            Shape = new(Columns: 3, IsBoxed: false, Lines: 0) { IsColumned = true },
        },
        SquarePaper.Titled("框公告", new string('框', 60), "某镇政府", "2026年11月24日") with
        {
            Shape = new(Columns: 2, IsBoxed: true, Lines: 0) { IsColumned = true },
        },
        SquarePaper.Titled("公告", new string('征', 20), "某镇政府", "2026年11月24日"),
    ], SquarePaper.Template with
    {
        TrimHeight = Length.Pt(600), TypeArea = new(Length.Pt(20), Length.Pt(20), Length.Pt(340), Length.Pt(560)),
    });

    [Test]
    public void A_photograph_stands_under_the_title_and_over_the_words_of_a_column() => Check("photograph-above",
    [
        SquarePaper.Item(2), SquarePaper.WithPhoto(SquarePaper.Titled("寻人", new string('寻', 25), "家人", "2026年11月24日")), SquarePaper.Item(2),
    ], SquarePaper.Template with { Photo = new(Length.Pt(60), Lines: 6, Air: Length.Pt(4)) });

    [Test]
    public void Beside_a_photograph_the_words_go_on_below_it_in_the_full_width() => Check("photograph-beside",
    [
        SquarePaper.WithPhoto(SquarePaper.Titled("寻人", new string('寻', 106), "家人", "2026年11月24日")) with { Shape = new(Columns: 2,
            IsBoxed: true, Lines: 0) },
        SquarePaper.Item(2),
    ], SquarePaper.Template with { Photo = new(Length.Pt(60), Lines: 6, Air: Length.Pt(4)) });

    [Test]
    public void A_photograph_of_another_shape_is_not_stretched() => Check("photograph-of-another-shape",
    [
        SquarePaper.WithPhoto(SquarePaper.Item(2), width: 40, height: 20),
    ], SquarePaper.Template with { Photo = new(Length.Pt(60), Lines: 6, Air: Length.Pt(4)) });

    [Test]
    public void A_notice_that_goes_on_on_the_next_page_says_where_on_both() => Check("split-over-pages",
    [
        SquarePaper.Titled("公告", new string('征', 620), "某镇政府", "2026年11月24日"),
    ]);

    [Test]
    public void Room_is_kept_free_at_the_foot_of_the_last_columns() => Check("reservation",
    [
        SquarePaper.Item(3), SquarePaper.Item(3), SquarePaper.Item(3), SquarePaper.Item(2), SquarePaper.Item(2),
    ], SquarePaper.Template with { Reservations = [new(Page: 1, Lines: 4, Columns: 2, "预留")] });

    [Test]
    public void Fillers_of_the_day_square_off_a_page_that_is_to_be_full() => Check("fillers",
    [
        SquarePaper.Item(8), SquarePaper.Item(9), SquarePaper.Item(9), SquarePaper.Item(9), SquarePaper.Item(6),
    ], SquarePaper.Template with { Height = PageHeight.Full, Fillers = Fillers });

    [Test]
    public void Fillers_end_the_feet_of_columns_that_are_not_on_the_last_page() => Check("fillers-at-feet",
    [
        SquarePaper.Titled("公告", new string('征', 30), "某镇政府", "2026年11月24日"),
        SquarePaper.Item(11), SquarePaper.Item(11), SquarePaper.Item(6), SquarePaper.Item(11), SquarePaper.Item(11), SquarePaper.Item(11),
            SquarePaper.Item(11),
    ], SquarePaper.Template with { Fillers = Fillers });

    [Test]
    public void A_filler_that_runs_every_few_days_is_counted_from_its_first()
    {
        var weekly = new Filler("补白", new(2026, 11, 3), new(2026, 12, 31), 1) { EveryDays = 7 };

        Assert.That(Enumerable.Range(1, 30).Select(day => new DateOnly(2026, 11, day)).Where(weekly.MayRunOn).Select(day => day.Day),
            Is.EqualTo([3, 10, 17, 24]));
    }

    [Test]
    public void An_issue_takes_as_many_pages_as_were_asked_for_each_as_high_as_the_others() => Check("exact-pages",
        [.. Enumerable.Range(0, 9).Select(_ => SquarePaper.Item(4))], SquarePaper.Template with { ExactPages = 2 });

    [Test]
    public void An_issue_that_is_too_short_for_its_pages_says_by_how_much() => Check("exact-pages-short",
        [SquarePaper.Item(4)], SquarePaper.Template with { ExactPages = 2 });

    private static readonly Filler[] Fillers =
    [
        new("旧补白", new(2025, 1, 1), new(2025, 12, 31), 9),
        new("补白补白补白补白补白补白", new(2026, 11, 1), new(2026, 11, 24), 2),
        new("小补白", new(2026, 11, 24), new(2026, 12, 31), 1),
    ];

    private static void Check(string name, CheckedNotice[] notices, PageTemplate? template = null) =>
        Golden.Check($"makeup/{name}.page.txt",
        MadeUpDump.Write(PageMaker.Make(notices, template
            ?? SquarePaper.Template, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None)));
}
