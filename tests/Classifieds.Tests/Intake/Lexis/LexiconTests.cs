using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Intake.Lexis;

/// <summary>Every name of a document, seal or receipt that the catalogue knows, in the shortest sentence a loss is told in.</summary>
public sealed class LexiconTests
{
    private static IEnumerable<NoticeKind> LossKinds =>
        House.Catalogue.Kinds.Where(kind => kind.Family is NoticeFamily.Loss or NoticeFamily.Seal && kind.FormOf is null);

    private static IEnumerable<KindId> Ids => LossKinds.Select(kind => kind.Id);

    private static IEnumerable<(string Name, NoticeKind Kind)> Names =>
        from kind in LossKinds from name in kind.Documents where !name.StartsWith('*') select (name, kind);

    [Test]
    public void More_than_a_thousand_documents_and_seals_are_known_by_name() => Assert.That(Names.Count(), Is.GreaterThan(1000));

    [Test]
    public void A_name_belongs_to_one_kind() => Assert.That(
        Names.GroupBy(name => name.Name).Where(group => group.Count() > 1).Select(group => group.Key), Is.Empty);

    [TestCaseSource(nameof(Ids))]
    public void Each_name_is_read_whole_and_tells_its_kind(KindId id) => Assert.Multiple(() =>
    {
        foreach (string name in House.Catalogue.Find(id)!.Documents.Where(name => !name.StartsWith('*')))
        {
            CheckedNotice notice = House.Read($"李建国遗失{name}，声明作废。");
            Assert.That((notice.Kind, Thing(notice), notice.First(FactType.Party)?.Text), Is.EqualTo((id, name, "李建国")), name);
        }
    });

    [TestCaseSource(nameof(Ids))]
    public void Behind_an_organisation_each_name_is_read_whole(KindId id) => Assert.Multiple(() =>
    {
        foreach (string name in House.Catalogue.Find(id)!.Documents.Where(name => !name.StartsWith('*')))
        {
            CheckedNotice notice = House.Read($"淄博恒通商贸有限公司将{name}丢失，特此声明作废。");
            Assert.That((notice.Kind, Thing(notice), notice.First(FactType.Party)?.Text), Is.EqualTo((id, name, "淄博恒通商贸有限公司")), name);
        }
    });

    [Test]
    public void Every_name_of_the_lexicon_beside_the_kinds_is_read_too() => Assert.Multiple(() =>
    {
        foreach (string name in House.Catalogue.Lexicon.Documents.Concat(House.Catalogue.Lexicon.Seals))
            Assert.That(Thing(House.Read($"李建国遗失{name}，声明作废。")), Is.EqualTo(name), name);
    });

    private static string? Thing(CheckedNotice notice) =>
        notice.Facts.FirstOrDefault(fact => fact.Type is FactType.Document or FactType.Receipt or FactType.Seal)?.Text;
}
