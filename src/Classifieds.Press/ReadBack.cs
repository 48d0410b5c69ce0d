using System.Text;

namespace Classifieds.Press;

/// <summary>Reads a finished file with a reader that shares no code with the writer (PdfPig), and compares it with the approved texts.</summary>
/// <remarks>
/// Letters count in the order in which the file prints them; blanks do not count. A text that was to be printed twice is
/// looked for twice. Time grows with the length of file and texts together.
/// </remarks>
public static class ReadBack
{
    /// <param name="printedTexts">What was to be printed, in any order.</param>
    /// <returns>Indexes into <paramref name="printedTexts"/>, ascending.</returns>
    public static ReadBackReport Compare(byte[] pdf, IReadOnlyList<string> printedTexts) => Compare(PrintedText.Of(pdf), printedTexts);

    internal static ReadBackReport Compare(string printed, IReadOnlyList<string> texts)
    {
        var index = new TextIndex(printed);
        List<int> missing = [], doubled = [];
        List<AlteredText> altered = [];
        List<(int Index, string Text)> unfound = [];

        // Longest first, so that a short text is not found inside a longer one that holds it.
        var wanted = texts.Select((text, i) => (Index: i, Text: WithoutBlanks(text))).Where(text => text.Text.Length > 0)
            .GroupBy(text => text.Text, StringComparer.Ordinal).OrderByDescending(group => group.Key.Length).ThenBy(group => group.First().Index);
        foreach (var group in wanted)
        {
            int[] indexes = [.. group.Select(text => text.Index)];
            int found = index.ClaimAll(group.Key);
            if (found > indexes.Length) doubled.Add(indexes[^1]);
            unfound.AddRange(indexes.Skip(found).Select(i => (i, group.Key)));
        }

        foreach ((int i, string text) in unfound.OrderBy(text => text.Index))
        {
            if (index.ClaimClosest(text) is not { } difference) missing.Add(i);
            else
            {
                int at = RuneStart(text, difference.At), there = RuneStart(printed, difference.Found);
                altered.Add(new(i, WithBlanks(texts[i], at), RuneAt(text, at), RuneAt(printed, there)));
            }
        }
        doubled.Sort();
        return new(missing, doubled, altered);
    }

    private static string WithoutBlanks(string text) =>
        text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(character => !char.IsWhiteSpace(character))) : text;

    // The place in the text as approved, of a place counted without blanks.
    private static int WithBlanks(string text, int at)
    {
        int i = 0;
        for (int seen = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            if (seen++ == at) break;
        }
        return i;
    }

    // Two characters outside the basic plane may differ in their second halves alone.
    private static int RuneStart(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text, at - 1) ? at - 1 : at;

    private static string RuneAt(string text, int at) =>
        at >= text.Length ? "" : Rune.TryGetRuneAt(text, at, out Rune rune) ? rune.ToString() : text[at].ToString();
}
