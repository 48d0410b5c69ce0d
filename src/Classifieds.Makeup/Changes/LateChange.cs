using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Layouts;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Changes;

/// <summary>晚到改动: the page made before, with what was withdrawn taken out, what was edited in its place and what
/// came in at its turn.</summary>
/// <remarks>
/// As few notices move as can be found, step by step: the air of the columns that changed takes up the difference, or their feet stay white
/// as far as the template lets them; a filler, or notices of a section whose order is free, fill the hole; the columns after it run on.
/// Every draft keeps all rules of a page, or is thrown away.
/// </remarks>
internal sealed class LateChange(
    PreviousIssue previous, IReadOnlyList<SetNotice> notices, IReadOnlyList<SetNotice> fillers, PageTemplate template, LayoutFrame frame)
{
    // Of the places at which a notice may come in, so many are followed.
    private const int PlacesFollowed = 3;

    // To come in for so much is no reason to look on.
    private const long GoodEnough = 2 * ColumnFitter.Moved;

    // Edited notices for which another place is looked for, one at a time.
    private const int EditedMoved = 3;

    private readonly DraftJudge judge = new(template);
    private LateRest? rest;

    /// <summary>Why there is no plan: one sentence in Chinese; null where there is one.</summary>
    public string? WhyNot { get; private set; }

    /// <returns>Null where the pages made before cannot take the change.</returns>
    public (IssuePlan Plan, LateStep Step)? Plan()
    {
        var reader = new LateReader(previous, notices, fillers, template, frame);
        if (reader.Read() is not { Count: > 0 } groups)
        {
            WhyNot = reader.WhyNot ?? "前版没有稿件";
            return null;
        }
        rest = new(groups, reader.Incoming, fillers, template, frame);
        LateDraft draft = WithEdited(LateDraft.Of(groups));
        if (!judge.IsValid(draft))
        {
            WhyNot = "同栏与同栏目都容不下这次改动";
            return null;
        }
        List<SetNotice> over = [];
        bool isPageBound = (template.ExactPages ?? template.MostPages) == previous.Layout.Pages.Count;
        foreach (SetNotice notice in reader.Incoming)
        {
            LateDraft? with = With(draft, LateIncoming.ItemOf(notice, template));
            if (with is null && !isPageBound && !MayStandLast(notice, draft))
            {
                WhyNot = "前版没有地方排下加进的稿件";
                return null;
            }
            if (with is null && !isPageBound) over.Add(notice);
            else draft = with ?? draft with { Unplaced = [.. draft.Unplaced, notice] };
        }
        IssuePlan plan = new LateAssembly(judge, template, frame).Assemble(draft);
        return (over.Count == 0 ? plan : rest.WithPages(plan, draft, over), draft.Step);
    }

    /// <summary>What <see cref="Plan"/> gives up on, from the page of the change on; asked after it.</summary>
    /// <returns>The plan and the first page, from 1, that is made afresh; null where that is the first of all.</returns>
    public (IssuePlan Plan, int Page)? FromPage() => rest?.Plan(judge) is { } plan ? (plan, rest.Page + 1) : null;

    // The best of what comes of a notice that comes in, where it may; null where it has no room, or none for less than another way costs.
    private LateDraft? With(LateDraft draft, LateItem item, long least = long.MaxValue)
    {
        LateDraft[] places = [.. LateIncoming.At(draft, item, template)];
        LateDraft? best = null;
        foreach (LateDraft place in places.OrderBy(judge.CostOf).Take(PlacesFollowed).Concat(places.Take(1))
            .Concat(places.OrderBy(judge.PromiseOf).Take(PlacesFollowed)).Distinct())
        {
            // What moves hardly anybody is good enough; to look on costs more than it spares.
            if (CostIfValid(place) is var own && own < least && own <= judge.CostOf(draft) + GoodEnough) return place;
            LateDraft settled = Settled(place, least);
            if (!judge.IsValid(settled) || judge.CostOf(settled) is var cost && cost >= least) continue;
            (best, least) = (settled, cost);
        }
        return best;
    }

    // An edited notice that has room where it stood only if others move may be taken out and come in elsewhere: it moves, they do not.
    private LateDraft WithEdited(LateDraft read)
    {
        LateDraft? elsewhere = null;
        long least = CostIfValid(Still(read).MinBy(judge.CostOf)!);
        foreach ((int column, int place) in Edited(read).Take(EditedMoved))
        {
            if (least < ColumnFitter.Moved) break;
            LateDraft without = Settled(read.Without(column, place), least);
            if (CostIfValid(without) >= least || With(without, read.Items[column][place], least) is not { } other) continue;
            (elsewhere, least) = (other, judge.CostOf(other));
        }
        LateDraft inPlace = Settled(read, least);
        return elsewhere is not null && CostIfValid(inPlace) >= least ? elsewhere : inPlace;
    }

    private long CostIfValid(LateDraft draft) => judge.IsValid(draft) ? judge.CostOf(draft) : long.MaxValue;

    private static IEnumerable<(int Column, int Place)> Edited(LateDraft draft)
    {
        for (int column = 0; column < draft.Items.Count; column++)
            for (int place = 0; place < draft.Items[column].Count; place++)
                if (draft.Items[column][place] is { IsWhole: true, IsSame: false, Was: not null }) yield return (column, place);
    }

    // On a page behind all others, where its section keeps the order in which notices came in.
    private bool MayStandLast(SetNotice notice, LateDraft draft) =>
        template.IsLateOrderFree || SectionSorter.StyleOf(notice.Notice.Section, template).MayReorder
        || draft.Items.All(items =>
            items.All(item => item.Notice is not { } other || other.Notice.Section != notice.Notice.Section || other.Index < notice.Index));

    // Where no notice is put elsewhere.
    private List<LateDraft> Still(LateDraft draft) =>
        [draft, new LateFillers(judge, fillers, frame.Leading).Improve(draft), WithoutFillers(draft), .. Grown(draft)];

    /// <summary>The best of what each step makes of it; an earlier step where two are as good.</summary>
    /// <param name="least">What the best page known costs: what moves more is not looked for.</param>
    private LateDraft Settled(LateDraft draft, long least)
    {
        List<LateDraft> tried = Still(draft);
        foreach (LateDraft still in tried) least = Math.Min(least, CostIfValid(still));
        // Where nobody moves, nothing that moves somebody is better.
        if (least < ColumnFitter.Moved) return tried.MinBy(judge.CostOf)!;
        IReadOnlyList<LateDraft> transferred = new LateTransfers(judge, template).Improve(draft, least);
        tried.AddRange(transferred);
        foreach (LateDraft transfer in transferred) least = Math.Min(least, CostIfValid(transfer));
        // To run on moves one notice at the least.
        if (least > 2 * ColumnFitter.Moved)
            tried.AddRange(Reflowed([draft, .. transferred.Where(one => one != draft)], least));
        LateDraft best = tried.MinBy(judge.CostOf)!;
        if (!judge.IsValid(best)) best = Reflowed(Grown(draft), least).FirstOrDefault(judge.IsValid) ?? best;
        return best;
    }

    private IEnumerable<LateDraft> Reflowed(IEnumerable<LateDraft> drafts, long least)
    {
        foreach (LateDraft draft in drafts)
        {
            LateDraft reflowed = draft;
            for (int group = 0; group < draft.Groups.Count; group++)
                reflowed = new LateReflow(judge, template).Reflow(reflowed, group, least) ?? reflowed;
            if (reflowed != draft) yield return reflowed;
        }
    }

    // What the paper puts in itself makes room for a notice that comes in or grows.
    private static LateDraft WithoutFillers(LateDraft draft)
    {
        foreach (LateColumn column in draft.Groups.SelectMany(group => group.Columns).Where(draft.IsOpen))
        {
            IReadOnlyList<LateItem> items = draft.Items[column.Number];
            if (items.Any(item => item.IsFiller)) draft = draft.With(column.Number, [.. items.Where(item => !item.IsFiller)], []);
        }
        return draft;
    }

    // The last page goes as low as its notices need, and may go lower for one that comes in.
    private IEnumerable<LateDraft> Grown(LateDraft draft)
    {
        if (judge.IsValid(draft)) yield break;
        int last = draft.Groups[^1].Page;
        for (int group = 0; group < draft.Groups.Count; group++)
        {
            LateGroup given = draft.Groups[group];
            if (given.Page != last || given.Floor is not null) continue;
            int most = frame.MostLines - given.HeadLines(template);
            for (int lines = 1; lines <= template.MostLateWhite && draft.HeightOf(group) + lines <= most; lines++)
                yield return draft.Grown(group, lines);
        }
    }
}
