using Classifieds.Typesetting;

namespace Classifieds.Tests.Typesetting;

/// <summary>行首行尾禁则, GB/T 15834-2011, 5.1: what may open and close a line.</summary>
public sealed class LineEdgeTests
{
    [TestCase("甲乙丙丁戊己庚辛壬癸，子丑寅卯")]
    [TestCase("甲乙丙丁戊己庚辛壬癸）子丑寅卯")]
    [TestCase("甲乙丙丁戊己庚辛壬癸”子丑寅卯")]
    [TestCase("甲乙丙丁戊己庚辛壬癸·子丑寅卯")]
    [TestCase("甲乙丙丁戊己庚辛壬癸～子丑寅卯")]
    [TestCase("甲乙丙丁戊己庚辛壬癸／子丑寅卯")]
    [TestCase("甲乙丙丁戊己庚辛壬12㎡子丑寅卯")]
    [TestCase("甲乙丙丁戊己庚辛壬12％子丑寅卯")]
    public void A_mark_that_closes_never_opens_a_line(string text)
    {
        foreach (string line in Sets.Text(text, 10).Lines())
            Assert.That("，）”·～／㎡％".Contains(line[0], StringComparison.Ordinal), Is.False, line);
    }

    [TestCase("甲乙丙丁戊己庚辛壬（子丑寅卯）")]
    [TestCase("甲乙丙丁戊己庚辛壬《子丑寅卯》")]
    [TestCase("甲乙丙丁戊己庚辛壬“子丑寅卯”")]
    [TestCase("甲乙丙丁戊己庚辛壬￥1000子丑")]
    [TestCase("甲乙丙丁戊己庚辛／壬癸子丑寅卯")]
    public void A_mark_that_opens_never_ends_a_line(string text)
    {
        foreach (string line in Sets.Text(text, 10).Lines()[..^1])
            Assert.That("（《“￥／".Contains(line[^1], StringComparison.Ordinal), Is.False, line);
    }

    [TestCase("甲乙丙丁戊己庚辛壬——子丑寅卯")]
    [TestCase("甲乙丙丁戊己庚辛壬……子丑寅卯")]
    public void Two_em_marks_are_never_parted(string text)
    {
        foreach (string line in Sets.Text(text, 10).Lines())
        {
            Assert.That(line.Count(one => one == '—') % 2, Is.Zero);
            Assert.That(line.Count(one => one == '…') % 2, Is.Zero);
        }
    }

    [Test]
    public void At_the_strict_level_a_dash_does_not_open_a_line()
    {
        const string text = "甲乙丙丁戊己庚辛壬癸——子丑寅卯辰巳";
        SettingStyle gb = Sets.Column(10);

        Assert.That(Sets.Text(text, gb).Lines()[1], Does.StartWith("——"));
        Assert.That(Sets.Text(text, gb with { Level = ProhibitionLevel.Strict }).Lines()[1], Does.Not.StartWith("—"));
    }

    [Test]
    public void Without_rules_a_line_may_open_with_a_comma() =>
        Assert.That(
            Sets.Text("甲乙丙丁戊己庚辛壬癸，，，子丑寅卯辰巳午", Sets.Column(10) with { Level = ProhibitionLevel.None }).Lines(),
            Has.Some.StartWith("，"));

    [Test]
    public void A_full_width_mark_at_a_line_end_takes_half_an_em() // 5.1.10
    {
        SetLine line = Sets.Text("甲乙丙丁戊己庚辛壬癸，子丑寅卯辰", 10.5m).Lines[0];

        Assert.That(line.Width, Is.EqualTo(Length.Pt(105)));
        Assert.That(line.Glyphs[^1].Text, Is.EqualTo("，"));
        Assert.That(line.Glyphs[^1].X, Is.EqualTo(Length.Pt(100)));
    }

    [Test]
    public void An_opening_mark_at_a_line_start_loses_its_blank()
    {
        SetLine line = Sets.Text("（甲乙丙丁）", 10).Lines[0];

        Assert.That(line.Glyphs[0].X, Is.EqualTo(Length.Pt(-5)), "the blank half of the mark hangs out of the column, its ink does not");
        Assert.That(line.Glyphs[1].X, Is.EqualTo(Length.Pt(5)));
    }
}
