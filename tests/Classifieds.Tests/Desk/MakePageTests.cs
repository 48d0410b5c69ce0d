using Classifieds.Desk.Notices;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;
using Classifieds.Makeup.Templates;
using Classifieds.Press.Inspection;
using Classifieds.Testing;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using UglyToad.PdfPig;

namespace Classifieds.Tests.Desk;

/// <summary>The whole way from pasted text to a press PDF, with the fonts of the machine.</summary>
public sealed class MakePageTests
{
    private static readonly DateOnly PrintDate = new(2026, 11, 25);

    private static readonly OpenedPaper Tabloid = TestDesk.Paper("tabloid");
    private static readonly Catalogue Catalogue = TestDesk.Catalogue;

    private static IReadOnlyList<string> Seeds =>
        NoticeBlocks.Split(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "notices.txt")));

    [TestCase("tabloid")]
    [TestCase("broadsheet")]
    public void Every_notice_of_the_sample_issue_is_placed_and_reads_back(string paper)
    {
        var opened = TestDesk.Paper(paper);

        FinishedPage page = Done(TestDesk.Page(opened, new PageRequest
        {
            Manuscripts = Seeds,
            Photos = TestDesk.PhotosIn(Path.Combine(Repository.Root, "seeds")),
            PrintDate = PrintDate,
            IsStrict = true,
        }));

        Assert.That((page.Report.Notices.Total, page.Report.Notices.Placed), Is.EqualTo((Seeds.Count, Seeds.Count)));
        Assert.That(page.Report.Placements.Select(place => place.Index).Distinct().Order(), Is.EqualTo(Enumerable.Range(0, Seeds.Count)));
        Assert.That(page.Report.ReadBack.IsClean(), Is.True);
        Assert.That(page.Report.Placements.Select(place => place.Reason), Is.All.Not.Empty);
        Assert.That(page.Report.Placements.Count(place => place.Photo is not null), Is.EqualTo(1), "one missing person has a photograph");
    }

    [Test]
    public void A_gutter_strip_reads_back_and_says_what_found_no_room_on_its_two_strips()
    {
        var gutter = TestDesk.Paper("gutter");

        FinishedPage page = Done(TestDesk.Page(gutter, new PageRequest { Manuscripts = Seeds, PrintDate = PrintDate }));

        Assert.That((page.Report.Pages, page.Report.ReadBack.IsClean()), Is.EqualTo((2, true)));
        Assert.That(page.Report.Notices.Placed + page.Report.Notices.Overset.Count, Is.EqualTo(Seeds.Count));
    }

    [TestCase("19,24,235,100", true)]
    [TestCase("19,24,235,60", true)]
    [TestCase("19,24,235,40", false)]
    public void A_slot_holds_some_notices_or_is_refused_as_too_low(string slot, bool holds)
    {
        Outcome<OpenedPaper> opened = TestDesk.Open(null).Paper("tabloid", PageWishes.None.InSlot(slot));
        if (!holds)
        {
            Assert.That(opened.IsRefused(out Refusal? why, out _) ? why.Message : "", Does.StartWith("版位高 40 毫米，栏题、版尾之外容不下 4 行正文"));
            return;
        }

        FinishedPage page = Done(TestDesk.Page(opened.Done(), new PageRequest { Manuscripts = Seeds, PrintDate = PrintDate }));

        Assert.That(page.Report.Notices.Placed, Is.Positive);
        Assert.That(page.Report.Notices.Placed + page.Report.Notices.Overset.Count, Is.EqualTo(Seeds.Count));
    }

    [TestCase("tabloid", "19,200,140,169", 2_000)]
    [TestCase("tabloid", "19,200,140,169", 19_000)]
    [TestCase("gutter", null, 4_000)]
    [TestCase("tabloid", null, 15_000)]
    public void Where_nothing_finds_room_the_page_stays_blank_and_what_would_help_is_told(string paper, string? slot, int characters)
    {
        PageWishes pages = new PageWishes { Pages = paper == "gutter" ? null : 1 }.InSlot(slot);
        OpenedPaper opened = TestDesk.Open(null).Paper(paper, pages).Done();
        string words = string.Concat(Enumerable.Repeat("请各债权人于见报之日起四十五日内申报债权，", characters / 21 + 1))[..characters];

        FinishedPage page = Done(TestDesk.Page(opened, new PageRequest
        {
            Manuscripts = [$"公告\n{words}。\n海东商会\n2026年11月24日"], PrintDate = PrintDate, IsKept = true,
        }));

        Assert.That((page.Report.Pages, page.Report.Notices.Placed, page.Placements.Count), Is.EqualTo((1, 0, 0)));
        Assert.That(page.Report.Notices.Overset.Single().WouldHelp, Does.Contain("改登下一期").And.None.Contains("从已排各条中"));
        Assert.That(page.Pages[0].Elements.OfType<PageElement.GlyphRun>().SelectMany(run => run.Glyphs).Any(glyph => glyph.Text == "债"),
            Is.False);

        FinishedPage late = Done(TestDesk.Page(opened, new PageRequest
        {
            Manuscripts = ["李小明遗失居民身份证，声明作废。"], PrintDate = PrintDate, Previous = new PreviousPage(page.Kept!, []),
        }));
        Assert.That(late.Report.Notices.Placed, Is.EqualTo(1), "a late change starts from it");
    }

    private static IEnumerable<FindingKind> PageKinds => FindingTable.All.Where(kind => kind.As == "page");

    [TestCaseSource(nameof(PageKinds))]
    public void The_example_of_a_finding_about_pages_makes_it(FindingKind kind)
    {
        OpenedPaper kept = With(Tabloid, page => page with
        {
            Reservations = [new(Page: 2, Lines: 10, Columns: 1, "迟到广告")], Splitting = new(WholeUpToLines: 4, KeepLines: 2),
        });

        FinishedPage page = Done(TestDesk.Page(kept, new PageRequest { Manuscripts = [kind.Example], PrintDate = PrintDate }));

        IEnumerable<(string, Severity)> made = page.Report.Findings.Select(one => (one.Code, one.Severity))
            .Concat(page.Notices[0].Findings.Select(one => (one.Code, one.Severity)));
        Assert.That(made, Does.Contain((kind.Code, kind.Severity)));
    }

    [Test]
    public void The_report_says_what_spans_and_what_is_boxed_and_at_whose_wish()
    {
        OpenedPaper boxing = With(Tabloid, page => page with { Shapes = [new() { Section = "寻人", IsBoxed = true }] });
        string[] manuscripts =
        [
            "#版式 跨2栏 加框\n王秀珍遗失押金收据一张，收据号：0036218，声明作废。",
            "寻人启事\n李德昌，男，78岁，身高1.65米，于2026年11月21日走失，联系电话：15200000138。",
            "张三遗失居民身份证，声明作废。",
        ];

        FinishedPage page = Done(TestDesk.Page(boxing, new PageRequest { Manuscripts = manuscripts, PrintDate = PrintDate }));

        PlacementReport[] places = [.. page.Report.Placements.OrderBy(place => place.Index)];
        Assert.That(places.Select(place => (place.Span, place.Boxed)), Is.EqualTo([(2, true), (1, true), (1, false)]));
        Assert.That(places.Select(place => place.Reason), Is.EqualTo(
        [
            "挂失声明：随稿指定加框跨 2 栏，紧接栏题，在所跨各栏之上，同栏目其余各条排在其下和其旁",
            "寻人启事：本栏目第一条，栏题通栏；按本报版式加框",
            "挂失声明：本栏目第一条，栏题通栏",
        ]));
    }

    [Test]
    public void A_page_that_the_plant_would_stop_is_not_handed_out()
    {
        OpenedPaper thin = With(Tabloid, page => page with { Columns = page.Columns with { RuleThickness = Length.Pt(0.2m) } });

        Refusal refused = TestDesk.Page(thin, new PageRequest { Manuscripts = Seeds, PrintDate = PrintDate }).Why();

        Assert.That((refused.Code, refused.Findings.Single().Code), Is.EqualTo(("PREFLIGHT", "PRESS-RULE")));
    }

    [Test]
    public void A_page_with_a_second_colour_passes_preflight()
    {
        OpenedPaper red = Tabloid with { Paper = Tabloid.Paper with { Page = Tabloid.Paper.Page with { HeadInk = new Ink(0, 100, 90,
            0) } } };

        FinishedPage page = Done(TestDesk.Page(red, new PageRequest
        {
            Manuscripts = Seeds, PrintDate = PrintDate, Photos = TestDesk.PhotosIn(Path.Combine(Repository.Root, "seeds")),
        }));

        var limits = new PlantLimits { Trim = (red.Paper.Page.TrimWidth, red.Paper.Page.TrimHeight) };
        Assert.That(PreflightFile.Run(page.Pdf, limits).Findings.Select(one => one.Finding.Message), Is.Empty);
        Assert.That(page.Pages[0].Elements.Count(mark => mark.Ink == red.Paper.Page.HeadInk), Is.GreaterThan(3));
    }

    [Test]
    public void The_same_notices_give_the_same_bytes()
    {
        byte[] first = Done(Run([.. Seeds.Take(12)])).Pdf, second = Done(Run([.. Seeds.Take(12)])).Pdf;

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void A_character_that_no_font_has_stops_the_page_and_is_named()
    {
        var refusal = Refused(Run(["沈佳怡遗失居民身份证，声明作废。", "王\U000323AF遗失公章，声明作废。"]));

        Assert.That(refusal.Code, Is.EqualTo("GLYPH-MISSING"));
        Assert.That(refusal.Message, Does.Contain("第 2 则"));
        Assert.That(refusal.Findings.Single().Message, Does.Contain("U+323AF"));
    }

    private static IEnumerable<FindingKind> GlyphKinds => FindingTable.All.Where(kind => kind.As == "glyphs");

    [TestCaseSource(nameof(GlyphKinds))]
    public void The_example_of_a_finding_about_glyphs_makes_that_finding(FindingKind kind) =>
        Assert.That(Refused(Run([kind.Example])).Findings.Select(finding => (finding.Code, finding.Severity)),
            Has.Member((kind.Code, kind.Severity)));

    [Test]
    public void Every_notice_with_such_a_character_is_named_at_once()
    {
        var refusal = Refused(Run(["王𲎯遗失公章，声明作废。", "沈佳怡遗失居民身份证，声明作废。", "张𲎰遗失公章，声明作废。"]));

        Assert.That(refusal.Message, Does.Contain("第 1、3 则"));
        Assert.That(refusal.Findings, Has.Count.EqualTo(2));
    }

    [TestCase("征收公告\n", "")]
    [TestCase("", "，声明作废。")]
    public void A_notice_longer_than_a_page_runs_on_over_pages_and_reads_back(string title, string end)
    {
        string text = title + string.Concat(Enumerable.Range(1, 220).Select(item => $"第{item}条，拟定征收岭子镇巩家坞村、沈家河村、南坡村、宋家庄村、黄家峪村部分土地。")) + end;

        FinishedPage page = Done(Run([text, "沈佳怡遗失居民身份证，声明作废。"]));

        Assert.That(page.Report.Pages, Is.GreaterThan(1));
        Assert.That(page.Report.Notices.Placed, Is.EqualTo(2));
        Assert.That(page.Report.ReadBack.IsClean(), Is.True);
    }

    [Test]
    public void A_rare_character_is_set_from_the_chain() =>
        Assert.That(Done(Run(["𠮷田禾遗失居民身份证，声明作废。"])).Report.ReadBack.IsClean(), Is.True);

    [Test]
    public void A_notice_with_an_error_makes_a_trial_page_and_stops_a_strict_one()
    {
        string[] faulty = ["沈佳怡遗失居民身份证，号码：350702198306172040，声明作废。"];

        Assert.That(Done(Run(faulty)).Report.Notices.WithErrors, Is.EqualTo((int[])[0]));
        Assert.That(Refused(TestDesk.Page(Tabloid, new PageRequest { Manuscripts = faulty, PrintDate = PrintDate, IsStrict = true })).Code,
            Is.EqualTo("NOTICES-FAULTY"));
    }

    [Test]
    public void Numbers_of_persons_are_masked_unless_it_is_switched_off()
    {
        string[] notices = ["沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。"];
        string masked = TextOf(Done(TestDesk.Page(Tabloid, new PageRequest { Manuscripts = notices, PrintDate = PrintDate })).Pdf);
        string open = TextOf(Done(
            TestDesk.Page(Tabloid, new PageRequest { Manuscripts = notices, PrintDate = PrintDate, Masks = false })).Pdf);

        Assert.That(masked, Does.Contain("350702********2049").And.Not.Contain("350702198306172049"));
        Assert.That(open, Does.Contain("350702198306172049"));
    }

    [Test]
    public void Without_notices_there_is_no_page() => Assert.That(Refused(Run([])).Code, Is.EqualTo("NO-NOTICES"));

    [TestCase("tabloid", "family: Noto Serif CJK SC,", "family: 方正书宋,", "FONT-MISSING", "方正书宋")]
    [TestCase("tabloid", "columns: { count: 5,", "columns: { count: 7,", "PAPER-COLUMNS", "版心宽")]
    public void A_profile_that_cannot_be_set_is_refused_with_what_is_wrong(string paper, string from, string to, string code, string says)
    {
        string profile = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.yaml");
        string text = File.ReadAllText(Path.Combine(Repository.Root, "templates", "papers", $"{paper}.yaml"));
        Assume.That(text, Does.Contain(from));
        File.WriteAllText(profile, text.Replace(from, to, StringComparison.Ordinal));
        try
        {
            var refusal = TestDesk.PaperOf(profile).Why();

            Assert.That(refusal.Code, Is.EqualTo(code));
            Assert.That(refusal.Message, Does.Contain(says));
        }
        finally
        {
            File.Delete(profile);
        }
    }

    [Test]
    public void An_unknown_paper_is_refused_with_those_that_are_known()
    {
        var refusal = TestDesk.Open(null).Paper("gazette").Why();

        Assert.That(refusal.Code, Is.EqualTo("TEMPLATE-UNKNOWN"));
        Assert.That(refusal.Message, Does.Contain("gazette").And.Contain("tabloid").And.Contain("broadsheet"));
    }

    private static Outcome<FinishedPage> Run(IReadOnlyList<string> manuscripts) =>
        TestDesk.Page(Tabloid, new PageRequest { Manuscripts = manuscripts, PrintDate = PrintDate });

    private static FinishedPage Done(Outcome<FinishedPage> outcome) => outcome.Done();

    private static string TextOf(byte[] pdf)
    {
        using PdfDocument document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));
    }

    private static Refusal Refused(Outcome<FinishedPage> outcome) => outcome.Why();

    [TestCase(1000, 1400, 1200, 429)]
    [TestCase(1000, 1400, 600, 429)]
    [TestCase(400, 545, 1200, 1088)]
    [TestCase(280, 400, 1200, null)]
    [TestCase(1000, 1400, 300, null)]
    public void A_picture_larger_than_can_be_held_is_refused_in_a_sentence(int width, int height, int dpi, int? most)
    {
        OpenedPaper large = With(Tabloid, page => page with { TrimWidth = Length.Mm(width), TrimHeight = Length.Mm(height) });

        Outcome<FinishedPage> made = TestDesk.Page(large, new PageRequest
        {
            Manuscripts = ["李小明遗失居民身份证，声明作废。"], PrintDate = PrintDate, PictureDpi = dpi,
        });

        if (most is null) Assert.That(made.Done().Pages, Has.Count.EqualTo(1));
        else Assert.That((made.Why().Code, made.Why().Message), Is.EqualTo(("PICTURE-TOO-LARGE", $"版面按 {dpi} dpi 作图太大，最高 {most} dpi")));
    }

    [Test]
    public void More_notices_than_any_desk_prints_are_refused_in_a_sentence()
    {
        string text = string.Join("\n---\n", Enumerable.Range(0, PageRun.MostNotices + 1).Select(i => $"张三遗失收据，号{i}，声明作废。"));
        Classifieds.Desk.Workbench desk = TestDesk.Open(null);

        Assert.That(new MakePage(desk).Run(new() { Text = text, PrintDate = PrintDate }).Why().Message, Does.Contain("一次最多排 20000 则"));
        Assert.That(new PreflightPage(desk).Run(new() { Pdf = [1], Against = text, PrintDate = PrintDate }).Why().Code,
            Is.EqualTo("INPUT-TOO-LARGE"));
    }

    private static OpenedPaper With(OpenedPaper opened, Func<PageTemplate, PageTemplate> change) =>
        opened with { Paper = opened.Paper with { Page = change(opened.Paper.Page) } };
}
