using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using FluentValidation;

namespace Classifieds.Intake.Submissions;

/// <summary>The rule of each type of field.</summary>
internal static class FieldRules
{
    public static void Of<T>(IRuleBuilder<T, FieldValue> rule, NoticeField field, NoticeKind kind, Lexicon lexicon)
    {
        IRuleBuilder<T, FieldValue> asked = rule.AsTheKindAsks(kind);
        _ = field.Type switch
        {
            // 号码： may stand before any number of such a thing, which is then judged by its looks; a seal has but one.
            var type when IsNumber(type) && kind.Family != NoticeFamily.Seal && !FieldLabels.NameTheNumber(kind, field, lexicon)
                => asked.DocumentNumber(kind),
            FactType.ResidentId => asked.ResidentId(),
            FactType.CreditCode => asked.CreditCode(),
            FactType.ReceiptNumber => asked.ReceiptNumber(),
            FactType.DocumentNumber => asked.DocumentNumber(kind),
            FactType.Amount => asked.AmountInBothScripts(),
            FactType.Date or FactType.Deadline or FactType.SignatureDate => asked.RealDate(),
            FactType.Party => asked.WholeName(isOfLoser: kind.Family is NoticeFamily.Loss or NoticeFamily.Seal),
            FactType.MissingPerson => asked.WholeName(isOfLoser: false),
            var type when IdentifierTable.Find(type) is not null => asked.Number(type),
            _ => asked.WholeCharacters(),
        };
    }

    // A plate, a telephone and a sum of money tell what they are without a label.
    private static bool IsNumber(string type) =>
        type is not (IdentifierType.Plate or FactType.Phone or FactType.Amount) && IdentifierTable.Find(type) is not null;
}
