using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Intake.Cleaning;

/// <summary>A title with marks around it, or one that only a blank parts, and who speaks behind it.</summary>
public sealed class HeadingTests
{
    private static readonly string[] Marks =
    [
        "【 】", "[ ]", "［ ］", "〔 〕", "〖 〗", "（ ）", "( )", "「 」", "『 』", "《 》", "〈 〉", "< >", "“ ”", "\" \"", "‘ ’", "# #", "＃ ＃", "★ ★",
        "☆ ☆", "● ●", "■ ■", "◆ ◆",
        "▲ ▲", "※ ※", "** **", "* *", "★★ ★★", "★【 】★", "= =", "—— ——", "-- --", "~ ~", "{ }", "【★ ★】", "### ###",
    ];

    private static readonly string[] Titles = ["遗失声明", "声明", "遗失启事", "挂失声明", "登报声明", "公告"];

    private static readonly string[] Behind = ["", " ", "：", ":", "\n", "\u3000"];

    private static IEnumerable<TestCaseData> Heads() =>
        from marks in Marks from title in Titles from behind in Behind select new TestCaseData(marks.Replace(" ", title,
            StringComparison.Ordinal) + behind, title);

    [TestCaseSource(nameof(Heads))]
    public void Who_lost_is_read_behind_a_marked_title(string head, string title)
    {
        var notice = House.Read(head + "海东云图科技有限公司遗失公章一枚，声明作废。");

        Assert.That(notice.First(FactType.Party)?.Value, Is.EqualTo("海东云图科技有限公司"));
        Assert.That(notice.First(FactType.Title)?.Value, Is.EqualTo(title));
        Assert.That(notice.Text, Is.EqualTo($"{title}\n海东云图科技有限公司遗失公章一枚，声明作废。"));
        Assert.That(notice.HasErrors, Is.False);
    }

    [TestCase("【紧急寻人】张桂英，女，78岁，于2026年11月1日走失，电话：0599-88461213。")]
    [TestCase("遗失声明张晓东遗失居民身份证，声明作废。")]
    [TestCase("遗失声明 张晓东遗失居民身份证，声明作废。")]
    [TestCase("遗失声明：张晓东遗失居民身份证，声明作废。")]
    [TestCase("#遗失声明 张晓东遗失居民身份证，声明作废。")]
    [TestCase("【遗 失 声 明】张晓东遗失居民身份证，声明作废。")]
    [TestCase("遗失声明】张晓东遗失居民身份证，声明作废。")]
    [TestCase("1.【遗失声明】张晓东遗失居民身份证，声明作废。")]
    [TestCase("【关于公章遗失的声明】海东饭店遗失公章一枚，声明作废。")]
    public void A_head_hides_nobody(string manuscript) =>
        Assert.That(House.Read(manuscript).Findings.Where(finding => finding.Severity == Severity.Error), Is.Empty);

    [TestCase("更正\n《遗失声明》中“张山”应为“张三”，特此更正。", "《遗失声明》中")]
    [TestCase("《关于征收的公告》已于2026年11月1日刊登，现更正如下。", "《关于征收的公告》已")]
    [TestCase("《房屋所有权证》遗失，权利人张三，声明作废。", "《房屋所有权证》遗失")]
    [TestCase("“诚聘”会计2名，电话：13800138000。", "“诚聘”会计")]
    [TestCase("【海东】张三遗失居民身份证，声明作废。", "【海东】张三")]
    [TestCase("《公告》（2026年第3号）有误，特此更正。", "《公告》（2026")]
    public void What_is_no_title_keeps_its_marks(string manuscript, string kept) =>
        Assert.That(House.Read(manuscript).Text, Does.Contain(kept));

    [TestCase("张晓东遗失 居民身份证，声明作废。", "张晓东遗失居民身份证，声明作废。")]
    [TestCase("张晓东丢失 居民身份证，声明作废。", "张晓东丢失居民身份证，声明作废。")]
    [TestCase("张晓东不慎遗失 居民身份证一张，声明作废。", "张晓东不慎遗失居民身份证一张，声明作废。")]
    [TestCase("张晓东挂失 存折一本，账号6222020000000001，声明作废。", "张晓东挂失存折一本，账号6222020000000001，声明作废。")]
    [TestCase("海东云图科技有限公司遗失 公章一枚，声明作废。", "海东云图科技有限公司遗失公章一枚，声明作废。")]
    [TestCase("海东饭店遗失　食品经营许可证副本，声明作废。", "海东饭店遗失食品经营许可证副本，声明作废。")]
    [TestCase("本人张晓东遗失 驾驶证，声明作废。", "本人张晓东遗失驾驶证，声明作废。")]
    [TestCase("张晓东声明 遗失居民身份证，声明作废。", "张晓东声明遗失居民身份证，声明作废。")]
    [TestCase("李明声明 本人遗失居民身份证一张，声明作废。", "李明声明本人遗失居民身份证一张，声明作废。")]
    [TestCase("张晓东的身份证遗失 特此声明作废。", "张晓东的身份证遗失，特此声明作废。")]
    [TestCase("海东云图科技有限公司公章遗失 声明作废。", "海东云图科技有限公司公章遗失，声明作废。")]
    [TestCase("张晓东遗失\n居民身份证，声明作废。", "张晓东遗失居民身份证，声明作废。")]
    [TestCase("古丽米热·艾比布力遗失 居民身份证，声明作废。", "古丽米热·艾比布力遗失居民身份证，声明作废。")]
    public void A_name_and_a_verb_are_no_title(string manuscript, string text)
    {
        var notice = House.Read(manuscript);

        Assert.That(notice.Text, Is.EqualTo(text));
        Assert.That(notice.Findings.Where(finding => finding.Severity == Severity.Error), Is.Empty);
    }

    [TestCase("遗失声明 张三遗失居民身份证，声明作废。", "遗失声明")]
    [TestCase("公章遗失 海东饭店遗失公章一枚，声明作废。", "公章遗失")]
    [TestCase("营业执照遗失声明 海东饭店遗失营业执照正本，声明作废。", "营业执照遗失声明")]
    [TestCase("挂失 张三遗失存折一本，声明作废。", "挂失")]
    [TestCase("海东饭店声明 本店从未委托任何人收款，特此声明。", "海东饭店声明")]
    [TestCase("海东饭店遗失声明 海东饭店遗失公章一枚，声明作废。", "海东饭店遗失声明")]
    public void A_title_is_still_parted(string manuscript, string title) =>
        Assert.That(House.Read(manuscript).Text.Split('\n')[0], Is.EqualTo(title));

    [TestCase("【遗失声明】张晓东遗失居民身份证，声明作废。\n【遗失声明】海东饭店遗失公章一枚，声明作废。", 2)]
    [TestCase("★遗失声明★张晓东遗失居民身份证，声明作废。★遗失声明★海东饭店遗失公章一枚，声明作废。", 2)]
    [TestCase("#遗失声明#\n张晓东遗失居民身份证，声明作废。\n海东饭店遗失公章一枚，声明作废。", 2)]
    [TestCase("【公告】海东市公路局施工，请绕行。\n海东市公路局\n2026年11月24日", 1)]
    public void A_paste_under_marked_titles_comes_apart(string paste, int notices) =>
        Assert.That(TestDesk.CheckPaste(paste, House.PrintDate).Notices, Has.Count.EqualTo(notices));
}
