using Classifieds.Desk.Templates;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Intake.Checking;

/// <summary>Wrong characters in set phrases, look-alikes in names, and statements that need a second pair of eyes.</summary>
public sealed class LexiconCheckTests
{
    private static IEnumerable<Misspelling> Misspellings => House.Catalogue.Lexicon.Misspellings;

    [TestCaseSource(nameof(Misspellings))]
    public void Every_misspelling_of_the_table_is_found_and_mended(Misspelling word)
    {
        CheckedNotice notice = House.Read($"张三：{word.Wrong}。");
        Finding made = notice.Findings.First(finding => finding.Code == "WORD-MISSPELT");
        string mended = notice.Text.Remove(made.Where!.Value.Start, made.Where.Value.Length).Insert(made.Where.Value.Start, made.Fixes[0]);
        Assert.That(Made(mended, "WORD-MISSPELT"), Is.Empty, mended);
        Assert.That(made.Severity, Is.EqualTo(Severity.Warning));
    }

    [TestCase("某某劳务派遣失败，特此声明。")]
    [TestCase("因搬迁失联，特此公告。")]
    [TestCase("办公草案已拟定，自即日启用新章，特此公告。")]
    [TestCase("已往的合同继续有效，特此声明。")]
    [TestCase("驾驶正常，工作费用自理，招聘启事。")]
    [TestCase("请专注消防安全，关注消费者权益。")]
    public void Right_words_are_not_taken_for_wrong_ones(string text) => Assert.That(Made(text, "WORD-MISSPELT"), Is.Empty);

    [TestCase("声明做废")]
    [TestCase("声明作费")]
    [TestCase("特此做废")]
    [TestCase("予以做废")]
    [TestCase("原证坐废")]
    public void A_mistyped_word_that_declares_void_is_wrong_and_not_missing(string words)
    {
        CheckedNotice notice = House.Read($"张晓燕遗失驾驶证，{words}。");

        Assert.That(notice.Findings.Select(finding => finding.Code), Does.Contain("WORD-MISSPELT").And.Not.Contain("WORDS-MISSING"));
    }

    [Test]
    public void Ordinary_notices_have_no_wrong_words()
    {
        string folder = Path.Combine(Repository.Root, "tests", "Classifieds.Tests", "Goldens");
        foreach (string file in Directory.EnumerateFiles(folder, "*.notices.txt", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("traps.notices.txt", StringComparison.Ordinal)))
            Assert.That(Made(File.ReadAllText(file), "WORD-MISSPELT"), Is.Empty, file);
    }

    [TestCase("张祎遗失居民身份证，声明作废。", '祎')]
    [TestCase("王己遗失居民身份证，声明作废。", '己')]
    [TestCase("李未遗失居民身份证，声明作废。", '未')]
    [TestCase("滨河市甲有限公司遗失法人章（赵戌），声明作废。", '戌')]
    [TestCase("滨河市祟文商贸有限公司遗失公章一枚，声明作废。", '祟')]
    public void A_look_alike_in_a_name_is_pointed_out_once(string text, char character)
    {
        CheckedNotice notice = House.Read(text);
        Finding made = notice.Findings.Single(finding => finding.Code == "NAME-LOOK-ALIKE");
        Assert.That((made.Where!.Value.In(notice.Text), made.Severity), Is.EqualTo((character.ToString(), Severity.Info)));
        Assert.That(made.Fixes, Is.Empty, "names are never changed");
    }

    [TestCase("滨河市未来科技有限公司遗失公章一枚，声明作废。")]
    [TestCase("日照市王日红遗失居民身份证，声明作废。")]
    [TestCase("张三因未保管好，遗失居民身份证，自己声明作废。")]
    public void A_character_that_is_ordinary_there_is_not_pointed_out(string text) => Assert.That(Made(text, "NAME-LOOK-ALIKE"), Is.Empty);

