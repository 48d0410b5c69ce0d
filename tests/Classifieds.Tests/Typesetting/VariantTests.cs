using Classifieds.Typesetting;
using CsCheck;

namespace Classifieds.Tests.Typesetting;

/// <summary>松紧: the same paragraph with one line fewer or more, for makeup (typesetting.md 6.1, point 7).</summary>
public sealed class VariantTests
{
    private static readonly Gen<string> Story = Gen.OneOf(
            "字", "遗失", "字，", "字。", "（字）", "《字》", "“字”", "——", "42", "声明作废", "公章", "12％", "字！！", "𠮷", "110105194912310021", "15字", "ABC")
        .Array[1, 50].Select(string.Concat);

    private static ParagraphVariants Variants(string text, SettingStyle style) =>
        ParagraphSetter.Variants(new Paragraph(text, Sets.Square), style);

    [Test]
    public void Some_notices_can_be_set_a_line_tighter_at_a_cost()
    {
        const string notice = "滨河市百川环保科技有限公司（统一社会信用代码：91350702MA2XW7K33B）因不慎遗失公章、财务章各一枚，编号：3507020041826、3507020041827，"
            + "声明作废；由此引起的一切后果，由本公司自行承担。联系人：李小明，电话：13800138000。";

        ParagraphVariants[] tighter = [.. Enumerable.Range(8, 20)
            .Select(ems => Variants(notice, Sets.Column(ems) with { GlyphScalingPermille = 20 })).Where(set => set.Tighter is not null)];

        Assert.That(tighter, Is.Not.Empty);
        foreach (ParagraphVariants set in tighter)
        {
            Assert.That(set.Tighter!.Paragraph.Lines, Has.Count.EqualTo(set.Natural.Paragraph.Lines.Count - 1));
            Assert.That(set.Tighter.Cost, Is.GreaterThanOrEqualTo(set.Natural.Cost));
        }
    }

    [Test]
    public void Han_characters_alone_cannot_be_squeezed_into_fewer_lines() =>
        Assert.That(Variants("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未", Sets.Column(10)).Tighter, Is.Null);

    [Test]
    public void A_looser_setting_carries_a_line_over()
    {
        ParagraphVariants set = Variants(string.Concat(Enumerable.Repeat("甲乙丙丁戊己庚辛壬癸", 6)), Sets.Column(10));

        Assert.That(set.Natural.Paragraph.Lines, Has.Count.EqualTo(6));
        Assert.That(set.Looser?.Paragraph.Lines, Has.Count.EqualTo(7));
        Assert.That(set.Looser!.Cost, Is.GreaterThan(set.Natural.Cost));
        Assert.That(set.Looser.Paragraph.Lines.Max(line => line.Gap), Is.LessThanOrEqualTo(Length.Pt(3.33m)));
    }

    [Test]
    public void A_looser_setting_parts_no_number_that_the_natural_one_keeps_whole()
    {
        const string notice = "滨河市百川环保科技有限公司遗失收款收据一本，编号0012345678，面额12500元，已盖公章，开户许可证核准号J4050001234567，声明作废，联系电话13800138000。";
        string[] numbers = ["0012345678", "12500元", "J4050001234567", "13800138000"];
        int loosened = 0;
        foreach (int ems in Enumerable.Range(9, 12))
        {
            ParagraphVariants set = Variants(notice, Sets.Column(ems) with { GlyphScalingPermille = 20 });
            if (set.Looser is not { } looser) continue;
            loosened++;
            foreach (string number in numbers.Where(number => set.Natural.Paragraph.Lines().Any(line => line.Contains(number,
                StringComparison.Ordinal))))
                Assert.That(looser.Paragraph.Lines(), Has.Some.Contains(number), $"{ems} em");
        }
        Assert.That(loosened, Is.GreaterThan(3));
    }

    [Test]
    public void What_is_not_justified_has_no_variants()
    {
        ParagraphVariants set = Variants("遗失声明", Sets.Column(10) with { Alignment = Alignment.Centred });

        Assert.That(set.Natural.Paragraph.Lines, Has.Count.EqualTo(1));
        Assert.That(set.Tighter, Is.Null);
        Assert.That(set.Looser, Is.Null);
    }

    [Test]
    public void The_natural_setting_is_the_one_that_is_set() =>
        Gen.Select(Story, Gen.Int[5, 20]).Sample((story, ems) =>
        {
            SetParagraph set = Sets.Text(story, ems), natural = Variants(story, Sets.Column(ems)).Natural.Paragraph;
            return set.Lines().SequenceEqual(natural.Lines())
                && set.Lines.SelectMany(line => line.Glyphs).SequenceEqual(natural.Lines.SelectMany(line => line.Glyphs));
        });

    [Test]
    public void Variants_lose_nothing_and_break_no_rule() =>
        Gen.Select(Story, Gen.Int[8, 20]).Sample((story, ems) =>
        {
            ParagraphVariants set = Variants(story, Sets.Column(ems) with { GlyphScalingPermille = 20 });
            int lines = set.Natural.Paragraph.Lines.Count;
            return Holds(set.Tighter, lines - 1) && Holds(set.Looser, lines + 1);

            bool Holds(SettingVariant? variant, int count) => variant is null || (variant.Paragraph.Lines.Count == count
                && string.Concat(variant.Paragraph.Lines()) == story
                && variant.Paragraph.Lines.All(line => line.Width <= Length.Pt(10 * ems) && line.Fault >= Length.Zero)
                && variant.Paragraph.Lines().Skip(1).All(line => !"，。”）》％！".Contains(line[0], StringComparison.Ordinal))
                && variant.Paragraph.Lines().SkipLast(1).All(line => !"（《“".Contains(line[^1], StringComparison.Ordinal)));
        });

