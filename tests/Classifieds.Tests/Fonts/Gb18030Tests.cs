using System.Text;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Fonts;
using Classifieds.Tests.Desk;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Fonts;

/// <summary>GB 18030-2022, implementation level 3: every Han character of it is printed by the fonts of the papers that
/// come with the product.</summary>
public sealed class Gb18030Tests
{
    private static readonly OpenedPaper Tabloid = TestDesk.Paper("tabloid");

    private static SetParagraph Set(string text, FontChain font) =>
        ParagraphSetter.Set(new(text, font), new SettingStyle { Size = Length.Pt(9), Measure = Length.Pt(126) });

    private static IEnumerable<string> Characters(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(point => new Rune(point).ToString());

    [TestCase("中日韩统一表意文字", 0x4E00, 0x9FEF)]
    [TestCase("扩充 A", 0x3400, 0x4DB5)]
    [TestCase("扩充 B", 0x20000, 0x2A6D6)]
    [TestCase("扩充 C", 0x2A700, 0x2B734)]
    [TestCase("扩充 D", 0x2B740, 0x2B81D)]
    [TestCase("扩充 E", 0x2B820, 0x2CEA1)]
    [TestCase("扩充 F", 0x2CEB0, 0x2EBE0)]
    public void Every_character_of_level_3_is_set_with_ink(string block, int first, int last)
    {
        List<string> blank = [];
        Dictionary<string, int> byFamily = new(StringComparer.Ordinal);
        foreach (string[] part in Characters(first, last).Chunk(500))
        {
            foreach (SetGlyph glyph in Set(string.Concat(part), Tabloid.Fonts.Body).Lines.SelectMany(line => line.Glyphs))
            {
                if (glyph.GlyphId == 0 || !((Typeface)glyph.Face).HasInk(glyph.GlyphId))
                    blank.Add($"U+{Rune.GetRuneAt(glyph.Text, 0).Value:X4}");
                byFamily[glyph.Face.Family] = byFamily.GetValueOrDefault(glyph.Face.Family) + 1;
            }
        }
        TestContext.Out.WriteLine(
            $"{block}: {last - first + 1} characters, {string.Join(", ", byFamily.Select(one => $"{one.Key} {one.Value}"))}");

        Assert.That(blank, Is.Empty);
        Assert.That(byFamily.Values.Sum(), Is.EqualTo(last - first + 1));
    }

    // Beyond the standard no free font is complete; what is not drawn must be refused, character by character.
    [TestCase("扩充 G", 0x30000, 0x3134A)]
    [TestCase("扩充 H", 0x31350, 0x323AF)]
    [TestCase("扩充 I", 0x2EBF0, 0x2EE5D)]
    public void A_character_beyond_it_is_drawn_or_refused_at_intake(string block, int first, int last)
    {
        string[] all = [.. Characters(first, last)];
        var coverage = new GlyphCoverage(Tabloid.Fonts);
        CheckedNotice plain = TestDesk.Check(null, "张三遗失收据，号码0009615，声明作废。", new DateOnly(2026, 11, 25))[0] with { Facts = [] };

        string[] refused = [.. coverage.Check(plain with { Text = string.Concat(all) })
            .Select(finding => finding.Where!.Value.In(string.Concat(all)))];
        string[] drawn = [.. all.Except(refused)];

        TestContext.Out.WriteLine($"{block}: {all.Length} characters, {drawn.Length} drawn, {refused.Length} refused");
        Assert.That(refused, Is.EqualTo(all.Where(one => Tabloid.Fonts.Body.For(Rune.GetRuneAt(one, 0)) is null)));
        if (drawn.Length == 0) return;
        Assert.That(Set(string.Concat(drawn), Tabloid.Fonts.Body).Lines.SelectMany(line => line.Glyphs).Select(glyph => glyph.GlyphId),
            Is.All.Not.Zero);
    }

    // Private code points of GB 18030-2005, and what the standard of 2022 made of them.
    [TestCase('\uE78D', '\uFE10')]
    [TestCase('\uE796', '\uFE19')]
    [TestCase('\uE81E', '\u9FB4')]
    [TestCase('\uE864', '\u9FBB')]
    public void A_code_point_that_the_standard_moved_is_refused_with_its_new_one(char old, char now)
    {
        CheckedNotice notice = TestDesk.Check(Tabloid, $"王{old}遗失居民身份证，声明作废。", new DateOnly(2026, 11, 25))[0];

        Finding finding = notice.Findings.Single(one => one.Code == "TEXT-PRIVATE");
        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Fixes, Is.EqualTo((string[])[now.ToString()]));
        Assert.That(Tabloid.Fonts.Body.For(new Rune(now)), Is.Not.Null);
    }
}
