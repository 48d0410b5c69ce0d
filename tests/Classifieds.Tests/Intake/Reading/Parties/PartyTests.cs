using Classifieds.Domain.Facts;

namespace Classifieds.Tests.Intake.Reading.Parties;

public sealed class PartyTests
{
    // A character of a name is often a word of the trade as well.
    [TestCase("呼和浩特市青城物业服务有限公司遗失公章一枚，声明作废。", "呼和浩特市青城物业服务有限公司")]
    [TestCase("北京特种车辆改装厂遗失营业执照正本，声明作废。", "北京特种车辆改装厂")]
    [TestCase("海口市将军路小学遗失事业单位法人证书正本，声明作废。", "海口市将军路小学")]
    [TestCase("如皋市金盛纺织有限公司遗失公章一枚，声明作废。", "如皋市金盛纺织有限公司")]
    [TestCase("自贡市盐都灯饰厂遗失公章一枚，声明作废。", "自贡市盐都灯饰厂")]
    [TestCase("万自在遗失居民身份证，声明作废。", "万自在")]
    [TestCase("于是之遗失居民身份证，声明作废。", "于是之")]
    [TestCase("FRANÇOIS DUBOIS遗失护照，声明作废。", "FRANÇOIS DUBOIS")]
    [TestCase("遗失公章，SINO-BALTIC TRADING，声明作废。", "SINO-BALTIC TRADING")]
    // What stands beside a name is no part of it.
    [TestCase("香港居民CHAN TAI MAN遗失来往内地通行证，声明作废。", "CHAN TAI MAN")]
    [TestCase("新疆墨玉县喀瓦克镇居民阿卜杜热合曼·麦提图尔荪遗失居民身份证，声明作废。", "阿卜杜热合曼·麦提图尔荪")]
    [TestCase("已故顾阿根名下江苏邗江农村商业银行存折遗失，声明作废。", "顾阿根")]
    [TestCase("向天歌工商银行借记卡遗失，声明作废。", "向天歌")]
    [TestCase("阜阳市颍淮运输有限公司车辆皖K22876的行驶证丢失，声明作废。", "阜阳市颍淮运输有限公司")]
    [TestCase("桂林医学院附属康民医院因科室合并，病案室专用章遗失，声明作废。", "桂林医学院附属康民医院")]
    [TestCase("佟丽娅娜已过期护照遗失，声明作废。", "佟丽娅娜")]
    [TestCase("云南苍洱律师事务所律师段誉川遗失律师执业证，声明作废。", "段誉川")]
    [TestCase("我公司（甘肃兰石新能热力设备有限公司）不慎将公章遗失，声明作废。", "甘肃兰石新能热力设备有限公司")]
    [TestCase("编号3403120012345的“淮南市洞山茶行”公章遗失，声明作废。", "淮南市洞山茶行")]
    [TestCase("登记车主钱永康遗失机动车登记证书，声明作废。", "钱永康")]
    [TestCase("热依拉·艾尔肯（单位：伊宁市康泰医院）医师资格证书遗失，声明作废。", "热依拉·艾尔肯")]
    [TestCase("单位：广东顺德海伦堡五金制品有限公司\n公章　编号4406061298760\n以上印章遗失，声明作废。", "广东顺德海伦堡五金制品有限公司")]
    public void The_loser_is_read_to_the_letter(string text, string name) =>
        Assert.That(Parties(text), Is.EqualTo(name));

    [Test]
    public void Everybody_in_a_row_is_read() =>
        Assert.That(
            Parties("黎春桃身份证（450223197902110446）、黎大壮身份证（450223200311200516）、黎小满身份证（450223200805200284）均遗失，声明作废。"),
            Is.EqualTo("黎春桃 黎大壮 黎小满"));

    [Test]
    public void Both_sides_of_a_deal_are_read() =>
        Assert.That(
            Parties("山西晋阳古建筑工程有限公司向榆次区常家庄园景区管理处交纳的投标保证金收据遗失，声明作废。"),
            Does.Contain("山西晋阳古建筑工程有限公司"));

    [Test]
    public void Whoever_has_a_number_in_a_bracket_is_a_party_to_a_merger() =>
        Assert.That(
            Parties("合并公告\n经股东会决议，淄博恒通商贸有限公司（统一社会信用代码：91370303MA3C7K2N7B）与淄博鑫源化工有限公司（注册号：370303228001231）合并。\n2026年11月20日"),
            Is.EqualTo("淄博恒通商贸有限公司 淄博鑫源化工有限公司"));

    [Test]
    public void A_blank_before_a_label_becomes_a_comma() =>
        Assert.That(
            House.Read("地址：宁波市北仑区盐湖路9号　电话：0574-86180273").Text,
            Is.EqualTo("地址：宁波市北仑区盐湖路9号，电话：0574-86180273"));

    [Test]
    public void A_blank_inside_a_label_goes() =>
        Assert.That(House.Read("请与我联系 电话：0574-86180273").Text, Does.Contain("联系电话：0574-86180273"));

    private static string Parties(string text) =>
        string.Join(' ', House.Read(text).Facts.Where(fact => fact.Type == FactType.Party).Select(fact => fact.Value));
}
