using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Checking;
using Classifieds.Intake.Writing;
using FluentValidation;

namespace Classifieds.Intake.Submissions;

/// <summary>What a form of any family is asked; a family says which of it, and which checks hold its fields against one another.</summary>
/// <remarks>Built of the kind's fields once and used for every form of the kind, from any thread.</remarks>
internal abstract class SubmissionValidator : AbstractValidator<SubmittedForm>
{
    private readonly NoticeKind kind;
    private readonly Lexicon lexicon;

    protected SubmissionValidator(NoticeKind kind, Lexicon lexicon)
    {
        (this.kind, this.lexicon) = (kind, lexicon);
        RuleFor(form => form.Whole).Configure(rule => rule.PropertyName = "")
            .SetValidator(new ThingValidator(kind, lexicon, isOfItem: false));
    }

    /// <summary>The things lost, each by its own fields, at least one of them.</summary>
    protected void AskForThings()
    {
        if (kind.ItemWording is null)
        {
            string names = ThingValidator.Names(kind, isOfItem: false);
            RuleFor(form => form).Custom((form, context) =>
            {
                if (form.Things.Count > 0) context.Tell("items", SubmissionFindings.Field.At(null, kind.Title, "items", names));
            });
            return;
        }
        NoticeField? thing = kind.Fields.FirstOrDefault(field => field is { IsOfItem: true, IsRequired: true });
        RuleFor(form => form).Custom((form, context) =>
        {
            if (form.Things.Count == 0 && thing is not null)
                context.Tell("items", SubmissionFindings.Incomplete.At(null, kind.Title, thing.Label));
        });
        RuleForEach(form => form.Things).Configure(rule => rule.PropertyName = "items")
            .SetValidator(new ThingValidator(kind, lexicon, isOfItem: true));
    }

    /// <summary>A field of the long form in the short one, or one that stands only beside another that was left empty.</summary>
    protected void AskThatAllIsPrinted() => RuleFor(form => form).Custom((form, context) =>
    {
        foreach (var (item, name) in NoticeWriter.Unprinted(kind, form.Form))
        {
            // What is not asked for here is a stray already.
            if (kind.Fields.FirstOrDefault(one => one.Name == name && one.IsOfItem == item >= 0) is not { } field) continue;
            string path = item < 0 ? name : form.Things[item].Path + name;
            context.Tell(path, SubmissionFindings.Unprinted.At(null, kind.Title, field.Label, field.IsOfLongForm && !form.Form.InLongForm
                ? "短式不印这一项，请写长式或不填"
                : "却没有填它要连着写的内容，印不出来"));
        }
    });

    /// <summary>What holds the facts of a text against one another, asked of the fields.</summary>
    private protected void AskTogether(params Action<ReadNotice, List<Finding>>[] checks) => RuleFor(form => form).Custom((form, context) =>
    {
        FormReading reading = form.Reading;
        List<Finding> findings = [];
        foreach (var check in checks) check(reading.Notice, findings);
        foreach (FieldFinding found in findings.Select(reading.AtField)) context.Tell(found.Path, found.Finding);
    });
}
