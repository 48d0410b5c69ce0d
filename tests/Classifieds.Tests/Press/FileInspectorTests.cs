using System.Text;
using Classifieds.Desk.Pages;
using Classifieds.Domain.Findings;
using Classifieds.Press;
using Classifieds.Press.Inspection;
using Classifieds.Tests.Fonts;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Press;

/// <summary>Preflight of finished files: our own pass, and each fault that a plant stops at is named.</summary>
public sealed class FileInspectorTests
{
    private static readonly PlantLimits Limits = new() { Trim = (Length.Pt(200), Length.Pt(100)) };

    private static IEnumerable<FindingKind> FileKinds => FindingTable.All.Where(kind => kind.As == "pdf");

    private static IEnumerable<FindingKind> TextKinds => FindingTable.All.Where(kind => kind.As == "pdf-text");

    private static string[] Codes(byte[] pdf, PlantLimits? limits = null) =>
        [.. PreflightFile.Run(pdf, limits ?? Limits).Findings.Select(one => one.Finding.Code).Distinct()];

    [Test]
    public void The_plain_page_has_no_fault()
    {
        PreflightReport report = PreflightFile.Run(PlainPage.Write(), Limits);

        Assert.That(report.Findings.Select(one => one.Finding.Message), Is.Empty);
        Assert.That((report.Standard, report.Pages), Is.EqualTo(("PDF/X-1a:2003", 1)));
    }

    [TestCaseSource(nameof(FileKinds))]
    public void The_example_of_a_finding_makes_that_finding(FindingKind kind)
    {
        PreflightReport report = PreflightFile.Run(PlainPage.Write(kind.Example), Limits);

        Finding? made = report.Findings.Select(one => one.Finding).FirstOrDefault(finding => finding.Code == kind.Code);
        Assert.That(made, Is.Not.Null, string.Join('\n', report.Findings.Select(one => one.Finding.Message)));
        Assert.That(made!.Message, Does.Not.EndWith("。").And.Not.Contain("{"));
    }

    [TestCaseSource(nameof(TextKinds))]
    public void A_notice_that_is_not_on_the_page_as_it_was_approved_is_named(FindingKind kind)
    {
        string shown = string.Concat(Enumerable.Repeat("<0001> Tj ", kind == PressFindings.TextDoubled ? 2 : 9));
        byte[] pdf = kind == PressFindings.TextUnreadable
            ? PlainPage.Write("<</Length ⇒ <</Filter/FlateDecode/Length") // which it is not
            : PlainPage.Write($"<0001> Tj ⇒ {shown}");

        Finding[] found = [.. PreflightFile.Run(pdf, Limits, [Approved(kind)]).Findings.Select(one => one.Finding)];

        Assert.That(found.Select(finding => finding.Code), Has.Member(kind.Code));
    }

    // The page says 公 and nothing else.
    private static string Approved(FindingKind kind) => kind.Example.Replace("公告", "公", StringComparison.Ordinal);

    [Test]
    public void Our_own_files_have_none_but_the_faults_of_their_pages()
    {
        // The specimen holds an outline of 0.4 pt in a tint of 40 %, which newsprint breaks into dots.
        var specimen = new PlantLimits { Trim = (Specimen.Page.Width, Specimen.Page.Height) };
        Assert.That(Codes(PressRun.Pdf([Specimen.Page, Specimen.Page], Specimen.Settings), specimen), Is.EqualTo((string[])["PRESS-TINT"]));
        Assert.That(Codes(PressRun.Pdf([Specimen.Page], Specimen.Settings with { Bleed = Length.Mm(3), CropMarks = true }), specimen),
            Is.EqualTo((string[])["PRESS-TINT"]));
    }

    [Test]
    public void A_file_with_the_profile_of_a_press_passes_as_PDF_X_4()
    {
        Assert.That(OutputIntent.Newsprint.TryWithProfile(MadeProfile.Cmyk(), out OutputIntent? intent, out string? whyNot), Is.True,
            whyNot);
        var line = new Classifieds.Typesetting.Pages.Page(Length.Pt(200), Length.Pt(100),
            [Specimen.Run(RegisteredGlyphTests.Face, RegisteredGlyphTests.Private, Specimen.At(10, 50), Length.Pt(9))]);
        byte[] pdf = PressRun.Pdf([line], Specimen.Settings with { Intent = intent! });

        PreflightReport report = PreflightFile.Run(pdf, Limits);

        Assert.That(report.Findings.Select(one => one.Finding.Message), Is.Empty);
        Assert.That(report.Standard, Is.EqualTo("PDF/X-4"));
    }

    [Test]
    public void A_font_of_two_bytes_without_a_text_for_a_glyph_is_named() =>
        Assert.That(Codes(PlainPage.Write("<0001> <516C> ⇒ <0002> <516C>")), Is.EqualTo((string[])["PRESS-FONT-NO-TEXT"]));

    [Test]
    public void Colours_hidden_in_forms_and_patterns_are_found()
    {
        Assert.That(Codes(PlainPage.Write(
            "/Type/XObject/Subtype/Image ⇒ /Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Pattern<</P 4 0 R>>>>")),
                Has.No.Member("PRESS-UNREADABLE"));
        string form = PlainPage.Write("/Subtype/Image ⇒ /Subtype/Form/BBox[0 0 9 9]") is { } bytes
            ? Encoding.Latin1.GetString(bytes).Replace("ÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ", "1 0 0 rg 0 0 5 5 re f    ", StringComparison.Ordinal)
            : "";
        Assert.That(Codes(Encoding.Latin1.GetBytes(form)), Has.Member("PRESS-RGB"));
    }

    [Test]
    public void A_picture_written_into_the_page_is_looked_at_too() =>
        Assert.That(Codes(PlainPage.Write("/Im Do ⇒ BI /W 2 /H 2 /CS /RGB /BPC 8 ID 012345678901 EI")),
            Is.EqualTo((string[])["PRESS-RGB", "PRESS-IMAGE-RESOLUTION"]));

    [Test]
    public void Two_hundred_and_forty_per_cent_is_a_house_rule()
    {
        byte[] pdf = PlainPage.Write("10 20 100 0.5 re f ⇒ 0.8 0.8 0.75 0 k 10 20 100 2 re f");

        Assert.That(Codes(pdf), Is.EqualTo((string[])["PRESS-INK"]));
        Assert.That(Codes(pdf, Limits with { MostInk = 240 }), Is.Empty);
    }

    [Test]
    public void A_broken_file_is_answered_and_never_throws()
    {
        byte[] whole = PlainPage.Write();
        var random = new Random(20261124);
        for (int i = 0; i < 150; i++)
        {
            byte[] broken = (byte[])whole.Clone();
            if (i % 3 == 0) broken = broken[..random.Next(broken.Length)];
            else for (int hits = 0; hits < 1 + i % 40; hits++) broken[random.Next(broken.Length)] = (byte)random.Next(256);

            Assert.That(() => PreflightFile.Run(broken, Limits, ["公"]), Throws.Nothing, $"broken file {i}");
        }
    }
}
