using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Checking;

/// <summary>Two receipts never bear the same number; where they do, one was copied wrongly or handed in twice.</summary>
public static class DoubledNumbers
{
    /// <summary>Numbers that stand in more than one notice of a file.</summary>
    /// <param name="notices">In the order of the file.</param>
    /// <returns>For each notice the findings to add, each on the later of the two places.</returns>
    public static IReadOnlyList<IReadOnlyList<Finding>> Find(IReadOnlyList<CheckedNotice> notices)
    {
        Dictionary<string, int> seenIn = new(StringComparer.Ordinal);
        List<IReadOnlyList<Finding>> found = [];
        for (int index = 0; index < notices.Count; index++)
        {
            List<Finding> findings = [];
            foreach (Fact fact in notices[index].Facts)
            {
                if (!IsCounted(fact)) continue;
                if (!seenIn.TryGetValue(fact.Value, out int first)) seenIn[fact.Value] = index;
                else if (first != index) findings.Add(NoticeFindings.NumberDoubledAcross.At(fact.Span, fact.Value, first + 1));
            }
            found.Add(findings);
        }
        return found;
    }

    internal static void Check(ReadNotice notice, List<Finding> findings)
    {
        HashSet<string>? seen = null;
        Fact? only = null;
        foreach (Fact fact in notice.Facts)
        {
            if (!IsCounted(fact)) continue;
            if (only is null)
            {
                only = fact;
                continue;
            }
            seen ??= new(StringComparer.Ordinal) { only.Value };
            if (!seen.Add(fact.Value)) findings.Add(NoticeFindings.NumberDoubled.At(fact.Span, fact.Value));
        }
    }

    private static bool IsCounted(Fact fact) => fact.Type == FactType.ReceiptNumber && fact.Value.Length >= 4;
}
