using Classifieds.Desk.Papers;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Outcomes;
using Classifieds.Makeup.Templates;
using Classifieds.Testing;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Desk;

public sealed class PaperReaderTests
{
    private static readonly string Templates = Path.Combine(Repository.Root, "templates");

    private static readonly string Tabloid = File.ReadAllText(Path.Combine(Templates, "papers", "tabloid.yaml"));

    [TestCase("tabloid", 5, 126)]
    [TestCase("broadsheet", 8, 117)]
    public void The_papers_that_come_with_the_product_are_sound(string name, int columns, int measure)
    {
        Paper paper = Done(new PaperFolder(Templates).Load(name));

        Assert.That(paper.Page.Columns.Count, Is.EqualTo(columns));
        Assert.That(paper.Page.Measure, Is.EqualTo(Length.Pt(measure)));
        Assert.That(paper.Page.Footer!.Disclaimer, Does.Contain("单方").And.Contain("审核认定"));
        Assert.That(paper.Masking.Rules, Contains.Key(FactType.ResidentId));
        Assert.That(paper.Rates.Quote(new() { Key = new("any"), Columns = 1, Lines = 5, Items = 1 }).Total, Is.GreaterThan(0));
        Assert.That(new PublishingCalendar(paper.Publishing, HolidayCalendar.WeekendsOnly).CutOffOf(new(2026, 11, 24)),
            Is.EqualTo(new DateTimeOffset(2026, 11, 23, 16, 0, 0, TimeSpan.FromHours(8))));
    }

    [Test]
    public void A_section_may_have_no_head()
    {
        PageTemplate page = Done(PaperReader.Read("tabloid",
            Tabloid.Replace("head: 公告启事,", "head: none,", StringComparison.Ordinal))).Page;

        Assert.That(page.Sections[0], Is.EqualTo(new SectionStyle("公告", "公告") { HasHead = false, MayReorder = true }));
    }

    [Test]
    public void A_gutter_strip_is_one_column_of_thirteen_characters_of_size_six_and_there_are_two()
    {
        Paper paper = Done(new PaperFolder(Templates).Load("gutter"));

        Assert.That((paper.Page.Columns.Count, paper.Page.Measure, paper.Page.MostPages), Is.EqualTo((1, Length.Pt(97.5m), 2)));
        Assert.That(paper.Page.Folio, Is.Null);
    }

    [Test]
    public void A_slot_takes_as_many_columns_as_it_is_wide_and_stands_on_its_edges()
    {
        PageTemplate page = Done(PaperReader.Read("tabloid", Tabloid + "slot: { left: 19, top: 150, width: 145, height: 219 }\n")).Page;

        Assert.That((page.Columns.Count, page.MostPages), Is.EqualTo((3, 1)));
        Length left = page.ColumnLeft(0) - page.TypeArea.Left;
        Length right = page.TypeArea.Right - page.ColumnLeft(2) - page.Measure;
        Assert.That(left.Millipoints, Is.EqualTo(right.Millipoints).Within(10));
        Assert.That(page.Gutter, Is.InRange(Length.Pt(9), Length.Pt(18)));
        Assert.That((page.Folio, page.Masthead, page.Footer), Is.EqualTo(((FolioStyle?)null, (MastheadStyle?)null, page.Footer!)));
    }

    [TestCase("19,150,145,219", true)]
    [TestCase("19,150,145", false)]
    [TestCase("19,150,145,十", false)]
    [TestCase("19,150,5,219", false)]
    [TestCase("-1,150,145,219", false)]
    public void A_slot_is_typed_as_four_figures(string written, bool isSlot) => Assert.That(PageWishes.IsSlot(written), Is.EqualTo(isSlot));

