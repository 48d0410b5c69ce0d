namespace Classifieds.Makeup.Columns.Strips;

/// <summary>A strip of a page: groups side by side over all its columns.</summary>
/// <param name="Foot">Of its lowest column, in lines of the grid below the top of the page's columns.</param>
/// <param name="Cost">Of its looks, its height left out.</param>
internal sealed record StripPlan(IReadOnlyList<ColumnGroup> Groups, int Foot, long Cost)
{
    /// <summary>The last member, where it goes on on the next page.</summary>
    public StripStand? RunningOver { get; init; }
}
