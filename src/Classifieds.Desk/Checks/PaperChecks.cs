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
        CheckedNotice[] given = [.. notices];
        var doubled = DoubledNumbers.Find(given);
        var twice = DoubledNotices.Find(given);
        var unprintable = new IReadOnlyList<Finding>[given.Length];
        Parallel.For(0, given.Length, index =>
            (given[index], unprintable[index]) = Looked(given[index], [.. twice[index], .. doubled[index]], opened));
        for (int index = 0; index < given.Length; index++) notices[index] = given[index];
        return unprintable;
    }

    private static (CheckedNotice Notice, IReadOnlyList<Finding> Unprintable) Looked(
        CheckedNotice given, IReadOnlyList<Finding> doubled, OpenedPaper? opened)
    {
        if (given.Text.Length > NoticeReader.MostUnits) return (given, given.Findings); // nothing else is told of it, and it is never set
        Finding[] unprintable =
        [
            .. opened?.Coverage.Check(given) ?? [],
            .. given.Findings.Where(finding => finding.Code == NoticeFindings.TextMarkAlone.Code),
        ];
        CheckedNotice notice = opened?.Coverage.Accept(given) ?? given;
        Finding? tooWide = opened is null ? null : ShapeChecks.Columns(notice, opened.Paper.Page);
        IEnumerable<Finding> prices = opened is null ? [] : PriceChecks.Extras(notice, opened.Paper.Rates);
        Finding[] around = [.. doubled, .. unprintable, .. tooWide is null ? [] : new[] { tooWide }, .. prices];
        return (around.Length == 0 ? notice : notice with { Findings = Added(notice.Findings, around) }, unprintable);
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
