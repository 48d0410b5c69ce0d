using System.Text;
using System.Xml.Linq;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Findings;
using Classifieds.Press.Inspection;
using Classifieds.Testing;
using Classifieds.Tests.Press;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using SkiaSharp;
using UglyToad.PdfPig;

namespace Classifieds.Tests.Desk;

/// <summary>试排: a page that nobody takes for the plate, to the eye, by its title and at the plant's preflight.</summary>
public sealed class TrialPageTests
{
    private const string Right = "李小明遗失居民身份证，声明作废。";
    private const string Wrong = "李小明遗失居民身份证，号码：350702198306172040，声明作废。";

    private static readonly DateOnly PrintDate = new(2026, 11, 25);

    private static FinishedPage Page(string paper, string manuscript, bool isTrial = false, bool isStrict = false) =>
        TestDesk.Page(TestDesk.Paper(paper), new PageRequest
        {
            Manuscripts = [manuscript], PrintDate = PrintDate, IsTrial = isTrial, IsStrict = isStrict,
        }).Done();

    [TestCase("tabloid", Wrong, false, false)]
    [TestCase("broadsheet", Wrong, false, false)]
    [TestCase("tabloid", Wrong, true, false)]
    [TestCase("tabloid", Right, true, false)]
    [TestCase("broadsheet", Right, true, true, TestName = "As a page of the store that holds something unapproved")]
    public void It_says_so_in_the_folio_around_the_trim_in_its_title_and_at_preflight(string paper, string words, bool asked, bool isStrict)
    {
        FinishedPage page = Page(paper, words, asked, isStrict);

        Assert.That((page.IsTrial, page.Report.Trial), Is.EqualTo((true, true)));
        using PdfDocument file = PdfDocument.Open(page.Pdf);
        Assert.That(file.Information.Title, Does.StartWith("试排 "));
        Assert.That(file.Information.Keywords, Is.EqualTo("试排，不可付印"));
        UglyToad.PdfPig.Content.Page shown = file.GetPage(1);
        (double Left, double Right, double Foot, double Top) trim = (
            page.Pages[0].Margin.Millipoints / 1000.0, shown.Width - page.Pages[0].Margin.Millipoints / 1000.0,
            page.Pages[0].Margin.Millipoints / 1000.0, shown.Height - page.Pages[0].Margin.Millipoints / 1000.0);
        var marks = shown.Letters.Where(letter => letter.Value == "试").Select(letter => letter.BoundingBox).ToArray();
        Assert.That(marks.Count(at => at.Bottom > trim.Top), Is.EqualTo(1), "above");
        Assert.That(marks.Count(at => at.Top < trim.Foot), Is.EqualTo(1), "below");
        Assert.That(marks.Count(at => at.Right < trim.Left), Is.EqualTo(1), "left");
        Assert.That(marks.Count(at => at.Left > trim.Right), Is.EqualTo(1), "right");
        Assert.That(marks.Count(at => at.Left > trim.Left && at.Right < trim.Right && at.Bottom > trim.Foot && at.Top < trim.Top),
            Is.EqualTo(1), "in the folio");
        Assert.That(Codes(page, paper), Is.EqualTo((string[])["PRESS-TRIAL"]), "and the rest is judged as ever");
    }

    [TestCase("tabloid", false)]
    [TestCase("broadsheet", true)]
    public void A_page_without_an_error_that_nobody_asked_a_trial_of_is_the_plate(string paper, bool isStrict)
    {
        FinishedPage page = Page(paper, Right, isStrict: isStrict);

        Assert.That((page.IsTrial, page.Pages[0].Surround), Is.EqualTo((false, (PageSurround?)null)));
        using PdfDocument file = PdfDocument.Open(page.Pdf);
        Assert.That(file.Information.Title, Does.Not.Contain("试排"));
        Assert.That(file.Information.Keywords, Is.Null.Or.Empty);
        Assert.That(string.Concat(file.GetPage(1).Letters.Select(letter => letter.Value)), Does.Not.Contain("试排"));
        Assert.That(Codes(page, paper), Is.Empty);
    }

