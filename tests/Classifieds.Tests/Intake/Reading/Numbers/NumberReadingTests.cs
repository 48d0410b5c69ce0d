using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Intake.Reading.Numbers;

/// <summary>Which numbers of a notice are read as what, and which of them are judged, whatever label stands before them.</summary>
public sealed class NumberReadingTests
{
    [TestCase("韦大力不慎将本人第二代居民身份证遗失（证件号码：522601197007070453），即日起作废。", "resident-id", "522601197007070453")]
    [TestCase("KIM MINJUN，外国人永久居留身份证遗失，证件号码：937410198204170112，声明作废。", "foreign-resident-id", "937410198204170112")]
    [TestCase("陈大文遗失港澳居民来往内地通行证，证件号H03917264，声明作废。", "travel-permit", "H03917264")]
    [TestCase("大理市洱海流域湿地管护中心事业单位法人证书遗失，证书号：12532901709834125K，声明作废。", "credit-code", "12532901709834125K")]
    [TestCase("本人佟丽娅娜已过期因私护照（G40718265）遗失，现声明该护照作废。", "passport", "G40718265")]
    [TestCase("楚江、楚河的《出生医学证明》遗失，出生证号分别为P420817265、P420817266，声明作废。", "birth-certificate", "P420817266")]
    [TestCase("才旦卓玛遗失教师资格证书，证书号码20145401042000087，声明作废。", "document-number", "20145401042000087")]
    [TestCase("张三遗失毕业证书，证书编号：104221201205001234，声明作废。", "document-number", "104221201205001234")]
    [TestCase("席慕容海从业资格证遗失，证号：370783197611300518，声明作废", "document-number", "370783197611300518")]
    [TestCase("凌小梅遗失国税税务登记证正本，纳税人识别号：321202196802140889，声明作废。", "tax-number", "321202196802140889")]
    [TestCase("津门钟表社遗失税务登记证副本，津税证字120101103456780号，声明作废。", "tax-number", "津税证字120101103456780号")]
    public void A_number_is_what_its_document_and_its_shape_say(string notice, string type, string number)
    {
        CheckedNotice read = House.Read(notice);

        Assert.That(Numbers(read, type), Does.Contain(number));
        Assert.That(Alarms(read), Is.Empty);
    }

    [TestCase("马可儿、丁当遗失某大学学生证，学号分别为2023110405、2023110417，声明作废。", "document-number", "2023110405 2023110417")]
    [TestCase("邱二哥火锅店将收据弄丢三张：①租赁保证金，号0300718，3万元；②装修押金，号0300719，5000元；③质保金，号0300722，2000元。声明作废。", "receipt-number",
        "0300718 0300719 0300722")]
    [TestCase("张三遗失投标保证金收据（编号 A 0041827），声明作废。", "receipt-number", "A 0041827")]
    [TestCase("左思远，就业报到证遗失，编号20203 7010 4456，声明作废", "document-number", "20203 7010 4456")]
    [TestCase("恒润公司遗失暂收收据三段：HS2600183701-HS2600183750、HS2600184001-HS2600184020、HS2600184077，声明作废。", "receipt-number",
        "HS2600183701-HS2600183750 HS2600184001-HS2600184020 HS2600184077")]
    [TestCase("某某玻璃厂遗失空白现金支票贰张，号码：10304430 00918275、10304430 00918276，声明作废。", "receipt-number", "10304430 00918275 10304430 00918276")]
    [TestCase("更正\n日前刊登的公章遗失声明中，编号“3302820018273”应为“3302820018278”，特此更正。\n某某配件厂\n2026年11月20日", "seal-number",
        "3302820018273 3302820018278")]
    [TestCase("某某建筑公司遗失安全生产许可证副本，编号：（黑）JZ安许证字〔2021〕008273，声明作废。", "document-number", "（黑）JZ安许证字〔2021〕008273")]
    [TestCase("望江旅社遗失特种行业许可证（万公特旅字第0182号）和公共场所卫生许可证（万卫公证字[2019]第500101-000382号），声明作废。", "document-number",
        "万公特旅字第0182号 万卫公证字[2019]第500101-000382号")]
    [TestCase("林㛃遗失不动产权证书：粤（2019）佛南不动产权第0183726号、粤（2019）佛南不动产权第0183727号，声明作废。", "document-number",
        "粤（2019）佛南不动产权第0183726号 粤（2019）佛南不动产权第0183727号")]
    [TestCase("俞阿土遗失集体土地使用证，萧集建（1993）字第1408-0217号，声明作废。", "document-number", "萧集建（1993）字第1408-0217号")]
    [TestCase("戴阿海遗失船舶所有权登记证书（登记号：（浙瑞）船登（权）（2016）HY-100382号），声明作废。", "document-number", "（浙瑞）船登（权）（2016）HY-100382号")]
    [TestCase("征收土地预公告\n庄政征预〔2026〕11号\n因工程需要，拟征收土地。\n某某县人民政府\n2026年11月24日", "document-number", "庄政征预〔2026〕11号")]
    [TestCase("公告\n我局作出《行政处罚决定书》（喀市监处罚〔2026〕182号），请领取。\n某某局\n2026年11月20日", "document-number", "喀市监处罚〔2026〕182号")]
    [TestCase("公告\n本院受理张三一案，案号（2020）鲁03民初12号，请到庭。\n某某法院\n2026年11月20日", "case-number", "（2020）鲁03民初12号")]
    [TestCase("公告\n本院受理的（2021）新01民终7号一案已审结。\n某某法院\n2026年11月20日", "case-number", "（2021）新01民终7号")]
    public void Numbers_are_read_whole_and_none_is_left_out(string notice, string type, string numbers)
    {
        Assert.That(string.Join(' ', Numbers(House.Read(notice), type)), Is.EqualTo(numbers));
    }

