using Classifieds.Press;

namespace Classifieds.Tests.Press;

/// <summary>What the plant's own kind of software says of the file. eng/test.sh installs these programs.</summary>
public sealed class PressToolsTests
{
    private string folder = "", file = "";

    [OneTimeSetUp]
    public void Press()
    {
        folder = Directory.CreateTempSubdirectory("press-").FullName;
        file = Path.Combine(folder, "specimen.pdf");
        File.WriteAllBytes(file, PressRun.Pdf([Specimen.Page, Specimen.Page], Specimen.Settings));
    }

    [OneTimeTearDown]
    public void Clear() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Qpdf_finds_no_fault() =>
        Assert.That(PressTool.Run("qpdf", "--check", file),
            Does.Contain("No syntax or stream encoding errors found").And.Not.Contain("WARNING"));

    [Test]
    public void Poppler_lists_only_embedded_CID_fonts_with_character_maps()
    {
        string[] fonts = PressTool.Run("pdffonts", file).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        // Four faces; one of them twice, as —— has a character map of its own.
        Assert.That(fonts, Has.Length.EqualTo(5));
        Assert.That(fonts, Has.All.Match(@"^[A-Z]{6}\+\S+ +CID (Type 0C|TrueType) +Identity-H +yes yes yes"));
    }

    [Test]
    public void Poppler_reads_the_text_back()
    {
        string text = WithoutBlanks(PressTool.Run("pdftotext", "-raw", file, "-"));

        foreach (string expected in Specimen.Texts) Assert.That(text, Does.Contain(WithoutBlanks(expected)));
    }

    [Test]
    public void Mutool_reads_the_text_back_without_a_warning()
    {
        string text = PressTool.Run("mutool", "draw", "-F", "txt", file);

        foreach (string expected in Specimen.Texts) Assert.That(WithoutBlanks(text), Does.Contain(WithoutBlanks(expected)));
        Assert.That(text, Does.Not.Contain("warning: ").And.Not.Contain("error"));
    }

    [Test]
    public void Ghostscript_prints_ink_on_black_alone_without_a_warning()
    {
        string inks = PressTool.Run("gs", "-q", "-o", "-", "-sDEVICE=inkcov", file).Trim();

        Assert.That(inks.Split('\n'), Has.All.Match(@"^ ?0\.00000  0\.00000  0\.00000  0\.[0-9]{5} CMYK OK$"));
    }

    // Readers put blanks where letters stand apart, as they do in a heading.
    private static string WithoutBlanks(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
