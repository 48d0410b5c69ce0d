using Classifieds.Domain.Findings;
using Classifieds.Intake.Checking.Sums;

namespace Classifieds.Intake.Checking;

/// <summary>A notice that was read in, everything a clerk must know about it out.</summary>
internal static class NoticeChecks
{
    /// <param name="findings">What reading found already; added to, then put in the order of the text.</param>
    public static void Check(ReadNotice notice, bool kindIsKnown, List<Finding> findings)
    {
        CharacterChecks.Check(notice.Text, findings);
        TableRows.Check(notice.Text, findings);
        DateZeros.Check(notice.Text, findings);
        DateChecks.Check(notice, findings);
        NameDotChecks.Check(notice, findings);
        NumberTells.Check(notice, findings);
        DoubledNumbers.Check(notice, findings);
        SumChecks.Check(notice, findings);
        EverydaySums.Check(notice, findings);
        CountChecks.Check(notice, findings);
        InvoiceChecks.Check(notice, findings);
        if (kindIsKnown) CompletenessChecks.Check(notice, findings);
        else findings.Add(NoticeFindings.KindUnknown.At(null));
        InOrder(findings);
    }

    // By place, those on the whole notice last; findings at one place stay in the order they were made.
    private static void InOrder(List<Finding> findings)
    {
        if (findings.Count < 2) return;
        Finding[] sorted = [.. findings.OrderBy(finding => finding.Where?.Start ?? int.MaxValue)];
        findings.Clear();
        findings.AddRange(sorted);
    }
}
