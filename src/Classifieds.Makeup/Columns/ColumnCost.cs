using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Columns;

/// <summary>What a column's looks cost: gaps off their best size, or a foot that stops short of its neighbours'.</summary>
/// <remarks>In thousandths of the cost of a column whose gaps stand at their greatest.</remarks>
internal sealed class ColumnCost(PageTemplate template)
{
    /// <summary>A column cannot hold so much.</summary>
    public const long Impossible = long.MaxValue / 4;

    private const long OffBest = 1000;
    private const long RaggedFoot = 800;
    private const long RaggedLineSquared = 300;
    private const long LastLine = 100;
    private const long LastLineSquared = 30;
    private const long WhiteLine = 60;
    private const long WhiteLineSquared = 20;

    private readonly long least = template.Gaps.Least.Millipoints;
    private readonly long best = template.Gaps.Best.Millipoints;
    private readonly long greatest = template.Gaps.Greatest.Millipoints;
    private readonly long leading = template.Body.Leading.Millipoints;

    /// <param name="isLast">The reader's eye accepts that the last column ends where the matter does.</param>
    public long Of(int lines, int gaps, int height, bool isLast)
    {
        long slack = (height - lines) * leading;
        if (slack < gaps * least) return Impossible;
        if (slack <= gaps * greatest) return gaps == 0 ? 0 : OffBest * Square(slack - gaps * best, gaps * Range(slack, gaps)) / 1000;

        long raggedLines = height - lines;
        return isLast
            ? LastLine * raggedLines + LastLineSquared * raggedLines * raggedLines
            : RaggedFoot + RaggedLineSquared * raggedLines * raggedLines;
    }

    /// <summary>Whether a column with so many free lines costs so much: told at less cost than by <see cref="Of"/>, and not of all.
    /// </summary>
    public bool IsAtLeast(long limit, int free, int gaps, bool isLast)
    {
        if (free <= 0 || free * leading <= gaps * greatest) return false;
        return (isLast ? LastLineSquared : RaggedLineSquared) * free * free >= limit;
    }

    /// <summary>What white below neighbouring columns costs that end together on a line of their own; more for each line than for the one
    /// before.</summary>
    /// <param name="white">In lines of the grid.</param>
    public static long OfWhiteBelow(int columns, int white) => columns * (WhiteLine + WhiteLineSquared * white) * white;

    /// <summary>Whether the gaps cannot take up all the white, so that the foot has some.</summary>
    public bool IsRagged(int lines, int gaps, int height) => (height - lines) * leading > gaps * greatest;

    /// <summary>How the white of a column is shared out between its gaps and its foot.</summary>
    public (Length Slack, Length WhiteAtFoot) Share(int lines, int gaps, int height)
    {
        long slack = (height - lines) * leading;
        long inGaps = slack <= gaps * greatest ? slack : gaps * best;
        return (new((int)inGaps), new((int)(slack - inGaps)));
    }

    private long Range(long slack, long gaps) => slack < gaps * best ? best - least : greatest - best;

    // (part / whole)² in thousandths
    private static long Square(long part, long whole) => whole == 0 ? 0 : part * 1000 / whole * (part * 1000 / whole) / 1000;
}
