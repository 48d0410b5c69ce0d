using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Changes;

/// <summary>A notice that comes in, or was edited and has no room where it stood, at each place of a draft where it may stand.</summary>
internal static class LateIncoming
{
    /// <returns>None where its section stands on no page.</returns>
    public static IEnumerable<LateDraft> At(LateDraft draft, LateItem item, PageTemplate template) =>
        item.Notice!.Columns > 1 ? OverColumns(draft, item.Notice, template) : InColumns(draft, item, template);

    public static LateItem ItemOf(SetNotice notice, PageTemplate template) => new()
    {
        Section = SectionSorter.StyleOf(notice.Notice.Section, template),
        Lines = notice.Lines,
        Notice = notice,
    };

    // Below what else stands over the columns of its section's head; where none spans columns there is no place.
    private static IEnumerable<LateDraft> OverColumns(LateDraft draft, SetNotice notice, PageTemplate template)
    {
        for (int group = 0; group < draft.Groups.Count; group++)
        {
            LateGroup given = draft.Groups[group];
            if (given.Head?.Section != notice.Notice.Section || given.IsOverOthers) continue;
            int columns = given.HeadColumns == 0 ? given.Columns.Count : given.HeadColumns;
            for (int column = 0; column + notice.Columns <= columns; column++)
            {
                int top = given.Columns.Skip(column).Take(notice.Columns).Max(under => under.Top);
                yield return draft.Under(group, new(notice, column, top), notice.Lines + template.Titled.LinesAfter, template.Body.Leading);
            }
        }
    }

    private static IEnumerable<LateDraft> InColumns(LateDraft draft, LateItem item, PageTemplate template)
    {
        SectionStyle section = item.Section;
        (int Column, int Place)[] turn = section.MayReorder ? [] : [.. AtItsTurn(draft, item.Notice!)];
        foreach ((int column, int place) in turn)
            if (draft.MayStand(column, place, section.Section)) yield return draft.With(column, place, item);
        if (!section.MayReorder && !template.IsLateOrderFree) yield break;
        int outOfTurn = draft.OutOfTurn + (section.MayReorder ? 0 : 1);
        foreach ((int column, int place) in Anywhere(draft, section.Section).Except(turn))
            if (draft.MayStand(column, place, section.Section)) yield return draft.With(column, place, item) with { OutOfTurn = outOfTurn };
        foreach (LateDraft atFoot in AtFeet(draft, item, template)) yield return atFoot with { OutOfTurn = outOfTurn };
    }

    // Below the end of another section, below a head that says its own again.
    private static IEnumerable<LateDraft> AtFeet(LateDraft draft, LateItem item, PageTemplate template)
    {
        string section = item.Section.Section;
        bool stands = draft.Items.Any(items => items.Any(other => other.Section.Section == section))
            || draft.Groups.Any(group => group.Head?.Section == section);
        if (!item.Section.HasHead || !stands) yield break;
        var head = new LateItem { Section = item.Section, Lines = template.HeadLines(item.Section) };
        for (int column = 0; column < draft.Items.Count; column++)
        {
            IReadOnlyList<LateItem> items = draft.Items[column];
            if (items.Count == 0 || items[^1].GoesOn || items.Any(other => other.Section.Section == section)) continue;
            if (!draft.EndsIn(draft.GroupOf(column), column)) continue;
            int group = draft.GroupAt(column);
            int more = Math.Max(0, template.SectionHead.LinesAbove + head.Lines + item.Lines - draft.FreeLinesOf(column));
            if (more > draft.LinesBelow(group, template)) continue;
            LateDraft with = draft.With(column, items.Count, head).With(column, items.Count + 1, item);
            yield return with.Grown(group, more) with { HeadsAgain = draft.HeadsAgain + 1 };
        }
    }

    private static IEnumerable<(int Column, int Place)> Anywhere(LateDraft draft, string section)
    {
        for (int column = 0; column < draft.Items.Count; column++)
            for (int place = 0; place <= draft.Items[column].Count; place++)
                if (draft.MayStand(column, place, section)) yield return (column, place);
    }

    // Behind the last of its section that came in before it, or before the first; at a column's end also at the next column's top.
    private static IEnumerable<(int Column, int Place)> AtItsTurn(LateDraft draft, SetNotice notice)
    {
        (int Column, int Place)? after = null, first = null;
        for (int column = 0; column < draft.Items.Count; column++)
        {
            for (int at = 0; at < draft.Items[column].Count; at++)
            {
                if (draft.Items[column][at] is not { Notice: { Index: >= 0 } other } item || item.Section.Section != notice.Notice.Section)
                    continue;
                first ??= (column, at);
                if (other.Index < notice.Index) after = (column, at + 1);
            }
        }
        if ((after ?? first) is not { } turn) yield break;
        yield return turn;
        if (turn.Place == draft.Items[turn.Column].Count && turn.Column + 1 < draft.Items.Count)
        {
            // On a page where the section goes on, below its head.
            bool isHeaded = draft.Items[turn.Column + 1] is [{ IsHead: true } head, ..] && head.Section.Section == notice.Notice.Section;
            yield return (turn.Column + 1, isHeaded ? 1 : 0);
        }
    }
}
