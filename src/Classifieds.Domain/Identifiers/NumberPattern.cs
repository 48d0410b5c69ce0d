namespace Classifieds.Domain.Identifiers;

/// <summary>The shape of a number without a check character: <c>#</c> a digit, <c>@</c> a letter other than I and O,
/// <c>A</c>–<c>Z</c> itself.</summary>
/// <param name="Shape">One sign for each character.</param>
/// <param name="Kind">What a number of this shape is, as people call it.</param>
/// <param name="IsOld">No longer given out, though it may still be found on a lost document.</param>
internal sealed record NumberPattern(string Shape, string Kind, bool IsOld = false)
{
    /// <summary>Whether a number has this shape; a hidden place fits any sign.</summary>
    public bool Fits(ReadOnlySpan<char> number)
    {
        if (number.Length != Shape.Length) return false;
        for (int at = 0; at < number.Length; at++)
        {
            char typed = number[at];
            bool fits = typed == '*' || Shape[at] switch
            {
                '#' => char.IsAsciiDigit(typed),
                '@' => typed is >= 'A' and <= 'Z' and not 'I' and not 'O',
                char exactly => typed == exactly,
            };
            if (!fits) return false;
        }
        return true;
    }

    /// <summary>The first shape of a table that a number has, or null.</summary>
    public static NumberPattern? FirstFit(NumberPattern[] patterns, string number) => Array.Find(patterns, pattern => pattern.Fits(number));

    /// <summary>The numbers that have a shape once each I is read as 1, each O as 0, and so on where a digit belongs.</summary>
    public static IReadOnlyList<string> Repairs(NumberPattern[] patterns, string number)
    {
        List<string> repairs = [];
        foreach (NumberPattern pattern in patterns)
        {
            if (pattern.Shape.Length != number.Length) continue;
            char[] repaired = number.ToCharArray();
            for (int at = 0; at < repaired.Length; at++)
            {
                if (pattern.Shape[at] == '#' && LookAlikes.Digit(repaired[at]) is { } digit) repaired[at] = digit;
            }
            string candidate = new(repaired);
            if (candidate != number && pattern.Fits(candidate) && !repairs.Contains(candidate)) repairs.Add(candidate);
        }
        return repairs;
    }
}
