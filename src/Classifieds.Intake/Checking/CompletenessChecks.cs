using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking;

/// <summary>What a notice of its family must say: the words its catalogue entry demands, whole names, and the facts without which it is
/// none.</summary>
internal static class CompletenessChecks
{
    // What somebody is known by who lost his papers: without the number nobody can tell which paper is void (domain: 主体, 证件, 证号).
    private static readonly string[] Numbered = ["lost-id-card", "lost-driving-licence", "lost-business-licence", "lost-food-licence",
        "lost-permit"];

    public static void Check(ReadNotice notice, List<Finding> findings)
    {
        if (notice.UnmetWords is { } unmet) findings.Add(Unmet(notice, unmet));
        CheckNames(notice, findings);
        switch (notice.Kind.Family)
        {
            case NoticeFamily.Loss:
                Want(notice.Has(FactType.Party), NoticeFindings.PartyMissing);
                Want(notice.Has(FactType.Document) || notice.Has(FactType.Receipt) || notice.Has(FactType.Seal),
                    NoticeFindings.ThingMissing);
                CheckNumber(notice, findings);
                break;
            case NoticeFamily.Seal:
                Want(notice.Has(FactType.Party), NoticeFindings.PartyMissing);
                break;
            case NoticeFamily.Public when notice.HasTitle:
                // Told to everybody under a title: signed and dated, where the catalogue asks for it.
                Want(!Asks(notice, FactType.Party) || notice.Has(FactType.Signature) || notice.Has(FactType.Party),
                    NoticeFindings.SignatureMissing);
                Want(!Asks(notice, FactType.SignatureDate) || notice.Has(FactType.SignatureDate), NoticeFindings.SignatureDateMissing);
                break;
            case NoticeFamily.Missing:
                // Somebody is asked to come forward, so there must be a way to.
                Want(notice.Has(FactType.Phone) || notice.Has(FactType.Address), NoticeFindings.ContactMissing);
                break;
            default:
                break;
        }

        void Want(bool isThere, FindingKind missing)
        {
            if (!isThere) findings.Add(missing.At(null));
        }
    }

    private static Finding Unmet(ReadNotice notice, RequiredWords unmet)
    {
        string words = unmet.AnyOf[0];
        // The last mark of the body gives way to the words that are missing.
        int last = notice.Body.End - 1;
        bool stop = last >= notice.Body.Start && Script.IsStop(notice.Text[last]);
        var where = new TextSpan(stop ? last : notice.Body.End, stop ? 1 : 0);
        return NoticeFindings.WordsMissing.At(where, [$"，{words}。"], words, unmet.Why) with { Severity = unmet.Severity };
    }

    // Somebody is told of once, though he is party and signs as well.
    private static void CheckNames(ReadNotice notice, List<Finding> findings)
    {
        bool isLoss = notice.Kind.Family is NoticeFamily.Loss or NoticeFamily.Seal;
        HashSet<string>? told = null;
        bool isFirst = true;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is not (FactType.Party or FactType.Signature or FactType.MissingPerson)) continue;
            if (fact.Text.Length == 1 && fact.Type == FactType.Party) findings.Add(NoticeFindings.NameShort.At(fact.Span, fact.Text));
            int start = fact.Text.Length - fact.Value.Length; // a label before who signs
            bool isLoser = isLoss && isFirst && fact.Type == FactType.Party;
            isFirst &= fact.Type != FactType.Party;
            if (NamePlaceholders.In(fact.Text.AsSpan(Math.Max(0, start)), isLoser) is not { } found) continue;
            if (!(told ??= new(StringComparer.Ordinal)).Add(fact.Value)) continue;
            TextSpan where = found.Where.Shift(fact.Span.Start + Math.Max(0, start));
            findings.Add(NoticeFindings.NamePlaceholder.At(where, where.In(notice.Text)) with { Severity = found.Severity });
        }
    }

    private static void CheckNumber(ReadNotice notice, List<Finding> findings)
    {
        if (!Numbered.Contains(notice.Kind.Id.ToString())) return;
        Fact? thing = null;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type == FactType.Document) thing ??= fact;
            if (fact.Type == FactType.Phone) continue;
            if (fact.Type.EndsWith("-number", StringComparison.Ordinal) || fact.Type is FactType.CreditCode or FactType.OrganizationCode
                || IdentifierTable.Find(fact.Type) is { Owner: not IdentifierOwner.Nobody }) return;
        }
        bool isLicence = thing is not null && (thing.Text[^1] is '证' or '證' || thing.Text.Contains('照')
            || thing.Text.Contains("许可", StringComparison.Ordinal));
        if (thing is not null && isLicence && !HasDigits(notice)) findings.Add(NoticeFindings.NumberMissing.At(thing.Span, thing.Text));
    }

    // 证号尾号0012: some number is told, though not read as one.
    private static bool HasDigits(ReadNotice notice)
    {
        int run = 0;
        for (int at = notice.Body.Start; at < notice.Body.End; at++)
        {
            run = Script.IsAlphanumeric(notice.Text[at]) || notice.Text[at] == '*' ? run + 1 : 0;
            if (run >= 5 && !IsOfFact(notice, at)) return true;
        }
        return false;
    }

    private static bool IsOfFact(ReadNotice notice, int at)
    {
        foreach (Fact fact in notice.Facts)
            if (fact.Span.Start <= at && at < fact.Span.End) return true;
        return false;
    }

    private static bool Asks(ReadNotice notice, string type)
    {
        foreach (NoticeField field in notice.Kind.Fields)
            if (field.IsRequired && field.Type == type) return true;
        return false;
    }
}
