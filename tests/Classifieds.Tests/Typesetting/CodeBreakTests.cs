using Classifieds.Fonts;
using Classifieds.Tests.Fonts;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Typesetting;

/// <summary>Where a long code may be parted, when the column leaves no better way. Digits are half an em here.</summary>
public sealed class CodeBreakTests
{
    [TestCase("身份证号为350702198306172049，声明作废", 8, "350702", TestName = "A resident ID after its region")]
    [TestCase("身份证号为350702********2049，声明作废", 8, "350702", TestName = "A masked ID where the number itself would be parted")]
    [TestCase("联系电话有13800138000请拨打", 9, "1380013", TestName = "A telephone number 3-4-4")]
    [TestCase("公章编号为3507020041826，声明作废", 7, "3507", TestName = "Another number by fours")]
    public void A_code_is_parted_at_its_joints(string text, int ems, string endsLine) =>
        Assert.That(Sets.Text(text, ems).Lines().Any(line => line.EndsWith(endsLine, StringComparison.Ordinal)), Is.True,
            string.Join('|', Sets.Text(text, ems).Lines()));

    [TestCase("甲乙丙丁戊闽H93D56轿车", 7, "闽H", TestName = "A plate behind its city's letter")]
    [TestCase("甲乙丙丁闽H·93D56轿车", 7, "闽H·", TestName = "A plate with its dot behind the dot")]
    [TestCase("甲乙丙丁戊闽HD93556轿车", 7, "闽H", TestName = "A plate of six behind its letter too")]
    public void A_plate_is_parted_behind_its_citys_letter(string text, int ems, string endsLine) =>
        Assert.That(Sets.Text(text, ems).Lines(), Has.Some.EndsWith(endsLine));

    [TestCase("甲乙丙丁戊闽H93D56轿车", "闽", "H", "H93D56")]
    [TestCase("出卖小型轿车闽H93D56一辆", "闽", "H", "H93D56")]
    [TestCase("出卖小型轿车闽HF93D5·一辆", "闽", "H", "HF93D5")]
    public void A_plate_is_parted_nowhere_else(string text, string province, string letter, string number)
    {
        foreach (int ems in Enumerable.Range(7, 10))
        {
            string[] lines = Sets.Text(text, ems).Lines();
            Assert.That(lines, Has.None.EndsWith(province).And.None.Matches($"{letter}{number[1]}.{{0,3}}$"), string.Join('|', lines));
        }
    }

    [Test]
    public void What_only_looks_like_a_plate_is_parted_before_its_letters() =>
        Assert.That(Sets.Text("甲乙丙丁戊己庚闽ICP备1234号", 8).Lines()[0], Does.EndWith("闽"));

    [TestCase("甲乙丙丁电话13800138000请拨打", "138", "1380013")]
    [TestCase("甲乙丙丁电话0599-88461120请拨打", "0599-", "0599-8846")]
    [TestCase("甲乙丙丁电话0533-3181234请拨打", "0533-", "0533-318")]
    [TestCase("甲乙丙丁电话059988461120请拨打", "0599", "05998846")]
    [TestCase("甲乙丙丁电话01088461120请拨打", "010", "0108846")]
    public void A_telephone_is_parted_at_its_joints_alone(string text, params string[] heads)
    {
        int from = text.IndexOfAny([.. "0123456789"]), end = text.LastIndexOfAny([.. "0123456789"]) + 1;
        for (int tenths = 60; tenths < 140; tenths += 5)
            foreach (SetLine line in Sets.Text(text, tenths / 10m).Lines)
                if (line.End > from && line.End < end) Assert.That(heads, Has.Member(text[from..line.End]), $"{tenths / 10m} em");
    }

    [Test]
    public void A_telephone_is_whole_where_no_line_would_be_pulled_apart() =>
        Assert.That(Sets.Text("甲乙丙丁戊己庚电话号码是，13800138000请拨打", 13).Lines(), Has.Some.Contains("13800138000"));

    [TestCase("甲乙丙丁戊己庚QQ28154908子丑", 10, "QQ2815")]
    [TestCase("箱号是甲乙丙TGHU2109533子丑", 8, "TGHU")]
    public void Letters_before_a_number_are_no_part_of_its_fours(string text, int ems, string endsLine) =>
        Assert.That(Sets.Text(text, ems).Lines(), Has.Some.EndsWith(endsLine), string.Join('|', Sets.Text(text, ems).Lines()));

