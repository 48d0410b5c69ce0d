using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>Fillers where columns would end in white, on any page, after every notice has its place.</summary>
/// <remarks>
/// A section that is all on its page is first tried whole: its notices shared out anew so that with some fillers every column comes to
/// the page's foot. Where that does not come out, and on pages from which a section goes on, each column takes what fills its own foot to
/// within a line, or nothing: a foot half filled is white all the same.
/// </remarks>
internal sealed class FootFiller(PageTemplate template)
{
    private readonly ColumnCost cost = new(template);
    private readonly List<SetNotice> left = [];

    /// <param name="fillers">Those that may still run in this issue.</param>
    public static IssuePlan Fill(IssuePlan issue, IReadOnlyList<SetNotice> fillers, PageTemplate template)
    {
        if (fillers.Count == 0 || issue.Unplaced.Count > 0) return issue;
        var filler = new FootFiller(template);
        HashSet<SetNotice> used = [.. issue.Pages.SelectMany(page => page.Groups).SelectMany(group => group.Atoms)
            .Select(atom => atom.Notice).OfType<SetNotice>().Where(notice => notice.Index < 0)];
        filler.left.AddRange(fillers.Where(one => !used.Contains(one)));
        return issue with { Pages = [.. issue.Pages.Select((page, at) => filler.Fill(page, PageRooms.Of(at + 1, template)))] };
    }

    private PagePlan Fill(PagePlan page, ColumnRooms rooms)
    {
        ColumnGroup[] groups = [.. page.Groups.Select(group => Whole(group, page, rooms) ?? Feet(group, page))];
        long saved = page.Groups.Sum(group => group.Plan.Cost) - groups.Sum(group => group.Plan.Cost);
        return page with { Groups = groups, Cost = page.Cost - saved };
    }

    private ColumnGroup? Whole(ColumnGroup group, PagePlan page, ColumnRooms rooms)
    {
        bool isWhole = group.Plan.End == group.Atoms.Count && !group.Plan.IsCarried && group.Floor is null;
        if (!isWhole || !HasWhite(group, page)) return null;
        if (PageSquarer.Square(group, Different(), template, rooms, page.Height) is not { } squared) return null;
        Take(squared);
        // Below the columns that its own cost counts, white was dear; there is none now.
        return squared with { Plan = squared.Plan with { Cost = Math.Min(squared.Plan.Cost, group.Plan.Cost) } };
    }

    // The same words twice under one another read as a slip.
    private List<SetNotice> Different() => [.. left.DistinctBy(one => one.PrintedText, StringComparer.Ordinal)];

    private void Take(ColumnGroup group)
    {
        foreach (Atom atom in group.Atoms)
            if (atom.Notice is { Index: < 0 } used) left.Remove(used);
    }

    private bool HasWhite(ColumnGroup group, PagePlan page)
    {
        int head = group.HeadLines(template);
        return head + group.Plan.Height < page.Height
            || group.Plan.Columns.Any(column =>
                column.IsEmpty ? Room(column, group.Plan) > 0 : column.WhiteAtFoot > Typesetting.Length.Zero);
    }

    private ColumnGroup Feet(ColumnGroup group, PagePlan page)
    {
        ColumnGroup filled = ToPageFoot(group, page);
        bool isFilled = false;
        for (int c = 0; c < group.Plan.Columns.Count; c++)
        {
            if (Foot(filled, c) is not { } better) continue;
            (filled, isFilled) = (better, true);
        }
        return isFilled ? filled : group;
    }

    // A section that ends above the page's foot is filled down to that, or not at all.
    private ColumnGroup ToPageFoot(ColumnGroup group, PagePlan page)
    {
        int below = (group.Floor ?? page.Height) - group.Plan.Height - group.HeadLines(template);
        return below == 0 ? group : group with
        {
            Plan = group.Plan with
            {
                Height = group.Plan.Height + below,
                Columns = [.. group.Plan.Columns.Select(column =>
                    column.IsEmpty ? column : column with { WhiteAtFoot = column.WhiteAtFoot + template.Body.Leading * below })],
            },
        };
    }

    private ColumnGroup? Foot(ColumnGroup group, int c)
    {
        FilledColumn column = group.Plan.Columns[c];
        // Nothing stands between the two parts of a notice.
        bool carries = column.End < group.Atoms.Count && group.Atoms[column.End].FirstLine > 0;
        if (group.Atoms.Count == 0) return null;
        int room = Room(column, group.Plan);
        int free = room - column.Lines;
        if (carries || free < 1 || !column.IsEmpty && column.WhiteAtFoot == Typesetting.Length.Zero) return null;

        SectionStyle section = column.End > 0 ? group.Atoms[column.End - 1].Section : group.Head ?? group.Atoms[0].Section;
        foreach (IReadOnlyList<SetNotice> chosen in PageSquarer.Choices(Different(), free, column.IsEmpty ? 1 : 0, template))
        {
            if (chosen.Count == 0) return null;
            Atom[] atoms = [.. chosen.Select(one => PageSquarer.AtomOf(one, section, template))];
            int lines = column.Lines + atoms.Sum(atom => atom.Lines + atom.LinesAbove) - (column.IsEmpty ? atoms[0].LinesAbove : 0);
            int gaps = column.Gaps + atoms.Sum(atom => atom.GapShares) - (column.IsEmpty ? atoms[0].GapShares : 0);
            long filled = cost.Of(lines, gaps, room, isLast: false);
            if (lines > room || filled >= ColumnCost.Impossible) continue;
            (Typesetting.Length slack, Typesetting.Length white) = cost.Share(lines, gaps, room);
            if (white > template.Body.Leading * PageSquarer.MostWhite) continue;

            foreach (SetNotice one in chosen) left.Remove(one);
            long saved = Math.Max(0, cost.Of(column.Lines, column.Gaps, room, isLast: false) - filled);
            return WithAtoms(group, c, column with { Lines = lines, Gaps = gaps, Slack = slack, WhiteAtFoot = white }, atoms, saved);
        }
        return null;
    }

    // What stands behind the column in the order of the matter moves on by as many atoms.
    private static ColumnGroup WithAtoms(ColumnGroup group, int c, FilledColumn filled, Atom[] atoms, long saved)
    {
        int at = filled.End;
        int more = atoms.Length;
        FilledColumn[] columns = [.. group.Plan.Columns.Select((column, index) => index < c ? column
            : index == c ? filled with { End = at + more }
            : column with
            {
                First = column.First + more,
                End = column.End + more,
                Reset = [.. column.Reset.Select(reset => (reset.Atom + more, reset.Notice))],
            })];
        return group with
        {
            Atoms = [.. group.Atoms.Take(at), .. atoms, .. group.Atoms.Skip(at)],
            Plan = group.Plan with { Columns = columns, End = group.Plan.End + more, Cost = Math.Max(0, group.Plan.Cost - saved) },
        };
    }

    private static int Room(FilledColumn column, ColumnPlan plan) => plan.Height - column.Top - column.Foot;
}
