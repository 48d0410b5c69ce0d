using Classifieds.Domain.Amounts;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Checking;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Dates;
using Classifieds.Intake.Reading.Numbers;
using Classifieds.Intake.Writing;
using FluentValidation;
using FluentValidation.Results;

namespace Classifieds.Intake.Submissions;

/// <summary>What the trade asks of a field, each rule by the reader that judges such words in a text.</summary>
internal static class TradeRules
{
    /// <summary>It is there where the kind asks for it, and it has the shape of its type.</summary>
    public static IRuleBuilder<T, FieldValue> AsTheKindAsks<T>(this IRuleBuilder<T, FieldValue> rule, NoticeKind kind) =>
        rule.Custom((value, context) =>
        {
            if (!value.IsFilled)
            {
                if (value.IsAsked) context.Tell(SubmissionFindings.Incomplete.At(null, kind.Title, value.Field.Label));
            }
            else if (!value.IsShaped)
            {
                context.Tell(SubmissionFindings.Value.At(
                    new(0, value.Words.Length), kind.Title, value.Field.Label, FieldShape.Asks(value.Field.Type), value.Words));
            }
        });

    /// <summary>身份证号.</summary>
    public static IRuleBuilder<T, FieldValue> ResidentId<T>(this IRuleBuilder<T, FieldValue> rule) =>
        rule.Number(IdentifierType.ResidentId);

    /// <summary>统一社会信用代码.</summary>
    public static IRuleBuilder<T, FieldValue> CreditCode<T>(this IRuleBuilder<T, FieldValue> rule) =>
        rule.Number(IdentifierType.CreditCode);

    /// <summary>A number of a type of the table, or several.</summary>
    public static IRuleBuilder<T, FieldValue> Number<T>(this IRuleBuilder<T, FieldValue> rule, string type) =>
        rule.Read((value, tell) =>
        {
            foreach (TextSpan part in FieldParts.Of(type, value.Clean)) Judge(type, part, value, tell);
        });

    /// <summary>票号: whole signs; that no two receipts bear one number is asked of all fields together.</summary>
    public static IRuleBuilder<T, FieldValue> ReceiptNumber<T>(this IRuleBuilder<T, FieldValue> rule) => rule.WholeCharacters();

    /// <summary>证号: judged as one of the types that numbers of the kind may have, where it looks like it.</summary>
    public static IRuleBuilder<T, FieldValue> DocumentNumber<T>(this IRuleBuilder<T, FieldValue> rule, NoticeKind kind) =>
        rule.Read((value, tell) =>
        {
            foreach (TextSpan part in FieldParts.Of(FactType.DocumentNumber, value.Clean))
            {
                string number = part.In(value.Clean);
                if (NumberRuns.End(number, 0, blanks: false) != number.Length) continue; // a number of words is judged by no one
                string type = ThingNumbers.OfDocument(kind.Identifiers, value.Beside, number, 0, number.Length);
                if (type == FactType.DocumentNumber)
                    type = UnmistakableNumbers.TypeOf(number, 0, number.Length, value.Beside, value.PrintDate) ?? type;
                if (IdentifierTable.Find(type) is not null) Judge(type, part, value, tell);
                else if (NumberLengths.Find(type, number, 0, number.Length, value.Beside) is { } finding) tell(finding);
            }
        });

    /// <summary>金额 in numerals, in digits, or in both, which must then agree.</summary>
    public static IRuleBuilder<T, FieldValue> AmountInBothScripts<T>(this IRuleBuilder<T, FieldValue> rule) =>
        rule.Read((value, tell) =>
        {
            foreach (Finding finding in AmountReader.Read(value.Clean).Findings) tell(finding);
        });

    /// <summary>A day that there is.</summary>
    public static IRuleBuilder<T, FieldValue> RealDate<T>(this IRuleBuilder<T, FieldValue> rule) =>
        rule.Read((value, tell) =>
        {
            if (WrittenDates.TryRead(value.Clean, 0, out WrittenDate date) && date is { Year: > 0, Day: > 0, IsReal: false })
                tell(DateReader.Unreal(new(0, date.Length), date));
        });

    /// <summary>A name of which no character was left open or lost on the way.</summary>
    public static IRuleBuilder<T, FieldValue> WholeName<T>(this IRuleBuilder<T, FieldValue> rule, bool isOfLoser) =>
        rule.WholeCharacters().Read((value, tell) =>
        {
            if (value.Clean.Length == 1 && value.Field.Type == FactType.Party)
                tell(NoticeFindings.NameShort.At(new TextSpan(0, 1), value.Clean));
            foreach (TextSpan part in FieldParts.Names(value.Clean))
            {
                // Who lost it stands first; the others are told of as anybody is.
                if (NamePlaceholders.In(part.In(value.Clean), isOfLoser && part.Start == 0) is not { } found) continue;
                TextSpan where = found.Where.Shift(part.Start);
                tell(NoticeFindings.NamePlaceholder.At(where, where.In(value.Clean)) with { Severity = found.Severity });
            }
        });

    /// <summary>No half character, none of a private code point, none that only looks like one.</summary>
    public static IRuleBuilder<T, FieldValue> WholeCharacters<T>(this IRuleBuilder<T, FieldValue> rule) =>
        rule.Read((value, tell) =>
        {
            List<Finding> findings = [];
            CharacterChecks.Check(value.Clean, findings);
            findings.ForEach(tell);
        });

    /// <summary>Puts a finding where the field stands.</summary>
    public static void Tell<T>(this ValidationContext<T> context, Finding finding) => context.Tell(context.PropertyPath, finding);

    public static void Tell<T>(this ValidationContext<T> context, string path, Finding finding) =>
        context.AddFailure(new ValidationFailure(path, finding.Message)
        {
            ErrorCode = finding.Code,
            Severity = finding.Severity switch
            {
                Domain.Findings.Severity.Error => FluentValidation.Severity.Error,
                Domain.Findings.Severity.Warning => FluentValidation.Severity.Warning,
                _ => FluentValidation.Severity.Info,
            },
            CustomState = finding,
        });

    // What is not there or has not the shape of its type is told as that, and not read.
    private static IRuleBuilder<T, FieldValue> Read<T>(this IRuleBuilder<T, FieldValue> rule, Action<FieldValue, Action<Finding>> judge) =>
        rule.Custom((value, context) =>
        {
            if (value.IsShaped) judge(value, context.Tell);
        });

    // As far as a reader would follow the number in a text; words that are no number are judged by no one.
    private static void Judge(string type, TextSpan part, FieldValue value, Action<Finding> tell)
    {
        string words = part.In(value.Clean);
        int end = type == IdentifierType.Plate ? words.Length : TypedNumbers.RunEnd(words, type, 0);
        if (end < 2 || !NumberRuns.HasDigit(words, 0, end)) return;
        foreach (Finding finding in IdentifierTable.Find(type)!.Read(words[..end], value.PrintDate).Findings)
        {
            if (finding.Code == IdentifierFindings.PassportForeign.Code && NumberFacts.SaysForeign(value.Beside)) continue;
            tell(finding with { Where = finding.Where?.Shift(part.Start) ?? new TextSpan(part.Start, end) });
        }
    }
}
