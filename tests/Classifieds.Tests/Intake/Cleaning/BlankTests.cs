using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;

namespace Classifieds.Tests.Intake.Cleaning;

/// <summary>What a typed blank becomes: entries of a list and cells of a table stay parted, words of a sentence close.</summary>
public sealed class BlankTests
{
    private static readonly string[] Gaps = [" ", "  ", "\t", "\u3000", "\u3000\u3000", "\u200B\t\u200B", "\u00A0", "\u2003", " \t "];

    private static readonly string[][] Lists =
    [
        ["张三", "李四", "王五"],
        ["张三", "李四"],
        ["欧阳小七", "诸葛明", "赵六"],
        ["古丽米热·艾比布力", "张三"],
        ["东湖一路", "东湖二路", "柳林小区", "杏花小区"],
        ["柳林小区", "杏花小区"],
        ["柳林村", "杏花村", "桃花村"],
        ["海东市", "海西市"],
        ["海东甲公司", "海东乙公司", "海东丙公司"],
        ["海东市第一小学", "海东市第二小学"],
        ["3号楼", "5号楼", "12号楼"],
        ["101室", "102室"],
        ["一组", "二组", "三组"],
        ["浙A12345", "浙B67890"],
        ["电视机", "电冰箱", "洗衣机"],
    ];

    private static IEnumerable<TestCaseData> ParsedLists() =>
        from list in Lists from gap in Gaps select new TestCaseData(list, gap).SetArgDisplayNames(string.Join('_', list), Hex(gap));

    [TestCaseSource(nameof(ParsedLists))]
    public void Entries_of_a_list_stay_apart(string[] entries, string gap)
    {
        string text = House.Read($"公告\n有关人员和地方如下：{string.Join(gap, entries)}，请知悉。\n海东市公安局\n2026年11月24日").Text;

        for (int index = 1; index < entries.Length; index++)
            Assert.That(text, Does.Match($"{entries[index - 1]}[、，\u3000]{entries[index]}"));
    }

    [TestCaseSource(nameof(Gaps))]
    public void Cells_of_a_table_stay_apart_and_rows_stay_lines(string gap)
    {
        string[][] rows = [["序号", "债务人", "本金（元）"], ["1", "海东甲公司", "1,000,000.00"], ["2", "海东乙公司", "500000"], ["3", "张三", "—"]];
        var notice = House.Read($"债权转让公告\n现公告如下。\n{string.Join('\n', rows.Select(row => string.Join(gap, row)))}\n海东银行股份有限公司\n2026年11月24日");

        string[] lines = notice.Text.Split('\n');
        Assert.That(lines[2..6], Is.EqualTo(rows.Select(row => string.Join('\u3000', row))));
        Assert.That(lines[6], Is.EqualTo("海东银行股份有限公司"));
        Assert.That(notice.Findings.Select(finding => finding.Code), Does.Contain(NoticeFindings.TablePasted.Code));
    }

    [TestCase("  ")]
    [TestCase("\t")]
    [TestCase("\u3000\u3000")]
    public void A_table_of_two_columns_stays_one(string gap)
    {
        var notice = House.Read($"中奖公告\n获奖名单：\n姓名{gap}电话尾号\n张三{gap}0012\n李四{gap}0345\n海东超市有限公司\n2026年11月24日");

        Assert.That(notice.Text, Does.Contain("\n姓名\u3000电话尾号\n张三\u30000012\n李四\u30000345\n"));
        Assert.That(notice.Findings.Select(finding => finding.Code), Does.Contain(NoticeFindings.TablePasted.Code));
    }

    [TestCase("海东市公安局       海东市财政局\n海东市民政局    海东市卫生健康委员会\n2026年11月24日", "海东市公安局 海东市财政局 海东市民政局 海东市卫生健康委员会")]
    [TestCase("海东市公安局 海东市财政局\n2026年11月24日", "海东市公安局 海东市财政局")]
    [TestCase("海东市公安局\t海东市财政局 2026年11月24日", "海东市公安局 海东市财政局")]
    [TestCase("海东市公安局　海东市财政局", "海东市公安局 海东市财政局")]
    [TestCase("张三　李四\n2026年11月24日", "张三 李四")]
    [TestCase("海东市公安局\n海东市财政局\n2026年11月24日", "海东市公安局 海东市财政局")]
    [TestCase("海东市 公安局\n2026年11月24日", "海东市公安局")]
    [TestCase("海东市水务局 办公室\n2026年11月24日", "海东市水务局办公室")]
    [TestCase("海东市柳林小区 业主委员会\n2026年11月24日", "海东市柳林小区业主委员会")]
    public void Each_signer_of_a_line_signs_alone(string foot, string signers)
    {
        var notice = House.Read($"公告\n现公告如下：本办法自2026年12月1日起施行。\n{foot}");

        Assert.That(notice.Facts.Where(fact => fact.Type == FactType.Signature).Select(fact => fact.Value), Is.EqualTo(signers.Split(' ')));
    }

