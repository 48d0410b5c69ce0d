using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Benchmarks;

/// <summary>What any plain page maker does: each notice into the first column with room, gaps at their best size, the last page as
/// low as it then can be.</summary>
/// <remarks>It keeps heads with what follows and splits only what may be split, as ours does; a section that runs on gets no second head,
/// which saves it lines. Where a section fills two columns or more its head must be over them: on a last page on which that has room,
/// sections stand side by side or one below another, each in its columns by first fit, in whatever way comes out lowest.</remarks>
internal static class FirstFit
{
    public static MakeupFigures Make(IReadOnlyList<SetNotice> notices, PageTemplate template, int mostLines)
    {
        IReadOnlyList<Atom> atoms = AtomMaker.Make(SectionSorter.Sort(notices, template), template, mostLines);
        decimal unused = 0, worst = 0;
        int at = 0, pages = 0, splits = 0, height = 0;
        while (at < atoms.Count && pages != template.MostPages)
        {
            int lines = 1;
            List<Filled> columns = Fill(atoms, at, template, mostLines);
            bool isLast = columns[^1].End == atoms.Count;
            if (isLast && template.Height == PageHeight.AsNeeded)
            {
                while (Fill(atoms, at, template, lines) is var lower && (lower.Count == 0 || lower[^1].End < atoms.Count)) lines++;
                columns = Fill(atoms, at, template, lines);
                if (HasNarrow(atoms, at, columns) && Wide([.. atoms.Skip(at)], template, mostLines) is { } wide)
                    return new(pages + 1, unused + wide.Unused, splits + wide.Splits, 0, 0, height + wide.Height, worst);
            }
            else
            {
                lines = mostLines;
            }
            if (columns[^1].End == at) break;
            while (columns.Count < template.Columns.Count) columns.Add(new(atoms.Count, 0));
            unused += columns.Sum(column => lines - column.Lines);
            worst = Math.Max(worst, MakeupFigures.Difference(
                [.. columns.Where((column, i) => column.End < atoms.Count).Select(column => column.Lines)]));
            splits += columns.Count(column => column.End < atoms.Count && atoms[column.End].FirstLine > 0);
            height += lines;
            at = columns[^1].End;
            pages++;
        }
        Atom[] over = [.. atoms.Skip(at).Where(atom => atom.Notice is not null)];
        return new(pages, unused, splits, over.Select(atom => atom.Notice!.Index).Distinct().Count(), over.Sum(atom => atom.Lines), height,
            worst);
    }

    private readonly record struct Filled(int End, decimal Lines);

    // Whether a section has two columns to itself whose head stands in one of them.
    private static bool HasNarrow(IReadOnlyList<Atom> atoms, int at, List<Filled> columns)
    {
        List<string> whole = [];
        foreach (Filled column in columns)
        {
            string[] sections = [.. atoms.Take(column.End).Skip(at).Select(atom => atom.Section.Section).Distinct()];
            if (sections.Length == 1) whole.Add(sections[0]);
            at = column.End;
        }
        return whole.Distinct().Count() < whole.Count;
    }

    // Strips one below another, in each sections side by side.
    private static (int Height, decimal Unused, int Splits)? Wide(IReadOnlyList<Atom> atoms, PageTemplate template, int mostLines)
    {
        List<List<Atom>> sections = [];
        foreach (Atom atom in atoms)
        {
            if (atom.Head is not null || sections.Count == 0) sections.Add([]);
            if (atom.Head is null) sections[^1].Add(atom);
        }
        return Strips(sections, template, mostLines);
    }

    private static (int Height, decimal Unused, int Splits)? Strips(List<List<Atom>> sections, PageTemplate template, int mostLines)
    {
        (int Height, decimal Unused, int Splits)? best = null;
        for (int end = 1; end <= sections.Count; end++)
        {
            if (SideBySide(sections[..end], template, mostLines) is not { } strip) continue;
            int below = strip.Height + template.SectionHead.LinesAbove;
            var rest = end == sections.Count ? (strip.Height - below, 0, 0) : Strips(sections[end..], template, mostLines - below);
            if (rest is { } other && (best is not { } known || below + other.Height < known.Height))
                best = (below + other.Height, strip.Unused + other.Unused, strip.Splits + other.Splits);
        }
        return best;
    }

    private static (int Height, decimal Unused, int Splits)? SideBySide(List<List<Atom>> sections, PageTemplate template, int mostLines)
    {
        (int Height, decimal Unused, int Splits)? best = null;
        Share(0, template.Columns.Count, []);
        return best;

        void Share(int section, int left, IReadOnlyList<int> shares)
        {
            if (section == sections.Count)
            {
                if (left > 0) return;
                int head = template.SectionHead.Lines;
                List<Filled>[] filled = new List<Filled>[sections.Count];
                int height = head;
                for (int i = 0; i < sections.Count; i++)
                {
                    int lines = 1;
                    while ((filled[i] = Fill(sections[i], 0, template, lines, shares[i]))[^1].End < sections[i].Count)
                        if (++lines > mostLines) return;
                    height = Math.Max(height, head + lines);
                }
                if (height > mostLines || best is { } known && known.Height <= height) return;
                decimal unused = 0;
                int splits = 0;
                for (int i = 0; i < sections.Count; i++)
                {
                    unused += shares[i] * (height - head) - filled[i].Sum(column => column.Lines);
                    splits += filled[i].Count(column => column.End < sections[i].Count && sections[i][column.End].FirstLine > 0);
                }
                best = (height, unused, splits);
                return;
            }
            for (int share = 1; share <= left; share++) Share(section + 1, left - share, [.. shares, share]);
        }
    }

    private static List<Filled> Fill(IReadOnlyList<Atom> atoms, int at, PageTemplate template, int height, int? mostColumns = null)
    {
        decimal gap = (decimal)template.Gaps.Best.Millipoints / template.Body.Leading.Millipoints;
        List<Filled> columns = [];
        while (at < atoms.Count && columns.Count < (mostColumns ?? template.Columns.Count))
        {
            int end = at;
            decimal used = 0;
            List<decimal> feet = [0];
            while (end < atoms.Count)
            {
                Atom atom = atoms[end];
                decimal above = end == at ? 0 : atom.LinesAbove + gap * atom.GapShares;
                if (used + above + atom.Lines > height) break;
                used += above + atom.Lines;
                feet.Add(used);
                end++;
            }
            while (end > at && end < atoms.Count && atoms[end].BreakCost == Atom.Never) end--;
            columns.Add(new(end, feet[end - at]));
            at = end;
        }
        return columns;
    }
}
