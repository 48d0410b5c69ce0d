using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns.Strips;

/// <summary>One way in which a member of a strip may stand: its columns, and what stands over them.</summary>
/// <param name="First">Its first column on the page, counted from 0.</param>
/// <param name="Columns">Of its flow; 0 = it has notices that span columns alone, and others stand in the columns below them.</param>
/// <param name="Tops">Where each of its columns begins, in lines of the grid below the top of the page's columns.</param>
/// <param name="Blocks">Columns counted from <paramref name="First"/>, tops from the top of the page's columns.</param>
internal sealed record StripStand(
    StripMember Member, int First, int Columns, IReadOnlyList<int> Tops, IReadOnlyList<PlacedHead> Heads, IReadOnlyList<PlacedBlock> Blocks)
{
    /// <summary>Columns beside it that nothing stands in.</summary>
    public int WhiteColumns { get; init; }

    /// <summary>Where it ends, as the next stands below it in its columns; null = it goes down as far as its neighbours.</summary>
    public int? Foot { get; init; }

    /// <summary>Columns that are closed below its notices that span columns, as the next stands right of them.</summary>
    public int ClosedColumns { get; init; }

    /// <summary>Notices that span columns for which there was no room.</summary>
    public IReadOnlyList<SetNotice> Waiting { get; init; } = [];

    /// <summary>The foot of its lowest notice that spans columns; 0 = it has none.</summary>
    public int BlocksFoot { get; } = Blocks.Count == 0 ? 0 : Blocks.Max(block => block.Top + block.Notice.Lines);

    /// <summary>Where its highest column begins; the most there is where it has none.</summary>
    public int Low { get; } = LowOf(Tops);

    /// <summary>Where its lowest column begins; 0 = it has none.</summary>
    public int Deep { get; } = DeepOf(Tops);

    /// <summary>The head of its section that covers each column stands on: a head for every run of columns of one top.</summary>
    public static IReadOnlyList<PlacedHead> HeadsOver(SectionStyle head, IReadOnlyList<int> tops, PageTemplate template)
    {
        List<PlacedHead> heads = [];
        for (int first = 0; first < tops.Count;)
        {
            int end = first + 1;
            while (end < tops.Count && tops[end] == tops[first]) end++;
            bool isContinued = heads.Count > 0;
            heads.Add(new(isContinued ? AtomMaker.Continued(head, template) : head, first, end - first, tops[first], isContinued));
            first = end;
        }
        return heads;
    }

    private static int LowOf(IReadOnlyList<int> tops)
    {
        int low = int.MaxValue;
        for (int column = 0; column < tops.Count; column++) low = Math.Min(low, tops[column]);
        return low;
    }

    private static int DeepOf(IReadOnlyList<int> tops)
    {
        int deep = 0;
        for (int column = 0; column < tops.Count; column++) deep = Math.Max(deep, tops[column]);
        return deep;
    }
}