    [Test]
    public void Two_characters_of_a_code_at_least_stand_together()
    {
        var serif = new FontChain(InstalledFonts.Serif);
        for (int ems = 5; ems <= 16; ems++)
        {
            SetParagraph set = ParagraphSetter.Set(new Paragraph("车架号LSVAU2A21BN7437243，发动机号20471836", serif), Sets.Column(ems));
            Assert.That(set.Lines(), Has.None.Matches("号.$").And.None.Matches("^[0-9]，?$"), string.Join('|', set.Lines()));
        }
    }

    [TestCase(8), TestCase(9), TestCase(10), TestCase(11)]
    public void A_code_is_never_parted_before_its_unit(int ems) =>
        Assert.That(Sets.Text("合计11010519491％1310021㎡完", ems).Lines(), Has.None.StartsWith("％").And.None.StartsWith("㎡"));

    [Test]
    public void A_short_number_is_never_parted() =>
        Assert.That(Sets.Text("遗失收据一张票号是0009615声明作废", 10).Lines(), Has.Some.Contains("0009615"));

    [Test]
    public void An_amount_is_never_parted_at_its_marks() =>
        Assert.That(Sets.Text("今遗失本金为人民币123,456.50元收据", 12).Lines(), Has.Some.Contains("123,456.50"));

    [Test]
    public void Where_the_paper_forbids_it_no_code_is_parted()
    {
        SettingStyle style = Sets.Column(10) with { BreaksLongCodes = false };

        Assert.That(Sets.Text("身份证号码为350702198306172049，声明作废", style).Lines(), Has.Some.Contains("350702198306172049"));
    }

    [Test]
    public void Where_a_code_is_parted_its_last_letter_has_its_full_width()
    {
        var serif = new FontChain(InstalledFonts.Serif);
        SetLine line = ParagraphSetter.Set(new Paragraph("车架号LSVAU2A21BN7437243", serif), Sets.Column(8)).Lines[0];
        SetGlyph last = line.Glyphs[^1];

        Assert.That(last.Advance, Is.GreaterThanOrEqualTo(Length.Pt(10).Times(serif.Primary.Shape(last.Text)[0].Advance, 1000)), last.Text);
    }

    [Test]
    public void Letters_behind_digits_are_not_kerned_for_a_code_may_be_parted_behind_each()
    {
        var serif = new FontChain(InstalledFonts.Serif);
        SettingStyle style = Sets.Column(40);
        SetLine line = ParagraphSetter.Set(new Paragraph("91370285MAMLTTRTDE", serif), style).Lines[0];

        foreach (SetGlyph glyph in line.Glyphs)
            Assert.That(glyph.Advance, Is.EqualTo(Length.Pt(10).Times(serif.Primary.Shape(glyph.Text)[0].Advance, 1000)), glyph.Text);
    }

    [TestCase("Αλέξανδρος", TestName = "Greek with its accents")]
    [TestCase("Крашенинников", TestName = "Cyrillic")]
    [TestCase("Й\u0301ван", TestName = "Cyrillic with a combining accent")]
    [TestCase("Παπαδόπουλος", TestName = "Greek with a tonos")]
    [TestCase("Nguyễn", TestName = "Latin with two marks on one letter")]
    public void A_word_is_of_one_face_and_in_its_order(string word)
    {
        var serif = new FontChain(InstalledFonts.Serif, InstalledFonts.Kai);
        SetLine line = ParagraphSetter.Set(new Paragraph($"甲{word}乙", serif), Sets.Column(40)).Lines[0];

        Assert.That(string.Concat(line.Glyphs.Select(glyph => glyph.Text)), Is.EqualTo($"甲{word}乙"));
        Assert.That(line.Glyphs.Skip(1).SkipLast(1).Select(glyph => glyph.Face).Distinct().Count(), Is.EqualTo(1));
        Assert.That(line.Glyphs.Select(glyph => glyph.X), Is.Ordered);
    }

    [Test]
    public void A_word_wider_than_the_column_is_parted_rather_than_overfull() =>
        Assert.That(Sets.Text("网址WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW完", 5).Lines.Select(line => line.Width <= Length.Pt(50)), Is.All.True);

    [Test]
    public void One_character_never_stands_alone_on_a_last_line()
    {
        foreach (int ems in Enumerable.Range(6, 12))
        {
            string last = Sets.Text("滨河市百川环保科技有限公司遗失公章一枚，声明作废。", ems).Lines()[^1];
            Assert.That(last.Count(one => one is >= '一' and <= '龥'), Is.GreaterThan(1), $"{ems} em: {last}");
        }
    }
}
