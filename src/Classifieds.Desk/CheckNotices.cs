using Classifieds.Desk.Papers;
using Classifieds.Domain;
using Classifieds.Intake;
using Classifieds.Intake.Checking;

namespace Classifieds.Desk;

/// <summary>核稿: reads and checks every notice of a file.</summary>
/// <param name="paper">Where it is given, a character that the paper has no font for is an error too.</param>
public sealed class CheckNotices(Catalogue catalogue, OpenedPaper? paper = null)
{
    private readonly NoticeReader reader = new(catalogue);
    private readonly GlyphCoverage? coverage = paper is null ? null : new(paper.Fonts);

    /// <param name="text">Blocks parted by a line <c>---</c>.</param>
    /// <returns>One notice a block, in their order; numbers that stand in two of them are findings of the later one.</returns>
    public IReadOnlyList<CheckedNotice> Run(string text, DateOnly printDate)
    {
        List<CheckedNotice> notices = [.. NoticeBlocks.Split(text).Select(block => reader.Read(block, printDate))];
        var doubled = DoubledNumbers.Find(notices);
        for (int index = 0; index < notices.Count; index++)
        {
            IReadOnlyList<Finding> unprintable = coverage?.Check(notices[index]) ?? [];
            if (doubled[index].Count + unprintable.Count > 0)
                notices[index] = notices[index] with { Findings = [.. notices[index].Findings, .. doubled[index], .. unprintable] };
        }
        return notices;
    }
}