    [Test]
    public void Somebody_who_is_party_and_signs_is_pointed_out_once() =>
        Assert.That(Made("声明\n本人授权到期，特此声明。\n张祎\n2026年11月20日", "NAME-LOOK-ALIKE"), Has.Length.EqualTo(1));

    [TestCase("声明\n本人与李某某已于2026年10月办理离婚，今后各自的债务由各自承担。\n张三\n2026年11月20日", "SECOND-EYE-THIRD-PERSON")]
    [TestCase("解除劳动合同通知\n李某某：因你连续旷工十五日，现解除劳动合同。\n滨河市甲有限公司\n2026年11月20日", "SECOND-EYE-THIRD-PERSON")]
    [TestCase("道歉声明\n本人因造谣，向李某某公开道歉。\n张三\n2026年11月20日", "SECOND-EYE-THIRD-PERSON")]
    [TestCase("寻人启事\n王小雨，女，7岁，于2026年11月1日走失，电话：0599-88461213。", "SECOND-EYE-MINOR")]
    [TestCase("寻人启事\n王小雨，女，出生日期：2015年3月1日，于2026年11月1日走失，电话：0599-88461213。", "SECOND-EYE-MINOR")]
    [TestCase("寻人启事\n张桂英，女，78岁，于2026年11月1日走失，电话：0599-88461213。", "SECOND-EYE-KIND")]
    public void A_notice_about_somebody_else_asks_for_a_second_pair_of_eyes(string text, string code)
    {
        CheckedNotice notice = House.Read(text);
        Finding made = notice.Findings.Single(finding => finding.Code == code);
        Assert.That(made.Severity, Is.Not.EqualTo(Severity.Error), "it keeps nothing off the page");
    }

    [TestCase("张三遗失离婚证，声明作废。")]
    [TestCase("停水公告\n定于2026年11月28日停水，不便之处，深表歉意。\n滨河市自来水公司\n2026年11月24日")]
    [TestCase("滨河市人民法院公告\n本院受理原告张三与你离婚纠纷一案，向你公告送达起诉状副本，答辩期为公告期满后15日内，自公告之日起经过30日即视为送达。\n滨河市人民法院\n2026年11月24日")]
    [TestCase("张三，1975年3月1日出生，遗失居民身份证，声明作废。")]
    public void Others_do_not(string text) =>
        Assert.That(House.Read(text).Findings.Where(finding => finding.Code.StartsWith("SECOND-EYE", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void The_materials_of_the_kind_come_with_the_notice()
    {
        Assert.That(House.Read("滨河市甲有限公司遗失公章一枚，声明作废。").Materials,
            Is.EqualTo(House.Catalogue.Find(new("lost-seal"))!.Materials).And.Not.Empty);
        Assert.That(House.Read("今天天气很好。").Materials, Is.Empty);
    }

    [TestCase("look-alikes.txt", "己 已巳\n")]
    [TestCase("misspellings.txt", "遗失 遗失\n")]
    [TestCase("third-persons.txt", "离婚\n")]
    public void A_wrong_line_is_refused_with_its_number(string file, string line)
    {
        string templates = Directory.CreateTempSubdirectory("lexicon").FullName;
        foreach (string folder in (string[])["notices", "lexicon"])
        {
            Directory.CreateDirectory(Path.Combine(templates, folder));
            foreach (string from in Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates", folder)))
                File.Copy(from, Path.Combine(templates, folder, Path.GetFileName(from)));
        }
        File.WriteAllText(Path.Combine(templates, "lexicon", file), "# \n" + line);

        Refusal refused = CatalogueFolder.Load(templates).Why();

        Assert.That(refused.Message, Does.Contain(file).And.Contain("第 2 行"));
        Directory.Delete(templates, recursive: true);
    }

    private static string[] Made(string text, string code) =>
        [.. TestDesk.Check(null, text, House.PrintDate).SelectMany(notice => notice.Findings).Where(finding => finding.Code == code)
            .Select(finding => finding.Message)];
}
