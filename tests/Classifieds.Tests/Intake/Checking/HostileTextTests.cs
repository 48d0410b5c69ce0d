using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Intake.Checking;

/// <summary>Text that no desk should meet and some paste brings: it is told in a sentence with its place, and nothing breaks.</summary>
public sealed class HostileTextTests
{
    [TestCase("Ｖ \u0301张三遗失居民身份证，声明作废。", TestName = "A mark over a blank")]
    [TestCase("\u0301张三遗失居民身份证，声明作废。", TestName = "A mark over nothing")]
    [TestCase("张三遗失居民身份证，\u0301声明作废。", TestName = "A mark over a comma")]
    [TestCase("公告\n\u0308本路段施工，请绕行。\n海东市公路局\n2026年11月20日", TestName = "A mark at the head of a line")]
    [TestCase("张三遗失居民身份证（\u20DD），声明作废。", TestName = "A circle around nothing")]
    public void A_mark_without_a_letter_is_told_and_keeps_a_notice_off_the_page(string manuscript)
    {
        var notice = House.Read(manuscript);
        Finding told = notice.Findings.Single(finding => finding.Code == "TEXT-MARK-ALONE");
        Assert.That(told.Where, Is.Not.Null);
        Assert.That(told.Severity, Is.EqualTo(Severity.Error));

        var page = TestDesk.Page(TestDesk.Paper("tabloid"), new PageRequest { Manuscripts = [manuscript], PrintDate = House.PrintDate });

        Assert.That(page.IsRefused(out Refusal? why, out _), Is.True);
        Assert.That(why!.Findings.Select(finding => finding.Code), Does.Contain("TEXT-MARK-ALONE"));
    }

    [TestCase("Nguye\u0302\u0303n遗失护照，护照号E12345678，声明作废。")]
    [TestCase("FRANC\u0327OIS遗失护照，护照号E12345678，声明作废。")]
    [TestCase("王葛\uDB40\uDDEE遗失居民身份证，声明作废。")]
    [TestCase("王☎\uFE0F遗失居民身份证，声明作废。")]
    public void A_mark_over_a_letter_is_no_fault_of_this_kind(string manuscript) =>
        Assert.That(House.Read(manuscript).Findings.Select(finding => finding.Code), Does.Not.Contain("TEXT-MARK-ALONE"));

    [Test]
    public void A_notice_too_long_for_any_page_is_refused_with_its_sentence()
    {
        var page = TestDesk.Page(TestDesk.Paper("tabloid"), new PageRequest
        {
            Manuscripts = [string.Concat(Enumerable.Repeat("张三遗失居民身份证，声明作废。", 2_000))], PrintDate = House.PrintDate,
        });

        Assert.That(page.IsRefused(out Refusal? why, out _), Is.True);
        Assert.That(why!.Code, Is.EqualTo("NOTICE-TOO-LONG"));
    }

    [TestCase("甲𠮷乙", 2, "甲")]
    [TestCase("甲𠮷乙", 3, "甲𠮷")]
    [TestCase("e\u0301e\u0301", 3, "e\u0301")]
    [TestCase("👨\u200D👩\u200D👧甲", 5, "")]
    [TestCase("甲乙", 5, "甲乙")]
    [TestCase("", 3, "")]
    public void A_text_is_cut_between_its_elements(string text, int most, string head) =>
        Assert.That(TextElements.Head(text, most), Is.EqualTo(head));

    [Test]
    public void What_is_set_aside_is_shown_without_half_a_character()
    {
        string talk = $"您好，麻烦登一下，谢谢{string.Concat(Enumerable.Repeat("😊", 40))}";
        var paste = TestDesk.CheckPaste($"{talk}\n张三遗失居民身份证，声明作废。", House.PrintDate);

        foreach (Finding finding in paste.Notices.SelectMany(notice => notice.Findings))
            Assert.That(finding.Message.EnumerateRunes().All(rune => rune.Value != 0xFFFD), finding.Message);
    }

    // Each of these once took time in the square of its length.
    [TestCase("人民币")]
    [TestCase("遗失")]
    [TestCase("张三 ")]
    [TestCase("张三\t李四\n")]
    [TestCase("（不登）")]
    [TestCase("[图片]")]
    [TestCase("还有一条：")]
    [TestCase("【遗失声明】")]
    [TestCase("2026年11月24日")]
    [TestCase("海东市公安局 ")]
    [TestCase("某")]
    [TestCase("张（火日）")]
    [TestCase("\u0301")]
    [TestCase("二O")]
    [CancelAfter(30_000)]
    public void A_long_paste_of_one_thing_is_answered(string unit)
    {
        foreach (int length in (int[])[19_000, 200_000])
        {
            string text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
            Assert.That(() => TestDesk.CheckPaste(text, House.PrintDate), Throws.Nothing);
        }
    }
}
