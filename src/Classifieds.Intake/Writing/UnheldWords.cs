using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Writing;

/// <summary>What of a text's words neither a field holds nor the wording says by itself.</summary>
/// <remarks>
/// Beside the fields' own words, the longest row of words is held that text and wording have in one order; a number is one word, so that
/// none is held by the digits of another. Marks and blanks are no words.
/// </remarks>
internal static class UnheldWords
{
    // A notice is a few hundred words; of much longer ones only what both begin and end with is compared.
    private const int MostCells = 4_000_000;

    // So that 收据号 is told and not 收据, where the wording says 票号.
    private const int MostAround = 12;

    /// <param name="values">The stretches that fields hold.</param>
    /// <param name="wording">The words that would be written around the fields.</param>
    /// <returns>The stretches of the text, in its order.</returns>
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<TextSpan> values, string wording)
    {
        bool[] isValue = new bool[text.Length];
        foreach (TextSpan value in values) Array.Fill(isValue, true, value.Start, value.Length);
        List<TextSpan> ours = Words(text).FindAll(word => !isValue[word.Start]), theirs = Words(wording);
        int[] matched = Matched(ours.ConvertAll(word => word.In(text)), theirs.ConvertAll(word => word.In(wording)));
        bool[] held = WithoutHalves(matched, theirs);
        List<TextSpan> unheld = [];
        for (int at = 0; at < held.Length; at++)
        {
            if (held[at]) continue;
            int first = at;
            while (at + 1 < held.Length && !held[at + 1] && !isValue.AsSpan(ours[at].End..ours[at + 1].Start).Contains(true)) at++;
            Add(unheld, Around(text, isValue, TextSpan.FromTo(ours[first].Start, ours[at].End)));
        }
        return unheld.ConvertAll(stretch => stretch.In(text));
    }

    private static void Add(List<TextSpan> unheld, TextSpan stretch)
    {
        if (unheld.Count > 0 && unheld[^1].End >= stretch.Start)
        {
            stretch = TextSpan.FromTo(unheld[^1].Start, stretch.End);
            unheld.RemoveAt(unheld.Count - 1);
        }
        unheld.Add(stretch);
    }

    // The whole of a few words between marks and values, of which some are unheld.
    private static TextSpan Around(string text, bool[] isValue, TextSpan stretch)
    {
        int start = stretch.Start, end = stretch.End;
        while (start > 0 && !isValue[start - 1] && IsWord(text[start - 1])) start--;
        while (end < text.Length && !isValue[end] && IsWord(text[end])) end++;
        return end - start <= MostAround ? TextSpan.FromTo(start, end) : stretch;
    }

    // 护照号 is not held by 护照号码: where the wording goes on with a word of its own, its neighbours say something else.
    private static bool[] WithoutHalves(int[] matched, List<TextSpan> theirs)
    {
        bool[] isOfText = new bool[theirs.Count];
        foreach (int their in matched)
            if (their >= 0) isOfText[their] = true;
        return [.. matched.Select(their => their >= 0 && !IsNewWord(their - 1, their) && !IsNewWord(their, their + 1))];

        bool IsNewWord(int first, int second) => first >= 0 && second < theirs.Count && theirs[first].End == theirs[second].Start
            && !(isOfText[first] && isOfText[second]);
    }

    /// <returns>For each of ours which of theirs it is; -1 for none.</returns>
    private static int[] Matched(List<string> ours, List<string> theirs)
    {
        int[] matched = new int[ours.Count];
        Array.Fill(matched, -1);
        int from = 0, our = ours.Count, their = theirs.Count;
        for (; from < our && from < their && ours[from] == theirs[from]; from++) matched[from] = from;
        while (our > from && their > from && ours[our - 1] == theirs[their - 1])
        {
            our--;
            their--;
            matched[our] = their;
        }
        if ((long)(our - from + 1) * (their - from + 1) <= MostCells) Align(ours, theirs, from, our, their, matched);
        return matched;
    }

    private static void Align(List<string> ours, List<string> theirs, int from, int ourEnd, int theirEnd, int[] matched)
    {
        int[,] common = new int[ourEnd - from + 1, theirEnd - from + 1];
        for (int our = ourEnd - 1; our >= from; our--)
        {
            for (int their = theirEnd - 1; their >= from; their--)
            {
                common[our - from, their - from] = ours[our] == theirs[their]
                    ? common[our - from + 1, their - from + 1] + 1
                    : Math.Max(common[our - from + 1, their - from], common[our - from, their - from + 1]);
            }
        }
        for (int our = from, their = from; our < ourEnd && their < theirEnd;)
        {
            if (ours[our] == theirs[their])
            {
                matched[our++] = their;
                their++;
            }
            else if (common[our - from + 1, their - from] >= common[our - from, their - from + 1]) our++;
            else their++;
        }
    }

    private static List<TextSpan> Words(string text)
    {
        List<TextSpan> words = [];
        for (int at = 0; at < text.Length;)
        {
            int end = at + 1;
            if (IsOfNumber(text[at])) while (GoesOn(text, end)) end++;
            else if (char.IsHighSurrogate(text[at]) && end < text.Length && char.IsLowSurrogate(text[end])) end++;
            if (IsWord(text[at])) words.Add(TextSpan.FromTo(at, end));
            at = end;
        }
        return words;
    }

    private static bool GoesOn(string text, int at) => at < text.Length
        && (IsOfNumber(text[at]) || (text[at] is '-' or '.' && at + 1 < text.Length && IsOfNumber(text[at + 1])));

    private static bool IsWord(char unit) =>
        IsOfNumber(unit) || !(char.IsWhiteSpace(unit) || char.IsPunctuation(unit) || char.IsSymbol(unit));

    private static bool IsOfNumber(char unit) => Script.IsAlphanumeric(unit) || unit == '*';
}
