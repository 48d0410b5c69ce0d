using Classifieds.Cli.Words;
using Classifieds.Desk.Wire.Pages;

namespace Classifieds.Tests.Cli;

/// <summary>What a person reads of notices that found no room.</summary>
public sealed class OversetSheetTests
{
    private static readonly OversetReport[] Over =
    [
        .. Enumerable.Range(0, 5).Select(index => new OversetReport(index, 16, ["从已排各条中共压缩 16 行", "改登下一期"])),
        new(7, 3, ["从已排各条中共压缩 3 行", "改登下一期"]), new(9, 4, ["改登下一期"]),
    ];

    [Test]
    public void They_are_told_in_one_table_by_section_and_what_helps_once() => Assert.That(
        OversetSheet.Lines(Count(Over), index => index < 7 ? "公告" : "挂失声明"), Is.EqualTo(
        [
            "排不下 7 则，共 87 行：",
            "  公告      第 1 至 5 则     5 则     80 行",
            "  挂失声明  第 8、10 则      2 则      7 行",
            "可以：改登下一期",
        ]));

    [Test]
    public void One_that_no_page_could_hold_is_told_by_itself() => Assert.That(
        OversetSheet.Lines(Count([new(2, 140, ["高 70 行，高于版心，改跨更多的栏或不加框"])]), _ => "公告"), Is.EqualTo(
        [
            "排不下 1 则，共 140 行：",
            "  公告  第 3 则     1 则    140 行",
            "第 3 则高 70 行，高于版心，改跨更多的栏或不加框",
        ]));

    [Test]
    public void Where_everything_stands_nothing_is_told() => Assert.That(OversetSheet.Lines(Count([]), _ => "公告"), Is.Empty);

    private static NoticeCount Count(OversetReport[] over) => new(20, 20 - over.Length, over, []);
}
