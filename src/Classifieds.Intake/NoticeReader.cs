using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Checking.Laws;
using Classifieds.Intake.Checking;
using Classifieds.Intake.Cleaning;
using Classifieds.Intake.Instructions;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Amounts;
using Classifieds.Intake.Reading.Dates;
using Classifieds.Intake.Reading.Kinds;
using Classifieds.Intake.Reading.Measures;
using Classifieds.Intake.Reading.Numbers;
using Classifieds.Intake.Reading.Outline;
using Classifieds.Intake.Reading.Parties;
using Classifieds.Intake.Reading.Things;
using Classifieds.Intake.Reading;

namespace Classifieds.Intake;

/// <summary>The spine of intake: a manuscript in, a checked notice out.</summary>
/// <remarks>Made once for a catalogue and used for every notice, from any thread. Never throws on any text.</remarks>
public sealed class NoticeReader(Catalogue catalogue)
{
    private readonly Vocabulary vocabulary = new(catalogue);
    private readonly LawChecks law = new(catalogue.Law);
    private readonly LexiconChecks lexicon = new(catalogue.Lexicon);
    private readonly SecondEyeChecks secondEye = new(catalogue.Lexicon);

    /// <param name="printDate">The day the notice is printed; dates and ages are judged by it, not by today.</param>
    public CheckedNotice Read(string manuscript, DateOnly printDate)
    {
        SeparatedInstructions instructions = InstructionLines.Read(manuscript);
        CleanedText cleaned = TextCleaner.Clean(instructions.Words);

        var scan = new Scan(cleaned.Text, catalogue, vocabulary);
        LayoutReader.Read(scan);
        DateReader.Read(scan, printDate);
        AmountFacts.Read(scan, printDate);
        ThingReader.Read(scan);
        NumberReader.Read(scan, printDate);
        int recognized = KindRecognizer.Recognize(scan);
        NoticeKind kind = catalogue.Kinds[Math.Max(0, recognized >= 0 ? recognized : KindRecognizer.Rest(scan, NoticeFamily.Public))];
        if (kind.Family == NoticeFamily.Missing) MissingPersonReader.Read(scan);
        PartyReader.Read(scan, kind.Family);
        MeasureReader.Read(scan, kind.Family);
        scan.Facts.Sort(InOrder);

        var read = new ReadNotice(cleaned.Text, scan.Body, scan.Title >= 0, kind, scan.Facts, printDate);
        if (recognized >= 0) law.Check(read, scan.Findings);
        lexicon.Check(read, scan.Findings);
        if (recognized >= 0) secondEye.Check(read, scan.Findings);
        NoticeChecks.Check(read, recognized >= 0, scan.Findings);
        PhotoWords.Check(instructions.Words, scan.Findings);
        scan.Findings.AddRange(instructions.Findings);
        AskedShape? shape = ShapeInstructionReader.Read(instructions.Of(Instruction.Shape), scan.Findings);

        return new CheckedNotice
        {
            Manuscript = manuscript,
            Text = cleaned.Text,
            Kind = kind.Id,
            Family = kind.Family,
            Section = kind.Section,
            Instructions = instructions.Instructions,
            Shape = shape,
            Facts = scan.Facts,
            Materials = recognized >= 0 ? kind.Materials : [],
            Findings = scan.Findings,
            Changes = cleaned.Changes,
        };
    }

    private static int InOrder(Fact left, Fact right)
    {
        int order = left.Span.Start.CompareTo(right.Span.Start);
        if (order == 0) order = right.Span.Length.CompareTo(left.Span.Length);
        return order != 0 ? order : string.CompareOrdinal(left.Type, right.Type);
    }
}
