using System.Globalization;
using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Layouts;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Changes;

/// <summary>Late change, last step: a draft in, the plan of its pages out, each column and notice with its reason.</summary>
internal sealed class LateAssembly(DraftJudge judge, PageTemplate template, LayoutFrame frame)
{
    public IssuePlan Assemble(LateDraft draft)
    {
        List<PagePlan> pages = [];
        HashSet<string> begun = new(StringComparer.Ordinal);
        foreach (var groups in draft.Groups.Index().GroupBy(group => group.Item.Page).OrderBy(page => page.Key))
        {
            List<ColumnGroup> made = [];
            HashSet<string> headed = new(StringComparer.Ordinal);
            int height = 0;
            foreach ((int number, LateGroup group) in groups)
            {
                made.Add(Group(draft, number, group, begun, headed));
                height = Math.Max(height, Math.Max(group.PageHeight, draft.HeightOf(number) + group.HeadLines(template)));
            }
            foreach (LateColumn column in groups.SelectMany(group => group.Item.Columns))
                begun.UnionWith(draft.Items[column.Number].Select(item => item.Section.Section));
            pages.Add(new(made, height, 0));
        }
        return new(pages, draft.Unplaced);
    }

    /// <param name="begun">Sections that stand on a page before.</param>
    /// <param name="headed">Sections that have a head further left or up on the page.</param>
    private ColumnGroup Group(LateDraft draft, int number, LateGroup group, HashSet<string> begun, HashSet<string> headed)
    {
        if (group.Head is { } own) headed.Add(own.Section);
        List<Atom> atoms = [];
        List<FilledColumn> columns = [];
        bool isCarried = false;
        foreach (LateColumn column in group.Columns)
        {
            IReadOnlyList<LateItem> items = draft.Items[column.Number];
            ColumnFit fit = judge.Fit(draft, number, column);
            int first = atoms.Count;
            (LateItem? above, int line, int shares) = (null, 0, 0);
            var sharesAbove = new int[items.Count];
            for (int i = 0; i < items.Count; i++)
            {
                bool isAgain = items[i].IsHead && !headed.Add(items[i].Section.Section);
                Atom atom = AtomOf(items[i], above, begun);
                if (isAgain) atom = atom with { Head = AtomMaker.Continued(items[i].Section, template) };
                if (i > 0) (line, shares) = (line + atom.LinesAbove, shares + atom.GapShares);
                sharesAbove[i] = shares;
                Length below = frame.Leading * line + fit.Shifts[i];
                atoms.Add(atom with { Why = WhyOf(items[i], new(column.Number, below), draft) });
                line += atom.Lines;
                above = items[i];
            }
            isCarried |= column.HasJump && items is [.., { GoesOn: true }];
            var even = new FilledColumn(first, atoms.Count, fit.Lines, fit.Slack, shares, items.Count == 0 ? Length.Zero : fit.WhiteAtFoot)
            {
                Top = column.Top,
                Foot = column.Foot,
            };
            bool isEven = Enumerable.Range(0, items.Count).All(i => even.ShiftOf(first + i, sharesAbove[i]) == fit.Shifts[i]);
            columns.Add(even with
            {
                Shifts = isEven ? null : fit.Shifts,
                Why = WhyOf(column, items, fit, draft.EndsIn(group, column.Number), isEven),
            });
        }
        var plan = new ColumnPlan(columns, draft.HeightOf(number), 0, atoms.Count) { IsCarried = isCarried };
        return new(group.FirstColumn, group.Head is { } head ? Headed(head, begun) : null, atoms, plan) 
        {
            HeadColumns = group.HeadColumns,
            Heads = group.Heads is { } heads ? [.. heads.Select(over => HeadOf(over, group.Head!, begun))] : null,
            Floor = group.Floor,
            Blocks = group.Blocks,
            IsFollowed = group.RunsOn,
        };
    }

    private Atom AtomOf(LateItem item, LateItem? above, HashSet<string> begun)
    {
        (int lines, int shares, bool hasRule) = above is null ? default : LateAir.Between(above, item, template);
        return new()
        {
            Head = item.IsHead ? Headed(item.Section, begun) : null,
            Notice = item.Notice,
            IsCarry = item.IsCarry,
            Section = Headed(item.Section, begun),
            FirstLine = item.FirstLine,
            Lines = item.Lines,
            LinesAbove = lines,
            GapShares = shares,
            HasRuleAbove = hasRule,
        };
    }

    private PlacedHead HeadOf(HeadLayout head, SectionStyle section, HashSet<string> begun) => new(
        head.IsContinued ? AtomMaker.Continued(section, template) : Headed(section, begun), head.Column, head.Columns, head.Top,
        head.IsContinued);

    private SectionStyle Headed(SectionStyle style, HashSet<string> begun) => begun.Contains(style.Section)
        ? AtomMaker.Continued(style, template) : style;

    private static string? WhyOf(LateItem item, LatePlace now, LateDraft draft) => item switch
    {
        { Notice: null or { Index: < 0 } } => null,
        { Was: null, IsSame: true } => "前版之后有撤改，长稿改在别处拆开",
        { Was: null } => "前版之后加进，排在移动他条最少的位置",
        { Was: { } was } when was == now => item.IsSame ? "照前版，原位不动" : "前版之后有改动，排在原位",
        { Was: { } was } when was.Column == now.Column => $"前版之后本栏有撤改，栏内{(now.Below < was.Below ? "上" : "下")}移",
        { Was: { } was } => $"前版之后有撤改，由第 {draft.GroupOf(was.Column).Page + 1} 版第 {ColumnOf(draft, was.Column)} 栏移来",
    };

    private static int ColumnOf(LateDraft draft, int column)
    {
        LateGroup group = draft.GroupOf(column);
        return group.FirstColumn + column - group.First + 1;
    }

    private string? WhyOf(LateColumn column, IReadOnlyList<LateItem> items, ColumnFit fit, bool isLast, bool isEven)
    {
        bool isAsItWas = !column.IsChanged && ReferenceEquals(items, column.Items);
        if (isAsItWas) return isEven ? null : "照前版不动";
        if (fit.WhiteAtFoot == Length.Zero) return "前版之后有撤改，使移动最少而栏脚齐平";
        string white = $"前版之后有撤改，使移动最少，栏脚留白 {Points(fit.WhiteAtFoot)} 点";
        return isLast ? $"{white}，本栏目到此为止" : fit.WhiteAtFoot <= frame.Leading * template.MostLateWhite
            ? $"{white}，不超过 {template.MostLateWhite} 行" : white;
    }

    private static string Points(Length length) => length.Points.ToString("0.##", CultureInfo.InvariantCulture);
}
