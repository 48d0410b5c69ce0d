namespace Classifieds.Cli.Words;

/// <summary>What a mistyped word was most likely meant to be.</summary>
internal static class NearestWord
{
    /// <returns>，是不是 --issue？ or nothing where no word is near.</returns>
    public static string Meant(string typed, IEnumerable<string> words) => Of(typed, words) is { } word ? $"，是不是 {word}？" : "";

    /// <summary>What may be typed instead of a word, the likeliest first.</summary>
    public static string Known(string typed, IReadOnlyList<string> words) =>
        $"{(Meant(typed, words) is { Length: > 0 } meant ? meant : "，")}可用的是：{string.Join("、", words)}";

    /// <returns>Null where no word is near.</returns>
    public static string? Of(string typed, IEnumerable<string> words)
    {
        string bare = typed.TrimStart('-');
        if (bare.Length == 0) return null;
        var near = words.Select(word => (Word: word, Slips: Slips(bare, word.TrimStart('-')))).OrderBy(one => one.Slips).ToArray();
        if (near is [var best, ..] && best.Slips <= Math.Max(1, bare.Length / 3)) return best.Word;
        if (bare.Length < 2) return null;
        string[] longer = [.. near.Select(one => one.Word).Where(word => word.Contains(bare, StringComparison.Ordinal))];
        return longer is [var only] ? only : null;
    }

    // Letters put in, left out, changed, or two of them in each other's place (Damerau).
    private static int Slips(string one, string other)
    {
        int[,] slips = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++) slips[i, 0] = i;
        for (int j = 0; j <= other.Length; j++) slips[0, j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            for (int j = 1; j <= other.Length; j++)
            {
                int changed = slips[i - 1, j - 1] + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1);
                slips[i, j] = Math.Min(changed, Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1);
                bool isTurned = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                if (isTurned) slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
            }
        }
        return slips[one.Length, other.Length];
    }
}