    [TestCase("slot: { left: 200, top: 150, width: 145, height: 219 }", "PAPER-TRIM", "页宽")]
    [TestCase("slot: { left: 19, top: 150, width: 40, height: 219 }", "PAPER-COLUMNS", "容不下一栏")]
    [TestCase("slot: { left: 19, top: 150, width: 145, height: 40 }", "PAPER-HEIGHT", "版位高 40 毫米，栏题、版尾之外容不下 4 行正文")]
    [TestCase("slot: { left: 19, top: 350, width: 145, height: 60 }", "PAPER-TRIM", "版位上边 350 毫米 加高 60 毫米")]
    [TestCase("slot: { left: 19, top: 150, width: 145, height: 219, masthead: true }", "PAPER-COLUMNS", "栏头文字和热线")]
    [TestCase("reserve: [{ page: 1, lines: 80 }]", "PAPER-HEIGHT", "预留 80 行")]
    [TestCase("fillers: [{ text: 补白, from: 2026-11-25, to: 2026-11-01 }]", "TEMPLATE-FIELD", "fillers[0].to")]
    [TestCase("fillers: [{ text: 补白, from: 11月25日, to: 2026-11-01 }]", "TEMPLATE-FIELD", "2026-11-25 的样子")]
    [TestCase("shapes: [{ section: 公告, colums: 2 }]", "TEMPLATE-FIELD", "没有这个字段")]
    [TestCase("frame: { sides: [above], rule: 0.4, air: 3 }", "TEMPLATE-FIELD", "frame.sides")]
    public void A_slot_that_cannot_hold_the_page_is_refused(string line, string code, string says)
    {
        Refusal why = Refused(PaperReader.Read("tabloid", $"{Tabloid}{line}\n"));

        Assert.That(why.Code, Is.EqualTo(code));
        Assert.That(why.Message, Does.Contain(says));
    }

    [Test]
    public void A_second_colour_prints_the_heads()
    {
        PageTemplate page = Done(PaperReader.Read("tabloid", Tabloid + "secondColour: { m: 100, y: 90 }\n")).Page;

        Assert.That(page.HeadInk, Is.EqualTo(new Ink(0, 100, 90, 0)));
        Assert.That(Done(PaperReader.Read("tabloid", Tabloid)).Page.HeadInk, Is.EqualTo(Ink.Key));
    }

    [TestCase("{ c: 80, m: 70, y: 70, k: 1 }", "总墨量 221% 超过 220%")]
    [TestCase("{ y: 40 }", "淡于 60%")]
    [TestCase("{ r: 255 }", "secondColour")]
    [TestCase("{ m: 120 }", "应是 0 至 100 的整数")]
    public void A_second_colour_that_newsprint_does_not_hold_is_refused(string colour, string says) =>
        Assert.That(Refused(PaperReader.Read("tabloid", $"{Tabloid}secondColour: {colour}\n")).Message, Does.Contain(says));

    [Test]
    public void A_coloured_rule_is_at_least_a_point_thick() =>
        Assert.That(
            Refused(PaperReader.Read("tabloid", Tabloid.Replace("thick: 1.5", "thick: 0.8", StringComparison.Ordinal)
                + "secondColour: { m: 100 }\n")).Message,
            Does.Contain("0.8 点").And.Contain("1 点"));

    [Test]
    public void An_unknown_paper_is_refused_with_those_that_are_known()
    {
        Refusal why = Refused(new PaperFolder(Templates).Load("berliner"));

        Assert.That(why.Code, Is.EqualTo("TEMPLATE-UNKNOWN"));
        Assert.That(why.Message, Does.Contain("berliner").And.Contain("broadsheet").And.Contain("tabloid"));
    }

    [TestCase("BC", null)]
    [TestCase("BCRB", null)]
    [TestCase("B", "字头“B”不对")]
    [TestCase("BCRBX", "字头“BCRBX”不对")]
    [TestCase("bc", "字头“bc”不对")]
    [TestCase("报", "2 至 4 个大写拉丁字母")]
    public void A_sign_is_two_to_four_capitals(string sign, string? says)
    {
        Outcome<Paper> read = PaperReader.Read("tabloid", Tabloid.Replace("sign: BC", $"sign: {sign}", StringComparison.Ordinal));

        if (says is null) Assert.That(read.Done().Sign?.ToString(), Is.EqualTo(sign));
        else Assert.That(read.Why().Message, Does.StartWith("tabloid.yaml 第 3 行 sign：").And.Contain(says));
    }

    [Test]
    public void The_papers_that_come_with_the_program_have_signs_of_their_own()
    {
        var folder = new PaperFolder(Templates);

        string?[] signs = [.. folder.Names.Select(name => folder.Load(name).Done().Sign?.ToString())];

        Assert.That(signs, Is.Unique.And.None.Null);
    }

