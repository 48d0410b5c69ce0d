using System.Buffers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking;

/// <summary>What a notice of its family must say: the words its catalogue entry demands, whole names, and the facts without which it is none.</summary>
internal static class CompletenessChecks
{
    private static readonly SearchValues<char> Placeholders = SearchValues.Create("?？□▢■●〓");

    public static void Check(ReadNotice notice, List<Finding> findings)
    {
        if (notice.UnmetWords is { } unmet) findings.Add(Unmet(notice, unmet));
        if (PlaceholderIn(notice) is { } where) findings.Add(NoticeFindings.NamePlaceholder.At(where, notice.Text[where.Start]));
        switch (notice.Kind.Family)
        {
            case NoticeFamily.Loss:
                Want(notice.Has(FactType.Party), NoticeFindings.PartyMissing);
                Want(notice.Has(FactType.Document) || notice.Has(FactType.Receipt) || notice.Has(FactType.Seal), NoticeFindings.ThingMissing);
                break;
            case NoticeFamily.Seal:
                Want(notice.Has(FactType.Party), NoticeFindings.PartyMissing);
                break;
            case NoticeFamily.Public when notice.HasTitle:
                // Told to everybody under a title: signed and dated, where the catalogue asks for it.
                Want(!Asks(notice, FactType.Party) || notice.Has(FactType.Signature) || notice.Has(FactType.Party), NoticeFindings.SignatureMissing);
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

    /// <summary>Where a name stands open for a character that could not be typed; -1 where it does not.</summary>
    public static int PlaceholderIn(ReadOnlySpan<char> name) => name.IndexOfAny(Placeholders);

    private static TextSpan? PlaceholderIn(ReadNotice notice)
    {
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is not (FactType.Party or FactType.Signature)) continue;
            int at = PlaceholderIn(fact.Text);
            if (at >= 0) return new(fact.Span.Start + at, 1);
        }
        return null;
    }

    private static bool Asks(ReadNotice notice, string type)
    {
        foreach (NoticeField field in notice.Kind.Fields)
            if (field.IsRequired && field.Type == type) return true;
        return false;
    }
}
