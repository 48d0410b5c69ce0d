using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Intake.Reading.Numbers;

/// <summary>What stands behind 身份证 is an identity number whatever it looks like: judged, and masked by its place.</summary>
public sealed class IdentityCardTests
{
    private static readonly string[] Words =
        ["（身份证{0}）", "（身份证：{0}）", "（身份证 {0}）", "（身份证号{0}）", "（居民身份证{0}）", "（身份证No.{0}）", "，身份证{0}，", "（身份证为{0}）"];

    private static readonly (string Number, bool IsWrong)[] Numbers =
    [
        ("110101196001021079", false), ("11010119600102107", true), ("1101011960010210799", true), ("110101 19600102 1079", false),
            ("110101-19600102-1079", false),
        ("11O101196001021079", true), ("l10101196001021079", true), ("110101600102107", false), ("11010119600102", true),
            ("110101196001021071", true),
        ("11010119600102107x", true), ("110101196001021O79", true),
    ];

    [Test]
    public void It_is_judged_and_masked_whatever_is_behind_the_words()
    {
        Assert.Multiple(() =>
        {
            foreach (string words in Words)
            {
                foreach (var (number, wrong) in Numbers)
                {
                    string text = $"张三{string.Format(null, words, number)}遗失房产证，声明作废。";
                    CheckedNotice notice = House.Read(text);
                    Fact? id = notice.First(FactType.ResidentId);
                    Assert.That(id, Is.Not.Null, text);
                    Assert.That(notice.Findings.Any(finding => finding.Severity == Severity.Error), Is.EqualTo(wrong), text);
                    string printed = MaskingPolicy.Usual.Print(notice);
                    Assert.That(printed, Does.Not.Contain(number), text);
                    Assert.That(printed.Count(unit => unit == '*'), Is.GreaterThanOrEqualTo(4), printed);
                }
            }
        });
    }

    [TestCase("张三遗失居民身份证2张，声明作废。")]
    [TestCase("张三于2026年遗失身份证，声明作废。")]
    [TestCase("张三遗失身份证，电话13800138000，声明作废。")]
    [TestCase("张三遗失身份证2026年11月签发，声明作废。")]
    [TestCase("张三遗失身份证一张，声明作废。")]
    [TestCase("请持身份证于2026年12月1日前办理。")]
    public void Other_words_behind_it_are_none(string text) => Assert.That(House.Read(text).First(FactType.ResidentId), Is.Null);

    [TestCase("张三遗失身份证，身份证号612322………3016，声明作废。", "612322***3016")]
    [TestCase("张三遗失身份证，身份证号612322......3016，声明作废。", "612322******3016")]
    [TestCase("张三遗失身份证，身份证号612322********3016，声明作废。", "612322********3016")]
    public void A_number_that_is_hidden_by_points_is_masked_and_not_short(string text, string value)
    {
        CheckedNotice notice = House.Read(text);
        Assert.That(notice.First(FactType.ResidentId)?.Value, Is.EqualTo(value));
        Assert.That(notice.Findings.Select(finding => finding.Code),
            Does.Contain("NUMBER-MASKED").And.Not.Contain("ID-LENGTH").And.Not.Contain("NUMBER-MASK-LENGTH"));
    }
}
