using Classifieds.Desk.Notices;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Notices;
using Classifieds.Press;
using Classifieds.Testing;
using Classifieds.Tests.Desk;
using Classifieds.Tests.Fonts;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Press;

/// <summary>The PNG has every glyph where the finished PDF prints it, measured glyph by glyph.</summary>
public sealed class PngGlyphTests
{
    private const int Dpi = 300;

    private static readonly DateOnly PrintDate = new(2026, 11, 25);
    private static readonly OpenedPaper Tabloid = TestDesk.Paper("tabloid");

    [Test]
    public void Every_glyph_of_a_page_by_hand_has_its_ink_where_the_PDF_prints_it() =>
        Assert.That(GlyphInk.OutOfPlace(PressRun.Pdf([Page], Specimen.Settings), 1, Page, Page, Dpi), Is.Empty);

    [Test]
    public void Every_glyph_of_a_page_of_the_sample_issue_has_its_ink_where_the_PDF_prints_it()
    {
        string seeds = Path.Combine(Repository.Root, "seeds");
        FinishedPage page = TestDesk.Page(Tabloid, new PageRequest
        {
            Manuscripts = NoticeBlocks.Split(File.ReadAllText(Path.Combine(seeds, "notices.txt"))),
            Photos = TestDesk.PhotosIn(seeds),
            PrintDate = PrintDate,
        }).Done();

        Assert.That(GlyphInk.OutOfPlace(page.Pdf, 1, page.Pages[0], page.Pages[0], Dpi), Is.Empty);
    }

    [Test]
    public void Every_glyph_of_a_proof_has_its_ink_where_the_PDF_prints_it()
    {
        CheckedNotice notice = TestDesk.Check(Tabloid, "户主𠮷田某遗失居民身份证，号码：350702198306172049，声明作废。", PrintDate)[0];
        FinishedProofs proof = TestDesk.Proofs(Tabloid, [new("1", 1, PrintDate, notice)], masks: false).Done();

        Assert.That(GlyphInk.OutOfPlace(proof.Pdf, 1, proof.Pages[0], proof.Pages[0], Dpi), Is.Empty);
    }

    [TestCase(2, 0)]
    [TestCase(-2, 0)]
    [TestCase(0, 2)]
    public void A_glyph_two_pixels_off_is_found_and_no_other(int right, int down)
    {
        Length pixel = Length.Pt(72m / Dpi);
        Page[] pages = [Page];
        byte[] pdf = PressRun.Pdf(pages, Specimen.Settings);
        for (int number = 0; number < Page.Elements.Count; number++)
        {
            if (Page.Elements[number] is not PageElement.GlyphRun run) continue;
            // One glyph from the middle of each run is moved, in a run of its own.
            int middle = Enumerable.Range(run.Glyphs.Count / 2, run.Glyphs.Count).First(i => run.Glyphs[i].Text != " ");
            PageElement.GlyphRun rest = run with { Glyphs = [.. run.Glyphs.Where((_, i) => i != middle)] };
            PageElement.GlyphRun moved =
                run with { Glyphs = [run.Glyphs[middle]], Origin = new(run.Origin.X + right * pixel, run.Origin.Y + down * pixel) };
            Page shown = Page with { Elements = [.. Page.Elements.Take(number), rest, moved, .. Page.Elements.Skip(number + 1)] };

            IReadOnlyList<string> wrong = GlyphInk.OutOfPlace(pdf, 1, Page, shown, Dpi);

            Assert.That(wrong, Has.Some.StartsWith(run.Glyphs[middle].Text + ":"), $"element {number}");
            Assert.That(wrong, Has.Count.LessThanOrEqualTo(3), "itself, and neighbours whose cells it now touches");
        }
    }

    // Several sizes, a title over the columns, reversed type on a bar, trimmed elements, spaced digits, letters 2 % wider and
    // narrower, a tint, a frame, a face of each outline format, and the watermark of a proof.
    private static Page Page { get; } = new(Length.Pt(300), Length.Pt(240),
    [
        Specimen.Run(InstalledFonts.SansBold, "清样", Specimen.At(150, 225), Length.Pt(60), Length.Pt(3),
            Ink.Grey(22)) with { OutlineWidth = Length.Pt(0.6m) },
        new PageElement.Bar(Specimen.At(20, 12), Length.Pt(260), Length.Pt(24), Ink.Key),
        Specimen.Run(InstalledFonts.SansBold, "公告 挂失", Specimen.At(30, 30), Length.Pt(17), Length.Pt(6), Ink.Paper),
        Specimen.Run(InstalledFonts.SansBold, "减资公告跨两栏的题", Specimen.At(20, 58), Length.Pt(14), Length.Pt(2)),
        Specimen.Run(InstalledFonts.Serif, "滨河市恒润建材有限公司经股东会决议", Specimen.At(20, 74), Length.Pt(9), Length.Pt(0.4m)),
        Specimen.Run(InstalledFonts.Serif, "号码：", Specimen.At(20, 88), Length.Pt(8), Length.Pt(-0.3m)),
        Specimen.Run(InstalledFonts.Serif, "350702198306172049", Specimen.At(48, 88), Length.Pt(8), Length.Pt(0.48m)),
        Specimen.Run(InstalledFonts.Serif, "遗失居民身份证一张现声明作废", Specimen.At(20, 102), Length.Pt(8), Length.Pt(0.35m), scale: 980),
        Specimen.Run(InstalledFonts.Serif, "遗失公章一枚特此声明作废", Specimen.At(20, 116), Length.Pt(8), Length.Pt(0.35m), scale: 1020),
        new PageElement.Frame(Specimen.At(150, 80), Length.Pt(130), Length.Pt(40), Length.Pt(0.75m), Ink.Key),
        new PageElement.Bar(Specimen.At(154, 84), Length.Pt(122), Length.Pt(16), Ink.Grey(20)),
        Specimen.Run(InstalledFonts.Kai, "寻人启事男八十三岁", Specimen.At(158, 96), Length.Pt(10), Length.Pt(1)),
        Specimen.Run(InstalledFonts.Rare, "𠮷𡈼", Specimen.At(158, 114), Length.Pt(9), Length.Pt(1)),
        Specimen.Run(InstalledFonts.Serif, "5.5", Specimen.At(200, 114), Length.Pt(5.5m), Length.Pt(0.4m)),
    ]);
}
