using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Tests.Domain.Identifiers;

public sealed class ResidentIdTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [TestCase("11010519491231002X", "北京市朝阳区", "1949-12-31", "女", TestName = "The standard's first example")]
    [TestCase("440524188001010014", "广东省汕头市潮阳县", "1880-01-01", "男", TestName = "The standard's second example")]
    [TestCase("612322197903059970", "陕西省汉中地区城固县", "1979-03-05", "男", TestName = "A region that ended in 1995")]
    [TestCase("44190019900101001X", "广东省东莞市", "1990-01-01", "男", TestName = "A prefecture without counties")]
    [TestCase("810000199001010019", "香港特别行政区", "1990-01-01", "男", TestName = "Residence permit of Hong Kong")]
    [TestCase("830000199001010020", "台湾（台湾居民居住证）", "1990-01-01", "女", TestName = "Residence permit of Taiwan")]
    public void A_number_tells_region_birth_and_sex(string typed, string region, string birth, string sex)
    {
        IdentifierReading reading = Read(typed);
        Assert.That(reading.IsValid, Is.True, Codes(reading));
        Assert.That(reading.Value, Is.EqualTo(typed));
        Assert.That(reading.Tells,
            Is.EqualTo(new Dictionary<string, string> { ["region"] = region, ["birthDate"] = birth, ["sex"] = sex }));
    }

    [TestCase("610202199001010017", "陕西省铜川市城区", TestName = "Born while it was 城区")]
    [TestCase("610202200501010015", "陕西省铜川市王益区", TestName = "Born when it was 王益区")]
    [TestCase("420624198001010016", "湖北省襄樊市南漳县", TestName = "The prefecture's name of then")]
    public void The_region_is_named_as_it_was_when_the_number_was_given(string typed, string region) =>
        Assert.That(Read(typed).Tells["region"], Is.EqualTo(region));

    // The seventh to fourteenth digit are a day with its century, as only 18 digits have it.
    [TestCase("110105201010080", Severity.Warning, TestName = "Born in 2010, or in 1920 by an old number")]
    [TestCase("110105200101010", Severity.Warning, TestName = "Born in 2001")]
    [TestCase("110105201212310", Severity.Warning, TestName = "Born in 2012")]
    [TestCase("110105199903080", Severity.Error, TestName = "Born in 1999, by an old number in no month")]
    [TestCase("110105197501010", Severity.Error, TestName = "Born in 1975")]
    [TestCase("110105202511230", Severity.Error, TestName = "Born in 2025")]
    public void Fifteen_digits_with_a_century_are_a_number_cut_short(string typed, Severity severity)
    {
        IdentifierReading reading = Read(typed);

        Finding told = reading.Findings.Single(finding => finding.Code == "ID-CUT");
        Assert.That(told.Severity, Is.EqualTo(severity));
        Assert.That(reading.Findings.SelectMany(finding => finding.Fixes), Is.Empty);
    }

    [TestCase("612322790305997", TestName = "Of 1979")]
    [TestCase("110105200229001", TestName = "Of 1920, whose year of eight digits has no such day")]
    [TestCase("110105320101001", TestName = "Of 1932")]
    [TestCase("110105281231002", TestName = "Of 1928")]
    public void An_old_number_stays_one(string typed) =>
        Assert.That(Read(typed).Findings.Select(finding => finding.Code), Does.Contain("ID-15").And.Not.Contain("ID-CUT"));

    [TestCase("身份证号：612322197903059970", "NUMBER-LABEL")]
    [TestCase("身份证号码612322197903059970", "NUMBER-LABEL")]
    [TestCase("(身份证号:612322197903059970)", "NUMBER-LABEL NUMBER-TRAILING")]
    [TestCase("612322 1979 0305 9970", "NUMBER-BLANK")]
    [TestCase("６１２３２２１９７９０３０５９９７０", "NUMBER-FULL-WIDTH")]
    [TestCase("6123221979\u200B03059970", "NUMBER-INVISIBLE")]
    [TestCase("612322-19790305-9970", "NUMBER-HYPHEN")]
    [TestCase("61232219790305997〇", "NUMBER-LOOK-ALIKE")]
    public void Ways_of_writing_are_read_reported_and_put_right(string typed, string codes)
    {
        IdentifierReading reading = Read(typed);
        Assert.That(reading.IsValid, Is.True, Codes(reading));
        Assert.That(reading.Value, Is.EqualTo("612322197903059970"));
        Assert.That(Codes(reading), Is.EqualTo(codes));
    }

    [TestCase("11010519491231002x", "NUMBER-LOWER-CASE")]
    [TestCase("11010519491231002Х", "NUMBER-LOOK-ALIKE", TestName = "Cyrillic Х")]
    [TestCase("11010519491231002×", "NUMBER-LOOK-ALIKE", TestName = "A sign of multiplication")]
    [TestCase("11010519491231002Ⅹ", "NUMBER-LOOK-ALIKE", TestName = "Roman numeral ten")]
    [TestCase("11010519491231002ｘ", "NUMBER-FULL-WIDTH NUMBER-LOWER-CASE")]
    public void Every_X_is_read(string typed, string codes)
    {
        IdentifierReading reading = Read(typed);
        Assert.That(reading.Value, Is.EqualTo("11010519491231002X"));
        Assert.That(Codes(reading), Is.EqualTo(codes));
        Assert.That(reading.Findings, Has.All.Property(nameof(Finding.Fixes)).EqualTo(OneFix));
    }

    [TestCase("6123221979O3O5997O", "NUMBER-CHARACTER", "612322197903059970")]
    [TestCase("612322l97903059970", "NUMBER-CHARACTER", "612322197903059970")]
    [TestCase("612322197903059907", "ID-CHECK", "612322197903059970", TestName = "Neighbours swapped")]
    [TestCase("61232219790305997", "ID-LENGTH", "612322197903059970", TestName = "The last one left out")]
    [TestCase("6123221979003059970", "ID-LENGTH", "612322197903059970", TestName = "A digit typed twice")]
    public void The_likeliest_repair_comes_first(string typed, string code, string repair)
    {
        IdentifierReading reading = Read(typed);
        Finding error = reading.Findings.First(finding => finding.Severity == Severity.Error);
        Assert.That(error.Code, Is.EqualTo(code));
        Assert.That(error.Fixes, Does.Contain(repair));
        Assert.That(error.Fixes, Has.Count.LessThanOrEqualTo(8));
        Assert.That(error.Fixes.Select(fix => Read(fix).IsValid), Has.All.True);
    }

    [TestCase("6123**********3016")]
    [TestCase("6123＊＊＊＊＊＊＊＊＊＊3016")]
    [TestCase("6123XXXXXXXXXX3016")]
    [TestCase("6123××××××××××3016")]
    [TestCase("612322********301X")]
    public void A_masked_number_is_known_as_one(string typed)
    {
        IdentifierReading reading = Read(typed);
        Assert.That(reading.IsMasked, Is.True);
        Assert.That(reading.IsValid, Is.True);
        Assert.That(Codes(reading), Is.EqualTo("NUMBER-MASKED"));
    }

    [TestCase("110105190002290014", "ID-DATE", TestName = "29 February 1900")]
    [TestCase("110105199702290019", "ID-DATE", TestName = "29 February 1997")]
    [TestCase("11010519970431001X", "ID-DATE", TestName = "31 April")]
    public void A_day_that_never_was_is_an_error(string typed, string code)
    {
        IdentifierReading reading = Read(typed);
        Assert.That(Codes(reading), Does.Contain(code));
        Assert.That(reading.IsValid, Is.False);
    }

    [Test]
    public void Nobody_is_born_tomorrow_though_today_is_possible()
    {
        Assert.That(Codes(IdentifierReader.Read("resident-id", "110105202611250013", new DateOnly(2026, 11, 24))),
            Does.Contain("ID-FUTURE"));
        Assert.That(Codes(IdentifierReader.Read("resident-id", "110105202611250013", new DateOnly(2026, 11, 25))),
            Does.Not.Contain("ID-FUTURE"));
    }

    [TestCase("612322197903059000", "ID-EXCEL", TestName = "Excel kept fifteen digits")]
    [TestCase("6.12322E+17", "ID-EXCEL-SCIENTIFIC", TestName = "Excel kept six")]
    public void What_Excel_has_spoilt_is_called_so(string typed, string code) => Assert.That(Codes(Read(typed)), Is.EqualTo(code));

    [Test]
    public void Fifteen_digits_become_eighteen()
    {
        IdentifierReading reading = Read("612322790305997");
        Assert.That(reading.IsValid, Is.True);
        Assert.That(reading.Findings.Single(finding => finding.Code == "ID-15").Fixes, Has.Count.EqualTo(1));
        Assert.That(Read("110105491231002").Findings.Single().Fixes, Is.EqualTo(OneFix));
        Assert.That(Read("110105491231002").Findings.Single().Message, Does.EndWith("第 6 位后加 19、末尾加 X"));
    }

    [TestCase("612322790305997")]
    [TestCase("612322197903059975")]
    [TestCase("61232219790305997")]
    [TestCase("6123221979030599711")]
    [TestCase("612322190002309978")]
    [TestCase("000000197903059978")]
    [TestCase("612322197903059000")]
    public void No_finding_tells_the_number_where_it_would_be_masked(string typed)
    {
        string[] sentences = [.. Read(typed).Findings.Select(finding => finding.Message)];
        Assert.That(sentences, Is.Not.Empty.And.None.Match("[0-9]{9}"));
    }

    private static readonly string[] OneFix = ["11010519491231002X"];

    private static IdentifierReading Read(string typed) => IdentifierReader.Read(IdentifierType.ResidentId, typed, Today);

    private static string Codes(IdentifierReading reading) => string.Join(' ', reading.Findings.Select(finding => finding.Code));
}