    [Test]
    public void What_the_plate_will_hold_stands_on_the_trial_at_the_same_places()
    {
        FinishedPage plate = Page("tabloid", Right), trial = Page("tabloid", Right, isTrial: true);

        Assert.That(trial.Placements, Is.EqualTo(plate.Placements));
        string[] marks = [.. plate.Pages[0].Elements.Select(Place)];
        Assert.That(trial.Pages[0].Elements.Select(Place), Is.SupersetOf(marks));

        static string Place(PageElement element) => element is PageElement.GlyphRun run
            ? $"{run.Origin} {run.Size} {string.Concat(run.Glyphs.Select(glyph => glyph.Text))}"
            : $"{element}";
    }

    [Test]
    public void A_strip_without_a_folio_says_so_over_itself()
    {
        FinishedPage page = Page("gutter", Right, isTrial: true);

        Assert.That(page.Pages[0].Surround, Is.Not.Null);
        Assert.That(Codes(page, "gutter"), Is.EqualTo((string[])["PRESS-TRIAL"]));
    }

    [Test]
    public void A_trial_is_told_by_the_packet_of_a_PDF_X_4_alone()
    {
        string folder = Directory.CreateTempSubdirectory("trial-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "cmyk.icc"), MadeProfile.Cmyk());
            string file = Path.Combine(folder, "own.yaml");
            string tabloid = File.ReadAllText(Path.Combine(Repository.Root, "templates", "papers", "tabloid.yaml"));
            File.WriteAllText(file, $"{tabloid}\npress: {{ icc: cmyk.icc }}\n");
            OpenedPaper paper = TestDesk.PaperOf(file).Done();
            byte[] pdf = TestDesk.Page(paper, new PageRequest { Manuscripts = [Right], PrintDate = PrintDate, IsTrial = true }).Done().Pdf;
            string text = Encoding.Latin1.GetString(pdf);
            foreach (string entry in (string[])["/Title", "/Keywords"])
                text = text.Replace($"{entry}<", $"/X{entry[2..]}<", StringComparison.Ordinal);

            PreflightReport report = PreflightFile.Run(Encoding.Latin1.GetBytes(text), new PlantLimits());

            Assert.That(report.Findings.Select(one => one.Finding.Code), Is.EqualTo((string[])["PRESS-TRIAL"]));
            Assert.That(report.Standard, Is.EqualTo("PDF/X-4"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void Its_pictures_show_what_stands_around_the_trim()
    {
        Page trial = Page("tabloid", Right, isTrial: true).Pages[0], plate = trial with { Surround = null };
        using SKBitmap large = SKBitmap.Decode(Classifieds.Press.PngWriter.Write(trial, 72)), small =
            SKBitmap.Decode(Classifieds.Press.PngWriter.Write(plate, 72));
        Length sheet = trial.Width + 2 * trial.Margin;

        Assert.That(large.Width - small.Width, Is.EqualTo(2 * trial.Margin.Millipoints / 1000).Within(1));
        Assert.That(Enumerable.Range(0, large.Width).Any(x => large.GetPixel(x, trial.Margin.Millipoints / 2000).Red < 100), Is.True);
        Assert.That(XElement.Parse(Classifieds.Press.SvgWriter.Write(trial)).Attribute("width")!.Value,
            Is.EqualTo($"{sheet.Millimetres}mm"));
    }

    private static IEnumerable<string> Codes(FinishedPage page, string paper)
    {
        Paper profile = TestDesk.Paper(paper).Paper;
        return PreflightFile.Run(page.Pdf, new PlantLimits { Trim = (profile.Page.TrimWidth, profile.Page.TrimHeight) })
            .Findings.Where(one => one.Finding.Severity != Severity.Info).Select(one => one.Finding.Code);
    }
}
