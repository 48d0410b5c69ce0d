using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Press.Inspection;
using Classifieds.Testing;
using Classifieds.Tests.Press;

namespace Classifieds.Tests.Desk;

/// <summary>清样 as a file: whoever opens it sees and can copy what will be printed, and no reader has anything to say against it.</summary>
public sealed class ProofFileTests
{
    private const string Registered = "王⿰金寿遗失居民身份证，声明作废。";

    private static readonly DateOnly Day = new(2026, 11, 25);

    private string folder = "", file = "";
    private OpenedPaper paper = null!;
    private IReadOnlyList<CheckedNotice> notices = [];
    private FinishedProofs proofs = null!;

    [OneTimeSetUp]
    public void Make()
    {
        folder = Directory.CreateTempSubdirectory("proofs-").FullName;
        File.WriteAllText(Path.Combine(folder, "ring.svg"),
            "<svg viewBox='0 0 100 100'><path d='M10 10H90V90H10Z M30 30V70H70V30Z'/></svg>");
        string profile = File.ReadAllText(Path.Combine(Repository.Root, "templates", "papers", "tabloid.yaml"));
        string own = Path.Combine(folder, "own.yaml");
        File.WriteAllText(own, $"{profile}\nglyphs:\n  - {{ file: ring.svg, character: ⿰金寿, approvedBy: 编务林, date: 2026-11-20 }}\n");
        paper = TestDesk.PaperOf(own).Done();

        string seeds = Path.Combine(Repository.Root, "seeds", "notices.txt");
        string[] further =
        [
            Registered,
            "户主𠮷田某、𡈼某遗失居民户口簿，声明作废。",
            "#版式 跨2栏 加框\n减资公告\n滨河市恒润建材有限公司（统一社会信用代码：91350702MA2Y4K7R3D）经股东会决议减少注册资本。\n滨河市恒润建材有限公司\n2026年11月25日",
        ];
        string text = string.Join("\n---\n", (string[])[File.ReadAllText(seeds), .. further]);
        notices = [.. TestDesk.Check(paper, text, Day, TestDesk.PhotosIn(Path.GetDirectoryName(seeds)!))];
        proofs = TestDesk.Proofs(
            paper, [.. notices.Select((notice, index) => new ProofWork($"{index + 1}", 1, Day, notice))], masks: false).Done();
        File.WriteAllBytes(file = Path.Combine(folder, "proofs.pdf"), proofs.Pdf);
    }

    [OneTimeTearDown]
    public void Clear() => Directory.Delete(folder, recursive: true);

    [Test]
    public void More_sheets_than_one_file_holds_are_refused_before_a_notice_is_read()
    {
        string text = string.Concat(Enumerable.Repeat("张三遗失护照，护照号E12345678，声明作废。\n---\n", ProofRun.MostSheets + 1));

        Outcome<FinishedProofs> made = new MakeProofs(TestDesk.Open(null)).Run(new() { Text = text, PrintDate = new(2026, 11, 25) });

        Assert.That(made.IsRefused(out Refusal? why, out _), Is.True);
        Assert.That((why!.Code, why.Message.Contains("2001", StringComparison.Ordinal)), Is.EqualTo(("INPUT-TOO-LARGE", true)));
    }

    [Test]
    public void Preflight_finds_nothing_in_the_proofs_of_the_sample_issue() =>
        Assert.That(PreflightFile.Run(proofs.Pdf, new PlantLimits()).Findings.Select(one => one.Finding.Message).Distinct(), Is.Empty);

    [Test]
    public void Every_reader_opens_them_without_a_word() => PressTool.AssertSoundToEveryReader(file);

    [Test]
    public void The_words_of_every_notice_can_be_copied_out_and_the_watermark_cannot()
    {
        string copied = WithoutBlanks(PressTool.Run("pdftotext", "-raw", file, "-"));

        foreach (CheckedNotice notice in notices)
            foreach (string line in notice.Text.Split('\n')) Assert.That(copied, Does.Contain(WithoutBlanks(line)));
        Assert.That(copied, Does.Contain(Registered).And.Not.Contain("清样清样"));
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
