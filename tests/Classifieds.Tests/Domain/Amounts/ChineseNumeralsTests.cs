using Classifieds.Domain.Amounts;

namespace Classifieds.Tests.Domain.Amounts;

public sealed class ChineseNumeralsTests
{
    // 支付结算办法, annex 1: the rule's own examples, and the pairs that follow from it; canonical form first.
    [TestCase("0.50", "伍角", "伍角整")]
    [TestCase("0.05", "伍分")]
    [TestCase("10.50", "壹拾元零伍角", "壹拾元伍角", "壹拾元零伍角整", "壹拾元伍角正")]
    [TestCase("101", "壹佰零壹元整", "壹佰零壹圆正")]
    [TestCase("325.04", "叁佰贰拾伍元零肆分")]
    [TestCase("1100.10", "壹仟壹佰元零壹角", "壹仟壹佰元壹角", "壹仟壹佰元壹角整")]
    [TestCase("1409.50", "壹仟肆佰零玖元伍角", "壹仟肆佰零玖元伍角整")]
    [TestCase("1680.32", "壹仟陆佰捌拾元零叁角贰分", "壹仟陆佰捌拾元叁角贰分")]
    [TestCase("6007.14", "陆仟零柒元壹角肆分")]
    [TestCase("10000", "壹万元整")]
    [TestCase("10001", "壹万零壹元整")]
    [TestCase("16409.02", "壹万陆仟肆佰零玖元零贰分")]
    [TestCase("107000.53", "壹拾万柒仟元零伍角叁分", "壹拾万零柒仟元伍角叁分", "壹拾万柒仟元伍角叁分", "壹拾万零柒仟元零伍角叁分")]
    [TestCase("309000", "叁拾万玖仟元整", "叁拾万零玖仟元整")]
    [TestCase("100000001", "壹亿零壹元整")]
    [TestCase("400009010", "肆亿零玖仟零壹拾元整", "肆亿玖仟零壹拾元整")]
    [TestCase("1050000000", "壹拾亿伍仟万元整", "壹拾亿零伍仟万元整")]
    [TestCase("1000000000000", "壹万亿元整")]
    [TestCase("1000000010000", "壹万亿零壹万元整")]
    [TestCase("1000100000000", "壹万零壹亿元整")]
    [TestCase("9999999999999.99", "玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分")]
    [TestCase("0", "零元整")]
    public void Every_accepted_form_is_read_and_the_canonical_one_is_written(string yuan, string canonical, params string[] alsoRight)
    {
        long fen = (long)(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture) * 100m);
        Assert.That(ChineseNumerals.Write(fen), Is.EqualTo(canonical));
        foreach (string form in alsoRight.Prepend(canonical))
        {
            Assert.That(ChineseNumerals.Read(form, out long read), Is.EqualTo(NumeralFaults.None), form);
            Assert.That(read, Is.EqualTo(fen), form);
        }
    }

    [TestCase("壹佰壹元整", NumeralFaults.ZeroMissing)]
    [TestCase("壹元伍分", NumeralFaults.ZeroMissing)]
    [TestCase("壹万伍佰元整", NumeralFaults.ZeroMissing)]
    [TestCase("壹佰零壹拾元整", NumeralFaults.ZeroSurplus)]
    [TestCase("壹佰零元整", NumeralFaults.ZeroSurplus)]
    [TestCase("壹拾零万元整", NumeralFaults.ZeroSurplus)]
    [TestCase("壹佰零零壹元整", NumeralFaults.ZeroSurplus)]
    [TestCase("零伍角", NumeralFaults.ZeroSurplus)]
    [TestCase("拾元整", NumeralFaults.DigitMissing)]
    [TestCase("壹佰拾元整", NumeralFaults.DigitMissing)]
    [TestCase("拾万元整", NumeralFaults.DigitMissing)]
    [TestCase("壹万整", NumeralFaults.YuanMissing)]
    [TestCase("一万元整", NumeralFaults.Everyday)]
    [TestCase("廿伍元整", NumeralFaults.Everyday)]
    [TestCase("卅元整", NumeralFaults.Everyday)]
    [TestCase("念元整", NumeralFaults.Everyday)]
    [TestCase("两仟元整", NumeralFaults.Everyday)]
    [TestCase("漆佰元整", NumeralFaults.WrongCharacter)]
    [TestCase("染佰元整", NumeralFaults.WrongCharacter)]
    [TestCase("扒佰元整", NumeralFaults.WrongCharacter)]
    [TestCase("久佰元整", NumeralFaults.WrongCharacter)]
    [TestCase("壹佰令壹元整", NumeralFaults.WrongCharacter)]
    [TestCase("壹佰另壹元整", NumeralFaults.WrongCharacter)]
    [TestCase("壹元伍毛", NumeralFaults.WrongCharacter)]
    [TestCase("壹万元", NumeralFaults.WholeMissing)]
    [TestCase("伍分整", NumeralFaults.WholeSurplus)]
    [TestCase("贰千叁百元整", NumeralFaults.Doubtful)]
    [TestCase("参佰元整", NumeralFaults.Doubtful)]
    [TestCase("弍佰元整", NumeralFaults.Doubtful)]
    [TestCase("弎佰元整", NumeralFaults.Doubtful)]
    [TestCase("貳萬叄仟陸佰圓整", NumeralFaults.Variant)]
    [TestCase("貮佰參拾元整", NumeralFaults.Variant)]
    [TestCase("壹佰〇壹元整", NumeralFaults.Variant)]
    [TestCase("壹億元整", NumeralFaults.Variant)]
    [TestCase("零元伍角", NumeralFaults.ZeroYuan)]
    public void What_the_rule_does_not_print_is_named(string form, NumeralFaults fault) =>
        Assert.That(ChineseNumerals.Read(form, out _), Is.EqualTo(fault));

    [TestCase("")]
    [TestCase("整")]
    [TestCase("元整")]
    [TestCase("万元整")]
    [TestCase("壹贰元整")]
    [TestCase("壹佰贰仟元整")]
    [TestCase("壹亿万元整")]
    [TestCase("壹元壹元整")]
    [TestCase("壹角壹元")]
    [TestCase("角整")]
    [TestCase("壹万元整X")]
    public void What_is_no_amount_is_not_read(string form) =>
        Assert.That(ChineseNumerals.Read(form, out _).HasFlag(NumeralFaults.Unreadable), Is.True);
}
