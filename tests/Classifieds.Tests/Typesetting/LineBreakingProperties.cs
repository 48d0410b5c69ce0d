using Classifieds.Typesetting;
using CsCheck;

namespace Classifieds.Tests.Typesetting;

/// <summary>What holds for every story, not for the few we thought of. A failure prints its seed.</summary>
public sealed class LineBreakingProperties
{
    private static readonly Gen<string> Story = Gen.OneOf(
            "字", "遗", "失", "字，", "字。", "字。」", "（字）", "《字", "字》", "“字”", "——", "……", "7", "42", "110105194912310021",
            "13800000000", "ABC", "公章", "·", "12.5％", "￥300", "！！", "、", " ",
            "𠮷", "𪚥", "葛\U000E0101", "e\u0301", "ก็", "👍🏽", "👨‍👩‍👧", "🇨🇳",
                "々", "\"字\"", "McDonald’s",
            "https://www.binhe.example/zp/gg?id=20261124", "guanggao@binhe.example", "12 ㎡", "60km/h", "\u00A0", "\u200B", "한")
        .Array[1, 60].Select(string.Concat);

    /// <summary>Stories that can be set within the rules at any measure of at least eight em: no mark without its character.</summary>
    private static readonly Gen<string> LawfulStory = Gen.OneOf(
            "字", "遗", "失", "字，", "字。", "字。”", "（字）", "《字》", "“字”", "字——字", "字……字", "42", "声明", "公章", "字·字", "12％", "￥30", "字！！", "𠮷",
            "葛\U000E0101", "👍🏽", "字々", "\"字\"", "12㎡", "110105194912310021", "15字", "ABC", "甲／乙")
        .Array[1, 60].Select(string.Concat);

    private static readonly Gen<int> MeasureInEms = Gen.OneOf(Gen.Int[3, 20], Gen.Int[21, 60]);

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
                string.Concat(line.Glyphs.Select(glyph => glyph.Text)) == story[line.Start..line.End].TrimEnd()
                || story[line.Start..line.End].All(char.IsWhiteSpace));
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

    [Test]
    public void No_rule_is_broken_where_a_lawful_setting_exists() =>
        Gen.Select(LawfulStory, Gen.Int[8, 30], Gen.OneOf(ProhibitionLevel.Gb, ProhibitionLevel.Strict)).Sample((story, ems, level) =>
        {
            string[] lines = Sets.Text(story, Sets.Column(ems) with { Level = level }).Lines();
            return lines.Skip(1).All(line => !"，。”）》·％！々㎡／".Contains(line[0], StringComparison.Ordinal)
                    && (level == ProhibitionLevel.Gb || line[0] is not ('—' or '…')) && !char.IsLowSurrogate(line[0])
                        && line[0] != '\uDB40')
                && lines.SkipLast(1).All(line => !"（《“￥／".Contains(line[^1], StringComparison.Ordinal))
                && lines.All(line => line.Count(one => one == '—') % 2 == 0 && line.Count(one => one == '…') % 2 == 0);
        });

    [Test]
    public void What_is_never_judged_would_not_have_been_chosen() =>
        Gen.Select(Story, MeasureInEms, Gen.Int[0, 20]).Sample((story, ems, indent) =>
        {
            SettingStyle style = Sets.Column(ems) with { GlyphScalingPermille = 20, FirstIndent = Length.Pt(indent) };
            BrokenLines found = LineBreaker.Find(ParagraphSetter.Prepare(new Paragraph(story, Sets.Square), style), style);
            (long cost, int[] starts) = OfAll(found.Search);
            return found.Cost == cost && found.Lines.Select(line => line.Start).SequenceEqual(starts);
        }, iter: 1000);

    // The least cost and where its lines start, by judging every line; of two ways that cost the same the one with the shorter last line.
    private static (long Cost, int[] Starts) OfAll(LineSearch search)
    {
        int ends = search.Ends.Length;
        var best = new (long Cost, int From, int Colour)?[ends, LineSearch.Colours];
        best[0, 1] = (0, -1, 0);
        for (int to = 1; to < ends; to++)
        {
            for (int from = to - 1; from >= 0; from--)
            {
                CandidateLine line = search.Judge(from, to);
                if (!line.MayStand) continue;
                for (int colour = 0; colour < LineSearch.Colours; colour++)
                {
                    if (best[from, colour] is not { } before) continue;
                    long cost = before.Cost + line.Cost + (from > 0 ? LineCost.BesideNeighbour(colour, line.Looseness) : 0);
                    if (best[to, line.Looseness] is not { } known || cost < known.Cost) best[to, line.Looseness] = (cost, from, colour);
                }
            }
        }
        int at = Enumerable.Range(0, LineSearch.Colours).MinBy(colour => best[ends - 1, colour]?.Cost ?? long.MaxValue);
        long least = best[ends - 1, at]!.Value.Cost;
        List<int> starts = [];
        for (int end = ends - 1; end > 0;)
        {
            (_, int from, int colour) = best[end, at]!.Value;
            starts.Insert(0, search.Ends[from]);
            (end, at) = (from, colour);
        }
        return (least, [.. starts]);
    }
}
