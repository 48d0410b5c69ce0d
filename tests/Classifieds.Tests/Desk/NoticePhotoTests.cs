using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Press.Inspection;
using Classifieds.Testing;
using Classifieds.Tests.Press;

namespace Classifieds.Tests.Desk;

/// <summary>A missing person's photograph, from the line that names its file to the page and the proof.</summary>
public sealed class NoticePhotoTests
{
    private const string Words = "寻人启事\n王福来，男，78岁，于2026年11月21日在水南走失。电话：15200000138，王先生。";

    private static readonly DateOnly Day = new(2026, 11, 25);

    private static readonly OpenedPaper Tabloid = TestDesk.Paper("tabloid");

    private string folder = "";

    private static IEnumerable<FindingKind> Kinds => FindingTable.All.Where(kind => kind.As is "photo" or "photo-none");

    [OneTimeSetUp]
    public void Make()
    {
        folder = Directory.CreateTempSubdirectory("photos-").FullName;
        File.WriteAllBytes(Path.Combine(folder, "wang.png"), MadePicture.Greys(300, 400));
        File.WriteAllBytes(Path.Combine(folder, "other.png"), MadePicture.Png(300, 400, (x, _) => MadePicture.Grey(x % 200)));
    }

    [OneTimeTearDown]
    public void Clear() => Directory.Delete(folder, recursive: true);

    private CheckedNotice Read(string text, Paper? paper = null) =>
        TestDesk.Check(paper is null ? Tabloid : Tabloid with { Paper = paper }, text, Day, TestDesk.PhotosIn(folder))[0];

    private static string[] Codes(CheckedNotice notice) =>
        [.. notice.Findings.Select(finding => finding.Code).Where(code => code.StartsWith("PHOTO-", StringComparison.Ordinal))];

    [TestCaseSource(nameof(Kinds))]
    public void The_example_of_a_finding_makes_that_finding(FindingKind kind)
    {
        PhotoExample.Write(folder, kind.Example);
        Paper paper = kind.As == "photo" ? Tabloid.Paper : Tabloid.Paper with { Page = Tabloid.Paper.Page with { Photo = null } };

        CheckedNotice notice = Read(kind.Example, paper);

        Finding? made = notice.Findings.FirstOrDefault(finding => finding.Code == kind.Code);
        Assert.That(made, Is.Not.Null, string.Join(' ', Codes(notice)));
        Assert.That(made!.Severity, Is.EqualTo(kind.Severity));
        Assert.That(made.Message, Does.Not.EndWith("。").And.Not.Contain("{"));
        Assert.That(notice.Photo is null, Is.EqualTo(kind.Severity == Severity.Error), "taken unless an error stands against it");
    }

    [Test]
    public void It_is_converted_at_the_size_that_the_paper_prints_it()
    {
        CheckedNotice notice = Read("#照片 wang.png\n" + Words);

        Assert.That(Codes(notice), Is.Empty);
        Assert.That(notice.Text, Does.StartWith("寻人启事").And.Not.Contain("wang"));
        Assert.That((notice.Photo!.Name, notice.Photo.Width, notice.Photo.Height, notice.Photo.Inks),
            Is.EqualTo(("wang.png", 295, 400, 1)).Or.EqualTo(("wang.png", 296, 400, 1)).Or.EqualTo(("wang.png", 295, 399, 1)));
    }

    [TestCase("/etc/passwd.png")]
    [TestCase("../wang.png")]
    [TestCase("a/../../wang.png")]
    [TestCase(@"..\wang.png")]
    [TestCase(@"C:\wang.png")]
    public void A_manuscript_fetches_no_file_from_elsewhere(string name) =>
        Assert.That(Codes(Read($"#照片 {name}\n{Words}")), Is.EqualTo(["PHOTO-OUTSIDE"]));

    [Test]
    public void The_page_shows_it_reads_back_and_passes_preflight()
    {
        FinishedPage page = Page($"#照片 wang.png\n{Words}");

        PlacementReport placed = page.Report.Placements.Single();
        Assert.That(placed.Photo, Is.Not.Null);
        Assert.That(placed.Photo!.Ppi, Is.InRange(299, 301));
        Assert.That(placed.Photo.Colour, Is.EqualTo(PhotoColour.Gray));
        Assert.That(placed.Photo.X, Is.GreaterThan(placed.X), "centred in the column");
        Assert.That(placed.Photo.X - placed.X, Is.EqualTo(placed.X + placed.Width - placed.Photo.X - placed.Photo.Width).Within(0.01m));
        Assert.That(placed.Lines, Is.EqualTo(Page(Words).Report.Placements.Single().Lines + 9),
            "nine lines of the grid, paid for like others");
        PreflightReport report = PreflightFile.Run(page.Pdf, new PlantLimits(), [page.Notices[0].Text]);
        Assert.That(report.Findings.Select(one => one.Finding.Message), Is.Empty);
    }

