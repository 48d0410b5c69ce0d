using Classifieds.Fonts;

namespace Classifieds.Tests.Fonts;

public sealed class FontChainTests
{
    private static readonly FontChain SerifThenKai = new(InstalledFonts.Serif, InstalledFonts.Kai);

    [TestCase("字", 1)]
    [TestCase("ế", 1, TestName = "A letter with its marks in one code point")]
    [TestCase("e\u0302\u0301", 3, TestName = "Marks that the face composes")]
    public void A_character_with_its_marks_is_drawn_by_the_first_face_that_has_them(string text, int length) =>
        Assert.That(SerifThenKai.Answer($"{text}乙"), Is.EqualTo((length, (ITypeface?)InstalledFonts.Serif)));

    [Test]
    public void A_mark_is_never_drawn_by_another_face_than_its_base()
    {
        Assert.That(SerifThenKai.Answer("字\u0323乙"), Is.EqualTo((2, (ITypeface?)InstalledFonts.Kai)), "Noto Serif has no dot below");
        Assert.That(SerifThenKai.Answer("字\u20E3乙"), Is.EqualTo((2, (ITypeface?)null)), "nobody has the keycap");
    }

    [TestCase('\u115F')]
    [TestCase('\u3164')]
    [TestCase('\uFFA0')]
    public void A_letter_that_prints_nothing_is_no_letter_of_a_face(char filler) =>
        Assert.That(InstalledFonts.Serif.Covers(new(filler)), Is.False);
}
