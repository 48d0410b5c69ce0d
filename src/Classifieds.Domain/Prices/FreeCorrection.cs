using System.Text;

namespace Classifieds.Domain.Prices;

/// <summary>更正免费: whether the manuscript proves that the paper erred, told from the three texts alone.</summary>
/// <remarks>
/// It does where the printed words depart from the manuscript, and the correction brings back, at one of these places, what the manuscript
/// has. Marks, blanks and widths are the paper's own business and prove nothing.
/// </remarks>
public static class FreeCorrection
{
    // Two texts that have more apart than this are not the same notice with an error in it.
    private const int MostApart = 400;

    /// <param name="manuscript">底稿 as it was received.</param>
    /// <param name="printed">The words that ran, unmasked.</param>
    /// <param name="correction">The words of the 更正.</param>
    /// <returns>What the manuscript and the paper have at that place, in Chinese; null where nothing is proved.</returns>
    public static string? Proof(string manuscript, string printed, string correction)
    {
        string right = Words(manuscript), ran = Words(printed), says = Words(correction);
        foreach ((Range inManuscript, Range inPrint) in Departures(right, ran))
        {
            foreach (Range wide in Widened(right, inManuscript))
            {
                string restored = right[wide];
                if (restored.Length < 2 || !says.Contains(restored, StringComparison.Ordinal)
                    || ran.Contains(restored, StringComparison.Ordinal)) continue;
                return $"底稿作“{restored}”，见报作“{ran[Whole(ran, inPrint)]}”";
            }
        }
        return null;
    }

    // Letters, digits and characters, of one width.
    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            char narrow = unit is >= '\uFF01' and <= '\uFF5E' ? (char)(unit - 0xFEE0) : unit;
            // Half of a rare character is as good as the whole: both texts have it or have it not.
            if (char.IsLetterOrDigit(narrow) || char.IsSurrogate(narrow)) words.Append(char.ToUpperInvariant(narrow));
        }
        return words.ToString();
    }

    // A number as a whole; characters with one on either side, or on one: 李建国, 李建, 建国.
    private static IEnumerable<Range> Widened(string text, Range part)
    {
        (int start, int end) = (part.Start.Value, part.End.Value);
        Range code = WithCode(text, part);
        if (!code.Equals(part)) yield return code;
        if (end > start && IsCode(text[start]) && IsCode(text[end - 1]))
        {
            yield return code;
            yield break;
        }
        int before = Math.Max(0, start - 1), after = Math.Min(text.Length, end + 1);
        yield return before..after;
        if (end == start) yield break; // what was added in print is told by what stands together without it
        yield return before..end;
        yield return start..after;
    }

    private static Range Whole(string text, Range part)
    {
        Range code = WithCode(text, part);
        return code.Equals(part) ? Math.Max(0, part.Start.Value - 1)..Math.Min(text.Length, part.End.Value + 1) : code;
    }

    private static Range WithCode(string text, Range part)
    {
        (int start, int end) = (part.Start.Value, part.End.Value);
        while (start > 0 && IsCode(text[start - 1])) start--;
        while (end < text.Length && IsCode(text[end])) end++;
        return start..end;
    }

    private static bool IsCode(char unit) => char.IsAsciiLetterOrDigit(unit);

    /// <summary>Where the second text has other words than the first, nearest to one another (Myers 1986).</summary>
    private static List<(Range In, Range Out)> Departures(string a, string b)
    {
        int most = Math.Min(MostApart, a.Length + b.Length);
        int[] furthest = new int[2 * most + 3];
        List<int[]> trace = [];
        for (int apart = 0; apart <= most; apart++)
        {
            trace.Add((int[])furthest.Clone());
            for (int line = -apart; line <= apart; line += 2)
            {
                int x = IsDown(furthest, line, apart, most) ? furthest[line + 1 + most + 1] : furthest[line - 1 + most + 1] + 1;
                int y = x - line;
                while (x < a.Length && y < b.Length && a[x] == b[y]) (x, y) = (x + 1, y + 1);
                furthest[line + most + 1] = x;
                if (x >= a.Length && y >= b.Length) return WalkBack(trace, a.Length, b.Length, apart, most);
            }
        }
        return [];
    }

    private static bool IsDown(int[] furthest, int line, int apart, int most) =>
        line == -apart || (line != apart && furthest[line - 1 + most + 1] < furthest[line + 1 + most + 1]);

    private static List<(Range In, Range Out)> WalkBack(List<int[]> trace, int x, int y, int apart, int most)
    {
        List<(Range In, Range Out)> found = [];
        for (int step = apart; step > 0; step--)
        {
            int[] furthest = trace[step];
            int line = x - y;
            int before = IsDown(furthest, line, step, most) ? line + 1 : line - 1;
            int fromX = furthest[before + most + 1], fromY = fromX - before;
            while (x > fromX && y > fromY) (x, y) = (x - 1, y - 1);
            // Changes that touch are one.
            if (found.Count > 0 && found[^1] is var (after, other) && after.Start.Value == x && other.Start.Value == y)
                found[^1] = (fromX..after.End.Value, fromY..other.End.Value);
            else
                found.Add((fromX..x, fromY..y));
            (x, y) = (fromX, fromY);
        }
        found.Reverse();
        return found;
    }
}
