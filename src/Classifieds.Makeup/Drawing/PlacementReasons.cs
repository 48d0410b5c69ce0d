using System.Globalization;
using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Drawing;

/// <summary>The sentences in which the page gives account of itself.</summary>
internal static class PlacementReasons
{
    public static string Of(Atom atom, bool isFirstInColumn, ColumnGroup group, FilledColumn column) =>
        Place(atom, isFirstInColumn, group, column) + (atom.Notice is { IsBoxed: true } boxed ? $"；{Asked(boxed)}加框" : "");

    private static string Place(Atom atom, bool isFirstInColumn, ColumnGroup group, FilledColumn column)
    {
        string section = atom.Section.Head;
        if (atom.Why is { } why) return $"{section}：{why}";
        if (atom.FirstLine > 0) return $"{section}：长稿从上一栏接排，两侧各不少于规定行数";
        if (atom.IsMoved) return $"{section}：与同栏目另一条调换先后，使栏脚齐平";
        if (!isFirstInColumn)
        {
            Atom before = group.Atoms[IndexOf(atom, group, column) - 1];
            return before.Head is not null ? $"{section}：本栏目第一条，紧接栏题" : $"{section}：按收稿顺序接在前一条之后";
        }
        if (group.Head is not null && column.First == 0)
            return group.Heads is null or [{ Columns: > 1 }] ? $"{section}：本栏目第一条，栏题通栏" : $"{section}：本栏目第一条，紧接栏题";
        return column.First == 0 ? $"{section}：本版第一条" : $"{section}：前一栏容不下整条，移至本栏顶";
    }

    public static string OfBlock(PlacedBlock block, ColumnGroup group)
    {
        SetNotice notice = block.Notice;
        bool isHighest = group.Blocks.All(other => other.Top >= block.Top);
        string frame = notice.IsBoxed ? "加框" : "";
        string place = isHighest ? "紧接栏题，在所跨各栏之上" : "接在前面的跨栏稿之下";
        bool isOverOthers = group.Plan.Columns.All(column => column.IsEmpty) || block.Column + notice.Columns > group.Plan.Columns.Count;
        string under = isOverOthers ? "其下各栏排本栏目其余各条和后面的栏目" : "同栏目其余各条排在其下和其旁";
        return $"{group.Head!.Head}：{Asked(notice)}{frame}跨 {notice.Columns} 栏，{place}，{under}";
    }

    public static string OfFiller(FilledColumn column) =>
        column.WhiteAtFoot > Length.Zero ? $"栏脚本会留白，补白后只余 {Points(column.WhiteAtFoot)} 点" : "栏脚本会留白，以补白排齐";

    private static string Asked(SetNotice notice) => notice.Notice.Shape is null ? "按本报版式" : "随稿指定";

    public static ColumnGap OfGaps(FilledColumn column, int page, int number, ColumnGroup group, Length below, PageTemplate template)
    {
        Length size = column.Gaps == 0 ? Length.Zero : column.Slack / column.Gaps;
        bool isLast = column.End == group.Plan.End && !group.RunsOn;
        Length white = column.WhiteAtFoot + below;
        string why = (column.Gaps, column.WhiteAtFoot > Length.Zero, isLast) switch
        {
            _ when below > Length.Zero => $"本栏目到此为止，比整版矮 {Points(below)} 点，栏脚留白 {Points(white)} 点",
            (_, true, true) => $"本栏目到此为止，栏脚留白 {Points(white)} 点",
            (0, true, false) => $"下一条容不下，本栏没有可调的间隔，栏脚留白 {Points(column.WhiteAtFoot)} 点",
            (_, true, false) => $"下一条容不下，间隔加到 {Points(template.Gaps.Greatest)} 点也排不齐，栏脚留白 {Points(column.WhiteAtFoot)} 点",
            (0, false, _) => "栏内没有可调的间隔，栏脚已齐",
            _ => $"间隔 {column.Gaps} 份，每份 {Points(size)} 点，使栏脚与邻栏齐平",
        };
        (Length narrowest, Length widest) = Range(column, group, size);
        if (column.Why is { } late)
            why = column.Gaps == 0 ? late : narrowest == widest
                ? $"{late}，间隔每份 {Points(size)} 点" : $"{late}，间隔每份 {Points(narrowest)} 至 {Points(widest)} 点";
        return new(page, number, size, column.Gaps, white) { Why = why, Narrowest = narrowest, Widest = widest };
    }

    /// <summary>A column in which nothing stands.</summary>
    /// <param name="waits">Whether more of its section follows.</param>
    public static ColumnGap OfWhite(int page, int number, Length white, bool waits) => new(page, number, Length.Zero, 0, white)
    {
        Why = $"{(waits ? "下一条容不下" : "跨栏稿旁边或下面没有稿件可排")}，本栏留白 {Points(white)} 点",
    };

    private static (Length Narrowest, Length Widest) Range(FilledColumn column, ColumnGroup group, Length size)
    {
        if (column.Shifts is not { } shifts) return (size, size);
        (Length narrowest, Length widest) = (size, size);
        for (int i = 1; i < shifts.Count; i++)
        {
            int shares = group.Atoms[column.First + i].GapShares;
            if (shares == 0) continue;
            narrowest = Length.Min(narrowest, (shifts[i] - shifts[i - 1]) / shares);
            widest = Length.Max(widest, (shifts[i] - shifts[i - 1]) / shares);
        }
        return (narrowest, widest);
    }

    private static int IndexOf(Atom atom, ColumnGroup group, FilledColumn column)
    {
        int at = column.First;
        while (!ReferenceEquals(group.Atoms[at], atom)) at++;
        return at;
    }

    private static string Points(Length length) => length.Points.ToString("0.##", CultureInfo.InvariantCulture);
}
