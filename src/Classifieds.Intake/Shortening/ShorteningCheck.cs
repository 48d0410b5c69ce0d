using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Shortening;

/// <summary>Whether a notice says the same without some of its characters: it is read again to be sure.</summary>
public sealed class ShorteningCheck(NoticeReader reader)
{
    /// <returns>True where the shorter text is of the same kind, has the same facts, and no error or warning that it had not.</returns>
    public bool IsHarmless(CheckedNotice notice, DateOnly printDate, int start, int length)
    {
        CheckedNotice shorter = reader.Read(notice.Text.Remove(start, length), printDate, notice.SetKind);
        return shorter.Kind == notice.Kind
            && shorter.Facts.Select(Told).SequenceEqual(notice.Facts.Select(Told))
            && Weighty(shorter).All(finding => finding.Value <= Weighty(notice).GetValueOrDefault(finding.Key));
    }

    private static (string, string) Told(Fact fact) => (fact.Type, fact.Value);

    private static Dictionary<string, int> Weighty(CheckedNotice notice) => notice.Findings
        .Where(finding => finding.Severity != Severity.Info).CountBy(finding => finding.Code).ToDictionary(StringComparer.Ordinal);
}
