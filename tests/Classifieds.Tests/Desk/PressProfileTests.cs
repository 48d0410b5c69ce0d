using System.Text;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;
using Classifieds.Press.Inspection;
using Classifieds.Testing;
using Classifieds.Tests.Press;

namespace Classifieds.Tests.Desk;

/// <summary>A paper that names the ICC profile of its press: from its profile to a page that is PDF/X-4.</summary>
public sealed class PressProfileTests
{
    private static readonly string Templates = Path.Combine(Repository.Root, "templates", "papers");

    private string folder = "";

    [OneTimeSetUp]
    public void Write()
    {
        folder = Directory.CreateTempSubdirectory("press-").FullName;
        File.WriteAllBytes(Path.Combine(folder, "cmyk.icc"), MadeProfile.Cmyk());
        File.WriteAllBytes(Path.Combine(folder, "gray.icc"), MadeProfile.Gray());
        File.WriteAllText(Path.Combine(folder, "words.icc"), "no profile");
    }

    [OneTimeTearDown]
    public void Clear() => Directory.Delete(folder, recursive: true);

    private Outcome<OpenedPaper> Open(string press)
    {
        string file = Path.Combine(folder, "own.yaml");
        File.WriteAllText(file, $"{File.ReadAllText(Path.Combine(Templates, "tabloid.yaml"))}\n{press}\n");
        return TestDesk.PaperOf(file);
    }

    [TestCase("press: { icc: cmyk.icc }")]
    [TestCase("press: { icc: cmyk.icc, identifier: IFRA26, condition: 冷固型胶印新闻纸 }\nsecondColour: { m: 100, y: 100 }")]
    [TestCase("press: { icc: gray.icc }")]
    public void Its_page_is_PDF_X_4_and_passes_preflight(string press)
    {
        OpenedPaper paper = Open(press).Done();
        var request = new PageRequest { Manuscripts = ["李小明遗失居民身份证，声明作废。"], PrintDate = new(2026, 11, 25) };

        FinishedPage page = TestDesk.Page(paper, request).Done();

        PreflightReport report = PreflightFile.Run(page.Pdf, new PlantLimits(), ["李小明遗失居民身份证，声明作废。"]);
        Assert.That(report.Standard, Is.EqualTo("PDF/X-4"));
        Assert.That(report.Findings.Where(one => one.Finding.Severity == Severity.Error).Select(one => one.Finding.Message), Is.Empty);
        Assert.That(Encoding.Latin1.GetString(page.Pdf),
            Does.Contain(press.Contains("IFRA26", StringComparison.Ordinal) ? "(IFRA26)" : "(Custom)"));
    }

    [TestCase("press: { icc: none.icc }", "none.icc 读不了")]
    [TestCase("press: { icc: words.icc }", "words.icc 不能用：所给文件不是 ICC 特性文件")]
    [TestCase("press: { icc: gray.icc }\nsecondColour: { m: 100, y: 100 }", "印不出第二色")]
    public void A_file_that_cannot_serve_is_refused_in_a_sentence(string press, string sentence)
    {
        Refusal why = Open(press).Why();

        Assert.That((why.Code, why.Message), Is.EqualTo(("PRESS-PROFILE", why.Message)));
        Assert.That(why.Message, Does.Contain(sentence));
    }
}
