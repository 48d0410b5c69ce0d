namespace Classifieds.Intake.Lexis;

/// <summary>Whether words begin with, end in or hold one of a list; to the letter.</summary>
internal static class WordSearch
{
    public static bool StartsWithAny(this ReadOnlySpan<char> words, ReadOnlySpan<string> list)
    {
        foreach (string word in list)
            if (words.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    public static bool EndsWithAny(this ReadOnlySpan<char> words, ReadOnlySpan<string> list)
    {
        foreach (string word in list)
            if (words.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    public static bool HasAny(this ReadOnlySpan<char> words, ReadOnlySpan<string> list)
    {
        foreach (string word in list)
            if (words.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
