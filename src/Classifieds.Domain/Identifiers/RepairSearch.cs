namespace Classifieds.Domain.Identifiers;

/// <summary>Finds what a clerk most likely meant: the numbers one slip away from the one typed that pass every check.</summary>
/// <remarks>
/// The order is fixed. First what passes without a warning; then by the slip: a letter for a digit (O/0), a digit doubled or
/// left out, two neighbours swapped, the check character itself, a digit misread for a similar one, any other single digit.
/// </remarks>
internal static class RepairSearch
{
    /// <summary>No clerk reads a longer list.</summary>
    public const int Most = 8;

    private enum Slip
    {
        Letter,
        Twin,
        Doubled,
        Swapped,
        Left,
        Check,
        Similar,
        Other,
    }

    /// <param name="typed">Half-width and upper case.</param>
    /// <param name="length">How long a number of the type is.</param>
    /// <param name="alphabet">Every character that can stand in it.</param>
    /// <param name="checkPlace">Where the check character stands; negative where there is none.</param>
    public static IReadOnlyList<string> Find(string typed, int length, string alphabet, int checkPlace, RepairVerdict verdict)
    {
        var found = new List<Repair>();
        char[] plain = typed.ToCharArray();
        bool hadStrange = ReplaceStrange(plain, alphabet);
        if (hadStrange && Passes(plain, out int asWritten)) Add(asWritten, Slip.Letter, plain);

        if (plain.Length == length)
        {
            Swap(plain);
            Substitute(plain);
        }
        else if (plain.Length == length + 1) Remove(plain);
        else if (plain.Length == length - 1) Insert(plain);

        found.Sort();
        return [.. found.Select(repair => repair.Number).Distinct().Take(Most)];

        // Hundreds are tried and a few pass: all but the verdict waits for that.
        bool Passes(ReadOnlySpan<char> candidate, out int rank)
        {
            rank = candidate.Length == length ? verdict(candidate) : -1;
            return rank >= 0 && !candidate.SequenceEqual(typed);
        }

        void Add(int rank, Slip slip, ReadOnlySpan<char> candidate) => found.Add(new(rank, slip, found.Count, new string(candidate)));

        void Swap(char[] number)
        {
            for (int at = 0; at + 1 < number.Length; at++)
            {
                if (number[at] == number[at + 1]) continue;
                (number[at], number[at + 1]) = (number[at + 1], number[at]);
                if (Passes(number, out int rank)) Add(rank, Slip.Swapped, number);
                (number[at], number[at + 1]) = (number[at + 1], number[at]);
            }
        }

        void Substitute(char[] number)
        {
            for (int at = 0; at < number.Length; at++)
            {
                char typedHere = number[at];
                foreach (char other in alphabet)
                {
                    if (other == typedHere) continue;
                    number[at] = other;
                    if (Passes(number, out int rank)) Add(rank, SlipOf(typedHere, other, at == checkPlace), number);
                }
                number[at] = typedHere;
            }
        }

        void Remove(char[] number)
        {
            char[] shorter = new char[length];
            for (int at = 0; at < number.Length; at++)
            {
                number.AsSpan(0, at).CopyTo(shorter);
                number.AsSpan(at + 1).CopyTo(shorter.AsSpan(at));
                if (Passes(shorter, out int rank)) Add(rank, at > 0 && number[at] == number[at - 1] ? Slip.Doubled : Slip.Other, shorter);
            }
        }

        void Insert(char[] number)
        {
            char[] longer = new char[length];
            for (int at = 0; at < length; at++)
            {
                number.AsSpan(0, at).CopyTo(longer);
                number.AsSpan(at).CopyTo(longer.AsSpan(at + 1));
                foreach (char missing in alphabet)
                {
                    longer[at] = missing;
                    bool twice = (at > 0 && number[at - 1] == missing) || (at < number.Length && number[at] == missing);
                    if (Passes(longer, out int rank)) Add(rank, twice ? Slip.Doubled : at == checkPlace ? Slip.Check : Slip.Left, longer);
                }
            }
        }
    }

    private static Slip SlipOf(char typed, char other, bool atCheck) =>
        LookAlikes.AreTwins(typed, other) ? Slip.Twin
        : atCheck ? Slip.Check
        : LookAlikes.AreSimilar(typed, other) ? Slip.Similar
        : Slip.Other;

    // A letter that the alphabet lacks is read as the digit it looks like: O as 0, S as 5.
    private static bool ReplaceStrange(char[] number, string alphabet)
    {
        bool any = false;
        for (int at = 0; at < number.Length; at++)
        {
            if (alphabet.Contains(number[at], StringComparison.Ordinal) || LookAlikes.Digit(number[at]) is not { } digit) continue;
            number[at] = digit;
            any = true;
        }
        return any;
    }

    private sealed record Repair(int Rank, Slip Slip, int Order, string Number) : IComparable<Repair>
    {
        public int CompareTo(Repair? other) =>
            other is null ? 1 : Rank != other.Rank ? Rank - other.Rank : Slip != other.Slip ? Slip - other.Slip : Order - other.Order;
    }
}
