using System.Collections.Concurrent;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Writing;
using FluentValidation.Results;

namespace Classifieds.Intake.Submissions;

/// <summary>The spine of submissions: a form in, judged field by field; where nothing is wrong, the words to print out.</summary>
/// <remarks>
/// Made once for a catalogue and used for every form, from any thread; a kind's validator is made when its first form comes.
/// </remarks>
public sealed class SubmissionWriter(Catalogue catalogue)
{
    private readonly ConcurrentDictionary<KindId, SubmissionValidator> validators = [];

    /// <param name="printDate">The day the notice is printed; dates and ages are judged by it, not by today.</param>
    public JudgedForm Write(Submission form, DateOnly printDate)
    {
        if (catalogue.Find(form.Kind) is not { } kind) return new JudgedForm.Returned([new("kind", Unknown(form.Kind))]);
        form = form with { InLongForm = form.InLongForm && kind.LongWording is not null };
        SubmissionValidator validator = validators.GetOrAdd(kind.Id, _ => Of(kind));
        ValidationResult result = validator.Validate(new SubmittedForm(kind, form, printDate));
        FieldFinding[] findings =
            [.. result.Errors.Select(failure => new FieldFinding(failure.PropertyName, (Finding)failure.CustomState))];
        return findings.Any(found => found.Finding.Severity == Severity.Error)
            ? new JudgedForm.Returned(findings)
            : new JudgedForm.Written(NoticeWriter.Write(kind, form), findings);
    }

    private SubmissionValidator Of(NoticeKind kind) => kind.Family switch
    {
        NoticeFamily.Loss => new LossSubmissionValidator(kind, catalogue.Lexicon),
        NoticeFamily.Seal => new SealSubmissionValidator(kind, catalogue.Lexicon),
        NoticeFamily.Public => new PublicSubmissionValidator(kind, catalogue.Lexicon),
        NoticeFamily.Missing => new MissingSubmissionValidator(kind, catalogue.Lexicon),
        _ => throw new InvalidOperationException($"No validator for {kind.Family}."),
    };

    private Finding Unknown(KindId id)
    {
        string asked = id.ToString();
        string[] meant = [.. catalogue.Like(asked).Select(kind => kind.Id.ToString())];
        return SubmissionFindings.Kind.At(new TextSpan(0, asked.Length), meant, asked);
    }
}
