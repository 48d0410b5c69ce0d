using System.Text;

namespace Classifieds.Press;

/// <summary>Reads a finished file with a reader that shares no code with the writer (PdfPig), and compares it with
/// the approved texts.</summary>
/// <remarks>
/// Letters count in the order in which the file prints them; blanks do not count. A text that was to be printed twice is
/// looked for twice. Time grows with the length of file and texts together.
/// </remarks>
public static class ReadBack
{
    /// <param name="printedTexts">What was to be printed, in any order.</param>
    /// <param name="surround">What the page prints besides, such as its masthead: words that stand there are not doubled by it.</param>
    /// <returns>Indexes into <paramref name="printedTexts"/>, ascending.</returns>
    public static ReadBackResult Compare(byte[] pdf, IReadOnlyList<string> printedTexts, IReadOnlyList<string>? surround = null) =>
        Compare(PrintedText.Of(pdf), printedTexts, surround);

    /// <summary>The same for a file that may be anybody's, or broken; a notice parted by 下转 and 上接 counts as whole.</summary>
    /// <returns>Null where its text cannot be read.</returns>
    public static ReadBackResult? CompareForeign(byte[] pdf, IReadOnlyList<string> printedTexts)
    {
        string printed;
        try
        {
            printed = JumpLines.Joined(PrintedText.Of(pdf));
        }
        catch (Exception)
        {
            return null; // PdfPig throws whatever comes to it on broken input, lack of memory included where a broken number asks for it
        }
        return Compare(printed, printedTexts);
    }

    internal static ReadBackResult Compare(string printed, IReadOnlyList<string> texts, IReadOnlyList<string>? surround = null)
    {
        var wanted = new Dictionary<string, Wanted>(texts.Count, StringComparer.Ordinal);
        var byIndex = new Wanted?[texts.Count];
        List<Wanted> longestFirst = [];
        for (int i = 0; i < texts.Count; i++)
        {
            string text = WithoutBlanks(texts[i]);
            if (text.Length == 0) continue;
            if (!wanted.TryGetValue(text, out Wanted? same))
            {
                wanted.Add(text, same = new(text, i));
                longestFirst.Add(same);
            }
            (same.Times, same.Last, byIndex[i]) = (same.Times + 1, i, same);
        }

        // So that a short text is not found inside a longer one that holds it.
        longestFirst.Sort(static (left, right) =>
            left.Text.Length != right.Text.Length ? right.Text.Length.CompareTo(left.Text.Length) : left.First.CompareTo(right.First));
        var index = new TextIndex(printed);
        foreach (Wanted text in longestFirst) text.Found = index.ClaimAll(text.Text);

        List<int> missing = [], doubled = [];
        List<AlteredText> altered = [];
        for (int i = 0; i < byIndex.Length; i++)
        {
            if (byIndex[i] is not { } text) continue;
            if (text.Found > text.Times && i == text.Last && !StandsIn(surround ?? [], text.Text)) doubled.Add(i);
            if (++text.Seen <= text.Found) continue;
            if (index.ClaimClosest(text.Text) is not { } difference) missing.Add(i);
            else
            {
                int at = RuneStart(text.Text, difference.At), there = RuneStart(printed, difference.Found);
                altered.Add(new(i, WithBlanks(texts[i], at), RuneAt(text.Text, at), RuneAt(printed, there)));
            }
        }
        return new(missing, doubled, altered);
    }

    private static bool StandsIn(IReadOnlyList<string> surround, string text) =>
        surround.Any(words => WithoutBlanks(words).Contains(text, StringComparison.Ordinal));

    /// <summary>A text to be found, and how often.</summary>
    private sealed class Wanted(string text, int first)
    {
        public string Text => text;

        public int First => first;

        public int Last { get; set; }

        public int Times { get; set; }

        public int Found { get; set; }

        /// <summary>How many of its indexes have been gone through.</summary>
        public int Seen { get; set; }
    }

    private static string WithoutBlanks(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (char character in text)
            if (!char.IsWhiteSpace(character)) kept.Append(character);
        return kept.ToString();
    }

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
