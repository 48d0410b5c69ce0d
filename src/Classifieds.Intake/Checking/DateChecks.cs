using System.Globalization;
using Classifieds.Domain;
using Classifieds.Domain.Findings;

namespace Classifieds.Intake.Checking;

/// <summary>Dates against the day the notice is printed; what is long past today may have been right then.</summary>
internal static class DateChecks
{
    public static void Check(ReadNotice notice, List<Finding> findings)
    {
        string printed = notice.PrintDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (Fact fact in notice.Facts)
        {
            // ISO dates sort as text.
            if (fact.Type == FactType.Deadline && string.CompareOrdinal(fact.Value, printed) < 0)
                findings.Add(NoticeFindings.DeadlinePast.At(fact.Span, fact.Value, printed));
            if (fact.Type == FactType.SignatureDate && string.CompareOrdinal(fact.Value, printed) > 0)
                findings.Add(NoticeFindings.SignatureDateLate.At(fact.Span, fact.Value, printed));
        }
    }
}
