using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Changes;

/// <summary>What a draft costs: what moved, what is missing of a page by the paper's rules. Each column is fitted once.</summary>
internal sealed class DraftJudge(PageTemplate template)
{
    // To grow by a line leaves every other column a line short: it is worth one notice left in its place.
    private const long GrownLine = ColumnFitter.Moved / 8;

    // Order is given up for more than one notice that stays, not for one.
    private const long OutOfTurn = ColumnFitter.Moved * 3 / 4;

    // A head that says it again, far from its section, for more than two notices that stay.
    private const long HeadAgain = 2 * ColumnFitter.Moved;

    private const long BareHead = 10 * ColumnFitter.MissingLine;

    private readonly ColumnFitter fitter = new(template);
    private readonly Dictionary<(IReadOnlyList<LateItem> Items, int Column, int Top, int Height, bool IsLast), ColumnFit> known = [];
    private ColumnTrials? trials;

    /// <summary>What columns come to with one notice fewer or more.</summary>
    public ColumnTrials Trials => trials ??= new(this);

    public ColumnFit Fit(LateColumn column, IReadOnlyList<LateItem> items, int height, bool isLast)
    {
        var asked = (items, column.Number, column.Top, height, isLast);
        if (!known.TryGetValue(asked, out ColumnFit? fit)) known.Add(asked, fit = FitOnce(column, items, height, isLast));
        return fit;
    }

    public ColumnFit Fit(LateDraft draft, int group, LateColumn column) =>
        Fit(column, draft.Items[column.Number], draft.HeightOf(group), draft.EndsIn(draft.Groups[group], column.Number));

    public ColumnFit Fit(LateDraft draft, int column) => Fit(draft, draft.GroupAt(column), draft.ColumnOf(column));

    /// <summary>The fit of a column that is not asked for again.</summary>
    public ColumnFit FitOnce(LateDraft draft, int column) => FitOnce(draft.ColumnOf(column), draft.Items[column],
        draft.HeightOf(draft.GroupAt(column)), draft.EndsIn(draft.GroupOf(column), column));

    private ColumnFit FitOnce(LateColumn column, IReadOnlyList<LateItem> items, int height, bool isLast)
    {
        ColumnFit fit = fitter.Fit(column, items, height, isLast);
        int away = items.Count(item => item.IsSame && item.Was?.Column != column.Number);
        return away == 0 ? fit : fit with { Cost = fit.Cost + away * ColumnFitter.ToColumn };
    }

    public long CostOf(LateDraft draft) => Sum(draft, fit => fit.Cost);

    /// <summary>What it may come to cost when more is moved; see <see cref="ColumnFit.Promise"/>.</summary>
    public long PromiseOf(LateDraft draft) => Sum(draft, fit => fit.Promise);

    private long Sum(LateDraft draft, Func<ColumnFit, long> costOf)
    {
        long cost = OutOfTurn * draft.OutOfTurn + HeadAgain * draft.HeadsAgain;
        for (int group = 0; group < draft.Groups.Count; group++)
        {
            cost += GrownLine * draft.Growth[group];
            if (HasBareHead(draft, draft.Groups[group]) || HasStray(draft, draft.Groups[group])) cost += BareHead;
            foreach (LateColumn column in draft.Groups[group].Columns) cost += costOf(Fit(draft, group, column));
        }
        return cost;
    }

    public bool IsValid(LateDraft draft)
    {
        for (int group = 0; group < draft.Groups.Count; group++)
        {
            if (HasBareHead(draft, draft.Groups[group]) || HasStray(draft, draft.Groups[group])) return false;
            foreach (LateColumn column in draft.Groups[group].Columns)
                if (!Fit(draft, group, column).IsValid) return false;
        }
        return true;
    }

    // A column that goes on with another section than the one before it ends with.
    private static bool HasStray(LateDraft draft, LateGroup group)
    {
        string? above = null;
        foreach (LateColumn column in group.Columns)
        {
            IReadOnlyList<LateItem> items = draft.Items[column.Number];
            if (items.Count == 0) continue;
            if (above is not null && !items[0].IsHead && items[0].Section.Section != above) return true;
            above = items[^1].Section.Section;
        }
        return false;
    }

    // A head over columns from which the last notice of its section was taken.
    private static bool HasBareHead(LateDraft draft, LateGroup group) => group.Heads is { } heads
        ? heads.Any(over => !group.Blocks.Any(block => block.Column >= over.Column && block.Column < over.Column + over.Columns)
            && !group.Columns.Skip(over.Column).Take(over.Columns).Any(column => draft.Items[column.Number].Count > 0))
        : group.Head is { } head && group.Blocks.Count == 0
            && !group.Columns.Any(column => draft.Items[column.Number].Any(item => !item.IsHead && item.Section.Section == head.Section));
}
