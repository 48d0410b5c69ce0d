using Classifieds.Domain.Catalogues;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Amounts;
using Classifieds.Intake.Reading.Dates;
using Classifieds.Intake.Reading.Kinds;
using Classifieds.Intake.Reading.Measures;
using Classifieds.Intake.Reading.Numbers;
using Classifieds.Intake.Reading.Outline;
using Classifieds.Intake.Reading.Parties;
using Classifieds.Intake.Reading.Things;

namespace Classifieds.Intake.Reading;

/// <summary>The spine of reading: a clean text in, its kind and its facts out, each reader in its turn.</summary>
/// <remarks>The order matters: what one reader has claimed the next does not read as something else.</remarks>
internal static class FactReader
{
    /// <param name="asked">The kind that it is, whatever its words say; null = they say it.</param>
    public static Scan Read(string text, Catalogue catalogue, Vocabulary vocabulary, DateOnly printDate, NoticeKind? asked = null)
    {
        var scan = new Scan(text, catalogue, vocabulary);
        LayoutReader.Read(scan);
        DateReader.Read(scan, printDate);
        AmountFacts.Read(scan, printDate);
        ThingReader.Read(scan);
        NumberReader.Read(scan, printDate);
        KindRecognizer.Read(scan, asked);
        MissingPersonReader.Read(scan);
        PartyReader.Read(scan);
        MeasureReader.Read(scan);
        scan.SortFacts();
        return scan;
    }
}
