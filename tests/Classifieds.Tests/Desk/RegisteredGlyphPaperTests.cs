using System.Text;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Press.Inspection;
using Classifieds.Testing;
using Classifieds.Tests.Fonts;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Desk;

/// <summary>A paper that registers a glyph: from its profile to the page and the proof.</summary>
public sealed class RegisteredGlyphPaperTests
{
    private const string Ring = "<svg viewBox='0 0 100 100'><path d='M10 10H90V90H10Z M30 30V70H70V30Z'/></svg>";
    private static readonly DateOnly Day = new(2026, 11, 25);

    private string folder = "";
    private OpenedPaper paper = null!;

    [OneTimeSetUp]
    public void Register()
    {
        folder = Directory.CreateTempSubdirectory("glyphs-").FullName;
        File.WriteAllText(Path.Combine(folder, "ring.svg"), Ring);
        File.WriteAllText(Path.Combine(folder, "bad.svg"), "<svg viewBox='0 0 9 9'><circle r='3'/></svg>");
        paper = Open("{ file: ring.svg, character: ⿰金寿, approvedBy: 编务林, date: 2026-11-20 }",
            "{ file: ring.svg, character: U+E001, approvedBy: 编务林, date: 2026-11-21 }").Done();
    }

    [OneTimeTearDown]
    public void Clear() => Directory.Delete(folder, recursive: true);

    private Outcome<OpenedPaper> Open(params string[] glyphs)
    {
        string file = Path.Combine(folder, "own.yaml");
        string profile = File.ReadAllText(Path.Combine(Repository.Root, "templates", "papers", "tabloid.yaml"));
        File.WriteAllText(file, $"{profile}\nglyphs:\n{string.Concat(glyphs.Select(glyph => $"  - {glyph}\n"))}");
        return TestDesk.PaperOf(file);
    }

    private static string[] Codes(CheckedNotice notice) => [.. notice.Findings.Select(finding => finding.Code)];

    [Test]
    public void Its_character_is_no_error_any_more_and_says_that_it_is_a_registered_glyph()
    {
        Assert.That(Codes(TestDesk.Check(paper, "王⿰金寿遗失居民身份证，声明作废。", Day)[0]),
            Has.Member("GLYPH-REGISTERED").And.No.Member("GLYPH-SEQUENCE"));
        Assert.That(Codes(TestDesk.Check(paper, "王\uE001遗失居民身份证，声明作废。", Day)[0]),
            Has.Member("GLYPH-REGISTERED").And.No.Member("TEXT-PRIVATE"));
        Assert.That(Codes(TestDesk.Check(paper, "王\uE002遗失居民身份证，声明作废。", Day)[0]), Has.Member("TEXT-PRIVATE"));
        Assert.That(Codes(TestDesk.Check(paper, "王⿰金福遗失居民身份证，声明作废。", Day)[0]), Has.Member("GLYPH-SEQUENCE"));
    }

    [Test]
    public void It_is_printed_read_back_and_passes_preflight()
    {
        var request = new PageRequest { Manuscripts = ["王⿰金寿遗失居民身份证，声明作废。", "李\uE001遗失居民身份证，声明作废。"], PrintDate = Day, IsStrict = true };

        var made = TestDesk.Page(paper, request);

        Assert.That(made, Is.Not.Null);
        FinishedPage page = made.Done();

        Assert.That(page.Report.ReadBack.IsClean(), Is.True);
        PreflightReport report = PreflightFile.Run(page.Pdf, new PlantLimits(), ["王⿰金寿遗失居民身份证，声明作废。", "李\uE001遗失居民身份证，声明作废。"]);
        Assert.That(report.Findings.Select(one => one.Finding.Message), Is.Empty);
    }

    [Test]
    public void The_proof_names_every_character_that_another_face_drew()
    {
        string rare = Enumerable.Range(0x20000, 0x1000).Select(point => new Rune(point))
            .First(rune => !InstalledFonts.Serif.Covers(rune) && InstalledFonts.Rare.Covers(rune)).ToString();
        var notice = TestDesk.Check(paper, $"王⿰金寿、户主{rare}遗失居民身份证，声明作废。", Day)[0];

        FinishedProofs proofs = TestDesk.Proofs(paper, [new("1", 1, Day, notice)], masks: true).Done();

        Assert.That(proofs.Made[0].OtherFaces, Is.EqualTo((FaceShown[])[new("⿰金寿", "补字"), new(rare, "HanaMinB")]));
        string[] said = [.. proofs.Pages.SelectMany(page => page.Elements).OfType<PageElement.GlyphRun>()
            .Select(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text)))];
        Assert.That(said, Has.Some.Contains($"U+{Rune.GetRuneAt(rare, 0).Value:X4}　HanaMinB").And.Some.Contains("补字，编务林 2026-11-20 准"));
    }

    [TestCase("{ file: none.svg, character: 甲, approvedBy: 林, date: 2026-11-20 }", "GLYPH-FILE", "none.svg")]
    [TestCase("{ file: bad.svg, character: 甲, approvedBy: 林, date: 2026-11-20 }", "GLYPH-FILE", "circle")]
    [TestCase("{ file: ring.svg, character: 甲乙, approvedBy: 林, date: 2026-11-20 }", "TEMPLATE-FIELD", "拆字序列")]
    [TestCase("{ file: ring.svg, character: U+D800, approvedBy: 林, date: 2026-11-20 }", "TEMPLATE-FIELD", "U+D800")]
    [TestCase("{ file: ring.svg, character: 甲, approvedBy: '', date: 2026-11-20 }", "TEMPLATE-FIELD", "批准")]
    [TestCase("{ file: ring.svg, character: 甲, approvedBy: 林, date: 昨天 }", "TEMPLATE-FIELD", "2026-11-24")]
    [TestCase("{ file: ring.svg, character: 甲, approvedBy: 林 }", "TEMPLATE-FIELD", "date")]
    public void A_registration_that_cannot_stand_is_refused(string glyph, string code, string says)
    {
        var refusal = Open(glyph).Why();

        Assert.That((refusal.Code, refusal.Message), Is.EqualTo((code, refusal.Message)));
        Assert.That(refusal.Message, Does.Contain(says));
    }

    private static IEnumerable<FindingKind> GlyphKinds => FindingTable.All.Where(kind => kind.As == "registered");

    [TestCaseSource(nameof(GlyphKinds))]
    public void The_example_of_a_finding_makes_that_finding(FindingKind kind)
    {
        Assert.That(Codes(TestDesk.Check(paper, kind.Example, FindingTable.ExampleDate)[0]), Has.Member(kind.Code));
    }

    [Test]
    public void A_variant_is_kept_in_the_text_and_printed_from_a_face_that_has_it()
    {
        const string variant = "葛\U000E0101";
        string text = $"{variant}某遗失居民身份证，声明作废。";

        FinishedPage page = TestDesk.Page(paper, new PageRequest { Manuscripts = [text], PrintDate = Day }).Done();

        Assert.That(page.Report.ReadBack.IsClean(), Is.True);
        Assert.That(PreflightFile.Run(page.Pdf, new PlantLimits(), [text]).Findings.Select(one => one.Finding.Message), Is.Empty);
        var answered = paper.Fonts.Body.Answer(variant).Face!;
        bool isDrawn = answered.CoversVariant(new Rune('葛'), new Rune(0xE0101));
        Assert.That(Codes(TestDesk.Check(paper, text, Day)[0]).Contains("GLYPH-VARIANT"), Is.EqualTo(!isDrawn));
    }
}
