using Classifieds.Desk.Columns;
using Classifieds.Testing;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Desk;

public sealed class MeasuredColumnTests
{
    [TestCase("13em", "9pt", 117_000)]
    [TestCase("13", "9", 117_000)]
    [TestCase("104pt", "8pt", 104_000)]
    [TestCase("25.4mm", "8pt", 72_000)]
    [TestCase("12.5em", "8pt", 100_000)]
    public void A_measure_is_read_in_em_points_or_millimetres(string measure, string size, int millipoints) =>
        Assert.That(MeasuredColumn.Read(measure, size, "gb", "full").Done().Measure, Is.EqualTo(new Length(millipoints)));

    [TestCase("1em", "9pt", "gb", "full", "COLUMN-MEASURE")]
    [TestCase("13cm", "9pt", "gb", "full", "COLUMN-MEASURE")]
    [TestCase("-3em", "9pt", "gb", "full", "COLUMN-MEASURE")]
    [TestCase("99999999em", "9pt", "gb", "full", "COLUMN-MEASURE")]
    [TestCase("13em", "0pt", "gb", "full", "COLUMN-SIZE")]
    [TestCase("13em", "nine", "gb", "full", "COLUMN-SIZE")]
    [TestCase("13em", "9pt", "loose", "full", "COLUMN-LEVEL")]
    [TestCase("13em", "9pt", "gb", "wide", "COLUMN-STYLE")]
    public void What_makes_no_column_is_refused(string measure, string size, string level, string style, string code) =>
        Assert.That(MeasuredColumn.Read(measure, size, level, style).Why().Code, Is.EqualTo(code));
}
