using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Notices;

/// <summary>Which errors of a notice can wait for an examiner's word.</summary>
internal static class NoticeFaults
{
    /// <summary>Whether the notice can be kept with its errors until they are mended or overruled; what cannot be set cannot
    /// wait.</summary>
    public static bool MayWait(CheckedNotice notice) => notice.Findings
        .Where(finding => finding.Severity == Severity.Error)
        .All(finding => Overrule.MayBeOverruled(finding.Code));
}
