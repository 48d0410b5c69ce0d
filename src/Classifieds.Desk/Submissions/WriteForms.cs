using Classifieds.Desk.Templates;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Intake.Submissions;

namespace Classifieds.Desk.Submissions;

/// <summary>写稿: forms in, each judged; those without an error as the words to print out.</summary>
public sealed class WriteForms(Workbench desk)
{
    /// <summary>The forms to be written.</summary>
    public sealed record Request
    {
        /// <summary>Forms as JSON lines.</summary>
        public required string Lines { get; init; }

        /// <summary>Dates and ages are judged by it; null = the next day on which the usual paper appears.</summary>
        public DateOnly? PrintDate { get; init; }

        /// <summary>With title, signature and date where the kind has such a form.</summary>
        public bool InLongForm { get; init; }
    }

    /// <returns>Every form in its order, whatever became of the others; or why the catalogue cannot be had.</returns>
    public Outcome<IReadOnlyList<AnsweredForm>> Run(Request request)
    {
        if (desk.Opened().IsRefused(out Refusal? why, out OpenedCatalogue? catalogue)) return why;
        DateOnly day = request.PrintDate ?? desk.NextDay(name: null);
        return FormLines.Of(request.Lines).Select(line => new AnsweredForm(
            line.Number, Judge(catalogue.Forms, line.Line, day, request.InLongForm))).ToArray();
    }

    internal static JudgedForm Judge(SubmissionWriter forms, string line, DateOnly printDate, bool inLongForm)
    {
        if (!FormJson.TryRead(line, out ReadForm? read)) return new JudgedForm.Returned([new("", SubmissionFindings.NoForm.At(null))]);
        FieldFinding[] unheld = [.. read.Unheld.Select(words => new FieldFinding("unheld", SubmissionFindings.Unheld.At(null, words)))];
        return forms.Write(read.Form with { InLongForm = read.Form.InLongForm || inLongForm }, printDate) switch
        {
            JudgedForm.Written written => written with { Remarks = [.. written.Remarks, .. unheld] },
            JudgedForm.Returned returned => returned with { Findings = [.. returned.Findings, .. unheld] },
            var other => other,
        };
    }
}
