using Classifieds.Makeup;
using Classifieds.Makeup.Layouts;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Makeup;

/// <summary>What every page keeps, also one with a late change, checked on the finished layout.</summary>
internal static class PageLaws
{
    public static void Check(MadeUpIssue issue, IReadOnlyList<SetNotice> notices, PageTemplate template)
    {
        for (int i = 0; i < notices.Count; i++)
        {
            PlacedNotice[] parts = [.. issue.Placements.Where(one => one.Index == i)];
            bool isOver = issue.Overset.Any(over => over.Index == i);
            Assert.That(parts.Sum(part => part.Lines), Is.EqualTo(isOver ? 0 : notices[i].Lines), $"notice {i} is printed whole");
            if (parts.Length > 1) CheckParts(parts, notices[i], template);
        }
        foreach (PageLayout page in issue.Layout.Pages)
        {
            foreach (GroupLayout group in page.Groups)
                foreach (ColumnLayout column in group.Columns) CheckColumn(column, group, issue.Layout.Frame, notices, template);
        }
        CheckOrder(issue, notices, template);
    }

    private static void CheckParts(PlacedNotice[] parts, SetNotice notice, PageTemplate template)
    {
        Assert.That(notice.Lines, Is.GreaterThan(template.Splitting.WholeUpToLines), "only a long notice is in parts");
        Assert.That(parts[0].Lines, Is.GreaterThanOrEqualTo(template.Splitting.KeepLines + notice.TitleLines));
        Assert.That(parts[^1].Lines, Is.GreaterThanOrEqualTo(template.Splitting.KeepLines + notice.SignatureLines));
    }

    private static void CheckColumn(ColumnLayout column, GroupLayout group, LayoutFrame frame, IReadOnlyList<SetNotice> notices,
        PageTemplate template)
    {
        if (column.Items.Count == 0) return;
        Length top = frame.Top + frame.Leading * ((group is { Head: null } or { HeadColumns: > 0 }
            or { Heads: not null } ? 0 : template.SectionHead.Lines)
            + column.Top);
        Assert.That(column.Items[0].Y, Is.EqualTo(top), "a column begins at its top");
        for (int i = 1; i < column.Items.Count; i++)
        {
            (ItemLayout above, ItemLayout item) = (column.Items[i - 1], column.Items[i]);
            (int lines, int shares) = Air(above, item, notices, template);
            Length air = item.Y - above.Y - frame.Leading * (above.Lines + lines);
            int rounded = shares == 0 ? 0 : 1;
            Assert.That(air.Millipoints, Is.InRange(
                template.Gaps.Least.Millipoints * shares - rounded, template.Gaps.Greatest.Millipoints * shares + rounded),
                    $"gap above item {i}");
        }
        ItemLayout last = column.Items[^1];
        Assert.That(last.IsHead, Is.False, "no head at a column's foot");
        bool isCarried = group.JumpColumn is { } jump && ReferenceEquals(column, group.Columns[jump]);
        Length foot = last.Y + frame.Leading * (last.Lines + (isCarried ? 1 : 0));
        Assert.That(foot, Is.LessThanOrEqualTo(top + frame.Leading * (group.Height - column.Top - column.Foot)),
            "nothing runs over the foot");
    }

    private static (int Lines, int Shares) Air(ItemLayout above, ItemLayout item, IReadOnlyList<SetNotice> notices, PageTemplate template)
    {
        if (item.IsHead) return (template.SectionHead.LinesAbove, 1);
        if (item.Filler is not null) return (template.Titled.LinesAfter, 1);
        if (item.IsCarry || above.IsCarry || above.IsHead || item.FirstLine > 0) return (0, 0);
        (SetNotice? one, SetNotice other) = (above.Notice is { } index ? notices[index] : null, notices[item.Notice!.Value]);
        bool isTitled = one?.IsTitled == true || other.IsTitled;
        bool isBoxed = one is null || one.IsBoxed || other.IsBoxed;
        int lines = isBoxed ? template.Titled.LinesAfter : isTitled ? template.Titled.LinesBetween ?? template.Titled.LinesAfter : 0;
        return (lines, isTitled ? template.Titled.GapShares : 1);
    }

    // Sections stand together, each below its head, and in order where their order is not free.
    private static void CheckOrder(MadeUpIssue issue, IReadOnlyList<SetNotice> notices, PageTemplate template)
    {
        Dictionary<string, int> last = [];
        bool isAnyFree = issue.Late is not null && template.IsLateOrderFree;
        foreach (GroupLayout group in issue.Layout.Pages.SelectMany(page => page.Groups))
        {
            string section = group.Head ?? "";
            foreach (ItemLayout item in group.Columns.SelectMany(column => column.Items))
            {
                if (item.IsHead) section = item.Section;
                if (item.Notice is not { } index) continue;
                Assert.That(notices[index].Notice.Section, Is.EqualTo(section), $"notice {index} stands under its section's head");
                bool isFree = isAnyFree || template.Sections.Any(style => style.Section == section && style.MayReorder);
                if (!isFree) Assert.That(index, Is.GreaterThanOrEqualTo(last.GetValueOrDefault(section, -1)), "fixed order");
                last[section] = index;
            }
        }
    }
}