    [TestCase("韦大力不慎将本人第二代居民身份证遗失（证件号码：522601197007070454），即日起作废。", "ID-CHECK")]
    [TestCase("机动车驾驶证遗失声明\n曾庆余，准驾车型A2，证号：430321197306180392，自即日起声明作废。", "ID-CHECK")]
    [TestCase("席慕容海从业资格证遗失，证号：370783197611300519，声明作废", "ID-CHECK")]
    [TestCase("大理市洱海流域湿地管护中心事业单位法人证书遗失，证书号：12532901709834125J，声明作废。", "CREDIT-CHECK")]
    [TestCase("延吉市阿里郎冷面馆发票专用章（税号：92222401MA159P6X91）丢失一枚，声明作废。", "CREDIT-CHECK")]
    [TestCase("延吉市阿里郎冷面馆（92222401MA159P6X91）丢失发票专用章一枚，声明作废。", "CREDIT-CHECK")]
    [TestCase("KIM MINJUN，外国人永久居留身份证遗失，证件号码：937410198204170113，声明作废。", "FOREIGN-CHECK")]
    [TestCase("陈大文遗失港澳居民来往内地通行证，证件号H0391726，声明作废。", "TRAVEL-FORM")]
    [TestCase("佟丽娅娜因私护照（G4071826）遗失，声明作废。", "PASSPORT-FORM")]
    [TestCase("田甜甜遗失出生医学证明，编号：532817263，声明作废。", "BIRTH-CERTIFICATE-FORM")]
    [TestCase("麦兜遗失出生医学证明（U44091827），声明作废。", "BIRTH-CERTIFICATE-FORM")]
    [TestCase("凌小梅遗失国税税务登记证正本，税号：321202196802140888，声明作废。", "ID-CHECK")]
    [TestCase("某某渔具公司遗失增值税专用发票一份，发票代码：2102224130，发票号码：0918273，声明作废。", "INVOICE-LENGTH")]
    [TestCase("利民超市遗失食品经营许可证副本，许可证编号：JY1140702001827，声明作废。", "FOOD-LICENCE-LENGTH")]
    public void A_wrong_number_is_found_whatever_its_label(string notice, string code)
    {
        Assert.That(House.Read(notice).Findings.Select(finding => finding.Code), Does.Contain(code));
    }

    [TestCase("恒润公司遗失暂收收据三段：HS2600183701-HS2600183750、HS2600184001-HS2600184020、HS2600184077，共71份，声明作废。")]
    [TestCase("宋雨桐遗失保教费收据，票据号新财2601-0083716，金额1450元，声明作废。")]
    [TestCase("杜博思（法国籍）遗失护照，号码18CV67234，声明作废。")]
    [TestCase("山田花子遗失日本护照，护照号：TR1234567，声明作废。")]
    [TestCase("张三遗失儿童预防接种证，编号：37010200123，声明作废。")]
    [TestCase("张三诊所遗失卫生许可证，证号：370303201912051234，声明作废。")]
    [TestCase("张三遗失学士学位证书，证书编号：1044042012001234，声明作废。")]
    [TestCase("张三超市遗失食品流通许可证，许可证编号：SP3703031010012345，声明作废。")]
    [TestCase("张三店遗失税务登记证，税号：370303164123453，声明作废。")]
    [TestCase("张三店遗失税务登记证，税号：37030319640101123X00，声明作废。")]
    [TestCase("张三公司遗失增值税专用发票，发票代码：3700184130，发票号码：05123456-58，声明作废。")]
    [TestCase("张三酒楼遗失通用定额发票：伍元券100份，代码152002210512，号码04130001-04130100；拾元券50份，代码152002210522，号码07725551-07725600，声明作废。")]
    [TestCase("更正：本报2026年11月19日刊登的遗失声明，“统一社会信用代码92321202MA1PBX3E”漏排末两位，应为“92321202MA1PBX3E5T”，特此更正。\n本报编辑部\n2026年11月20日")]
    public void Lawful_numbers_of_other_shapes_raise_no_alarm(string notice)
    {
        Assert.That(Alarms(House.Read(notice)), Is.Empty);
    }

    [TestCase("招领启事\n11月17日在本院捡到红布包一个，客服：400-818-0273。", "2026-11-17", "400-818-0273")]
    [TestCase("招领启事\n1月3日在本院捡到红布包一个，客服电话：400-818-0273。", "2027-01-03", "400-818-0273")]
    public void A_date_without_its_year_is_the_nearest(string notice, string date, string phone)
    {
        CheckedNotice read = House.Read(notice);

        Assert.That(read.Facts.Single(fact => fact.Type == FactType.Date).Value, Is.EqualTo(date));
        Assert.That(Numbers(read, FactType.Phone), Is.EqualTo(new[] { phone }));
    }

    [Test]
    public void A_day_of_every_year_is_no_date() =>
        Assert.That(House.Read("公告\n每年12月31日前请登记。\n某某居委会\n2026年11月20日").Facts.Select(fact => fact.Type),
            Does.Not.Contain(FactType.Deadline));

    private static string[] Numbers(CheckedNotice read, string type) =>
        [.. read.Facts.Where(fact => fact.Type == type).Select(fact => fact.Text)];

    private static string[] Alarms(CheckedNotice read) =>
        [.. read.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => $"{finding.Code} {finding.Message}")];
}
