using Classifieds.Typesetting;
using CsCheck;

namespace Classifieds.Tests.Typesetting;

/// <summary>What holds at every level of the rules and with each last step switched off or on.</summary>
public sealed class SwitchProperties
{
    private const string NeverOpens = "，。”）》〉」』〕·％！？；：、々㎡／～";
    private const string NeverEnds = "（《“「『〔￥／";

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf("字", "遗", "失", "声明", "公章", "字，", "字。", "字。”", "（字）", "《字》", "“字”", "「字」", "『字』", "〔2026〕3号", "字——字", "字……字", "字·字",
            "甲／乙", "字！！", "字？！", "字々", "字、"),
        Gen.OneOf("42", "12％", "-18℃", "10～20", "￥30", "12㎡", "15字", "110105194912310021", "91110105MA24TH87MF", "13800138000", "２０２６"),
        Gen.OneOf("ABC", "Ltd.", "Pro Max", " ", "Παπα", "Иван", "\"字\"", "𠮷", "葛\U000E0101", "👍🏽"));

    private static readonly Gen<string> Story = Piece.Array[1, 50].Select(string.Concat);

    /// <summary>Nothing wider than eight em that could not be parted: wherever lines are set, the rules can be kept.</summary>
    private static readonly Gen<string> LawfulStory = Gen.OneOf(
            "字", "遗", "失", "声明", "公章", "字，", "字。", "字。”", "（字）", "《字》", "“字”", "「字」", "『字』", "〔2026〕3号", "字——字", "字……字", "字·字", "甲／乙",
            "字！！", "字？！", "字々", "字、", "42", "12％", "-18℃", "￥30", "12㎡", "15字", "110105194912310021", "ABC", "２０２６", "𠮷", "葛\U000E0101")
        .Array[1, 50].Select(string.Concat);

    private static readonly Gen<SettingStyle> Style =
        from ems in Gen.Int[8, 30]
        from level in Gen.Enum<ProhibitionLevel>()
        from marks in Gen.Enum<MarkStyle>()
        from breaksCodes in Gen.Bool
        from scaling in Gen.OneOf(0, 20)
        from digits in Gen.OneOf(0, 30, 60)
        from gap in Gen.OneOf(0, 125, 250, 330)
        from start in Gen.Bool
        from end in Gen.Bool
        from indent in Gen.OneOf(0, 2)
        select Sets.Column(ems) with
        {
            Level = level,
            Marks = marks,
            BreaksLongCodes = breaksCodes,
            GlyphScalingPermille = scaling,
            DigitSpacingPermille = digits,
            HanLatinGapPermille = gap,
            TrimsLineStart = start,
            TrimsLineEnd = end,
            FirstIndent = Length.Pt(10 * indent),
        };

    [Test]
    public void Nothing_is_lost() =>
        Gen.Select(Story, Style).Sample((story, style) =>
        {
            SetParagraph set = Sets.Text(story, style);
            return string.Concat(set.Lines()) == story
                && set.Lines.All(line => string.Concat(line.Glyphs.Select(glyph => glyph.Text)).Trim() == story[line.Start..line.End]
                    .Trim());
        });

    [Test]
    public void Nothing_is_too_wide() =>
        Gen.Select(Story, Style).Sample((story, style) => Sets.Text(story, style).Lines.All(line =>
            line.Fault >= Length.Zero && line.Width + (line.Start == 0 ? style.FirstIndent : Length.Zero) <= style.Measure));

    [Test]
    public void No_rule_of_the_level_is_broken_where_a_lawful_setting_exists() =>
        Gen.Select(LawfulStory, Style).Sample((story, style) =>
        {
            string[] lines = Sets.Text(story, style with { BreaksLongCodes = true }).Lines();
            bool edgesHold = style.Level == ProhibitionLevel.None
                || (lines.Skip(1).All(line => !NeverOpens.Contains(line[0], StringComparison.Ordinal))
                    && lines.SkipLast(1).All(line => !NeverEnds.Contains(line[^1], StringComparison.Ordinal)));
            return edgesHold
                && (style.Level != ProhibitionLevel.Strict || lines.Skip(1).All(line => line[0] is not ('—' or '…')))
                && lines.All(line => line.Count(one => one == '—') % 2 == 0 && line.Count(one => one == '…') % 2 == 0)
                && lines.Skip(1).All(line => line[0] is not ('％' or '㎡' or '℃') && !char.IsLowSurrogate(line[0]) && line[0] != '\uDB40');
        });

    [Test]
    public void What_is_switched_off_is_not_done() =>
        Gen.Select(Story, Style).Sample((story, style) =>
        {
            SetParagraph set = Sets.Text(story, style);
            return set.Lines.All(line =>
                line.Glyphs.All(glyph => Math.Abs(glyph.ScalePermille - 1000) <= style.GlyphScalingPermille)
                && (style.DigitSpacingPermille > 0 || line.Glyphs.Zip(line.Glyphs.Skip(1)).All(pair =>
                    !IsAsciiDigit(pair.First) || !IsAsciiDigit(pair.Second)
                    || Math.Abs(pair.First.Advance.Millipoints - 5_000) <= 5 * style.GlyphScalingPermille + 1)));
        });

    [Test]
    public void Digits_stand_no_closer_and_no_further_apart_than_the_style_lets_them() =>
        Gen.Select(Story, Style).Sample((story, style) => Sets.Text(story, style).Lines.All(line =>
            line.Glyphs.Zip(line.Glyphs.Skip(1)).All(pair =>
            {
                if (!IsAsciiDigit(pair.First) || !IsAsciiDigit(pair.Second)) return true;
                int scaled = 5 * style.GlyphScalingPermille + 1;
                return pair.First.Advance.Millipoints - 5_000 is var apart
                    && apart >= -10 * Math.Min(30, style.DigitSpacingPermille) - scaled
                    && apart <= 10 * style.DigitSpacingPermille + scaled;
            })));

    [Test]
    public void No_glyph_is_drawn_wider_than_its_room() =>
        Gen.Select(Story, Style).Sample((story, style) => Sets.Text(story, style).Lines.All(line => line.Glyphs.All(glyph =>
            glyph.ScalePermille == 1000 || glyph.Text is not ("字" or "遗" or "失")
            || glyph.Advance.Millipoints + 1 >= 10 * glyph.ScalePermille)));

    private static bool IsAsciiDigit(SetGlyph glyph) => glyph.Text is [>= '0' and <= '9'];
}
