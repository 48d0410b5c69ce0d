using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Tests.Intake;

namespace Classifieds.Tests.Domain.Amounts;

/// <summary>Sums in foreign money: read with their currency, words held against digits.</summary>
public sealed class CurrencyTests
{
    private static readonly (string Code, string[] Before, string[] Behind)[] Currencies =
    [
        ("USD", ["美元", "美金", "USD", "US$", "$"], ["美元", "美金", "USD"]),
        ("EUR", ["欧元", "EUR", "€"], ["欧元", "EUR"]),
        ("HKD", ["港币", "港元", "HKD", "HK$"], ["港币", "港元", "HKD"]),
        ("JPY", ["日元", "JPY"], ["日元", "日圆", "JPY"]),
        ("GBP", ["英镑", "GBP", "£"], ["英镑", "GBP"]),
        ("CNY", ["人民币", "RMB", "CNY"], ["元"]),
    ];

    [Test]
    public void A_sum_is_read_with_its_currency_before_and_behind()
    {
        Assert.Multiple(() =>
        {
            foreach (var (code, before, behind) in Currencies)
            {
                foreach (string word in before) Holds($"{word}50,000.00", code, "50000");
                foreach (string word in before) Holds($"{word} 500万", code, "5000000");
                foreach (string word in before) Holds($"{word}伍万元整", code, "50000");
                foreach (string word in behind) Holds($"500万{word}", code, "5000000");
                foreach (string word in behind) Holds($"50,000.00{word}", code, "50000");
                foreach (string word in behind.Where(word => !char.IsAsciiLetter(word[0]))) Holds($"伍万{word}整", code, "50000");
            }
        });

        static void Holds(string typed, string code, string amount)
        {
            IdentifierReading reading = IdentifierReader.Read(IdentifierType.Amount, typed, House.PrintDate);
            Assert.That(reading.IsValid, Is.True, typed);
            Assert.That(reading.Value, Is.EqualTo(amount), typed);
            Assert.That(reading.Tells.GetValueOrDefault("currency", "CNY"), Is.EqualTo(code), typed);
        }
    }

    [TestCase("美元伍仟元整（USD50,000.00）", "AMOUNT-MISMATCH", "美元伍万元整（USD50,000.00） 美元伍仟元整（USD5,000.00）")]
    [TestCase("伍仟美元整（50,000美元）", "AMOUNT-MISMATCH", "伍万美元整（50,000美元） 伍仟美元整（5,000美元）")]
    [TestCase("港币壹万元整（HK$1,000.00）", "AMOUNT-MISMATCH", "港币壹仟元整（HK$1,000.00） 港币壹万元整（HK$10,000.00）")]
    [TestCase("USD1,000（大写：美元壹万元整）", "AMOUNT-MISMATCH", "USD1,000（大写：美元壹仟元整） USD10,000（大写：美元壹万元整）")]
    [TestCase("美元伍仟元整（RMB5,000.00）", "AMOUNT-CURRENCY", "")]
    [TestCase("欧元伍仟元整（US$5,000.00）", "AMOUNT-CURRENCY", "")]
    public void Words_that_say_another_sum_or_another_currency_than_the_digits_are_told(string typed, string code, string fixes)
    {
        IdentifierReading reading = IdentifierReader.Read(IdentifierType.Amount, typed, House.PrintDate);
        Finding told = reading.Findings.Single();
        Assert.That(told.Code, Is.EqualTo(code));
        Assert.That(string.Join(' ', told.Fixes), Is.EqualTo(fixes));
        Assert.That(told.Fixes.Select(fix => IdentifierReader.Read(IdentifierType.Amount, fix, House.PrintDate).IsValid), Has.All.True);
    }

    [TestCase("美元伍仟元整（USD5,000.00）")]
    [TestCase("伍仟美元整（5,000美元）")]
    [TestCase("伍仟美元整（$5,000.00）")]
    [TestCase("港币壹万元整（HK$10,000.00）")]
    [TestCase("人民币伍仟元整（¥5,000.00）")]
    [TestCase("日元叁佰万元整（JPY3,000,000）")]
    public void Words_that_say_the_same_are_right(string typed) =>
        Assert.That(IdentifierReader.Read(IdentifierType.Amount, typed, House.PrintDate).Findings, Is.Empty);

    [TestCase("金额：美元伍仟元整（USD50,000.00）", true)]
    [TestCase("金额：伍仟美元整（USD5,000.00）", false)]
    [TestCase("金额：USD50,000.00（大写：美元伍仟元整）", true)]
    [TestCase("金额：港币伍仟元整（HK$5,000.00）", false)]
    [TestCase("金额：50,000.00美元（伍仟美元整）", true)]
    [TestCase("金额：欧元伍仟元整（€5,000.00）", false)]
    public void In_a_notice_as_well(string words, bool told)
    {
        var notice = House.Read($"海东外贸公司遗失收据一张，编号0012345，{words}，声明作废。");
        Assert.That(notice.Findings.Any(finding => finding.Code == "AMOUNT-MISMATCH"), Is.EqualTo(told));
        Assert.That(notice.Facts.Count(fact => fact.Type == "amount"), Is.EqualTo(1));
    }
}
