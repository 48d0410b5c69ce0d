using Classifieds.Desk.Notices;

namespace Classifieds.Tests.Desk;

public sealed class NoticeBlocksTests
{
    [Test]
    public void Blocks_are_parted_by_three_hyphens_alone_on_a_line() =>
        Assert.That(NoticeBlocks.Split("甲\n---\n乙\n丙\n---  \n丁"), Is.EqualTo((string[])["甲", "乙\n丙", "丁"]));

    [Test]
    public void Hyphens_inside_a_line_part_nothing() =>
        Assert.That(NoticeBlocks.Split("甲---乙\n----"), Is.EqualTo((string[])["甲---乙\n----"]));

    [Test]
    public void Empty_blocks_are_left_out() =>
        Assert.That(NoticeBlocks.Split("---\n\n---\n甲\n---\n \n---"), Is.EqualTo((string[])["甲"]));
}
