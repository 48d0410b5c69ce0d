using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using FluentValidation;

namespace Classifieds.Intake.Submissions;

/// <summary>The fields that stand together in a form, each by the rule of its type.</summary>
internal sealed class ThingValidator : AbstractValidator<SubmittedThing>
{
    public ThingValidator(NoticeKind kind, Lexicon lexicon, bool isOfItem)
    {
        string names = Names(kind, isOfItem);
        RuleFor(thing => thing).Custom((thing, context) =>
        {
            foreach (string stray in thing.Strays)
                context.Tell(thing.Path + stray, SubmissionFindings.Field.At(null, kind.Title, stray, names));
        });
        foreach (NoticeField field in kind.Fields.Where(field => field.IsOfItem == isOfItem))
            FieldRules.Of(RuleFor(thing => thing.Value(field)).Configure(rule => rule.PropertyName = field.Name), field, kind, lexicon);
    }

    /// <summary>The fields that may be filled in here, as a clerk is told: party 名称、number 编号.</summary>
    public static string Names(NoticeKind kind, bool isOfItem)
    {
        IEnumerable<NoticeField> fields = kind.Fields.Where(field => field.IsOfItem == isOfItem);
        string here = string.Join('、', fields.Select(field => $"{field.Name} {field.Label}"));
        bool hasThings = !isOfItem && kind.ItemWording is not null;
        return hasThings ? $"{here}；每件物品的写在 items 里：{Names(kind, isOfItem: true)}" : here;
    }
}
