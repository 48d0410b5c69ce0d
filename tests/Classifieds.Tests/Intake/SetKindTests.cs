using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Intake;

/// <summary>A kind that somebody sets is what the notice is read as, whatever its words say.</summary>
public sealed class SetKindTests
{
    private const string Card = "张三遗失居民身份证，声明作废。";

    private static IEnumerable<TestCaseData> Kinds => House.Catalogue.Kinds.Where(kind => kind.FormOf is null)
        .Select(kind => new TestCaseData(kind).SetArgDisplayNames(kind.Id.ToString()));

    private static readonly string[] Texts =
    [
        Card,
        "公告\n海东云图科技有限公司拟办理有关事项，请有关人员与本公司联系，电话：0599-88461120。特此公告。\n海东云图科技有限公司\n2026年11月24日",
        "今天天气很好。",
        "",
    ];

    [TestCaseSource(nameof(Kinds))]
    public void Every_kind_can_be_set_by_its_id_its_title_and_from_outside_and_is_read_alike(NoticeKind kind)
    {
        foreach (string text in Texts)
        {
            bool isTitleIts = House.Catalogue.Named(kind.Title)?.Id == kind.Id;
            CheckedNotice byId = House.Read($"#分类 {(isTitleIts ? kind.Title : kind.Id)}\n{text}");
            CheckedNotice byHand = House.Reader.Read(text, House.PrintDate, kind.Id);

            Assert.That((byId.Kind, byId.Family, byId.Section), Is.EqualTo((kind.Id, kind.Family, kind.Section)));
            Assert.That((byHand.Kind, byHand.Section, byHand.SetKind), Is.EqualTo((kind.Id, kind.Section, kind.Id)));
            Assert.That(byId.Materials, Is.EqualTo(kind.Materials));
            Assert.That(Told(byId), Is.EqualTo(Told(byHand)));
            Assert.That(byId.Findings.Select(finding => finding.Code), Is.EqualTo(byHand.Findings.Select(finding => finding.Code)));
            Assert.That(byId.Findings.Select(finding => finding.Code), Has.None.EqualTo("KIND-UNKNOWN"));
        }
    }

    [Test]
    public void Words_set_to_the_kind_they_are_of_anyway_are_read_as_without_and_nothing_is_said_of_it()
    {
        CheckedNotice told = House.Read(Card), set = House.Read($"#分类 {told.Kind}\n{Card}");

        Assert.That(Told(set), Is.EqualTo(Told(told)));
        Assert.That(set.Findings.Select(finding => finding.Code), Is.EqualTo(told.Findings.Select(finding => finding.Code)));
    }

    [Test]
    public void What_is_said_of_it_names_both_kinds()
    {
        Assert.That(House.Read($"#分类 lost-receipt\n{Card}").Findings.Single(finding => finding.Code == "KIND-SET").Message,
            Is.EqualTo("分类由人定为“遗失收据、押金条、预交款票据”，按文字认是“遗失居民身份证”"));
        Assert.That(House.Read("#分类 lost-receipt\n今天天气很好。").Findings.Single(finding => finding.Code == "KIND-SET").Message,
            Does.EndWith("按文字认是“认不出”"));
    }

    [Test]
    public void What_a_kind_must_say_is_asked_of_the_kind_that_was_set()
    {
        IEnumerable<string> told = House.Read(Texts[1]).Findings.Select(finding => finding.Code);

        IEnumerable<string> set = House.Read($"#分类 winding-up\n{Texts[1]}").Findings.Select(finding => finding.Code);

        Assert.That(told, Has.None.EqualTo("LAW-ELEMENT"));
        Assert.That(set, Has.Some.EqualTo("LAW-ELEMENT"));
    }

    [TestCase("遗失公张", "lost-seal")]
    [TestCase("lost-reciept", "lost-receipt")]
    public void An_unknown_kind_is_an_error_with_the_nearest(string typed, string near)
    {
        CheckedNotice notice = House.Read($"#分类 {typed}\n{Card}");

        Finding unlisted = notice.Findings.Single(finding => finding.Code == "KIND-UNLISTED");
        Assert.That(unlisted.Severity, Is.EqualTo(Severity.Error));
        Assert.That(unlisted.Message, Does.Contain(near));
        Assert.That(notice.Kind, Is.EqualTo(House.Read(Card).Kind), "it is read by its words");
        Assert.That(unlisted.Fixes.Select(fix => House.Read($"{fix}\n{Card}").HasErrors), Is.All.False);
    }

    [TestCase("")]
    [TestCase("鞋子帽子袜子手套围巾")]
    public void Where_nothing_is_near_the_catalogue_is_named(string typed) =>
        Assert.That(House.Read($"#分类 {typed}\n{Card}").Findings.Single(finding => finding.Code == "KIND-UNLISTED").Message,
            Does.EndWith("，目录请看 kinds"));

    [Test]
    public void A_document_that_no_other_kind_has_names_its_kind() =>
        Assert.That(House.Read($"#分类 收据\n{Card}").Kind, Is.EqualTo(new KindId("lost-receipt")));

    [Test]
    public void A_name_of_any_length_has_its_nearest_soon() =>
        Assert.That(House.Catalogue.Nearest(new string('章', 100_000)), Is.Empty);

    private static IEnumerable<(string, string, string)> Told(CheckedNotice notice) =>
        notice.Facts.Select(fact => (fact.Type, fact.Text, fact.Value));
}