    [Test]
    public void Neither_of_two_papers_with_one_sign_is_opened()
    {
        string templates = Directory.CreateTempSubdirectory("classifieds-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(templates, "papers"));
            foreach (string name in (string[])["evening", "morning"])
                File.WriteAllText(Path.Combine(templates, "papers", $"{name}.yaml"), Tabloid);
            File.WriteAllText(Path.Combine(templates, "papers", "plain.yaml"), Tabloid.Replace("sign: BC ", "", StringComparison.Ordinal));
            var folder = new PaperFolder(templates);

            Refusal evening = Refused(folder.Load("evening")), morning = Refused(folder.Load("morning"));

            Assert.That((evening.Code, evening.Message),
                Is.EqualTo(("PAPER-SIGN-TAKEN", "evening.yaml 的字头 BC 与 morning.yaml 的相同，各报的字头要不同")));
            Assert.That(morning.Code, Is.EqualTo("PAPER-SIGN-TAKEN"));
            Assert.That(folder.Load("plain").Done().Sign, Is.Null);
        }
        finally
        {
            Directory.Delete(templates, recursive: true);
        }
    }

    [TestCase("head: 公告启事,", "", "TEMPLATE-FIELD", "sections[0].head：缺这个字段", TestName = "A section that does not say its head")]
    [TestCase("gapShares: 2", "gapShares: 3", "TEMPLATE-FIELD", "超过一行半（16.875 点）",
        TestName = "More than a line and a half between notices")]
    [TestCase("linesBetween: 0", "linesBetween: none", "TEMPLATE-FIELD", "titled.linesBetween：应是 0 至 4 的整数",
        TestName = "Lines between notices in words")]
    [TestCase("captionSize: 6", "captionSize: 9", "PAPER-COLUMNS", "二维码的说明", TestName = "A caption wider than its QR code")]
    [TestCase("count: 5", "count: 6", "PAPER-COLUMNS", "6 栏", TestName = "Columns wider than the type area")]
    [TestCase("width: 235", "width: 260", "PAPER-TRIM", "273 毫米", TestName = "Type area wider than the trim")]
    [TestCase("height: 345", "height: 380", "PAPER-TRIM", "393 毫米", TestName = "Type area higher than the trim")]
    [TestCase("count: 5", "count: 五", "TEMPLATE-FIELD", "columns.count：应是 1 至 16 的整数，写的是“五”", TestName = "A numeral for a digit")]
    [TestCase("size: 9 ", "size: 4 ", "TEMPLATE-FIELD", "body.size：应是 5 至 24 的数", TestName = "Type too small for newsprint")]
    [TestCase("rule: 0.4", "rule: 0.1", "TEMPLATE-FIELD", "columns.rule：应是 0.25 至 6 的数", TestName = "A rule that no plate holds")]
    [TestCase("leading: 11.25", "leading: 8", "TEMPLATE-FIELD", "行距 8 点小于字号 9 点", TestName = "Lines on top of each other")]
    [TestCase("best: 2,", "best: 9,", "TEMPLATE-FIELD", "least ≤ best ≤ greatest", TestName = "Gaps out of order")]
    [TestCase("prohibition: gb", "prohibition: iso", "TEMPLATE-FIELD", "none、gb、strict", TestName = "An unknown choice")]
    [TestCase("boldParty", "boldPatry", "TEMPLATE-FIELD", "items.boldPatry：没有这个字段", TestName = "A slip of the pen")]
    [TestCase("head: 公告启事,", "head: 公告通知声明启事版,", "PAPER-COLUMNS", "栏题", TestName = "A head too wide for its column")]
    [TestCase("digitSpacing: 60", "digitSpacing: 300", "TEMPLATE-FIELD", "body.digitSpacing：应是 0 至 250 的整数，写的是“300”",
        TestName = "Numbers spaced into pieces")]
    [TestCase("glyphScaling: 20", "glyphScaling: 2%", "TEMPLATE-FIELD", "body.glyphScaling：应是 0 至 50 的整数，写的是“2%”",
        TestName = "A per cent for a per mille")]
    [TestCase("hanLatinGap: { least: 0, best: 0.125, greatest: 0.333 }", "hanLatinGap: 1", "TEMPLATE-FIELD",
        "body.hanLatinGap：应是 0 至 0.5 的数，写的是“1”", TestName = "A gap of a whole character")]
    [TestCase("hanLatinGap: { least: 0, best: 0.125,", "hanLatinGap: { least: 0.2, best: 0.125,", "TEMPLATE-FIELD",
        "body.hanLatinGap.best：应满足 least ≤ best ≤ greatest", TestName = "A gap whose best is less than its least")]
    [TestCase("greatest: 0.333 }", "most: 0.333 }", "TEMPLATE-FIELD", "body.hanLatinGap", TestName = "A gap without its greatest")]
    [TestCase("trimLineStart: true", "trimLineStart: yes", "TEMPLATE-FIELD", "body.trimLineStart：应是 true 或 false，写的是“yes”",
        TestName = "Line starts trimmed by yes")]
    [TestCase("trimLineEnd: true", "trimLineEnd: half", "TEMPLATE-FIELD", "body.trimLineEnd：应是 true 或 false，写的是“half”",
        TestName = "Line ends trimmed by half")]
    [TestCase("breakLongCodes: true", "breakLongCodes: 8", "TEMPLATE-FIELD", "body.breakLongCodes：应是 true 或 false，写的是“8”",
        TestName = "Codes broken by eight")]
    [TestCase("trim: {", "trim: [", "TEMPLATE-SYNTAX", "不是合法的 YAML", TestName = "Broken YAML")]
    public void A_fault_is_refused_with_its_line_and_figures(string right, string wrong, string code, string says)
    {
        Assert.That(Tabloid, Does.Contain(right));
        Refusal why = Refused(PaperReader.Read("tabloid", Tabloid.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.That(why.Code, Is.EqualTo(code));
        Assert.That(why.Message, Does.Contain(says).And.Match("^tabloid.yaml 第 [0-9]+ 行"));
    }

    [Test]
    public void Each_last_step_of_a_line_is_switched_by_the_papers_profile()
    {
        string off = Tabloid.Replace("digitSpacing: 60", "digitSpacing: 0", StringComparison.Ordinal)
            .Replace("glyphScaling: 20", "glyphScaling: 0", StringComparison.Ordinal)
            .Replace("hanLatinGap: { least: 0, best: 0.125, greatest: 0.333 }", "hanLatinGap: 0", StringComparison.Ordinal)
            .Replace("breakLongCodes: true", "breakLongCodes: false", StringComparison.Ordinal)
            .Replace("trimLineStart: true", "trimLineStart: false", StringComparison.Ordinal)
            .Replace("trimLineEnd: true", "trimLineEnd: false", StringComparison.Ordinal)
            .Replace("prohibition: gb", "prohibition: strict", StringComparison.Ordinal);

        SettingStyle style = Done(PaperReader.Read("tabloid", off)).Page.Body.Setting(Length.Pt(9), Length.Pt(117));

        Assert.That(style, Is.EqualTo(new SettingStyle
        {
            Size = Length.Pt(9), Measure = Length.Pt(117), Level = ProhibitionLevel.Strict, BreaksLongCodes = false, GlyphScalingPermille =
                0,
            DigitSpacingPermille = 0, HanLatinGapPermille = 0, MostHanLatinGapPermille = 0, TrimsLineStart = false, TrimsLineEnd = false,
        }));
    }

    [TestCase("hanLatinGap: { least: 0, best: 0.125, greatest: 0.333 }", 0, 125, 333)]
    [TestCase("hanLatinGap: { least: 0.1, best: 0.2, greatest: 0.2 }", 100, 200, 200)]
    [TestCase("hanLatinGap: 0.25", 125, 250, 333)]
    [TestCase("", 0, 125, 333)]
    public void The_gap_between_Han_and_Latin_is_a_range_or_one_number(string written, int least, int best, int greatest)
    {
        string profile = Tabloid.Replace("hanLatinGap: { least: 0, best: 0.125, greatest: 0.333 }", written, StringComparison.Ordinal);
        SettingStyle style = Done(PaperReader.Read("tabloid", profile)).Page.Body.Setting(Length.Pt(9), Length.Pt(117));

        Assert.That((style.LeastHanLatinGapPermille, style.HanLatinGapPermille, style.MostHanLatinGapPermille),
            Is.EqualTo((least, best, greatest)));
    }

    [Test]
    public void A_field_that_is_missing_is_named() => Assert.That(
        Refused(PaperReader.Read("tabloid", Tabloid.Replace("height: as-needed", "# height", StringComparison.Ordinal)
            .Replace("name: 滨河晨报", "", StringComparison.Ordinal))).Message,
        Does.Contain("name：缺这个字段"));

    private static Paper Done(Outcome<Paper> outcome) => Outcomes.Done(outcome);

    private static Refusal Refused(Outcome<Paper> outcome) => outcome.Why();
}
