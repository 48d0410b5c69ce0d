using System.Text;
using Classifieds.Fonts;
using Classifieds.Press;
using Classifieds.Testing;
using Classifieds.Tests.Fonts;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using CsCheck;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Page = Classifieds.Typesetting.Pages.Page;

namespace Classifieds.Tests.Press;

/// <summary>Facts of the press PDF, read back with PdfPig, which shares no code with the writer.</summary>
public sealed class PressPdfTests
{
    private static byte[] Pdf(params PageElement[] elements) =>
        PressRun.Pdf([new Page(Length.Pt(300), Length.Pt(200), elements)], Specimen.Settings);

    private static string TextOf(byte[] pdf)
    {
        using PdfDocument document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));
    }

    [Test]
    public void Text_comes_back_code_point_for_code_point()
    {
        string text = TextOf(PressRun.Pdf([Specimen.Page], Specimen.Settings));

        Assert.That(text, Is.EqualTo(string.Concat(Specimen.Texts)));
    }

    [Test]
    public void One_glyph_that_stands_for_two_texts_is_read_as_each()
    {
        // Noto sets —— with the glyph of ⸺.
        PageElement.GlyphRun run = Specimen.Run(InstalledFonts.Serif, "甲——乙⸺丙——丁", Specimen.At(20, 40), Length.Pt(8));
        Assert.That(run.Glyphs[1].GlyphId, Is.EqualTo(run.Glyphs[3].GlyphId));

        Assert.That(TextOf(Pdf(run)), Is.EqualTo("甲——乙⸺丙——丁"));
    }

    [Test]
    public void A_further_glyph_of_the_same_characters_adds_no_text()
    {
        PageElement.GlyphRun run = Specimen.Run(InstalledFonts.Serif, "甲乙丙", Specimen.At(20, 40), Length.Pt(8));
        PlacedGlyph[] glyphs = [run.Glyphs[0], run.Glyphs[1] with { Text = "" }, run.Glyphs[2]];

        Assert.That(TextOf(Pdf(run with { Glyphs = glyphs })), Is.EqualTo("甲丙"));
    }

    [Test]
    public void Every_glyph_lands_within_a_thousandth_of_a_point_of_its_place() =>
        Gen.Select(Gen.Int[500, 60_000], Gen.Int[900, 1100], Gen.Int[-2000, 3000].Array[2, 12], Gen.Bool, Gen.Int[0, 290_000])
            .Sample(
                (size, scale, extras, isEven, left) =>
                {
                    var face = InstalledFonts.Serif;
                    List<PlacedGlyph> glyphs = [];
                    int x = 0;
                    for (int i = 0; i < extras.Length; i++)
                    {
                        ShapedGlyph shaped = face.Shape(i % 3 == 2 ? "7" : "字")[0];
                        glyphs.Add(new(shaped.GlyphId, new(x), i % 3 == 2 ? "7" : "字"));
                        x += (int)Math.Round(shaped.Advance * (size / 1000.0) * (scale / 1000.0)
                            + (isEven ? 137.4 * i - 137.4 * (i - 1) : extras[i]));
                    }
                    var run = new PageElement.GlyphRun(face, new(size), new(new(left), Length.Pt(100)), glyphs, Ink.Key, scale);

                    using PdfDocument document = PdfDocument.Open(Pdf(run));
                    IReadOnlyList<Letter> letters = document.GetPage(1).Letters;
                    return letters.Count == glyphs.Count && letters.Zip(glyphs).All(pair =>
                        Math.Abs(pair.First.StartBaseLine.X - (left + pair.Second.X.Millipoints) / 1000.0) < 0.001
                        && Math.Abs(pair.First.StartBaseLine.Y - 100) < 0.001);
                },
                iter: 60);

    [Test]
    public void An_evenly_spread_line_states_its_spacing_once()
    {
        PageElement.GlyphRun run = Specimen.Run(InstalledFonts.Serif, "本人遗失居民身份证一张现声明", Specimen.At(20, 40), Length.Pt(8));
        PlacedGlyph[] spread = [.. run.Glyphs.Select((glyph, i) =>
            glyph with { X = glyph.X + Length.Zero + new Length((int)Math.Round(i * 33.37)) })];

        string content = PdfContent.Of(Pdf(run with { Glyphs = spread }));

        Assert.That(content, Does.Contain(" Tc").And.Contain(">Tj").And.Not.Contain("TJ"));
    }

    [Test]
    public void Fonts_are_CID_fonts_embedded_as_subsets()
    {
        string file = Encoding.Latin1.GetString(PressRun.Pdf([Specimen.Page], Specimen.Settings));

        Assert.That(file, Does.Contain("/Subtype/CIDFontType0C").And.Contain("/Subtype/CIDFontType2").And.Match("/CIDToGIDMap [0-9]+ 0 R"));
        Assert.That(file, Does.Match("/BaseFont/[A-Z]{6}\\+NotoSerifCJKsc-Regular").And.Match("/BaseFont/[A-Z]{6}\\+LXGWWenKai-Regular"));
        Assert.That(file, Does.Not.Contain("/Type3"));
    }

    [Test]
    public void Two_faces_of_one_collection_are_told_apart()
    {
        byte[] pdf = Pdf(
            Specimen.Run(InstalledFonts.Serif, "公告", Specimen.At(20, 40), Length.Pt(8)),
            Specimen.Run(InstalledFonts.SansBold, "公告", Specimen.At(20, 60), Length.Pt(8)));

        using PdfDocument document = PdfDocument.Open(pdf);
        Assert.That(document.GetPage(1).Letters.Select(letter => letter.FontName).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public void It_is_PDF_X_1a_2003_for_a_registered_printing_condition()
    {
        byte[] pdf = PressRun.Pdf([Specimen.Page], Specimen.Settings);
        string file = Encoding.Latin1.GetString(pdf);

        Assert.That(file, Does.StartWith("%PDF-1.4"));
        Assert.That(file, Does.Contain("/GTS_PDFXVersion(PDF/X-1a:2003)").And.Contain("/Trapped/False").And.Contain(
            "/CreationDate(D:20201214000000+08'00')"));
        Assert.That(file, Does.Contain("/S/GTS_PDFX/OutputConditionIdentifier(IFRA26)").And.Contain("/RegistryName(http://www.color.org)"));
        Assert.That(file, Does.Not.Contain("/ObjStm").And.Not.Contain("/XRef").And.Not.Contain("/SMask").And.Not.Contain(
            "DeviceRGB").And.Not.Contain("/Metadata"));
        using PdfDocument document = PdfDocument.Open(pdf);
        Assert.That(document.Information.Title, Is.EqualTo("分类广告样张"));
    }

    [Test]
    public void Boxes_hold_one_another_and_the_trim_is_the_page()
    {
        byte[] pdf = PressRun.Pdf([Specimen.Page], Specimen.Settings with { Bleed = Length.Mm(3), CropMarks = true });

        using PdfDocument document = PdfDocument.Open(pdf);
        string file = Encoding.Latin1.GetString(pdf);
        // 3 mm = 8.504 pt of bleed, and 5 mm = 14.173 pt of crop element beyond it.
        Assert.That(file, Does.Contain(
            "/MediaBox[0 0 345.354 245.354]/BleedBox[14.173 14.173 331.181 231.181]/TrimBox[22.677 22.677 322.677 222.677]"));
        Assert.That(document.GetPage(1).Letters[0].StartBaseLine.X, Is.EqualTo(40 + 22.677).Within(0.001));
    }

    [Test]
    public void Without_bleed_all_boxes_are_the_trim() =>
        Assert.That(
            Encoding.Latin1.GetString(PressRun.Pdf([Specimen.Page], Specimen.Settings)),
            Does.Contain("/MediaBox[0 0 300 200]/BleedBox[0 0 300 200]/TrimBox[0 0 300 200]"));

    [Test]
    public void Black_overprints_and_reversed_type_knocks_out()
    {
        string content = PdfContent.Of(Pdf(
            new PageElement.Bar(Specimen.At(10, 10), Length.Pt(100), Length.Pt(20), Ink.Key),
            Specimen.Run(InstalledFonts.SansBold, "公告", Specimen.At(20, 24), Length.Pt(12), ink: Ink.Paper),
            Specimen.Run(InstalledFonts.Serif, "公告", Specimen.At(20, 60), Length.Pt(8))));

        Assert.That(content, Does.Match(@"(?s)^/K gs\n0 0 0 1 k\n.*f\nq BT\n/W gs\n0 0 0 0 k\n.*/K gs\n0 0 0 1 k\n.*ET Q\n$"));
    }

    [Test]
    public void The_same_pages_give_the_same_bytes()
    {
        byte[] first = PressRun.Pdf([Specimen.Page], Specimen.Settings);
        InstalledFonts.Serif.Subset([1, 2, 3]); // so that the subset is cut anew

        Assert.That(PressRun.Pdf([Specimen.Page], Specimen.Settings), Is.EqualTo(first));
    }

    [Test]
    public void A_missing_glyph_stops_the_press()
    {
        PageElement.GlyphRun run = Specimen.Run(InstalledFonts.Serif, "甲", Specimen.At(20, 40), Length.Pt(8));

        Assert.That(
            () => Pdf(run with { Glyphs = [new(0, Length.Zero, "𰻞")] }),
            Throws.InvalidOperationException.With.Message.Contains("U+30EDE"));
    }

    [Test]
    public void A_glyph_without_ink_stops_the_press_unless_it_stands_for_a_blank()
    {
        ushort blank = InstalledFonts.Serif.Shape(" ")[0].GlyphId;
        PageElement.GlyphRun run = Specimen.Run(InstalledFonts.Serif, "甲 乙", Specimen.At(20, 40), Length.Pt(8));

        Assert.That(() => Pdf(run), Throws.Nothing);
        Assert.That(() => Pdf(run with { Glyphs = [new(blank, Length.Zero, "丙")] }), Throws.InvalidOperationException);
    }

    [Test]
    public void A_face_that_comes_from_no_file_stops_the_press() =>
        Assert.That(
            () => Pdf(Specimen.Run(new SquareTypeface(), "甲", Specimen.At(20, 40), Length.Pt(8))),
            Throws.InvalidOperationException);

    [Test]
    public void Modules_are_merged_into_few_rectangles()
    {
        bool[][] rows = [[true, true, true], [true, false, true], [true, true, true]];

        string content = PdfContent.Of(Pdf(new PageElement.Modules(Specimen.At(10, 10), Length.Pt(1), rows, Ink.Key)));

        Assert.That(content.Split(" re\n").Length - 1, Is.EqualTo(4));
        Assert.That(content.Split('\n').Count(line => line == "f"), Is.EqualTo(1));
    }

    [Test]
    public void Pages_follow_in_order()
    {
        Page[] pages =
        [
            .. ((string[])["甲", "乙", "丙"]).Select(text =>
                new Page(Length.Pt(100), Length.Pt(50), [Specimen.Run(InstalledFonts.Serif, text, Specimen.At(20, 40), Length.Pt(8))])),
        ];

        Assert.That(TextOf(PressRun.Pdf(pages, Specimen.Settings)), Is.EqualTo("甲乙丙"));
    }
}
