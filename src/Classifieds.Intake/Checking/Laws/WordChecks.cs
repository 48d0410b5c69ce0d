using System.Globalization;
using Classifieds.Domain;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Laws;

namespace Classifieds.Intake.Checking.Laws;

/// <summary>What a notice says and does not say: required elements, stale words, the capital before and after.</summary>
internal static class WordChecks
{
    public static Finding? Says(ReadNotice notice, CompiledRule compiled, LawCheck.Says says)
    {
        if (compiled.Words is not null && notice.Text.AsSpan().ContainsAny(compiled.Words)) return null;
        foreach (string type in says.Facts)
            if (notice.Has(type)) return null;
        return LawFindings.Element.At(null, compiled.Rule.Sentence, compiled.Rule.Clause);
    }

    public static Finding? Stale(ReadNotice notice, CompiledRule compiled)
    {
        int at = notice.Text.AsSpan().IndexOfAny(compiled.Words!);
        if (at < 0) return null;
        foreach (string words in ((LawCheck.Stale)compiled.Rule.Check).AnyOf)
            if (string.CompareOrdinal(notice.Text, at, words, 0, words.Length) == 0)
                return LawFindings.Stale.At(new TextSpan(at, words.Length), words, compiled.Rule.Sentence, compiled.Rule.Clause);
        return null;
    }

    /// <summary>“由2000万元减少至600万元”: the second amount is compared with the one before it.</summary>
    public static Finding? Smaller(ReadNotice notice, CompiledRule compiled)
    {
        int at = notice.Text.AsSpan().IndexOfAny(compiled.Words!);
        if (at < 0) return null;
        Fact? before = null;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type != FactType.Amount) continue;
            if (fact.Span.Start < at)
            {
                before = fact;
                continue;
            }
            bool compared = before is not null && at - before.Span.End <= 8 && fact.Span.Start - at <= 16;
            if (!compared || !TryRead(before!, out decimal was) || !TryRead(fact, out decimal becomes) || becomes < was) return null;
            return LawFindings.Capital.At(fact.Span, fact.Text, before!.Text, compiled.Rule.Sentence, compiled.Rule.Clause);
        }
        return null;
    }

    private static bool TryRead(Fact amount, out decimal yuan) =>
        decimal.TryParse(amount.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out yuan);
}
