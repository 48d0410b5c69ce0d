using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup;

/// <summary>An issue's classifieds as they go to press, and why they stand as they do.</summary>
public sealed record MadeUpIssue
{
    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>By the order on the page; a notice that was split has one for each of its parts.</summary>
    public required IReadOnlyList<PlacedNotice> Placements { get; init; }

    public required IReadOnlyList<ColumnGap> Gaps { get; init; }

    public IReadOnlyList<PlacedFiller> Fillers { get; init; } = [];

    /// <summary>The paper's fillers that stand nowhere, in the order of its profile.</summary>
    public IReadOnlyList<FillerLeftOut> FillersLeftOut { get; init; } = [];

    /// <summary>Null where the pages are as many as were asked for, and as full.</summary>
    public PageShortage? Shortage { get; init; }

    /// <summary>What was kept free; a reservation on a page that the issue does not have is left out.</summary>
    public IReadOnlyList<PlacedReservation> Reservations { get; init; } = [];

    /// <summary>What found no room; only where the template limits the pages.</summary>
    public required IReadOnlyList<Overset> Overset { get; init; }

    /// <summary>What would make room for everything, cheapest first; empty where it was not asked for or nothing is over.</summary>
    public IReadOnlyList<Advice> Advice { get; init; } = [];

    /// <summary>Each notice as it was set, by the order in which they were given.</summary>
    public required IReadOnlyList<Setting.SetNotice> Settings { get; init; }

    /// <summary>What stands where, for a late change to start from.</summary>
    public required Layouts.IssueLayout Layout { get; init; }

    /// <summary>What the change did to the page made before; null where there was none.</summary>
    public LateOutcome? Late { get; init; }

    /// <summary>The words that the pages print besides the notices: masthead, heads, fillers, footer, staff.</summary>
    public required IReadOnlyList<string> Surround { get; init; }

    /// <summary>What was printed of each notice, masked, by the order in which the notices were given.</summary>
    public required IReadOnlyList<string> PrintedTexts { get; init; }

    /// <summary>The same, parted where a page ends: each stands in the file without anything in between.</summary>
    public required IReadOnlyList<PrintedPiece> PrintedPieces { get; init; }
}
