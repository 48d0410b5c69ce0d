using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Intake.Reading.Things;

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
            foreach (TextSpan owner in SealRows.Owners(scan).ToArray()) scan.AddParty(owner.Start, owner.End);
            Receivers.Read(scan);
            SelfSpeakers.Read(scan);
            Losers.Read(scan);
            if (!scan.HasParty) SelfSpeakers.ReadTail(scan);
            if (!scan.HasParty) LabelledParties.ReadLeaning(scan, 0, scan.Text.Length);
            if (!scan.HasParty) LabelledParties.ReadOthers(scan);
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
