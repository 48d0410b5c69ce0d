using System.Text;
using Classifieds.Fonts;
using CsCheck;

namespace Classifieds.Tests.Fonts;

public sealed class TypefaceTests
{
    [Test]
    public void A_Chinese_face_stands_in_its_em_box()
    {
        Assert.That(InstalledFonts.Serif.UnitsPerEm, Is.EqualTo(1000));
        Assert.That(InstalledFonts.Serif.EmBoxTop, Is.EqualTo(880));
        Assert.That(InstalledFonts.Serif.Shape("字")[0].Advance, Is.EqualTo(1000));
    }

    [Test]
    public void Coverage_is_by_character_not_by_surrogate()
    {
        Assert.That(InstalledFonts.Rare.Covers(new Rune(0x20BB7)), Is.True, "𠮷");
        Assert.That(InstalledFonts.Rare.Covers(new Rune('，')), Is.False, "HanaMinB answers for no marks");
        Assert.That(InstalledFonts.Serif.Covers(new Rune(0x31350)), Is.False, "Extension H");
    }

    [Test]
    public void A_character_outside_the_basic_plane_is_one_glyph_of_two_units()
    {
        ShapedGlyph glyph = InstalledFonts.Rare.Shape("𠮷").Single();

        Assert.That((glyph.Start, glyph.Length), Is.EqualTo((0, 2)));
        Assert.That(glyph.GlyphId, Is.Not.Zero);
    }

    [Test]
    public void Latin_words_are_kerned_and_numbers_are_not()
    {
        Typeface face = InstalledFonts.Serif;

        Assert.That(Width("AV"), Is.LessThan(Width("A") + Width("V")));
        Assert.That(Width("1741"), Is.EqualTo(Width("1") * 2 + Width("7") + Width("4")));

        int Width(string text) => face.Shape(text).Sum(glyph => glyph.Advance);
    }

    [Test]
    public void Spans_of_shaped_glyphs_cover_the_text_once() =>
        Gen.OneOf("字", "——", "……", "。", "“", "”", "A", "fi", "7", "·", " ").Array[1, 20].Select(string.Concat).Sample(text =>
        {
            IReadOnlyList<ShapedGlyph> shaped = InstalledFonts.Serif.Shape(text);
            int at = 0;
            foreach (ShapedGlyph glyph in shaped)
            {
                if (glyph.Length > 0 && glyph.Start != at) return false;
                at += glyph.Length;
            }
            return at == text.Length && shaped.All(glyph => glyph.GlyphId != 0);
        });

    [Test]
    public void Threads_that_share_a_face_shape_alike()
    {
        const string Text = "本人李小明遗失居民身份证，声明作废。ABC 123";
        IReadOnlyList<ShapedGlyph> expected = InstalledFonts.Serif.Shape(Text);

        Parallel.For(0, 200, _ => Assert.That(InstalledFonts.Serif.Shape(Text), Is.EqualTo(expected)));
    }

    [Test]
    public void A_lone_surrogate_is_refused() =>
        Assert.That(() => InstalledFonts.Serif.Shape("\uD842"), Throws.ArgumentException);

    [Test]
    public void An_outline_is_closed_and_a_blank_has_none()
    {
        IReadOnlyList<OutlineStep> one = InstalledFonts.Serif.Outline(InstalledFonts.Serif.Shape("一")[0].GlyphId);

        Assert.That(one[0].Verb, Is.EqualTo(OutlineVerb.MoveTo));
        Assert.That(one[^1].Verb, Is.EqualTo(OutlineVerb.Close));
        Assert.That(InstalledFonts.Serif.Outline(InstalledFonts.Serif.Shape(" ")[0].GlyphId), Is.Empty);
    }
}
