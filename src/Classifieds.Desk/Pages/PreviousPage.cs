using Classifieds.Makeup;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;

namespace Classifieds.Desk.Pages;

/// <summary>前版: the page made before, held against the notices of now: which are the same, which were edited, which are
/// gone, which are new.</summary>
/// <param name="now">The notices' numbers at the desk in the order of now; empty where they come from a file, and are
/// known by their glyphs.</param>
public sealed class PreviousPage(KeptPage kept, IReadOnlyList<string> now)
{
    /// <param name="set">The notices of now, each in its natural setting.</param>
    /// <param name="heightsOf">The other heights of a notice, or null where it must stand as it was proofed.</param>
    public MatchedPage Match(IReadOnlyList<SetNotice> set, Func<SetNotice, NoticeHeights?> heightsOf)
    {
        SetNotice[] notices = [.. set];
        string[] glyphs = [.. set.AsParallel().AsOrdered().Select(GlyphHash.Of)];
        int?[] indexes = kept.Notices.Count > 0 && now.Count == set.Count ? ByNumber() : ByGlyphs(notices, glyphs, heightsOf);
        var matched = new PreviousNotice[indexes.Length];
        for (int old = 0; old < indexes.Length; old++)
        {
            bool isSame = indexes[old] is { } index && (glyphs[index] == kept.Glyphs[old] || Reset(old, index));
            matched[old] = new(indexes[old], isSame);
        }
        HashSet<int> known = [.. indexes.OfType<int>()];
        return new(notices, new(kept.Layout, matched), [.. Enumerable.Range(0, set.Count).Where(index => !known.Contains(index))]);

        // What the page before set tighter or looser stays so.
        bool Reset(int old, int index)
        {
            if (Heights(heightsOf(set[index])).FirstOrDefault(other => GlyphHash.Of(other) == kept.Glyphs[old]) is not { } reset)
                return false;
            notices[index] = reset;
            return true;
        }
    }

    private int?[] ByNumber()
    {
        Dictionary<string, int> index = now.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        return [.. kept.Notices.Select(number => index.TryGetValue(number, out int at) ? at : (int?)null)];
    }

    private int?[] ByGlyphs(SetNotice[] notices, string[] glyphs, Func<SetNotice, NoticeHeights?> heightsOf)
    {
        var indexes = new int?[kept.Glyphs.Count];
        Dictionary<string, Queue<int>> waiting = new(StringComparer.Ordinal);
        for (int old = 0; old < indexes.Length; old++)
        {
            if (!waiting.TryGetValue(kept.Glyphs[old], out Queue<int>? queue)) waiting.Add(kept.Glyphs[old], queue = new());
            queue.Enqueue(old);
        }
        List<int> left = [.. Enumerable.Range(0, notices.Length).Where(index => !Take(glyphs[index], index))];
        foreach (int index in left.ToArray())
            if (Heights(heightsOf(notices[index])).Any(other => Take(GlyphHash.Of(other), index))) left.Remove(index);
        PairEdited(indexes, left);
        return indexes;

        bool Take(string hash, int index)
        {
            if (!waiting.TryGetValue(hash, out Queue<int>? queue) || !queue.TryDequeue(out int old)) return false;
            indexes[old] = index;
            return true;
        }
    }

    // What is gone and what is new between the same two neighbours is one notice, edited.
    private static void PairEdited(int?[] indexes, List<int> left)
    {
        int last = -1;
        for (int i = 0; i < indexes.Length; i++)
        {
            if (indexes[i] is { } known)
            {
                last = known;
                continue;
            }
            int next = indexes.Skip(i + 1).FirstOrDefault(index => index is not null) ?? int.MaxValue;
            int at = left.FindIndex(index => index > last && index < next);
            if (at < 0) continue;
            indexes[i] = last = left[at];
            left.RemoveAt(at);
        }
    }

    private static IEnumerable<SetNotice> Heights(NoticeHeights? heights)
    {
        if (heights?.Tighter is { } tighter) yield return tighter.Notice;
        if (heights?.Looser is { } looser) yield return looser.Notice;
    }
}
