using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Changes;

/// <summary>The items of a group, in the order they stand in, shared out over its columns anew with as few moved as can be.</summary>
/// <remarks>
/// The linear partition problem, as <see cref="ColumnBreaker"/> solves it, with another price: what moved. Columns before the one in
/// front of the change stay out of it, and no item goes further than to the second column from its own. Long notices may be parted
/// elsewhere.
/// </remarks>
internal sealed class LateReflow(DraftJudge judge, PageTemplate template)
{
    private const int Furthest = 2;

    // A notice parted where it stood whole, or elsewhere than before, is worth avoiding beside what it spares.
    private const long NewPart = ColumnFitter.Moved / 10;

    /// <param name="least">What the best page known costs.</param>
    /// <returns>The draft with the group shared out anew; null where its columns do not hold it, or for no less than that.</returns>
    public LateDraft? Reflow(LateDraft draft, int group, long least)
    {
        LateGroup given = draft.Groups[group];
        int first = given.First;
        int end = first + given.Columns.Count;
        while (first < end && !draft.IsOpen(given.Columns[first - given.First])) first++;
        if (first == end) return null;
        first = Math.Max(given.First, first - 1);
        // What is in parts is shared out as one.
        while (first > given.First && draft.Items[first] is [{ FirstLine: > 0 }, ..]) first--;

        LateItem[] items = [.. Parted(Enumerable.Range(first, end - first).SelectMany(column => draft.Items[column]))];
        int columns = end - first;
        var costs = new long[columns + 1, items.Length + 1];
        var from = new int[columns + 1, items.Length + 1];
        for (int c = 0; c <= columns; c++) for (int i = 0; i <= items.Length; i++) costs[c, i] = long.MaxValue;
        costs[0, 0] = 0;
        Dictionary<(int From, int To), IReadOnlyList<LateItem>?> slices = [];
        for (int c = 1; c <= columns; c++)
        {
            LateColumn column = given.Columns[first + c - 1 - given.First];
            for (int i = 0; i <= items.Length; i++)
            {
                if (i > 0 && i < items.Length && !MayEnd(items[i - 1], items[i])) continue;
                int lines = 0;
                for (int j = i; j >= 0 && lines <= draft.HeightOf(group); j--)
                {
                    if (j < i) lines += items[j].Lines;
                    if (costs[c - 1, j] >= least || j < i && IsFar(items[j], column.Number)) continue;
                    // Columns left white are for the group whose matter ends before them.
                    if (j == i && i < items.Length || Slice(j, i) is not { } slice) continue;
                    ColumnFit fit = judge.Fit(column, slice, draft.HeightOf(group), i == items.Length && !given.RunsOn);
                    if (!fit.IsValid) continue;
                    long total = costs[c - 1, j] + fit.Cost + (slice is [.., { GoesOn: true, Was: null }] ? NewPart : 0);
                    if (total < costs[c, i]) (costs[c, i], from[c, i]) = (total, j);
                }
            }
        }
        if (costs[columns, items.Length] == long.MaxValue) return null;

        LateDraft made = draft;
        for ((int c, int at) = (columns, items.Length); c > 0; c--)
        {
            int start = from[c, at];
            made = made.With(first + c - 1, Slice(start, at)!, []);
            at = start;
        }
        return made with { Step = LateStep.InColumnsAfter };

        IReadOnlyList<LateItem>? Slice(int start, int stop)
        {
            if (slices.TryGetValue((start, stop), out IReadOnlyList<LateItem>? slice)) return slice;
            slices.Add((start, stop), slice = Joined(items, start, stop));
            return slice;
        }
    }

    // Notices long enough to be parted, taken apart as far as they may be.
    private IEnumerable<LateItem> Parted(IEnumerable<LateItem> items)
    {
        List<LateItem> all = [.. items];
        for (int i = 0; i < all.Count;)
        {
            int end = i + 1;
            while (end < all.Count && all[end].FirstLine > 0 && all[end].Notice == all[i].Notice) end++;
            LateItem[] parts = [.. all[i..end]];
            i = end;
            bool isAllHere = parts[0] is { Notice.Index: >= 0, FirstLine: 0 } && !parts[^1].GoesOn;
            if (!isAllHere || !Splits(parts[0].Notice!))
            {
                foreach (LateItem part in parts) yield return part;
                continue;
            }
            foreach (LateItem piece in Pieces(parts)) yield return piece;
        }
    }

    private bool Splits(SetNotice notice)
    {
        (int opening, int closing) = AtomMaker.LeastParts(notice, template);
        return !notice.IsBoxed && notice.Lines > template.Splitting.WholeUpToLines && opening + closing < notice.Lines;
    }

    // Its opening, single lines, its closing: what no column break parts.
    private IEnumerable<LateItem> Pieces(LateItem[] parts)
    {
        SetNotice notice = parts[0].Notice!;
        (int opening, int closing) = AtomMaker.LeastParts(notice, template);
        yield return Piece(0, opening);
        for (int line = opening; line < notice.Lines - closing; line++) yield return Piece(line, 1);
        yield return Piece(notice.Lines - closing, closing);

        LateItem Piece(int firstLine, int lines) =>
            parts[0] with { FirstLine = firstLine, Lines = lines, Was = parts.Last(part => part.FirstLine <= firstLine).Was, Of = parts };
    }

    /// <summary>The pieces of each notice together again, as far as they stand in one column; null where a part
    /// would be too short.</summary>
    private LateItem[]? Joined(LateItem[] items, int start, int stop)
    {
        List<LateItem> joined = [];
        for (int i = start; i < stop; i++)
        {
            LateItem item = items[i];
            if (item.Of is null)
            {
                joined.Add(item);
                continue;
            }
            int lines = item.Lines;
            while (i + 1 < stop && items[i + 1].Notice == item.Notice) lines += items[++i].Lines;
            if (lines < template.Splitting.KeepLines) return null;
            LateItem? was = item.Of.FirstOrDefault(part => part.FirstLine == item.FirstLine && part.Lines == lines);
            joined.Add(was ?? item with { Lines = lines, Was = null, Of = null });
        }
        return [.. joined];
    }

    // A head or the line that takes a notice up stands with what follows it.
    private static bool MayEnd(LateItem last, LateItem next) => !last.IsHead && !last.IsCarry && !next.IsCarry
        && (next.FirstLine == 0 || last.Notice == next.Notice);

    private static bool IsFar(LateItem item, int column) => item.Was is { } was && Math.Abs(was.Column - column) > Furthest;
}
