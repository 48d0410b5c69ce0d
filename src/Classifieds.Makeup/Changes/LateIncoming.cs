using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Changes;

/// <summary>A notice that comes in, at each place of a draft where it may stand.</summary>
internal static class LateIncoming
{
    /// <returns>None where its section stands on no page.</returns>
    public static IEnumerable<LateDraft> At(LateDraft draft, SetNotice notice, PageTemplate template)
    {
        return notice.Columns > 1 ? OverColumns(draft, notice, template) : InColumns(draft, notice, template);
    }

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

    private static IEnumerable<LateDraft> InColumns(LateDraft draft, SetNotice notice, PageTemplate template)
    {
        SectionStyle section = SectionSorter.StyleOf(notice.Notice.Section, template);
        var item = new LateItem { Section = section, Lines = notice.Lines, Notice = notice };
        (int Column, int Place)[] turn = section.MayReorder ? [] : [.. AtItsTurn(draft, notice)];
        foreach ((int column, int place) in turn)
            if (draft.MayStand(column, place, section.Section)) yield return draft.With(column, place, item);
        if (!section.MayReorder && !template.IsLateOrderFree) yield break;
        int outOfTurn = draft.OutOfTurn + (section.MayReorder ? 0 : 1);
        foreach ((int column, int place) in Anywhere(draft, section.Section).Except(turn))
            if (draft.MayStand(column, place, section.Section)) yield return draft.With(column, place, item) with { OutOfTurn = outOfTurn };
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
