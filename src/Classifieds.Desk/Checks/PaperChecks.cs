using Classifieds.Desk.Papers;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Intake;
using Classifieds.Intake.Checking;

namespace Classifieds.Desk.Checks;

/// <summary>What is found of notices that stand together, beside what each was found to have by itself: once for every
/// verb, in one order.</summary>
internal static class PaperChecks
{
    /// <summary>Adds to each notice: numbers that stand in two of them, characters that no font has, what the paper's
    /// columns do not allow.</summary>
    /// <param name="notices">Read, with their photographs; they are replaced in place.</param>
    /// <param name="opened">Null where it is not known in which paper they run; then only their numbers are compared.</param>
    /// <returns>For each notice what keeps it off any page: characters that none of the paper's fonts has, or too many of them; empty for
    /// most.
    /// </returns>
    public static IReadOnlyList<Finding>[] Add(IList<CheckedNotice> notices, OpenedPaper? opened)
    {
        var doubled = DoubledNumbers.Find([.. notices]);
        var twice = DoubledNotices.Find([.. notices]);
        var unprintable = new IReadOnlyList<Finding>[notices.Count];
        for (int index = 0; index < notices.Count; index++)
        {
            if (notices[index].Text.Length > NoticeReader.MostUnits)
            {
                unprintable[index] = notices[index].Findings; // nothing else is told of it, and it is never set
                continue;
            }
            unprintable[index] =
            [
                .. opened?.Coverage.Check(notices[index]) ?? [],
                .. notices[index].Findings.Where(finding => finding.Code == NoticeFindings.TextMarkAlone.Code),
            ];
            CheckedNotice notice = opened?.Coverage.Accept(notices[index]) ?? notices[index];
            Finding? tooWide = opened is null ? null : ShapeChecks.Columns(notice, opened.Paper.Page);
            IEnumerable<Finding> prices = opened is null ? [] : PriceChecks.Extras(notice, opened.Paper.Rates);
            Finding[] around =
                [.. twice[index], .. doubled[index], .. unprintable[index], .. tooWide is null ? [] : new[] { tooWide }, .. prices];
            notices[index] = around.Length == 0 ? notice : notice with { Findings = Added(notice.Findings, around) };
        }
        return unprintable;
    }

    // A stored notice may bring what was found when it was taken.
    private static List<Finding> Added(IReadOnlyList<Finding> findings, Finding[] around)
    {
        List<Finding> all = [.. findings];
        foreach (Finding one in around)
            if (!all.Exists(told => told.Code == one.Code && told.Where == one.Where && told.Message == one.Message)) all.Add(one);
        return all;
    }
}
