using System.Globalization;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Laws;

namespace Classifieds.Intake.Checking.Laws;

/// <summary>What a notice says and does not say: required elements, stale words, the capital before and after.</summary>
internal static class WordChecks
{
    private const int MostSuperlatives = 10;
    private const int LongestBookTitle = 40;

    public static Finding? Says(ReadNotice notice, CompiledRule compiled, LawCheck.Says says)
    {
        if (compiled.Words is not null && compiled.Words.IsIn(notice.Text)) return null;
        foreach (string type in says.Facts)
            if (notice.Has(type)) return null;
        return LawFindings.Element.At(null, compiled.Rule.Sentence, compiled.Rule.Clause);
    }

    public static Finding? Stale(ReadNotice notice, CompiledRule compiled)
    {
        int at = compiled.Words!.IndexIn(notice.Text);
        if (at < 0) return null;
        foreach (string words in ((LawCheck.Stale)compiled.Rule.Check).AnyOf)
            if (string.CompareOrdinal(notice.Text, at, words, 0, words.Length) == 0)
                return LawFindings.Stale.At(new TextSpan(at, words.Length), words, compiled.Rule.Sentence, compiled.Rule.Clause);
        return null;
    }

    /// <summary>Words of praise outside names, titles of books and the longer words of the rule.</summary>
    public static void Superlatives(ReadNotice notice, CompiledRule compiled, List<Finding> findings)
    {
        var rule = (LawCheck.Superlative)compiled.Rule.Check;
        string text = notice.Text;
        int at = 0;
        for (int told = 0; told < MostSuperlatives && compiled.Words!.IndexIn(text.AsSpan(at)) is >= 0 and int next;)
        {
            at += next;
            string word = LongestAt(text, at, rule.AnyOf);
            if (!IsInName(notice, at) && !IsInLonger(text, at, word, rule.NotIn))
            {
                findings.Add(LawFindings.Superlative.At(new TextSpan(at, word.Length), word, compiled.Rule.Sentence,
                    compiled.Rule.Clause) with { Severity = compiled.Rule.Severity });
                told++;
            }
            at += word.Length;
        }
    }

    private static string LongestAt(string text, int at, IReadOnlyList<string> words)
    {
        string longest = "";
        foreach (string word in words)
            if (word.Length > longest.Length && string.CompareOrdinal(text, at, word, 0, word.Length) == 0) longest = word;
        return longest;
    }

    private static bool IsInName(ReadNotice notice, int at)
    {
        foreach (Fact fact in notice.Facts)
        {
            bool name = fact.Type is FactType.Party or FactType.Signature or FactType.Issuer or FactType.Document or FactType.Receipt
                or FactType.Seal or FactType.Address;
            if (name && fact.Span.Start <= at && at < fact.Span.End) return true;
        }
        int from = Math.Max(0, at - LongestBookTitle);
        ReadOnlySpan<char> before = notice.Text.AsSpan(from, at - from);
        return before.LastIndexOf('《') > before.LastIndexOf('》');
    }

    private static bool IsInLonger(string text, int at, string word, IReadOnlyList<string> longer)
    {
        foreach (string whole in longer)
        {
            int offset = whole.IndexOf(word, StringComparison.Ordinal);
            if (offset >= 0 && at >= offset && string.CompareOrdinal(text, at - offset, whole, 0, whole.Length) == 0) return true;
        }
        return false;
    }

    /// <summary>“由2000万元减少至600万元”: the second amount is compared with the one before it.</summary>
    public static Finding? Smaller(ReadNotice notice, CompiledRule compiled)
    {
        int at = compiled.Words!.IndexIn(notice.Text);
        if (at < 0) return null;
        Fact? becomes = null;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type != FactType.Amount || fact.Span.Start < at) continue;
            if (fact.Span.Start - at <= NewWithin) becomes = fact;
            break;
        }
        if (becomes is null || OldCapital(notice, at, becomes) is not { } old) return null;
        if (!TryRead(old, out decimal was) || !TryRead(becomes, out decimal now) || now < was) return null;
        return LawFindings.Capital.At(becomes.Span, becomes.Text, old.Text, compiled.Rule.Sentence, compiled.Rule.Clause);
    }

    // 由500万美元（折合人民币3500万元）减少至…: of the sums right before the word the last in the currency of the new one.
    private static Fact? OldCapital(ReadNotice notice, int at, Fact becomes)
    {
        Fact? old = null;
        bool isNear = false;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type != FactType.Amount || fact.Span.Start >= at) continue;
            bool isSame = fact.Tells.GetValueOrDefault("currency") == becomes.Tells.GetValueOrDefault("currency");
            isNear = at - fact.Span.End <= OldWithin || (isNear && !isSame);
            if (isSame && at - fact.Span.End <= OldBracketWithin) old = fact;
        }
        return isNear ? old : null;
    }

    // How far from the word 减少至 the capital before and the one behind may stand.
    private const int OldWithin = 8, OldBracketWithin = 32, NewWithin = 16;

    private static bool TryRead(Fact amount, out decimal yuan) =>
        decimal.TryParse(amount.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out yuan);
}
