namespace Classifieds.Domain.Identifiers;

/// <summary>关节: where a number of some type is parted to be read aloud; what stands printed between its groups parts it too.</summary>
public sealed class NumberJoints
{
    private const int Usual = 4;

    // Nobody needs a breath in four signs.
    private const int LeastParted = 5;

    // Of a number's letters, digits and stars: how many each group has; what they leave goes by fours.
    private readonly Func<string, IReadOnlyList<int>> lengths;

    private NumberJoints(Func<string, IReadOnlyList<int>> lengths) => this.lengths = lengths;

    /// <summary>By fours from the left.</summary>
    public static NumberJoints Fours { get; } = new(_ => []);

    /// <summary>Its letters by themselves, then by fours: E 1234 5678.</summary>
    public static NumberJoints LettersThenFours { get; } = new(signs => [signs.TakeWhile(char.IsAsciiLetter).Count()]);

    /// <summary>A telephone: 138 0013 8000, 0599 8846 1201, 218 0001, 400 123 4567.</summary>
    public static NumberJoints Telephone { get; } = new(PhoneNumbers.JointsOf);

    /// <param name="usual">How many signs each group has.</param>
    /// <param name="others">For numbers as long as one of these comes to.</param>
    public static NumberJoints Of(IReadOnlyList<int> usual, params IReadOnlyList<IReadOnlyList<int>> others) =>
        new(signs => others.FirstOrDefault(other => other.Sum() == signs.Length) ?? usual);

    /// <param name="printed">As it is printed, hidden places as stars.</param>
    /// <returns>The groups in order, a hyphen with the group before it; none where the words are not read sign by sign.</returns>
    public IReadOnlyList<NumberGroup> Part(string printed)
    {
        string signs = string.Concat(printed.Where(IsSign));
        if (signs.Length < LeastParted || !printed.All(IsOfNumber)) return [];
        HashSet<int> ends = Ends(signs, PrintedEnds(printed));
        List<NumberGroup> groups = [];
        int last = 0, seen = 0;
        string words = "";
        for (int at = 0; at < printed.Length; at++)
        {
            if (printed[at] != ' ') words += printed[at];
            if (IsSign(printed[at])) seen++;
            bool isBeforeSign = at + 1 == printed.Length || IsSign(printed[at + 1]);
            if (!isBeforeSign || seen == last || !ends.Contains(seen)) continue;
            groups.Add(new(words, last + 1, seen));
            (last, words) = (seen, "");
        }
        return groups;
    }

    // After how many signs something else is printed.
    private static SortedSet<int> PrintedEnds(string printed)
    {
        SortedSet<int> ends = [];
        int seen = 0;
        for (int at = 0; at < printed.Length; at++)
        {
            if (IsSign(printed[at])) seen++;
            else if (seen > 0) ends.Add(seen);
        }
        return ends;
    }

    // No group reads across a printed hyphen: where hyphens and the type's own joints do not agree, each run between
    // hyphens is parted by itself.
    private HashSet<int> Ends(string signs, SortedSet<int> printed)
    {
        HashSet<int> whole = [.. EndsOf(signs, lengths(signs), 0)];
        if (printed.All(whole.Contains)) return whole;
        HashSet<int> ends = [];
        int start = 0;
        foreach (int end in (IEnumerable<int>)[.. printed, signs.Length])
        {
            string run = signs[start..end];
            IReadOnlyList<int> own = lengths(run);
            ends.UnionWith(EndsOf(run, own.Sum() == run.Length ? own : [], start));
            start = end;
        }
        return ends;
    }

    private static IEnumerable<int> EndsOf(string signs, IReadOnlyList<int> lengths, int from)
    {
        int end = 0;
        foreach (int length in lengths)
        {
            end += length;
            if (length > 0 && end < signs.Length) yield return from + end;
        }
        for (end += Usual; end < signs.Length; end += Usual) yield return from + end;
        yield return from + signs.Length;
    }

    private static bool IsSign(char unit) => char.IsAsciiLetterOrDigit(unit) || unit == '*';

    private static bool IsOfNumber(char unit) => IsSign(unit) || unit is '-' or ' ' or '（' or '）' or '转';
}
