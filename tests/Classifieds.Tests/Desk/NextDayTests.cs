using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Submissions;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Notices;
using Classifieds.Testing;
using Classifieds.Tests.Press;

namespace Classifieds.Tests.Desk;

/// <summary>A text that nobody gave a day prints on the next day on which the paper appears, whichever verb it is handed to.</summary>
public sealed class NextDayTests
{
    private const string Late = "公告\n本路段施工，请绕行。\n某某市公路局\n2026年11月28日";

    private readonly string folder = Directory.CreateTempSubdirectory("classifieds-").FullName;
    private Workbench desk = null!;

    /// <summary>It is Tuesday 24 November; the paper appears on Fridays.</summary>
    [OneTimeSetUp]
    public void OpenWeekly()
    {
        string usual = File.ReadAllText(Path.Combine(Repository.Root, "templates", "papers", "tabloid.yaml"));
        string weekly = Path.Combine(folder, "tabloid.yaml");
        File.WriteAllText(weekly, usual + "\ncalendar: { days: [周五] }\n");
        desk = TestDesk.Open(new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(null, _ => null))
        {
            Profiles = new Dictionary<string, string> { [PaperFolder.Default] = weekly },
        }, new StoreDesk.StandingClock { Now = StoreDesk.InTime });
    }

    [OneTimeTearDown]
    public void Clear() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Check_judges_by_it() =>
        Assert.That(new CheckNotices(desk).Run(new() { Text = Late }).Done().Notices.Single().Findings.Select(finding => finding.Message),
            Does.Contain("落款日期 2026-11-28 在见报日 2026-11-27 之后"));

    [Test]
    public void A_day_that_is_given_goes_before_it() =>
        Assert.That(new CheckNotices(desk).Run(new() { Text = Late, PrintDate = new(2026, 12, 4) }).Done().Notices.Single().Findings
            .Select(finding => finding.Code), Does.Not.Contain("SIGNATURE-DATE-LATE"));

    [Test]
    public void Write_judges_by_it_what_read_made_of_the_text()
    {
        string form = WireJson.Write(FormJson.Of(
            new ReadForms(desk).Run(new(Late, null)).Done().Single()));

        JudgedForm judged = new WriteForms(desk).Run(new() { Lines = form }).Done().Single().Form;

        Assert.That(judged, Is.InstanceOf<JudgedForm.Written>());
        Assert.That(((JudgedForm.Written)judged).Remarks.Select(remark => remark.Finding.Message),
            Has.Some.Contains("2026-11-27"));
    }

    [Test]
    public void Proof_says_it()
    {
        string file = Path.Combine(folder, "proof.pdf");
        File.WriteAllBytes(file, new MakeProofs(desk).Run(new() { Text = Late }).Done().Pdf);

        Assert.That(PressTool.Run("pdftotext", "-raw", file, "-"), Does.Contain("2026年11月27日"));
    }

    [Test]
    public void Page_prints_it()
    {
        string file = Path.Combine(folder, "page.pdf");
        File.WriteAllBytes(file, new MakePage(desk).Run(new() { Text = Late }).Done().Pdf);

        Assert.That(PressTool.Run("pdftotext", "-raw", file, "-"), Does.Contain("2026年11月27日"));
    }
}
