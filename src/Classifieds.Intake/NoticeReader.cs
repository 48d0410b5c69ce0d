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
    /// <param name="kind">Of the catalogue: the kind that it is, whatever its words and its line <c>#分类</c> say; null = they say
    /// it.</param>
    public CheckedNotice Read(string manuscript, DateOnly printDate, KindId? kind = null)
    {
        SeparatedInstructions instructions = InstructionLines.Read(manuscript);
        if (kind is not null) instructions = instructions.With(new(Instruction.Kind, kind.ToString(), 0));
        NoticeKind? asked = Asked(instructions.Of(Instruction.Kind));
        CleanedText cleaned = TextCleaner.Clean(instructions.Words);

        // What no page can hold is not read: whoever pasted it by mistake is told so at once.
        bool isTooLong = cleaned.Text.Length > MostUnits;
        Scan scan = FactReader.Read(isTooLong ? "" : cleaned.Text, catalogue, vocabulary, printDate, asked);
        NoticeKind found = scan.Kind;

        if (isTooLong)
        {
            return new CheckedNotice
            {
                Manuscript = manuscript,
                Text = cleaned.Text,
                Kind = found.Id,
                Family = found.Family,
                Section = found.Section,
                Instructions = instructions.Instructions,
                Facts = [],
                Findings = [NoticeFindings.NoticeTooLong.At(null, cleaned.Text.Length, MostUnits)],
                Changes = cleaned.Changes,
            };
        }

        var read = new ReadNotice(cleaned.Text, scan.Body, scan.Title >= 0, found, scan.Facts, printDate);
        if (scan.IsKindKnown) law.Check(read, scan.Findings);
        lexicon.Check(read, scan.Findings);
        if (scan.IsKindKnown) secondEye.Check(read, scan.Findings);
        NoticeChecks.Check(read, scan.IsKindKnown, scan.Findings);
        PhotoWords.Check(instructions.Words, scan.Findings);
        scan.Findings.AddRange(instructions.Findings);
        if (asked is null && instructions.Of(Instruction.Kind) is { } unlisted) scan.Findings.Add(Unlisted(unlisted));
        AskedRuns? runs = RunsInstructionReader.Read(instructions, printDate, scan.Findings);
        AskedShape? shape = ShapeInstructionReader.Read(instructions.Of(Instruction.Shape), scan.Findings);

        return new CheckedNotice
        {
            Manuscript = manuscript,
            Text = cleaned.Text,
            Kind = found.Id,
            Family = found.Family,
            Section = found.Section,
            Instructions = instructions.Instructions,
            Shape = shape,
            Runs = runs,
            Facts = scan.Facts,
            Materials = scan.IsKindKnown ? found.Materials : [],
            Masked = scan.IsKindKnown ? found.Masked : [],
            Findings = scan.Findings,
            Changes = cleaned.Changes,
        };
    }

    // A kind that is only worded otherwise is read as the kind that it is a form of.
    private NoticeKind? Asked(Instruction? line) => line is null || catalogue.Named(line.Value) is not { } named ? null
        : named.FormOf is { } of ? catalogue.Find(of) ?? named
        : named;

    private Finding Unlisted(Instruction line)
    {
        IReadOnlyList<NoticeKind> near = catalogue.Nearest(line.Value);
        string meant = string.Join('、', near.Select(kind => $"{kind.Title}（{kind.Id}）"));
        return NoticeFindings.KindUnlisted.At(null, [.. near.Select(kind => $"#{Instruction.Kind} {kind.Title}")], line.Line, line.Value,
            meant.Length == 0 ? "，目录请看 kinds" : $"，是不是 {meant}");
    }
}
