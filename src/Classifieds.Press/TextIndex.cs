using System.Runtime.InteropServices;

namespace Classifieds.Press;

/// <summary>Finds texts in a long one by its four-character stretches. What is found is claimed, and not found again.</summary>
internal sealed class TextIndex
{
    private const int Stretch = 4;
    private const int None = -1;

    // A stretch as common as this says nothing about where a changed text may stand.
    private const int MostPlaces = 64;

    // How many characters a changed text may have gained or lost.
    private const int Slack = 16;

    private readonly string text;
    private readonly bool[] claimed;
    // Places are chained by the hash of the stretch that begins there: the first of each chain, and for each place the next.
    private readonly int[] first, next;

    public TextIndex(string text)
    {
        this.text = text;
        claimed = new bool[text.Length];
        next = new int[text.Length];
        first = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)text.Length + 1)];
        Array.Fill(first, None);
        for (int at = text.Length - Stretch; at >= 0; at--)
        {
            int chain = ChainOf(text, at);
            (next[at], first[chain]) = (first[chain], at);
        }
    }

    /// <returns>How often the text stands in the unclaimed rest.</returns>
    public int ClaimAll(string wanted)
    {
        int found = 0;
        if (wanted.Length < Stretch)
        {
            for (int at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1,
                StringComparison.Ordinal))
                if (Claim(at, wanted.Length)) found++;
            return found;
        }

        // The rarest stretch of the text leads to the fewest places to look at.
        int rarest = int.MaxValue, offset = 0;
        for (int i = 0; i + Stretch <= wanted.Length && rarest > 1; i++)
        {
            int count = CountOf(wanted, i, rarest);
            if (count == 0) return 0;
            if (count < rarest) (rarest, offset) = (count, i);
        }
        for (int place = FirstPlace(wanted, offset); place != None; place = NextPlace(wanted, offset, place))
        {
            int at = place - offset;
            if (at >= 0 && text.AsSpan(at).StartsWith(wanted, StringComparison.Ordinal) && Claim(at, wanted.Length)) found++;
        }
        return found;
    }

    /// <summary>The unclaimed stretch that is most like the text, if a third of it is there.</summary>
    /// <returns>The first place where the two differ, in the text and in the long one.</returns>
    public (int At, int Found)? ClaimClosest(string wanted)
    {
        // Each stretch votes for where the text would begin if that stretch stood unmoved.
        var votes = new Dictionary<int, int>();
        for (int i = 0; i + Stretch <= wanted.Length; i++)
            foreach (int place in PlacesOf(wanted, i)) CollectionsMarshal.GetValueRefOrAddDefault(votes, place - i, out _)++;
        if (votes.Count == 0) return null;

        (int best, _) = votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).First();
        int near = votes.Where(vote => Math.Abs(vote.Key - best) <= Slack).Sum(vote => vote.Value);
        if (near * 3 < wanted.Length - Stretch + 1) return null;

        // From the first stretch that is there, back to where the two part, or on to it.
        for (int i = 0; i + Stretch <= wanted.Length; i++)
        {
            foreach (int place in PlacesOf(wanted, i))
            {
                if (Math.Abs(place - i - best) > Slack) continue;
                int back = 0;
                while (back < i && place - back > 0 && wanted[i - back - 1] == text[place - back - 1]) back++;
                int on = 0;
                while (i + on < wanted.Length && place + on < text.Length && wanted[i + on] == text[place + on]) on++;
                if (back == i && i + on == wanted.Length) return null; // whole after all, but part of something else
                int start = Math.Max(0, place - i), end = Math.Min(text.Length, start + wanted.Length);
                claimed.AsSpan(start, end - start).Fill(true);
                return back < i ? (i - back - 1, Math.Max(0, place - back - 1)) : (i + on, place + on);
            }
        }
        return null;
    }

    private IEnumerable<int> PlacesOf(string wanted, int offset)
    {
        if (CountOf(wanted, offset, MostPlaces + 1) > MostPlaces) yield break;
        for (int place = FirstPlace(wanted, offset); place != None; place = NextPlace(wanted, offset, place))
            if (!claimed[place]) yield return place;
    }

    private int CountOf(string wanted, int offset, int enough)
    {
        int count = 0;
        for (int place = FirstPlace(wanted, offset); place != None && count < enough; place = NextPlace(wanted, offset, place)) count++;
        return count;
    }

    private int FirstPlace(string wanted, int offset) => SamePlace(wanted, offset, first[ChainOf(wanted, offset)]);

    private int NextPlace(string wanted, int offset, int place) => SamePlace(wanted, offset, next[place]);

    // Chains of different stretches may share a hash.
    private int SamePlace(string wanted, int offset, int place)
    {
        while (place != None && !text.AsSpan(place, Stretch).SequenceEqual(wanted.AsSpan(offset, Stretch))) place = next[place];
        return place;
    }

    private int ChainOf(string from, int at)
    {
        ulong key = from[at] | ((ulong)from[at + 1] << 16) | ((ulong)from[at + 2] << 32) | ((ulong)from[at + 3] << 48);
        unchecked
        {
            return (int)((key * 0x9E3779B97F4A7C15) >> 32) & (first.Length - 1);
        }
    }

    // What is claimed is at least as long as what is looked for now, so an overlap covers one of the two ends.
    private bool Claim(int at, int length)
    {
        if (claimed[at] || claimed[at + length - 1]) return false;
        claimed.AsSpan(at, length).Fill(true);
        return true;
    }
}
