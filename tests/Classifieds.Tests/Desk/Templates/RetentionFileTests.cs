using Classifieds.Desk.Templates;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk.Templates;

/// <summary>How long what is kept is data, by kind; what is written wrong in it is refused with file, line and field.</summary>
public sealed class RetentionFileTests
{
    private static readonly string Product = Path.Combine(Repository.Root, "templates");

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("retention").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    private static IReadOnlyList<NoticeKind> Kinds => CatalogueFolder.Load(Product).Done().Kinds;

    [Test]
    public void The_programs_own_rules_are_read()
    {
        RetentionRules rules = RetentionFile.Read(Product, Kinds).Done();

        Assert.That(rules.Usual, Is.EqualTo(new RetentionRule(36, 12)));
        Assert.That(rules.Of(new("missing-person")), Is.EqualTo(new RetentionRule(36, 3)));
        Assert.That(rules.EndOf(new("missing-person"), NoticePart.Photograph, new(2026, 11, 30)), Is.EqualTo(new DateOnly(2027, 2, 28)));
    }

    [Test]
    public void Where_nothing_is_written_everything_is_kept() =>
        Assert.That(RetentionFile.Read(folder, Kinds).Done().EndOf(new("missing-person"), NoticePart.Words, default), Is.Null);

    [TestCase("usual: {words: forever, photograph: 12}\n", null, 12)]
    [TestCase("usual: {words: 24}\n", 24, 24)]
    [TestCase("usual: {}\n", null, null)]
    public void What_is_not_said_is_kept_and_a_photograph_no_longer_than_its_words(string text, int? words, int? photograph) =>
        Assert.That(Read(text).Done().Usual, Is.EqualTo(new RetentionRule(words, photograph)));

    [TestCase("usual: {words: 0}\n", "words")]
    [TestCase("usual: {words: ten}\n", "ten")]
    [TestCase("usual: {words: 3, photograph: 12}\n", "照片不能比底稿")]
    [TestCase("usual: {words: 3}\nrules:\n- kinds: [no-such]\n  words: 1\n", "no-such")]
    [TestCase("usual: {words: 3}\nrules:\n- kinds: [no such]\n  words: 1\n", "no such")]
    [TestCase("usual: {words: 3}\nrules:\n- kinds: [missing-person]\n  words: 1\n- kinds: [missing-person]\n  words: 2\n", "已经写过")]
    [TestCase("usual: {words: 3, colour: red}\n", "colour")]
    public void A_wrong_rule_is_refused(string text, string about)
    {
        Refusal why = Read(text).Why();

        Assert.That((why.Code, why.Message), Is.EqualTo(("RETENTION-INVALID", why.Message)));
        Assert.That(why.Message, Does.Contain("retention.yaml").And.Contain("行").And.Contain(about));
    }

    private Outcome<RetentionRules> Read(string text)
    {
        File.WriteAllText(Path.Combine(folder, RetentionFile.Name), text);
        return RetentionFile.Read(folder, Kinds);
    }
}
