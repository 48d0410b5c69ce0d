using Classifieds.Typesetting;
using CsCheck;

namespace Classifieds.Tests.Typesetting;

/// <summary>What holds for every story, not for the few we thought of. A failure prints its seed.</summary>
public sealed class LineBreakingProperties
{
    private static readonly Gen<string> Story = Gen.OneOf(
            "字", "遗", "失", "字，", "字。", "字。」", "（字）", "《字", "字》", "“字”", "——", "……", "7", "42", "110105194912310021",
            "13800000000", "ABC", "公章", "·", "12.5％", "￥300", "！！", "、", " ", "𠮷")
        .Array[1, 60].Select(string.Concat);

    private static readonly Gen<int> MeasureInEms = Gen.Int[5, 20];

    private static SetParagraph Scaled(string story, int ems) =>
        Sets.Text(story, Sets.Column(ems) with { GlyphScalingPermille = 20 });

    [Test]
    public void Lines_keep_every_character_in_order() =>
        Gen.Select(Story, MeasureInEms).Sample((story, ems) => string.Concat(Sets.Text(story, ems).Lines()) == story);

    [Test]
    public void Glyphs_spell_their_line() =>
        Gen.Select(Story, MeasureInEms).Sample((story, ems) =>
        {
            SetParagraph set = Sets.Text(story, ems);
            return set.Lines.All(line =>
                string.Concat(line.Glyphs.Select(glyph => glyph.Text)) == story[line.Start..line.End].TrimEnd(' ')
                || story[line.Start..line.End].All(one => one == ' '));
        });

    [Test]
    public void No_line_passes_its_measure() =>
        Gen.Select(Story, MeasureInEms).Sample((story, ems) =>
            Scaled(story, ems).Lines.All(line => line.Width <= Length.Pt(10 * ems) && line.Fault >= Length.Zero));

    [Test]
    public void All_lines_but_the_last_fill_their_measure_where_they_have_a_gap_to_stretch() =>
        Gen.Select(Story, MeasureInEms).Sample((story, ems) =>
        {
            SetParagraph set = Scaled(story, ems);
            return set.Lines.SkipLast(1).All(line => line.Fault > Length.Zero || line.Width == Length.Pt(10 * ems));
        });
}