    [TestCase("海东市公安局 海东市财政局公告\n本办法自即日起施行。\n2026年11月24日", "海东市公安局\u3000海东市财政局公告")]
    [TestCase("海东市公安局  海东市财政局\n关于加强管理的通告\n本办法自即日起施行。\n2026年11月24日", "海东市公安局\u3000海东市财政局")]
    public void Two_organs_of_a_title_stay_apart(string manuscript, string title) =>
        Assert.That(House.Read(manuscript).Text, Does.StartWith(title));

    [TestCase("王　五、张　三遗失居民身份证，声明作废。", "王五、张三遗失居民身份证，声明作废。")]
    [TestCase("欧阳　锋遗失居民身份证，声明作废。", "欧阳锋遗失居民身份证，声明作废。")]
    [TestCase("张三遗失居民身份证，声 明 作 废。", "张三遗失居民身份证，声明作废。")]
    [TestCase("张三 遗失 居民身份证 声明作废。", "张三遗失居民身份证，声明作废。")]
    [TestCase("张三遗失　　居民身份证，声明作废。", "张三遗失居民身份证，声明作废。")]
    [TestCase("张三 于2026年11月3日 遗失居民身份证，声明作废。", "张三于2026年11月3日遗失居民身份证，声明作废。")]
    [TestCase("张三遗失 居民 身份证 一张，声明作废。", "张三遗失居民身份证一张，声明作废。")]
    [TestCase("海东云图 科技有限公司遗失公章一枚，声明作废。", "海东云图科技有限公司遗失公章一枚，声明作废。")]
    [TestCase("我公司 因 保管不慎 遗失公章一枚，声明作废。", "我公司因保管不慎遗失公章一枚，声明作废。")]
    [TestCase("地址：海东市 东湖区 柳林路 5 号，联系 电话：0571-88180273。", "地址：海东市东湖区柳林路5号，联系电话：0571-88180273。")]
    [TestCase("本公司位于 海东市东湖区，请 各债权人 申报债权。", "本公司位于海东市东湖区，请各债权人申报债权。")]
    [TestCase("于 2026 年 11 月 24 日起， 共 3 天，每天 8 小时。", "于2026年11月24日起，共3天，每天8小时。")]
    [TestCase("海东饭店 遗失 公章 财务专用章 合同专用章 各一枚 声明作废。", "海东饭店遗失公章、财务专用章、合同专用章各一枚，声明作废。")]
    [TestCase("海东饭店遗失 营业执照 正本 副本 各一份，声明作废。", "海东饭店遗失营业执照正本、副本各一份，声明作废。")]
    [TestCase("张三  李四  王五遗失居民身份证，声明作废。", "张三、李四、王五遗失居民身份证，声明作废。")]
    [TestCase("张三遗失身份证 李四遗失驾驶证 声明作废。", "张三遗失身份证，李四遗失驾驶证，声明作废。")]
    [TestCase("本人 张三 李四 夫妇遗失购房合同一份，声明作废。", "本人张三、李四夫妇遗失购房合同一份，声明作废。")]
    [TestCase("SINO BALTIC TRADING 遗失公章一枚，声明作废。", "SINO BALTIC TRADING遗失公章一枚，声明作废。")]
    [TestCase("　　张三遗失居民身份证，声明作废。　　", "张三遗失居民身份证，声明作废。")]
    [TestCase("张三，男 汉族，遗失居民身份证，声明作废。", "张三，男，汉族，遗失居民身份证，声明作废。")]
    [TestCase("甲方：海东甲公司 乙方：海东乙公司", "甲方：海东甲公司，乙方：海东乙公司")]
    public void A_blank_inside_words_or_sentences_goes(string manuscript, string text) =>
        Assert.That(House.Read(manuscript).Text, Is.EqualTo(text));

    [TestCase("张三遗失居民身份证，身份证号 110105 1990 0101 1234，声明作废。", "110105 1990 0101 1234")]
    [TestCase("张三遗失居民身份证，身份证号\t110105\u30001990\u30000101\u30001234，声明作废。", "号110105 1990 0101 1234")]
    public void The_blanks_of_a_number_stay(string manuscript, string number)
    {
        var notice = House.Read(manuscript);

        Assert.That(notice.Text, Does.Contain(number));
        Assert.That(notice.Facts.Select(fact => fact.Type), Does.Contain("resident-id"));
    }

    [TestCase("张三遗失居民身份证，声明作废。")]
    [TestCase("停电公告\n停电范围：东湖一路 东湖二路。\n海东市供电公司\n2026年11月24日")]
    [TestCase("联系人：张三 电话：0571-88180273\n地址：海东市东湖区 邮编：310000")]
    [TestCase("公告\n本办法自即日起施行。\n海东市公安局 海东市财政局\n海东市民政局 海东市教育局\n2026年11月24日")]
    public void Where_no_table_is_none_is_told(string manuscript) =>
        Assert.That(House.Read(manuscript).Findings.Select(finding => finding.Code), Does.Not.Contain(NoticeFindings.TablePasted.Code));

    private static string Hex(string text) => string.Join('-', text.Select(unit => $"{(int)unit:X4}"));
}
