using System.Globalization;
using Classifieds.Fonts;
using Classifieds.Tests.Fonts;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Typesetting;

/// <summary>量值: no line ends inside a number that measures something, nor between it and its unit; codes keep their joints.</summary>
public sealed class QuantityBreakTests
{
    private static readonly FontChain Serif = new(InstalledFonts.Serif);

    private static IEnumerable<TestCaseData> Quantities()
    {
        yield return Whole("钢板规格：12.5mm×1500mm×6000mm，共30吨", "12.5mm", "1500mm", "6000mm", "30");
        yield return Whole("规格12.5mm×1500mm×6000mm共30吨", "12.5mm", "1500mm", "6000mm");
        yield return Whole("规格1500*6000*12.5现货，1220*2440*18板材", "1500", "6000", "12.5", "1220", "2440", "18");
        yield return Whole("规格1500x6000x12.5现货，1220X2440X18板材", "1500", "6000", "12.5", "1220", "2440", "18");
        yield return Whole("规格1500mm*6000mm*120mm与1500mmx6000mmx120mm", "1500mm", "6000mm", "120mm");
        yield return Whole("无缝钢管φ219×6×12000mm与Φ325x8x12000mm各一批", "219", "12000mm", "325", "12000mm");
        yield return Whole("工字钢DN1500mm管材及12000000mm²板材待售", "1500mm", "12000000mm²");
        yield return Whole("坐标X=3345678.125，Y=40512345.678，高程12.50m", "3345678.125", "40512345.678", "12.50m");
        yield return Whole("坐标X:3345678.125,Y:40512345.678,H:1234.567", "3345678.125", "40512345.678", "1234.567");
        yield return Whole("位置（120.12345678,30.87654321）处", "120.12345678", "30.87654321");
        yield return Whole("东经120°12′30.56″，北纬30°15′20.88″附近", "120°", "30.56″", "30°", "20.88″");
        yield return Whole("北纬30.123456789°东经120.987654321°", "30.123456789°", "120.987654321°");
        yield return Whole("电缆YJV22-8.7/15kV-3×300mm²共1200m待售", "300mm²", "8.7", "15kV", "1200m");
        yield return Whole("电缆ZR-YJV22-0.6/1kV-4×185+1×95mm2共1200m", "185", "95mm2", "1kV", "0.6");
        yield return Whole("林地12345678㎡，水面87654321m2，库容12345678m³", "12345678㎡", "87654321m2", "12345678m³");
        yield return Whole("用电12345678kW·h，装机12000000kVA", "12345678kW·h", "12000000kVA");
        yield return Whole("贷款本金￥12345678元，利息USD87654321整", "12345678", "87654321");
        yield return Whole("贷款本金12345678元，合计87654321万元", "12345678", "87654321");
        yield return Whole("注册资本1,234,567,890.50元，减至987,654,321元", "1,234,567,890.50", "987,654,321");
        yield return Whole("误差0.00012345至0.12345678之间", "0.00012345", "0.12345678");
        yield return Whole("标高12345.678m-23456.789m，载重12345.5kg-23456.5kg", "12345.678m", "23456.789m", "12345.5kg", "23456.5kg");
        yield return Whole("载重量为12500 kg，行程为98000 km的货车", "12500 kg", "98000 km");
        yield return Whole("温度1250.5℃～1350.5℃，25°C", "1250.5℃", "1350.5℃", "25°C");
        yield return Whole("规格１２．５ｍｍ×１５００ｍｍ", "１２．５", "１５００");

        static TestCaseData Whole(string text, params string[] wholes) => new TestCaseData(text, wholes).SetArgDisplayNames(text);
    }

    [TestCaseSource(nameof(Quantities))]
    public void A_quantity_is_whole_in_any_column_it_fits(string text, string[] wholes)
    {
        for (int ems = 8; ems <= 20; ems++)
        {
            foreach (FontChain font in new[] { Sets.Square, Serif })
            {
                string[] lines = ParagraphSetter.Set(new Paragraph(text, font), Sets.Column(ems)).Lines();
                foreach (string whole in wholes)
                    Assert.That(lines, Has.Some.Contains(whole), $"{ems} em: {string.Join('|', lines)}");
            }
        }
    }

    [TestCase("钢板规格：12.5mm×1500mm×6000mm，共30吨")]
    [TestCase("规格12.5mm×1500mm×6000mm共30吨")]
    [TestCase("规格1500*6000*12.5现货，1220*2440*18板材")]
    [TestCase("规格1500mmx6000mmx120mm与1500X6000X120现货")]
    [TestCase("电缆YJV22-8.7/15kV-3×300mm²共1200m待售")]
    [TestCase("坐标X=3345678.125，Y=40512345.678，高程12.50m")]
    public void Where_it_is_multiplied_lines_are_filled(string text)
    {
        SetParagraph set = ParagraphSetter.Set(new Paragraph(text, Serif), Sets.Column(13));

        foreach (SetLine line in set.Lines.SkipLast(1))
            Assert.That(line.Natural, Is.GreaterThan(Length.Pt(65)), string.Join('|', set.Lines()));
    }

