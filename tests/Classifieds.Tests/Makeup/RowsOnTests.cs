using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup.Setting;

namespace Classifieds.Tests.Makeup;

/// <summary>A notice's rows, asked for by the lines of the grid that they stand on.</summary>
public sealed class RowsOnTests
{
    private static IEnumerable<SetNotice> Notices()
    {
        CheckedNotice titled = SquarePaper.Titled("关于某事的公告", new('征', 300), "某镇政府", "2026年11月24日");
        CheckedNotice columned = titled with { Shape = new(Columns: 2, IsBoxed: false, Lines: 0) { IsColumned = true } };
        CheckedNotice boxed = titled with { Shape = new(Columns: 1, IsBoxed: true, Lines: 0) };
        return ((CheckedNotice[])[SquarePaper.Item(1), SquarePaper.Item(40), titled, boxed, columned]).Select(notice =>
            NoticeSetter.Set(0, notice, SquarePaper.Template, SquarePaper.Fonts, MaskingPolicy.None));
    }

    [TestCaseSource(nameof(Notices))]
    public void Asked_for_line_by_line_or_all_at_once_each_row_is_there_once(SetNotice notice)
    {
        SetRow[] byLine = [.. Enumerable.Range(0, notice.Lines).SelectMany(line => notice.RowsOn(line, line + 1))];

        Assert.That(notice.RowsOn(0, notice.Lines), Is.EqualTo(notice.Rows));
        Assert.That(byLine, Is.EquivalentTo(notice.Rows));
        Assert.That(notice.RowsOn(2, 5), Is.EqualTo(notice.Rows.Where(row => row.GridLine is >= 2 and < 5)));
    }
}
