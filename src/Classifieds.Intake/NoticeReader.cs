using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Checking;
using Classifieds.Intake.Checking.Laws;
using Classifieds.Intake.Cleaning;
using Classifieds.Intake.Instructions;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading;

namespace Classifieds.Intake;

/// <summary>The spine of intake: a manuscript in, a checked notice out.</summary>
/// <remarks>Made once for a catalogue and used for every notice, from any thread. Never throws on any text.</remarks>
public sealed class NoticeReader(Catalogue catalogue)
{
    /// <summary>The most characters of one notice, in UTF-16 units; a full page of a broadsheet holds some 13,000.</summary>
    public const int MostUnits = 20_000;

    private readonly Vocabulary vocabulary = new(catalogue);
    private readonly LawChecks law = new(catalogue.Law);
    private readonly LexiconChecks lexicon = new(catalogue.Lexicon);
    private readonly SecondEyeChecks secondEye = new(catalogue.Lexicon);

    /// <param name="printDate">The day the notice is printed; dates and ages are judged by it, not by today.</param>
    public CheckedNotice Read(string manuscript, DateOnly printDate)
    {
        SeparatedInstructions instructions = InstructionLines.Read(manuscript);
        CleanedText cleaned = TextCleaner.Clean(instructions.Words);

        // What no page can hold is not read: whoever pasted it by mistake is told so at once.
        bool isTooLong = cleaned.Text.Length > MostUnits;
        Scan scan = FactReader.Read(isTooLong ? "" : cleaned.Text, catalogue, vocabulary, printDate);
        NoticeKind kind = scan.Kind;

        if (isTooLong)
        {
            return new CheckedNotice
            {
                Manuscript = manuscript,
                Text = cleaned.Text,
                Kind = kind.Id,
                Family = kind.Family,
                Section = kind.Section,
                Instructions = instructions.Instructions,
                Facts = [],
                Findings = [NoticeFindings.NoticeTooLong.At(null, cleaned.Text.Length, MostUnits)],
                Changes = cleaned.Changes,
            };
        }

        var read = new ReadNotice(cleaned.Text, scan.Body, scan.Title >= 0, kind, scan.Facts, printDate);
        if (scan.IsKindKnown) law.Check(read, scan.Findings);
        lexicon.Check(read, scan.Findings);
        if (scan.IsKindKnown) secondEye.Check(read, scan.Findings);
        NoticeChecks.Check(read, scan.IsKindKnown, scan.Findings);
        PhotoWords.Check(instructions.Words, scan.Findings);
        scan.Findings.AddRange(instructions.Findings);
        AskedRuns? runs = RunsInstructionReader.Read(instructions, printDate, scan.Findings);
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
            Runs = runs,
            Facts = scan.Facts,
            Materials = scan.IsKindKnown ? kind.Materials : [],
            Masked = scan.IsKindKnown ? kind.Masked : [],
            Findings = scan.Findings,
            Changes = cleaned.Changes,
        };
    }
}
