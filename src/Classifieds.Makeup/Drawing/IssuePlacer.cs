using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>The plans of an issue's pages in, its pages out; the account of all of them, in their order.</summary>
internal sealed class IssuePlacer
{
    public IssuePlacer(
        IReadOnlyList<PagePlan> plans, PageTemplate template, PaperFonts fonts, PageFrame frame, IssueHead head, PagePlan? beforeMasthead)
    {
        PagePlacer[] placers = [.. plans.Select(_ => new PagePlacer(template, fonts, frame, head, beforeMasthead))];
        var pages = new Page[plans.Count];
        // No page waits for another.
        Parallel.For(0, pages.Length, number => pages[number] = placers[number].Place(plans[number], number));
        Pages = pages;
        Placements = [.. placers.SelectMany(page => page.Placements)];
        Gaps = [.. placers.SelectMany(page => page.Gaps)];
        Reservations = [.. placers.SelectMany(page => page.Reservations)];
        Fillers = [.. placers.SelectMany(page => page.Fillers)];
        Parts = [.. placers.SelectMany(page => page.Parts)];
    }

    public IReadOnlyList<Page> Pages { get; }

    public IReadOnlyList<PlacedNotice> Placements { get; }

    public IReadOnlyList<ColumnGap> Gaps { get; }

    public IReadOnlyList<PlacedReservation> Reservations { get; }

    public IReadOnlyList<PlacedFiller> Fillers { get; }

    /// <summary>One for each page that a notice stands on.</summary>
    public IReadOnlyList<PartOnPage> Parts { get; }
}