    [Test]
    public void A_variant_is_found_exactly_where_some_lawful_lines_have_its_number() =>
        Gen.Select(Story, Gen.Int[5, 12]).Where((story, _) => story.Length < 60).Sample((story, ems) =>
        {
            var paragraph = new Paragraph(story, Sets.Square);
            SettingStyle style = Sets.Column(ems);
            Cell[] cells = CellMaker.Make(paragraph, style);
            MarkSqueezer.Squeeze(cells, style);
            BreakFinder.Find(cells, paragraph, style);
            BrokenLines natural = LineBreaker.Find(cells, style);
            // What the limits of a variant are depends on the natural setting's widest gap; here only those are tried that have none.
            if (natural.Lines.Any(line => line.Slots == 0)
                || ParagraphSetter.Set(paragraph, style).Lines.Any(line => line.Gap > Length.Pt(3.33m) || line.Fault > Length.Zero))
                return true;
            ParagraphVariants set = ParagraphSetter.Variants(paragraph, style);
            return (set.Tighter is not null) == Counts(natural.Search, _ => true).Contains(natural.Lines.Count - 1)
                && (set.Looser is not null)
                    == Counts(natural.Search, end => !PartsAnother(natural, end)).Contains(natural.Lines.Count + 1);
        });

    // Whether the place is inside a number or code that the natural setting keeps whole.
    private static bool PartsAnother(BrokenLines natural, int end)
    {
        LineSearch search = natural.Search;
        int first = end, last = end;
        while (IsInside(first - 1)) first--;
        while (IsInside(last + 1)) last++;
        return IsInside(end) && natural.Lines.Skip(1).All(line => line.Start < search.Ends[first] || line.Start > search.Ends[last]);

        bool IsInside(int at) => at > 0 && at < search.Ends.Length - 1 && search.PriceOf(at) >= BreakPrice.Joint;
    }

    // Every number of lines that can be had, by trying all.
    private static HashSet<int> Counts(LineSearch search, Func<int, bool> mayEnd)
    {
        var counts = new HashSet<int>[search.Ends.Length];
        counts[0] = [0];
        for (int to = 1; to < counts.Length; to++)
        {
            counts[to] = [];
            if (!mayEnd(to)) continue;
            for (int from = 0; from < to; from++)
            {
                CandidateLine line = search.Judge(from, to);
                if (line.MayStand && !line.IsOrphan && line.Gap <= 333) counts[to].UnionWith(counts[from].Select(count => count + 1));
            }
        }
        return counts[^1];
    }

    [Test]
    public void What_is_kept_of_a_long_paragraph_is_enough_to_find_its_variants() =>
        Gen.Select(Story, Gen.Int[6, 14]).Sample((story, ems) =>
        {
            SettingStyle style = Sets.Column(ems) with { GlyphScalingPermille = 20 };
            BrokenLines natural = LineBreaker.Find(ParagraphSetter.Prepare(new Paragraph(story, Sets.Square), style), style);
            return Enumerable.Range(-1, 3).Select(more => natural.Lines.Count + more).All(lines =>
                VariantBreaker.Find(natural, lines)?.Cost == VariantBreaker.Find(natural, lines, exactLines: 0)?.Cost);
        }, iter: 300);

    [Test]
    public void A_long_paragraph_has_variants_too()
    {
        SettingStyle style = Sets.Column(13) with { GlyphScalingPermille = 20 };
        ParagraphVariants set = Variants(Long(4_000), style);

        Assert.That(set.Natural.Paragraph.Lines, Has.Count.GreaterThan(200));
        Assert.That(set.Tighter?.Paragraph.Lines.Count, Is.EqualTo(set.Natural.Paragraph.Lines.Count - 1));
        Assert.That(set.Looser?.Paragraph.Lines.Count, Is.EqualTo(set.Natural.Paragraph.Lines.Count + 1));
        Assert.That(string.Concat(set.Tighter!.Paragraph.Lines()), Is.EqualTo(Long(4_000)));
    }

    [Test]
    public void Memory_grows_with_a_paragraph_and_not_with_its_square()
    {
        Variants(Long(5_000), Sets.Column(13));
        long some = AllocatedBy(5_000), eightfold = AllocatedBy(40_000);

        Assert.That(eightfold, Is.LessThan(12 * some));
        Assert.That(eightfold, Is.LessThan(200_000_000));

        // On a thread of its own, which keeps no array that another paragraph needed.
        static long AllocatedBy(int characters)
        {
            string story = Long(characters);
            long allocated = 0;
            var thread = new Thread(() =>
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                Variants(story, Sets.Column(13));
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            });
            thread.Start();
            thread.Join();
            return allocated;
        }
    }

    private static string Long(int characters)
    {
        const string clause = "滨河市百川环保科技有限公司因不慎遗失公章、财务章各一枚，声明作废；由此引起的一切后果，由本公司自行承担。联系人：李小明，电话：13800138000。";
        return string.Concat(Enumerable.Repeat(clause, characters / clause.Length + 1))[..characters];
    }
}
