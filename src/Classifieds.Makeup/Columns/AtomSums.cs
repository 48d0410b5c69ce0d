using Classifieds.Makeup.Setting;

namespace Classifieds.Makeup.Columns;

/// <summary>Sums over a stretch of atoms, so that what any column would hold costs no more than a subtraction.</summary>
internal sealed class AtomSums
{
    private readonly int[] lines, linesFrom; // up to an atom; with the air above it, which goes at a column's top
    private readonly int[] gaps;
    private readonly int[] tighter;
    private readonly int[] notices;

    public AtomSums(IReadOnlyList<Atom> given)
    {
        Atom[] atoms = [.. given];
        Atoms = atoms;
        lines = new int[atoms.Length + 1];
        gaps = new int[atoms.Length + 1];
        linesFrom = new int[atoms.Length];
        tighter = new int[atoms.Length + 1];
        notices = new int[atoms.Length + 1];
        int head = 0;
        for (int i = 0; i < atoms.Length; i++)
        {
            linesFrom[i] = lines[i] + atoms[i].LinesAbove;
            lines[i + 1] = linesFrom[i] + atoms[i].Lines;
            gaps[i + 1] = gaps[i] + atoms[i].GapShares;
            NoticeHeights? heights = atoms[i].Heights;
            HaveHeights |= heights is not null;
            tighter[i + 1] = tighter[i] + (heights?.Tighter is null ? 0 : 1);
            bool isBeginning = atoms[i] is { Notice: not null, FirstLine: 0 };
            notices[i + 1] = notices[i] + (isBeginning ? 1 : 0);
            if (atoms[i].Head is not null) head = atoms[i].Lines;
            if (!isBeginning) continue;
            LastNotice = atoms[i].Notice!.Lines;
            LeastNotice = Math.Min(LeastNotice, head + LastNotice);
            head = 0;
        }
    }

    public Atom[] Atoms { get; }

    /// <summary>Whether a notice among them could take other heights.</summary>
    public bool HaveHeights { get; }

    /// <summary>The lines of the lowest notice, with the head before it where it is its section's first.</summary>
    public int LeastNotice { get; } = int.MaxValue;

    /// <summary>The lines of the last notice; 0 = there is none.</summary>
    public int LastNotice { get; }

    /// <summary>How many notices begin in atoms [first, end).</summary>
    public int Notices(int first, int end) => notices[end] - notices[first];

    /// <summary>The lines that atoms [first, end) take in one column; the air above the first is gone.</summary>
    public int Lines(int first, int end) => first == end ? 0 : lines[end] - linesFrom[first];

    /// <summary>The lines that atoms [first, end) take in one column where its notices are set as tight as may be.</summary>
    public int LeastLines(int first, int end) =>
        Lines(first, end) - (first == end ? 0 : Math.Min(ColumnStretch.Most, tighter[end] - tighter[first]));

    /// <summary>The shares into which the slack of a column of atoms [first, end) is parted.</summary>
    public int Gaps(int first, int end) => first == end ? 0 : gaps[end] - gaps[first + 1];
}