    [TestCase("甲乙丙丁戊己庚辛16500元子丑寅卯", "16500元")]
    [TestCase("甲乙丙丁戊己庚辛1650万元子丑寅", "1650万元")]
    [TestCase("甲乙丙丁戊己庚辛10日内子丑寅卯", "10日")]
    [TestCase("甲乙丙丁戊己庚辛第0418号子丑寅", "0418号")]
    [TestCase("甲乙丙丁戊己庚辛3.5亩地子丑寅卯", "3.5亩")]
    public void A_number_stands_with_its_unit_where_gaps_of_a_quarter_of_an_em_will_do(string text, string whole)
    {
        foreach (decimal ems in (decimal[])[9, 9.3m, 9.6m])
        {
            string[] lines = Sets.Text(text, ems).Lines();
            Assert.That(lines, Has.Some.Contains(whole), $"{ems} em: {string.Join('|', lines)}");
        }
    }

    [TestCase("甲乙丙丁戊己16500000元子丑寅卯辰", "16500000")]
    [TestCase("甲乙丙丁戊己编16500万元子丑寅卯辰", "16500")]
    public void A_number_and_its_unit_part_before_gaps_are_wider_still(string text, string endsLine) =>
        Assert.That(Sets.Text(text, 10).Lines(), Has.Some.EndsWith(endsLine), string.Join('|', Sets.Text(text, 10).Lines()));

    // The neighbours: what looks like these and is a code, and is parted where a code is.
    [TestCase("身份证号为350702198306172049，声明作废", 8, "350702")]
    [TestCase("身份证号为350702********2049，声明作废", 8, "350702")]
    [TestCase("身份证号为35070219830617204X，声明作废", 8, "350702")]
    [TestCase("联系电话有13800138000请拨打", 9, "1380013")]
    [TestCase("联系电话有138****8000请拨打", 9, "138****")]
    [TestCase("电话号码为0599-88461100请拨打", 10, "0599-8846")]
    [TestCase("公章编号为3507020041826，声明作废", 7, "3507")]
    [TestCase("收据编号为3507020041826A，声明作废", 10, "35070200")]
    [TestCase("统一社会信用代码91350702MA2XW7K33B声明", 13, "91350702M")]
    [TestCase("合同编号为ZQ-20241234X5678声明作废", 10, "ZQ-2024")]
    [TestCase("发票的编号是№3507020041826作废", 10, "3507")]
    [TestCase("公章编号为3507020041826公章一枚", 7, "3507")]
    public void A_code_keeps_its_joints(string text, int ems, string endsLine)
    {
        string[] lines = Sets.Text(text, ems).Lines();

        Assert.That(lines, Has.Some.EndsWith(endsLine), string.Join('|', lines));
    }

    private static readonly string[] SomeUnits =
        ["mm", "mm²", "m³", "m2", "㎡", "km", "kg", "kV", "kVA", "kW·h", "MPa", "℃", "％", "°", "GB", "t", "m"];

    private static readonly string[] Signs = ["×", "*", "x", "X", "，", "、", "～", "-", "至", "及"];
    private static readonly string[] Leads = ["规格", "坐标X=", "高程", "（", "钢管φ", "长度为", "型号DN", "", "型号YJV22-"];

    [TestCase(1), TestCase(2), TestCase(3), TestCase(4)]
    public void Numbers_with_units_are_whole_in_whatever_order_they_come(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 400; round++)
        {
            string text = Leads[random.Next(Leads.Length)];
            List<(int Start, int End)> wholes = [];
            int count = random.Next(1, 5);
            for (int i = 0; i < count; i++)
            {
                string sign = i == 0 ? "" : Signs[random.Next(Signs.Length)];
                bool isFactor = sign is "*" or "x" or "X";
                text += sign;
                string number = random.Next(1, 10).ToString(CultureInfo.InvariantCulture);
                for (int more = random.Next(isFactor || i + 1 < count ? 5 : 8); more > 0; more--) number += random.Next(10);
                if (random.Next(2) == 0) number += "." + random.Next(10) + random.Next(1000);
                wholes.Add((text.Length, text.Length + number.Length));
                text += number + SomeUnits[random.Next(SomeUnits.Length)];
                wholes[^1] = (wholes[^1].Start, text.Length);
            }
            text += "一批，声明作废";
            for (int ems = 11; ems <= 14; ems++)
            {
                SetParagraph set = ParagraphSetter.Set(new Paragraph(text, Serif), Sets.Column(ems));
                foreach (SetLine line in set.Lines)
                    foreach ((int start, int end) in wholes)
                        Assert.That(line.End <= start || line.End >= end, Is.True, $"{ems} em: {string.Join('|', set.Lines())}");
            }
        }
    }

    [Test]
    public void A_quantity_wider_than_its_column_is_parted_rather_than_overfull()
    {
        SetParagraph set = Sets.Text("圆周率3.14159265358979323846264338327950288419716939937510mm完", 6);

        Assert.That(set.Lines.Select(line => line.Width <= Length.Pt(60)), Is.All.True, string.Join('|', set.Lines()));
    }
}
