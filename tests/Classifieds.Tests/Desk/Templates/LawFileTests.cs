using Classifieds.Desk.Templates;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk.Templates;

/// <summary>The law is data: what is written wrong in it is refused with file, line and field.</summary>
public sealed class LawFileTests
{
    private const string Head = "rules:\n- id: a\n  clause: 某法 1\n  title: 甲\n  since: 2024-07-01\n  severity: warning\n  sentence: 乙\n";

    private string templates = "";

    [SetUp]
    public void CopyTemplates()
    {
        templates = Directory.CreateTempSubdirectory("law").FullName;
        Directory.CreateDirectory(Path.Combine(templates, "notices"));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates", "notices")))
            File.Copy(file, Path.Combine(templates, "notices", Path.GetFileName(file)));
    }

    [TearDown]
    public void RemoveTemplates() => Directory.Delete(templates, recursive: true);

    [Test]
    public void A_paper_without_law_has_no_rules() =>
        Assert.That(CatalogueFolder.Load(templates).Done().Law.Rules, Is.Empty);

    [Test]
    public void A_paper_adds_a_rule_of_its_own()
    {
        File.WriteAllText(Path.Combine(templates, "law.yaml"), Head + "  kinds: [demand]\n  says: {any: [丙]}\n");
        Assert.That(CatalogueFolder.Load(templates).Done().Law.Rules.Single().Id, Is.EqualTo("a"));
    }

    [TestCase("  kinds: [demnad]\n  says: {any: [丙]}\n", "demnad", TestName = "A kind that does not exist")]
    [TestCase("  says: {any: [丙]}\n  colour: red\n", "colour", TestName = "A field that nobody knows")]
    [TestCase("  kinds: [demand]\n", "查法", TestName = "No form of check")]
    [TestCase("  period: {from: publication, is: 四五}\n", "四五", TestName = "A period that is none")]
    [TestCase("  period: {from: yesterday, is: 45日}\n", "publication", TestName = "A start that does not exist")]
    [TestCase("  within: {days: 30}\n", "of", TestName = "A deed that is not named")]
    public void A_wrong_rule_is_refused(string rule, string about)
    {
        File.WriteAllText(Path.Combine(templates, "law.yaml"), Head + rule);

        Refusal refused = CatalogueFolder.Load(templates).Why();

        Assert.That(refused.Message, Does.Contain("law.yaml").And.Contain("行").And.Contain(about));
    }

    [TestCase("years:\n- {year: 2027, source: 某号, off: [2027-1-1], work: []}\n", "2027-1-1")]
    [TestCase("years:\n- {year: 2027, source: 某号, off: [2027-10-07..2027-10-01], work: []}\n", "2027-10-07..2027-10-01")]
    public void A_wrong_holiday_is_refused(string yaml, string about)
    {
        File.WriteAllText(Path.Combine(templates, "holidays.yaml"), yaml);

        Refusal refused = CatalogueFolder.Load(templates).Why();

        Assert.That(refused.Message, Does.Contain("holidays.yaml").And.Contain(about));
    }
}
