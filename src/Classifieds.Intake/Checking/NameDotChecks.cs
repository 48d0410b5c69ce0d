using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking;

/// <summary>古丽米热•艾比布力: another dot than · U+00B7 between the parts of a name, which no register will find.</summary>
internal static class NameDotChecks
{
    public static void Check(ReadNotice notice, List<Finding> findings)
    {
        int told = -1;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is not (FactType.Party or FactType.Signature or FactType.MissingPerson or FactType.Addressee
                or FactType.Seal)) continue;
            if (!NameDots.MayHaveWrong(fact.Text)) continue;
            bool organization = OrganizationNames.EndsLikeOne(fact.Text);
            for (int at = 1; at + 1 < fact.Text.Length; at++)
            {
                if (!NameDots.IsWrong(fact.Text, at) || (organization && fact.Text[at] is '-' or '—' or '.')) continue;
                var where = new TextSpan(fact.Span.Start + at, 1);
                if (where.Start <= told) continue; // party and signer in one
                told = where.Start;
                findings.Add(NoticeFindings.NameDot.At(where, [NameDots.Right.ToString()], fact.Text[at])
                    with { Severity = organization ? Severity.Info : Severity.Warning });
            }
        }
    }
}
