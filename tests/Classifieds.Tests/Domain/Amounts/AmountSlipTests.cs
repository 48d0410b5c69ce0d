using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;
using Classifieds.Tests.Intake;

namespace Classifieds.Tests.Domain.Amounts;

/// <summary>Slips inside a sum: a look-alike for a numeral, a letter for a digit, groups and blanks where none belong.</summary>
public sealed class AmountSlipTests
{
    [TestCase("査仟元整", "壹仟元整")]
    [TestCase("壹万贷仟元整", "壹万贰仟元整")]
    [TestCase("式万元整", "贰万元整")]
    [TestCase("贷仟元整", "贰仟元整")]
    [TestCase("玫佰元整", "玖佰元整")]
    [TestCase("壹仟肄佰元整", "壹仟肆佰元整")]
    [TestCase("叁伯元整", "叁佰元整")]
    [TestCase("伍什元整", "伍拾元整")]
    [TestCase("壹仟另伍拾元整", "壹仟零伍拾元整")]
    [TestCase("伍仟园整", "伍仟元整")]
    [TestCase("伍仟圜整", "伍仟元整")]
    [TestCase("壹仟O伍拾元整", "壹仟零伍拾元整")]
    [TestCase("壹仟0伍拾元整", "壹仟零伍拾元整")]
    [TestCase("漆佰元整", "柒佰元整")]
    [TestCase("壹佰扒拾元整", "壹佰捌拾元整")]
    [TestCase("久仟元整", "玖仟元整")]
    [TestCase("壹万仵仟元整", "壹万伍仟元整")]
    public void A_look_alike_for_a_numeral_is_an_error_whose_repair_passes_every_rule(string typed, string right)
    {
        IdentifierReading reading = IdentifierReader.Read(IdentifierType.Amount, typed, House.PrintDate);
        Finding told = reading.Findings.Single(finding => finding.Severity == Severity.Error);
        Assert.That(told.Fixes, Is.EqualTo(new[] { right }));
        Assert.That(IdentifierReader.Read(IdentifierType.Amount, right, House.PrintDate).Findings, Is.Empty);

        CheckedNotice notice = House.Read($"李某遗失收据一张，号码0012345，金额人民币{typed}，声明作废。");
        Assert.That(notice.Findings.Where(finding => finding.Code == told.Code).SelectMany(finding => finding.Fixes),
            Is.EqualTo(new[] { "人民币" + right }));
    }

    [TestCase("协议一式贰份，声明作废。")]
    [TestCase("贷款壹万元已还清。")]
    [TestCase("另付壹仟元整。")]
    [TestCase("租金伍仟元另加押金壹仟元。")]
    [TestCase("王伯伍佰元已付。")]
    [TestCase("新式壹佰元券。")]
    [TestCase("三百园区企业参会。")]
    public void Words_that_have_such_a_character_are_no_slip(string words)
    {
        CheckedNotice notice = House.Read($"公告\n{words}\n海东商会\n2026年11月24日");
        Assert.That(notice.Findings.Where(finding => finding.Code == "AMOUNT-WRONG-CHARACTER"), Is.Empty);
    }

    [TestCase("l2345.67元", "AMOUNT-CHARACTER", "12345.67")]
    [TestCase("12,3O0.00元", "AMOUNT-CHARACTER", "12,300.00")]
    [TestCase("¥12,3O0.00", "AMOUNT-CHARACTER", "12,300.00")]
    [TestCase("1O000元", "AMOUNT-CHARACTER", "10000")]
    [TestCase("12.345.67元", "AMOUNT-GROUPS", "12,345.67元")]
    [TestCase("12,345,67元", "AMOUNT-GROUPS", "12,345.67元 1,234,567元")]
    [TestCase("1,0000元", "AMOUNT-GROUPS", "10,000元")]
    [TestCase("12.345,67元", "AMOUNT-GROUPS", "12,345.67元 1,234,567元")]
    [TestCase("1 2 3 4 5元", "AMOUNT-PARTED", "12345")]
    [TestCase("12 345元", "AMOUNT-PARTED", "12345")]
    public void A_slip_among_digits_is_told_with_its_repairs(string typed, string code, string fixes)
    {
        IdentifierReading reading = IdentifierReader.Read(IdentifierType.Amount, typed, House.PrintDate);
        Finding told = reading.Findings.Single();
        Assert.That(told.Code, Is.EqualTo(code));
        Assert.That(string.Join(' ', told.Fixes), Is.EqualTo(fixes));
        Assert.That(told.Fixes.Select(fix => IdentifierReader.Read(IdentifierType.Amount, fix, House.PrintDate).Findings.Count),
            Has.All.Zero);

        CheckedNotice notice = House.Read($"李某遗失收据一张，号码0012345，金额：{typed}，声明作废。");
        Assert.That(notice.Findings.Select(finding => finding.Code), Does.Contain(code), string.Join(' ', notice.Findings));
    }

    [TestCase("12,345.67元", "12345.67")]
    [TestCase("1,234,567元", "1234567")]
    [TestCase("12345元", "12345")]
    [TestCase("USD12,300.00", "12300")]
    [TestCase("0.50元", "0.50")]
    [TestCase("¥1234.5", "1234.50")]
    public void Digits_as_they_should_be_are_not(string typed, string amount)
    {
        IdentifierReading reading = IdentifierReader.Read(IdentifierType.Amount, typed, House.PrintDate);
        Assert.That(reading.Findings, Is.Empty);
        Assert.That(reading.Value, Is.EqualTo(amount));
    }

    [TestCase("12.345元", "12.345")]
    [TestCase("¥0.001", "0.001")]
    public void Less_than_a_fen_is_told_and_rounded_by_nobody(string typed, string amount)
    {
        IdentifierReading reading = IdentifierReader.Read(IdentifierType.Amount, typed, House.PrintDate);
        Assert.That(reading.Findings.Single().Code, Is.EqualTo("AMOUNT-BELOW-FEN"));
        Assert.That(reading.Value, Is.EqualTo(amount));
    }
}
