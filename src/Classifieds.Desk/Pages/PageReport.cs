using System.Text.Json;

namespace Classifieds.Desk.Pages;

/// <summary>What <c>page --report</c> writes: where everything stands and why, and how long it took. Lengths in mm from the trim's top left.</summary>
public sealed record PageReport(
    int Pages, NoticeCount Notices, IReadOnlyList<PlacementReport> Placements, IReadOnlyList<GapReport> Gaps,
    ReadBackReport ReadBack, TimingReport Timings)
{
    public IReadOnlyList<FillerReport> Fillers { get; init; } = [];

    /// <summary>Room kept free for late advertisements.</summary>
    public IReadOnlyList<ReservationReport> Reservations { get; init; } = [];

    /// <summary>What the page could not do as it was asked.</summary>
    public IReadOnlyList<PageRemarkReport> Findings { get; init; } = [];

    /// <summary>What a late change did to the page made before; null where there was none.</summary>
    public LateReport? Late { get; init; }

    /// <summary>What a later run starts from; null where it was not asked for.</summary>
    public JsonElement? Kept { get; init; }

    /// <summary>Set where the issue is short of the number of pages asked for.</summary>
    public ShortageReport? Shortage { get; init; }
}

/// <param name="Severity">error, warning or info.</param>
/// <param name="Index">Of the notice it is about; null = the page itself.</param>
public sealed record PageRemarkReport(string Code, string Severity, string Message, int? Index);

/// <param name="Step">in-place, in-column, in-section, in-columns-after, from-page or afresh.</param>
/// <param name="Edited">Indexes of notices whose words or lines are not what they were.</param>
/// <param name="Added">Indexes of notices that were not on the page before.</param>
/// <param name="Kept">How many notices stand where they stood, to the glyph.</param>
/// <param name="Moved">Every notice of the page before that stands elsewhere, be it by a thousandth of a point.</param>
public sealed record LateReport(
    string Step, string Reason, int Withdrawn, IReadOnlyList<int> Edited, IReadOnlyList<int> Added, int Kept, IReadOnlyList<MoveReport> Moved);

/// <param name="Kind">in-column, to-column or to-page.</param>
/// <param name="Edited">Whether its words or lines changed as well.</param>
public sealed record MoveReport(int Index, string Kind, bool Edited, SpotReport From, SpotReport To);

/// <param name="Page">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Y">Of the first line, in points from the trim's top.</param>
public sealed record SpotReport(int Page, int Column, decimal Y);

public sealed record FillerReport(string Text, int Page, int Column, decimal X, decimal Y, decimal Width, decimal Height, int Lines, string Reason);

public sealed record ReservationReport(string Label, int Page, int Column, decimal X, decimal Y, decimal Width, decimal Height);

/// <param name="Lines">Of one column, that stay white on so many pages.</param>
public sealed record ShortageReport(int Lines, string Reason);

/// <param name="Placed">How many notices stand whole on the pages.</param>
/// <param name="WithErrors">Indexes of notices that have a finding of severity error.</param>
public sealed record NoticeCount(int Total, int Placed, IReadOnlyList<OversetReport> Overset, IReadOnlyList<int> WithErrors)
{
    /// <summary>What would make room for what is overset, cheapest first; each was made up to be sure.</summary>
    public IReadOnlyList<AdviceReport> Advice { get; init; } = [];
}

/// <param name="Kind">tighten, cut, reservation, move, higher, column or page.</param>
/// <param name="Cost">To rank by, without a unit.</param>
/// <param name="Lines">Of one column, that it wins.</param>
public sealed record AdviceReport(
    string Kind, int Cost, int Lines, IReadOnlyList<int> Notices, IReadOnlyList<CutReport> Cuts, string Sentence);

/// <param name="Start">In UTF-16 units of the printed text.</param>
public sealed record CutReport(int Index, int Start, string Text);

/// <param name="Index">From 0, in the order of the file.</param>
public sealed record OversetReport(int Index, int LinesOver, IReadOnlyList<string> WouldHelp);

public sealed record PlacementReport(
    int Index, int Page, int Column, decimal X, decimal Y, decimal Width, decimal Height, int Lines, string Reason)
{
    /// <summary>松紧: lines beyond the natural setting, which is the one that is proofed and paid for; −1 = 紧排一行.</summary>
    public int Looseness { get; init; }

    /// <summary>照片 of the notice; null where it has none.</summary>
    public PhotoReport? Photo { get; init; }

    /// <summary>How many columns it spans.</summary>
    public int Span { get; init; } = 1;

    /// <summary>Whether a frame stands about it.</summary>
    public bool Boxed { get; init; }
}

/// <param name="Ppi">Pixels to the inch as printed.</param>
/// <param name="Colour">gray or cmyk.</param>
/// <param name="Hash">Of its pixels, as the proof's hash holds it.</param>
public sealed record PhotoReport(decimal X, decimal Y, decimal Width, decimal Height, int Ppi, string Colour, string Hash);

/// <param name="Size">Of each gap of the column, on average, in mm.</param>
/// <param name="WhiteAtFoot">In mm.</param>
public sealed record GapReport(int Page, int Column, decimal Size, int Count, decimal WhiteAtFoot, string Reason)
{
    /// <summary>Where a late change left the gaps of one column unlike one another, the smallest and the greatest, in mm.</summary>
    public decimal Narrowest { get; init; } = Size;

    public decimal Widest { get; init; } = Size;
}

/// <summary>What the finished file says, read by PdfPig, compared with what was to be printed: indexes of notices.</summary>
public sealed record ReadBackReport(IReadOnlyList<int> Missing, IReadOnlyList<int> Doubled, IReadOnlyList<int> Altered)
{
    public bool IsClean() => Missing.Count + Doubled.Count + Altered.Count == 0;
}

/// <param name="Runs">As many as were asked for.</param>
public sealed record TimingReport(IReadOnlyList<StageTimes> Runs)
{
    /// <summary>The runs before them, where more than one was asked for: the runtime compiles while they last. The first is a cold page's.</summary>
    public IReadOnlyList<StageTimes> WarmUps { get; init; } = [];
}

/// <summary>One run's milliseconds by stage.</summary>
/// <param name="Read">Cleaning, reading and checking the words of each notice.</param>
/// <param name="Check">Whether the fonts have every character, and numbers that stand in two notices.</param>
public sealed record StageTimes(double Read, double Check, double Set, double Makeup, double Press, double Total);
