using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Benchmarks;

/// <summary>What any plain page maker does: each notice into the first column with room, gaps at their best size, the last page as
/// low as it then can be.</summary>
/// <remarks>It keeps heads with what follows and splits only what may be split, as ours does; a section that runs on gets no second head,
/// which saves it lines.</remarks>
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

    private static List<Filled> Fill(IReadOnlyList<Atom> atoms, int at, PageTemplate template, int height)
    {
        decimal gap = (decimal)template.Gaps.Best.Millipoints / template.Body.Leading.Millipoints;
        List<Filled> columns = [];
        while (at < atoms.Count && columns.Count < template.Columns.Count)
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