    // On 25 mm 99 pixels are just a hundred to the inch: what is taken at intake is not refused on the page.
    [TestCase(99)]
    [TestCase(100)]
    [TestCase(101)]
    public void A_photograph_that_was_taken_stops_no_page(int width)
    {
        File.WriteAllBytes(Path.Combine(folder, "edge.png"), MadePicture.Greys(width, width * 4 / 3 + 3));

        FinishedPage page = Page($"#照片 edge.png\n{Words}", isStrict: true);

        Assert.That(page.Report.Placements.Single().Photo!.Ppi, Is.InRange(99, 103));
    }

    [Test]
    public void In_a_frame_over_two_columns_the_words_stand_beside_it()
    {
        PlacementReport placed = Page($"#照片 wang.png\n#版式 跨2栏 加框\n{Words}").Report.Placements.Single();

        Assert.That(placed.Photo!.X - placed.X, Is.LessThan(2), "at the left, in the frame");
        Assert.That(placed.Lines, Is.LessThan(14));
    }

    [Test]
    public void A_photograph_that_cannot_be_taken_makes_the_page_a_trial_and_the_proof_none()
    {
        FinishedPage page = Page($"#照片 gone.png\n{Words}");

        Assert.That(page.Report.Notices.WithErrors, Is.EqualTo([0]));
        Assert.That(Refusal(Proof(Read($"#照片 gone.png\n{Words}"))).Code, Is.EqualTo("PHOTO-LACKING"));
    }

    [Test]
    public void The_proof_shows_it_twice_and_its_hash_names_it()
    {
        FinishedProofs with = Done(Proof(Read($"#照片 wang.png\n{Words}"))), other = Done(Proof(Read($"#照片 other.png\n{Words}"))), without =
            Done(Proof(Read(Words)));

        Assert.That(with.Pages[0].Elements.OfType<Classifieds.Typesetting.Pages.PageElement.Image>().Count(), Is.EqualTo(2));
        Assert.That(new[] { with.Made[0].GlyphHash, other.Made[0].GlyphHash, without.Made[0].GlyphHash }, Is.Unique);
        Assert.That(Done(Proof(Read($"#照片 wang.png\n{Words}"))).Made[0].GlyphHash, Is.EqualTo(with.Made[0].GlyphHash));
    }

    [Test]
    public void A_paper_that_prints_in_four_inks_says_so_and_gets_four()
    {
        File.WriteAllBytes(Path.Combine(folder, "colour.png"),
            MadePicture.Png(300, 400, (x, y) => new((byte)(x & 255), 60, (byte)(y & 255))));
        OpenedPaper colour = Open("colour: gray", "colour: cmyk").Done();

        CheckedNotice notice = Read($"#照片 colour.png\n{Words}", colour.Paper);

        Assert.That(notice.Photo!.Inks, Is.EqualTo(4));
        Assert.That(notice.Findings.Single(finding => finding.Code == "PHOTO-COLOUR").Message, Does.Contain("四色"));
    }

    [TestCase("width: 25,", "width: 50,", "PAPER-COLUMNS", "超出栏宽")]
    [TestCase("lines: 9,", "lines: 3,", "PAPER-HEIGHT", "照片高")]
    [TestCase("goodPpi: 150", "goodPpi: 350", "TEMPLATE-FIELD", "leastPpi")]
    [TestCase("leastPpi: 100", "leastPpi: 90", "TEMPLATE-FIELD", "100 至 300")]
    public void Sizes_that_cannot_be_are_refused_with_the_profile(string from, string to, string code, string words)
    {
        Refusal why = Refusal(Open(from, to));

        Assert.That((why.Code, why.Message), Is.EqualTo((code, why.Message)));
        Assert.That(why.Message, Does.Contain(words));
    }

    private Outcome<OpenedPaper> Open(string from, string to)
    {
        string file = Path.Combine(folder, "own.yaml"), profile =
            File.ReadAllText(Path.Combine(Repository.Root, "templates", "papers", "tabloid.yaml"));
        int line = profile.IndexOf("\nphoto:", StringComparison.Ordinal);
        File.WriteAllText(file, profile[..line] + profile[line..].Replace(from, to, StringComparison.Ordinal));
        return TestDesk.PaperOf(file);
    }

    private FinishedPage Page(string text, bool isStrict = false) => Done(TestDesk.Page(
        Tabloid, new PageRequest { Manuscripts = [text], PrintDate = Day, IsStrict = isStrict, Photos = TestDesk.PhotosIn(folder) }));

    private static Outcome<FinishedProofs> Proof(CheckedNotice notice) => TestDesk.Proofs(Tabloid, [new("1", 1, Day, notice)], masks: true);

    private static T Done<T>(Outcome<T> outcome) => Outcomes.Done(outcome);

    private static Refusal Refusal<T>(Outcome<T> outcome) => outcome.Why();
}
