using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>Who signs is a party where the words name none.</summary>
internal static class Signers
{
    public static void Read(Scan scan, NoticeFamily family)
    {
        bool any = scan.HasParty;
        if (any && family is NoticeFamily.Loss or NoticeFamily.Seal) return;
        int count = scan.Facts.Count;
        for (int index = 0; index < count; index++)
        {
            Fact fact = scan.Facts[index];
            if (fact.Type != FactType.Signature) continue;
            int start = fact.Span.End - fact.Value.Length;
            scan.AddParty(start, fact.Span.End);
        }
    }
}
