using Classifieds.Domain.Amounts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Tests.Domain.Amounts;

public sealed class AmountReaderTests
{
    [TestCase("10000", "10000", "壹万元整")]
    [TestCase("10,000.00", "10000", "壹万元整")]
    [TestCase("¥10,000.00", "10000", "壹万元整")]
    [TestCase("￥10000元", "10000", "壹万元整")]
    [TestCase("RMB 10,000", "10000", "壹万元整")]
    [TestCase("人民币10,000元整", "10000", "壹万元整")]
    [TestCase("1万元", "10000", "壹万元整")]
    [TestCase("1 万元", "10000", "壹万元整")]
    [TestCase("123.4567万元", "1234567", "壹佰贰拾叁万肆仟伍佰陆拾柒元整")]
    [TestCase("0.000001亿元", "100", "壹佰元整")]
    [TestCase("3.5千元", "3500", "叁仟伍佰元整")]
    [TestCase("1亿2000万元", "120000000", "壹亿贰仟万元整")]
    [TestCase("10元5角", "10.50", "壹拾元零伍角")]
    [TestCase("5角", "0.50", "伍角")]
    [TestCase("0.5元", "0.50", "伍角")]
    [TestCase("9,999,999,999,999.99", "9999999999999.99", "玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分")]
    [TestCase("9999999.99万亿元", null, null)]
    [TestCase("人民币壹万元整", "10000", "壹万元整")]
    [TestCase("人民币壹万元整（¥10,000.00元）", "10000", "壹万元整")]
    [TestCase("壹万元整(10000元)", "10000", "壹万元整")]
    [TestCase("伍佰元整(500元)", "500", "伍佰元整")]
    [TestCase("¥10000（大写：人民币壹万元整）", "10000", "壹万元整")]
    [TestCase("金额：壹万元整，小写10000元", "10000", "壹万元整")]
    [TestCase("壹万元整/10000元", "10000", "壹万元整")]
    [TestCase("0元", "0", "零元整")]
    public void Digits_numerals_and_both_are_read_exactly(string typed, string? amount, string? canonical)
    {
        IdentifierReading reading = AmountReader.Read(typed);
        Assert.That(reading.IsValid, Is.EqualTo(amount is not null), Codes(reading));
        Assert.That(reading.Value, Is.EqualTo(amount));
        Assert.That(reading.Tells.GetValueOrDefault("amount"), Is.EqualTo(amount));
        Assert.That(reading.Tells.GetValueOrDefault("canonical"), Is.EqualTo(canonical));
    }

    [TestCase("１０，０００元", "NUMBER-FULL-WIDTH", "10000")]
    [TestCase("1,0000元", "AMOUNT-GROUPS", "10000")]
    [TestCase("12.345元", "AMOUNT-BELOW-FEN", "12.345")]
    [TestCase("人民币 壹万元整", "AMOUNT-GAP", "10000")]
    [TestCase("壹 万 元 整", "NUMBER-BLANK", "10000")]
    public void Ways_of_writing_are_read_and_reported(string typed, string code, string amount)
    {
        IdentifierReading reading = AmountReader.Read(typed);
        Assert.That(Codes(reading), Is.EqualTo(code));
        Assert.That(reading.Value, Is.EqualTo(amount));
    }

    [TestCase("壹佰壹元整", "AMOUNT-ZERO-MISSING", "壹佰零壹元整 壹佰壹拾元整")]
    [TestCase("壹佰壹元整（101元）", "AMOUNT-ZERO-MISSING", "壹佰零壹元整（101元）")]
    [TestCase("壹佰壹元整（110元）", "AMOUNT-ZERO-MISSING", "壹佰壹拾元整（110元）")]
    [TestCase("一万元整", "AMOUNT-EVERYDAY-NUMERALS", "壹万元整")]
    [TestCase("壹万元整（¥1,000.00元）", "AMOUNT-MISMATCH", "壹仟元整（¥1,000.00元） 壹万元整（¥10,000.00元）")]
    [TestCase("人民币伍仟元整(500元整)", "AMOUNT-MISMATCH", "人民币伍佰元整(500元整) 人民币伍仟元整(5000元整)")]
    [TestCase("壹万元整（1000.5）", "AMOUNT-MISMATCH", "壹仟元零伍角（1000.5） 壹万元整（10000.00）")]
    [TestCase("壹贰叁元整（123元）", "AMOUNT-UNREADABLE", "壹佰贰拾叁元整（123元）")]
    public void What_is_refused_carries_its_repairs_and_each_is_sound(string typed, string code, string fixes)
    {
        IdentifierReading reading = AmountReader.Read(typed);
        Finding error = reading.Findings.Single(finding => finding.Severity == Severity.Error);
        Assert.That(error.Code, Is.EqualTo(code));
        Assert.That(string.Join(' ', error.Fixes), Is.EqualTo(fixes));
        Assert.That(error.Fixes.Select(fix => AmountReader.Read(fix).IsValid), Has.All.True);
    }

    [TestCase("")]
    [TestCase("元")]
    [TestCase("人民币")]
    [TestCase(".5元")]
    [TestCase("-100元")]
    [TestCase("100银元")]
    [TestCase("100元200元")]
    [TestCase("99999999999999999999999999999999999999元")]
    public void What_is_no_amount_is_an_error(string typed) =>
        Assert.That(AmountReader.Read(typed).IsValid, Is.False);

    private static string Codes(IdentifierReading reading) => string.Join(' ', reading.Findings.Select(finding => finding.Code));
}
