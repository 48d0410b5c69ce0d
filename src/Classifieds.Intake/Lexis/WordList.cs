using System.Buffers;

namespace Classifieds.Intake.Lexis;

/// <summary>Words that texts are looked through for, to the letter.</summary>
/// <remarks>
/// The framework's own search for many words is made for Latin ones. Few characters of a text begin one of ours: the rest is passed over
/// many at a time.
/// </remarks>
internal sealed class WordList
{
    private readonly SearchValues<char> beginnings;
    private readonly Dictionary<char, string[]> byBeginning;

    /// <param name="words">None of them empty.</param>
    public WordList(IEnumerable<string> words)
    {
        byBeginning = words.GroupBy(word => word[0]).ToDictionary(same => same.Key, same => same.ToArray());
        beginnings = SearchValues.Create([.. byBeginning.Keys]);
    }

    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <returns>Where the first of the words begins that the text holds; negative where it holds none.</returns>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (int at = 0; text[at..].IndexOfAny(beginnings) is >= 0 and int next; at++)
        {
            at += next;
            foreach (string word in byBeginning[text[at]])
                if (text[at..].StartsWith(word, StringComparison.Ordinal)) return at;
        }
        return -1;
    }
}
