using System.Text;
using Classifieds.Fonts;
using Classifieds.Press;
using Classifieds.Tests.Press;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using UglyToad.PdfPig;

namespace Classifieds.Tests.Fonts;

/// <summary>补字: an SVG outline becomes a glyph that is set, embedded and read back like any other.</summary>
public sealed class RegisteredGlyphTests
{
    public const string Sequence = "⿰金寿";
    public const string Private = "\uE001";

    // A square with a square hole, and a diamond of every kind of stroke.
    private const string Ring = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>"
        + "<title>环</title><g><path d='M10 10H90V90H10Z M30 30V70H70V30Z'/></g></svg>";
    private const string Round = "<svg viewBox='0 0 1000 1000'><path d='m500 100l300 300q100 100 0 200t-"
        + "100 100c-50 50-50 50-200 200s-300-200-300-200L100,500z'/></svg>";

    public static Typeface Face { get; } = Typeface.OfRegistered([new(Sequence, Outline(Ring)), new(Private, Outline(Round))]);

    public static IReadOnlyList<OutlineStep> Outline(string svg) =>
        SvgOutline.TryRead(svg, out IReadOnlyList<OutlineStep>? outline, out string? whyNot)
            ? outline : throw new AssertionException(whyNot);

    [Test]
    public void An_outline_is_read_into_thousandths_of_an_em() =>
        Assert.That(Outline(Ring).Take(5), Is.EqualTo((OutlineStep[])
        [
            new(OutlineVerb.MoveTo, 100, 780), new(OutlineVerb.LineTo, 900, 780), new(OutlineVerb.LineTo, 900, -20),
            new(OutlineVerb.LineTo, 100, -20), new(OutlineVerb.Close),
        ]));

    [TestCase("<svg viewBox='0 0 10 10'/>", "没有轮廓")]
    [TestCase("<svg><path d='M0 0L1 1Z'/></svg>", "viewBox")]
    [TestCase("<svg viewBox='0 0 10 20'><path d='M0 0L1 1Z'/></svg>", "10 × 20 不是正方形")]
    [TestCase("<svg viewBox='0 0 10 10'><rect width='3' height='3'/></svg>", "有 rect，只认 path")]
    [TestCase("<svg viewBox='0 0 10 10'><path d='M0 0A1 1 0 0 1 3 3Z'/></svg>", "圆弧")]
    [TestCase("<svg viewBox='0 0 10 10'><path d='M0 0L1 x Z'/></svg>", "第 8 个字符")]
    [TestCase("<svg viewBox='0 0 10 10'><path d='L1 1'/></svg>", null)]
    [TestCase("<svg viewBox='0 0 10 10'><path transform='scale(2)' d='M0 0L1 1Z'/></svg>", "transform")]
    [TestCase("<svg viewBox='0 0 10 10'><path stroke='black' d='M0 0L1 1Z'/></svg>", "描边")]
    [TestCase("<svg viewBox='0 0 10 10'><path d='M0 0L100 100Z'/></svg>", "超出字框")]
    [TestCase("<!DOCTYPE svg [<!ENTITY a 'a'>]><svg viewBox='0 0 10 10'><path d='M0 0L1 1Z'/></svg>", "不是合法的 SVG")]
    [TestCase("公告", "不是合法的 SVG")]
    public void What_would_have_to_be_guessed_is_refused(string svg, string? says)
    {
        bool isRead = SvgOutline.TryRead(svg, out _, out string? whyNot);

        Assert.That(isRead, Is.EqualTo(says is null), whyNot);
        if (says is not null) Assert.That(whyNot, Does.Contain(says).And.Not.EndsWith("。"));
    }

    [Test]
    public void A_sequence_is_one_glyph_and_a_private_character_another()
    {
        Assert.That(Face.Shape(Sequence), Is.EqualTo((ShapedGlyph[])[new(1, 0, 3, 1000)]));
        Assert.That(Face.Shape(Private), Is.EqualTo((ShapedGlyph[])[new(2, 0, 1, 1000)]));
        Assert.That((Face.Covers(new Rune(0xE001)), Face.Covers(new Rune('金'))), Is.EqualTo((true, false)));
        Assert.That(Face.Outline(1).Count(step => step.Verb == OutlineVerb.LineTo), Is.GreaterThanOrEqualTo(6));
        Assert.That((Face.HasInk(1), Face.HasInk(2), Face.EmBoxTop, Face.UnitsPerEm), Is.EqualTo((true, true, 880, 1000)));
    }

    [Test]
    public void Other_outlines_are_another_face_by_name() =>
        Assert.That(Typeface.OfRegistered([new(Sequence, Outline(Round))]).Name,
            Is.Not.EqualTo(Typeface.OfRegistered([new(Sequence, Outline(Ring))]).Name));

    [Test]
    public void It_is_set_as_one_character_embedded_and_read_back_as_its_text()
    {
        string text = $"王{Sequence}、李{Private}遗失公章";
        FontChain chain = new FontChain(InstalledFonts.Serif, InstalledFonts.Rare).With(Face);
        SetLine line = ParagraphSetter.Set(new(text, chain),
            new SettingStyle { Size = Length.Pt(10), Measure = Length.Pt(200) }).Lines.Single();
        var page = new Page(Length.Pt(220), Length.Pt(40), [.. line.At(Specimen.At(10, 25), Length.Pt(10), Ink.Key)]);

        byte[] pdf = PressRun.Pdf([page], Specimen.Settings);

        Assert.That(line.Glyphs.Count(glyph => glyph.Face == Face), Is.EqualTo(2));
        Assert.That(ReadBack.Compare(pdf, [text]).IsClean, Is.True);
        using PdfDocument document = PdfDocument.Open(pdf);
        Assert.That(string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value)), Is.EqualTo(text));
        Assert.That(PressRun.Pdf([page], Specimen.Settings), Is.EqualTo(pdf), "same bytes");
        Assert.That(SvgWriter.Write(page), Does.Contain("M100 780").Or.Contain("M100 -20").Or.Contain("100 780"));
        GreyPicture picture = GreyPicture.FromPng(PngWriter.Write(page, 720));
        Length x = Length.Pt(10) + line.Glyphs.First(glyph => glyph.Face == Face).X;
        int left = x.Millipoints / 100;
        Assert.That(picture.Pixels[250 * picture.Width + left + 20], Is.LessThan(100), "the ring's stroke, 0.2 em from its left edge");
        Assert.That(picture.Pixels[212 * picture.Width + left + 50], Is.GreaterThan(200), "its hole, 0.4 em above the baseline");
    }
}
