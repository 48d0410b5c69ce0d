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
    private readonly Chains stretches;
    private readonly Chains?[] shorter = new Chains?[Stretch];

    public TextIndex(string text)
    {
        this.text = text;
        claimed = new bool[text.Length];
        stretches = new(text, Stretch, claimed);
    }

    /// <returns>How often the text stands in the unclaimed rest.</returns>
    public int ClaimAll(string wanted)
    {
        Chains chains = wanted.Length >= Stretch ? stretches : shorter[wanted.Length] ??= new(text, wanted.Length, claimed);
        // The rarest stretch of the text leads to the fewest places to look at.
        (int rarest, int offset) = (int.MaxValue, 0);
        for (int i = 0; i + chains.Stretch <= wanted.Length && rarest > 1; i++)
            if (chains.MostOf(wanted, i) is var most && most < rarest) (rarest, offset) = (most, i);

        int found = 0;
        for (int place = chains.First(wanted, offset); place != None; place = chains.Next(wanted, offset, place))
        {
            int at = place - offset;
            // Claimed or not comes first: in a text that repeats itself each place would be compared to its end.
            if (!IsFree(at, wanted.Length) || !text.AsSpan(at).StartsWith(wanted, StringComparison.Ordinal)) continue;
            claimed.AsSpan(at, wanted.Length).Fill(true);
            found++;
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
        if (stretches.MostOf(wanted, offset) > MostPlaces) yield break;
        for (int place = stretches.First(wanted, offset); place != None; place = stretches.Next(wanted, offset, place))
            yield return place;
    }

    // What is claimed is at least as long as what is looked for now, so an overlap covers one of the two ends.
    private bool IsFree(int at, int length) =>
        at >= 0 && at + length <= text.Length && !claimed[at] && !claimed[at + length - 1];

    /// <summary>The places of a text, chained by the hash of the stretch that begins there: the first of each chain, and for each place the
    /// next.</summary>
    /// <remarks>What is claimed is taken out of its chain when somebody comes by: in a text that repeats itself all places hang in one.
    /// </remarks>
    private sealed class Chains
    {
        private readonly string text;
        private readonly bool[] claimed;
        private readonly int[] first, next, counts;

        public Chains(string text, int stretch, bool[] claimed)
        {
            this.text = text;
            this.claimed = claimed;
            Stretch = stretch;
            next = new int[text.Length];
            first = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)text.Length + 1)];
            counts = new int[first.Length];
            Array.Fill(first, None);
            for (int at = text.Length - stretch; at >= 0; at--)
            {
                int chain = ChainOf(text, at);
                (next[at], first[chain]) = (first[chain], at);
                counts[chain]++;
            }
        }

        public int Stretch { get; }

        /// <returns>How many places at the most begin as the text does at an offset, without looking at any.</returns>
        public int MostOf(string wanted, int offset) => counts[ChainOf(wanted, offset)];

        public int First(string wanted, int offset) => Same(wanted, offset, ref first[ChainOf(wanted, offset)]);

        public int Next(string wanted, int offset, int place) => Same(wanted, offset, ref next[place]);

        // Chains of different stretches may share a hash.
        private int Same(string wanted, int offset, ref int link)
        {
            int place = Unclaimed(ref link);
            while (place != None && !text.AsSpan(place, Stretch).SequenceEqual(wanted.AsSpan(offset, Stretch)))
                place = Unclaimed(ref next[place]);
            return place;
        }

        private int Unclaimed(ref int link)
        {
            int place = link;
            while (place != None && claimed[place]) place = next[place];
            return link = place;
        }

        private int ChainOf(string from, int at)
        {
            ulong key = 0;
            for (int i = 0; i < Stretch; i++) key |= (ulong)from[at + i] << (16 * i);
            unchecked
            {
                return (int)((key * 0x9E3779B97F4A7C15) >> 32) & (first.Length - 1);
            }
        }
    }
}
