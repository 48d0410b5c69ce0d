using Classifieds.Domain.Notices;
using CsCheck;

namespace Classifieds.Tests.Intake;

/// <summary>Whatever is pasted, the reader answers, and every span it gives lies in the text.</summary>
public sealed class RobustnessTests
{
    private static IEnumerable<TestCaseData> Pastes()
    {
        yield return new TestCaseData(new string('（', 1_000_000)).SetName("A million opening brackets");
        yield return new TestCaseData(new string('(', 500_000) + new string(')', 500_000)).SetName("Half a million brackets in brackets");
        yield return new TestCaseData(new string('7', 100_000)).SetName("A hundred thousand digits");
        yield return new TestCaseData("身份证号：" + new string('7', 100_000)).SetName("A hundred thousand digits after a label");
        yield return new TestCaseData(new string('"', 100_000) + "张").SetName("A hundred thousand quotes");
        yield return new TestCaseData(string.Concat(Enumerable.Repeat("“‘", 100_000))).SetName("Quotes in quotes");
        yield return new TestCaseData(new string('\0', 100_000) + "张三遗失身份证").SetName("NUL");
        yield return new TestCaseData(string.Concat(Enumerable.Repeat("\uD842", 100_000))).SetName("Lone surrogates");
        yield return new TestCaseData(string.Concat(Enumerable.Repeat("张三遗失收据，号码：0009615，金额：壹万元整（10000元）；", 20_000)))
            .SetName("Twenty thousand receipts in one sentence");
        yield return new TestCaseData(string.Concat(Enumerable.Repeat("张三遗失", 100_000))).SetName("Verbs without an object");
        yield return new TestCaseData(string.Concat(Enumerable.Repeat("壹", 300_000))).SetName("Numerals without end");
        yield return new TestCaseData(string.Concat(Enumerable.Repeat("1 ", 300_000))).SetName("Digits and blanks");
        yield return new TestCaseData(string.Concat(Enumerable.Repeat("公章\n", 200_000))).SetName("Two hundred thousand lines");
        yield return new TestCaseData(string.Concat(Enumerable.Repeat("1、\n", 200_000))).SetName("Numbers before nothing");
        yield return new TestCaseData(string.Concat(Enumerable.Repeat("**", 200_000)) + "张").SetName("Asterisks");
        yield return new TestCaseData(string.Concat(Enumerable.Repeat("公司公章证", 200_000))).SetName("Documents without a verb");
        yield return new TestCaseData("遗失" + string.Concat(Enumerable.Repeat("公章、", 200_000))).SetName("Two hundred thousand seals");
        yield return new TestCaseData(string.Concat(Enumerable.Repeat("2020年", 200_000))).SetName("Years without a day");
        yield return new TestCaseData("").SetName("Nothing");
        yield return new TestCaseData(" \n\u3000\uFEFF").SetName("Blanks alone");
    }

    [TestCaseSource(nameof(Pastes)), CancelAfter(60_000)]
    public void Any_paste_is_read(string paste) => Assert.That(IsSound(House.Read(paste)), Is.True);

    [Test]
    public void Random_bytes_are_read() =>
        Gen.String.Sample(text => IsSound(House.Read(text)));

    [Test]
    public void Random_pieces_of_notices_are_read() => Gen.OneOf(
            "张三", "遗失", "丢失", "公章", "营业执照", "（", "）", "(", ")", "：", "，", "。", "\n", "身份证号", "号码", "370303198504120029", "￥", "壹万元整", "12月",
                "3日",
            "2020年", "前", "请于", "的", "由", "开具的", "电话", "鲁C", "-", "某公司", "*", "地址：", "元", "百", "男", "岁", "身高", "、", "和", "第", "字", "原", "将")
        .Array[0, 30].Select(string.Concat).Sample(text => IsSound(House.Read(text)));

    private static bool IsSound(CheckedNotice notice) =>
        notice.Facts.All(fact => fact.Span.Start >= 0 && fact.Span.End <= notice.Text.Length && fact.Span.In(notice.Text) == fact.Text)
        && notice.Findings.All(finding => finding.Where is not { } where || (where.Start >= 0 && where.End <= notice.Text.Length));
}
