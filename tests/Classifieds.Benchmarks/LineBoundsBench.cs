using Classifieds.Desk.Notices;
using Classifieds.Fonts;
using Classifieds.Typesetting;

namespace Classifieds.Benchmarks;

/// <summary>Lines that are pulled apart and numbers that are parted from their units, as a corpus is set and at the least: over all lawful
/// breaks of each paragraph in no more lines than it takes, codes parted anywhere. What is above that could be avoided; the rest cannot.
/// </summary>
/// <remarks>The least of the two together is searched for itself: either alone is often bought with the other.</remarks>
internal static class LineBoundsBench
{
    private const int Unreached = int.MaxValue / 2;

    // A fault of one sort costs this, of the other 0 or as much: sums of them are counts.
    private readonly record struct Weights(int Pulled, int Parted);

    /// <param name="file">Blocks of text, as <c>classifieds set</c> takes them.</param>
    /// <param name="measures">In em of 8 pt.</param>
    public static void Run(string file, IReadOnlyList<int> measures)
    {
        FontChain font = BenchDesk.Paper("tabloid").Fonts.Body;
        string text = File.ReadAllText(file);
        foreach (int ems in measures)
        {
            var style = new SettingStyle { Size = Length.Pt(8), Measure = Length.Pt(8 * ems) };
            var sum = new Faults();
            foreach (string block in NoticeBlocks.Split(text))
                foreach ((int start, int end) in ParagraphParts.Of(block)) sum.Add(Judge(new(block[start..end], font), style));
            Console.WriteLine($"{Path.GetFileNameWithoutExtension(file)} {ems} em, all lawful breaks searched: {sum}");
        }
    }

    private static Faults Judge(Paragraph paragraph, SettingStyle style)
    {
        Cell[] cells = ParagraphSetter.Prepare(paragraph, style);
        var sums = new LineSums(cells, style);
        IReadOnlyList<LineFit> lines = LineBreaker.Find(cells, style).Lines;
        var found = new Faults { Justified = lines.Count - 1 };
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (IsPulled(lines[i], style)) found.Pulled++;
            if (Parts(cells[lines[i + 1].Start - 1])) found.Parted++;
        }
        found.Together = found.Pulled + found.Parted;
        found.LeastPulled = Math.Min(found.Pulled, Least(cells, sums, style, lines.Count, new(1, 0)));
        found.LeastParted = Math.Min(found.Parted, Least(cells, sums, style, lines.Count, new(0, 1)));
        found.LeastTogether = Math.Min(found.Together, Least(cells, sums, style, lines.Count, new(1, 1)));
        return found;
    }

    private static int Least(Cell[] cells, LineSums sums, SettingStyle style, int mostLines, Weights weights)
    {
        int[] ends = [0, .. Enumerable.Range(1, cells.Length - 1).Where(at => cells[at - 1].Break <= BreakPrice.Unit
            && cells[at].Text.Length > 0), cells.Length];
        int measure = style.Measure.Millipoints, counts = mostLines + 1;
        int[] least = new int[ends.Length * counts];
        Array.Fill(least, Unreached);
        least[0] = 0;
        for (int to = 1; to < ends.Length; to++)
        {
            bool isLast = to == ends.Length - 1;
            for (int from = to - 1; from >= 0; from--)
            {
                LineFit line = sums.Fit(ends[from], ends[to]);
                if (line.Natural - measure > line.Shrink + 2 * style.Size.Millipoints) break;
                if (line.Natural - measure > Spacing.MostShrink(line, style)) continue;
                if (isLast && from > 0 && line.Visible <= 1) continue; // 孤字
                int cost = isLast ? 0
                    : (IsPulled(line, style) ? weights.Pulled : 0) + (Parts(cells[ends[to] - 1]) ? weights.Parted : 0);
                for (int n = 0; n + 1 < counts; n++)
                    least[to * counts + n + 1] = Math.Min(least[to * counts + n + 1], least[from * counts + n] + cost);
            }
        }
        return least.AsSpan(least.Length - counts).ToArray().Min();
    }

    // As eng/line-judge.py has it, but that it knows how a line of Latin words is spaced.
    private static bool IsPulled(in LineFit line, SettingStyle style)
    {
        int em = style.Size.Millipoints, need = style.Measure.Millipoints - line.Natural;
        Spacing spacing = Spacing.For(line, style.Measure.Millipoints, style);
        if (need <= 0) return false;
        if (spacing.TearsApart(line, style)) return need > em / 2;
        if (line.Slots == 0 || Spacing.IsOfWords(line, style)) return spacing.Left > em / 2;
        int gap = (int)(1000L * spacing.Slots / line.Slots / em) + (spacing.Glyphs > 0 ? style.GlyphScalingPermille : 0);
        return gap > Spacing.PulledPermille;
    }

    private static bool Parts(in Cell before) => before.Break is BreakPrice.Unit or >= BreakPrice.Emergency;

    private sealed class Faults
    {
        public int Justified, Pulled, Parted, Together, LeastPulled, LeastParted, LeastTogether;

        public void Add(Faults more)
        {
            Justified += more.Justified;
            Pulled += more.Pulled;
            Parted += more.Parted;
            Together += more.Together;
            LeastPulled += more.LeastPulled;
            LeastParted += more.LeastParted;
            LeastTogether += more.LeastTogether;
        }

        public override string ToString() =>
            $"justified {Justified} | pulled {Pulled} (least {LeastPulled}) parted {Parted} (least {LeastParted}) "
            + $"together {Together} (least {LeastTogether}): avoidable {1000.0 * (Together - LeastTogether) / Math.Max(1, Justified):F1}‰";
    }
}
