using Classifieds.Desk;
using Classifieds.Domain;
using Classifieds.Intake;
using Classifieds.Intake.Writing;
using Classifieds.Testing;

namespace Classifieds.Tests.Intake;

/// <summary>The catalogue is data: a paper adds kinds without a programmer, and is told where it wrote something wrong.</summary>
public sealed class CatalogueTests
{
    private string templates = "";

    [SetUp]
    public void CopyTemplates()
    {
        templates = Directory.CreateTempSubdirectory("templates").FullName;
        foreach (string folder in (string[])["notices", "lexicon"])
        {
            Directory.CreateDirectory(Path.Combine(templates, folder));
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates", folder)))
                File.Copy(file, Path.Combine(templates, folder, Path.GetFileName(file)));
        }
    }

    [TearDown]
    public void RemoveTemplates() => Directory.Delete(templates, recursive: true);

    [Test]
    public void Every_category_of_the_trade_has_a_kind()
    {
        int[] numbers = [.. House.Catalogue.Kinds.Select(kind => kind.Number).Distinct().Order()];
        Assert.That(numbers, Is.EqualTo(Enumerable.Range(1, 28).Concat(Enumerable.Range(31, 23))));
    }

    [Test]
    public void At_least_two_hundred_documents_are_known_by_name() =>
        Assert.That(House.Catalogue.Kinds.SelectMany(kind => kind.Documents).Where(name => !name.StartsWith('*')).Distinct().Count(), Is.GreaterThan(200));

    [Test]
    public void A_paper_adds_a_kind_by_a_file()
    {
        File.WriteAllText(Path.Combine(templates, "notices", "own.yaml"), """
            - id: lost-parking-card
              number: 60
              title: 遗失停车卡
              section: 挂失声明
              family: loss
              documents: [停车卡]
              fields: [party 车主 party required, document 卡 document required item, number 卡号 document-number item]
              short: "{party}遗失{items}，声明作废。"
              item: "{document}[，卡号：{number}]"
              price: personal
            """);
        Catalogue catalogue = ((Outcome<Catalogue>.Done)CatalogueFolder.Load(templates)).Value;

        CheckedNotice notice = new NoticeReader(catalogue).Read("李建国遗失停车卡，卡号：0012，声明作废。", House.PrintDate);

        Assert.That(notice.Kind, Is.EqualTo("lost-parking-card"));
        Assert.That(notice.Findings, Is.Empty);
        Submission form = new SubmissionReader(catalogue).Read(notice);
        Assert.That(form.Items[0]["number"], Is.EqualTo("0012"));
    }

    [TestCase("- id: a\n  number: 1\n  colour: red\n", 3, "colour", TestName = "A key that nobody knows")]
    [TestCase("- id: a\n  number: one\n  title: 甲\n  section: 公告\n  family: loss\n  short: 甲\n", 2, "整数", TestName = "A number that is none")]
    [TestCase("- id: a\n  number: 1\n  title: 甲\n  section: 公告\n  family: clan\n  short: 甲\n", 5, "clan", TestName = "A family that does not exist")]
    [TestCase("- id: a\n  number: 1\n  title: 甲\n  section: 公告\n  family: loss\n  short: \"{owner}遗失\"\n", 6, "owner", TestName = "A wording with a field that the kind lacks")]
    [TestCase("- id: a\n  number: 1\n  title: [甲\n", 4, "YAML", TestName = "A bracket left open")]
    [TestCase("- id: lost-receipt\n  number: 1\n  title: 甲\n  section: 公告\n  family: loss\n  short: 甲\n", 1, "lost-receipt", TestName = "A kind that is there already")]
    public void A_wrong_file_is_refused_with_its_line(string yaml, int line, string about)
    {
        File.WriteAllText(Path.Combine(templates, "notices", "own.yaml"), yaml);

        var refused = (Outcome<Catalogue>.Refused)CatalogueFolder.Load(templates);

        Assert.That(refused.Why.Code, Is.EqualTo("CATALOGUE-INVALID"));
        Assert.That(refused.Why.Message, Does.StartWith("own.yaml").And.Contain($"第 {line} 行").And.Contain(about));
    }

    [Test]
    public void Templates_are_found_beside_the_program_before_those_of_the_repository()
    {
        string program = Directory.CreateTempSubdirectory("program").FullName;
        Directory.CreateDirectory(Path.Combine(program, "templates"));

        var found = (Outcome<string>.Done)TemplateFolder.FindFrom(program);

        Assert.That(found.Value, Is.EqualTo(Path.Combine(program, "templates")));
        Directory.Delete(program, recursive: true);
    }

    [Test]
    public void A_form_without_what_the_kind_needs_is_refused()
    {
        var writer = new NoticeWriter(House.Catalogue);

        var refused = (Outcome<string>.Refused)writer.Write(new Submission { Kind = "lost-seal", Fields = new Dictionary<string, string> { ["party"] = "某公司" } });

        Assert.That(refused.Why.Code, Is.EqualTo("SUBMISSION-INCOMPLETE"));
    }
}
