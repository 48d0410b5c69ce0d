using Classifieds.Domain.Catalogues;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>Who lost, declares or gives notice: persons and organisations, to the letter.</summary>
internal static class PartyReader
{
    public static void Read(Scan scan)
    {
        NoticeFamily family = scan.Kind.Family;
        LabelledParties.Read(scan);
        if (family is NoticeFamily.Loss or NoticeFamily.Seal)
        {
            Losers.Read(scan);
            if (!scan.HasParty) LabelledParties.ReadLeaning(scan, 0, scan.Text.Length);
            Losers.ReadFurther(scan);
            if (!scan.HasParty) ShortNames.Read(scan);
        }
        Signers.Read(scan, family);
        if (family != NoticeFamily.Public) return;
        Addressees.Read(scan);
        Announcers.ReadNumbered(scan);
        if (!scan.HasParty) Announcers.ReadOpening(scan);
    }
}
