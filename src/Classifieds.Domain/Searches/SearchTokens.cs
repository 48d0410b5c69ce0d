using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;

namespace Classifieds.Domain.Searches;

/// <summary>What a printed text is found by: its characters, its pairs of characters, its numbers four by four; and its kind, paper and
/// parties as a whole.</summary>
/// <remarks>
/// Chinese has no blanks between words, and a name has two characters, so that pairs are what an index must hold. A token is written in
/// letters and digits of ASCII alone, so that both engines keep it as it is: a character is four digits of base 36. The index may name a
/// text in which the pairs stand apart; <see cref="Holds"/> has the last word.
/// </remarks>
public static class SearchTokens
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int PlacesOfRun = 4;

    private static readonly Rune Break = new('\n');

    /// <summary>As it is compared: capitals, half width, without blanks; the marks in foreign names are one mark.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            switch (unit)
            {
                case '\n' or '\r':
                    folded.Append('\n');
                    break;
                case '•' or '‧' or '・' or '∙' or '●' or '．':
                    folded.Append('·');
                    break;
                case >= '！' and <= '～':
                    folded.Append(char.ToUpperInvariant((char)(unit - '！' + '!')));
                    break;
                default:
                    if (!char.IsWhiteSpace(unit)) folded.Append(char.ToUpperInvariant(unit));
                    break;
            }
        }
        return folded.ToString();
    }

    /// <summary>What the text is found by, each once.</summary>
    public static IReadOnlyCollection<string> OfText(string text)
    {
        string folded = Fold(text);
        List<string> tokens = new(2 * folded.Length);
        // By what they are: to write each down only to see that it is there already is most of what taking a notice writes.
        HashSet<(int Before, int One)> pairs = new(folded.Length);
        Dictionary<int, string> singles = new(folded.Length);
        int before = 0;
        foreach (Rune one in folded.EnumerateRunes())
        {
            if (!IsSign(one))
            {
                before = 0;
                continue;
            }
            if (!singles.TryGetValue(one.Value, out string? written))
            {
                singles[one.Value] = written = Written(one);
                tokens.Add(written);
            }
            if (before != 0 && pairs.Add((before, one.Value))) tokens.Add(singles[before] + written);
            before = one.Value;
        }
        tokens.AddRange(FoursOf(Runs(folded)).Distinct(StringComparer.Ordinal));
        return tokens;
    }

    /// <summary>What every text that holds the words is found by; empty where they have no letter, digit or character.</summary>
    public static IReadOnlyCollection<string> OfWords(string words)
    {
        string folded = Fold(words);
        string[] runs = [.. Runs(folded)];
        HashSet<string> tokens = new(FoursOf(runs), StringComparer.Ordinal);
        // Pairs of digits stand in every other notice, so that they would be looked up for nothing where four of them are.
        string rest = runs.Where(run => run.Length >= PlacesOfRun)
            .Aggregate(folded, (text, run) => text.Replace(run, $"{run[0]}\n{run[^1]}", StringComparison.Ordinal));
        HashSet<string> singles = new(StringComparer.Ordinal);
        Rune before = Break;
        foreach (Rune one in rest.EnumerateRunes())
        {
            if (IsSign(one))
            {
                singles.Add(Written(one));
                if (IsSign(before)) tokens.Add(Written(before) + Written(one));
            }
            before = one;
        }
        // A character alone is asked for where nothing rarer is.
        return tokens.Count > 0 ? tokens : singles;
    }

    /// <summary>Whether the words stand in the text, one after the other.</summary>
    public static bool Holds(string text, string words) => Fold(text).Contains(Fold(words), StringComparison.Ordinal);

    public static string Of(KindId kind) => "k_" + Hashed(kind.ToString());

    public static string Of(PaperId paper) => "a_" + Hashed(paper.ToString());

    /// <param name="party">The whole name.</param>
    public static string OfParty(string party) => "p_" + Hashed(Fold(party));

    private static bool IsSign(Rune one) => Rune.IsLetterOrDigit(one)
        || Rune.GetUnicodeCategory(one) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static string Written(Rune one) => string.Create(4, one.Value, (places, value) =>
    {
        for (int at = 3; at >= 0; at--, value /= Digits.Length) places[at] = Digits[value % Digits.Length];
    });

    private static IEnumerable<string> FoursOf(IEnumerable<string> runs) => runs.SelectMany(run =>
        Enumerable.Range(0, Math.Max(0, run.Length - PlacesOfRun + 1)).Select(at => Run(run.AsSpan(at, PlacesOfRun))));

    private static string Run(ReadOnlySpan<char> places) => $"n_{places}".ToLowerInvariant();

    // Names are as long as they like, tokens are not.
    private static string Hashed(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 8));

    private static IEnumerable<string> Runs(string folded)
    {
        for (int at = 0; at < folded.Length;)
        {
            int end = at;
            while (end < folded.Length && char.IsAsciiLetterOrDigit(folded[end])) end++;
            if (end > at) yield return folded[at..end];
            at = Math.Max(end, at + 1);
        }
    }
}
