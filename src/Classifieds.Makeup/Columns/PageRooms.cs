using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>What reservations take of a page's columns, and on the first what stands before the masthead.</summary>
/// <remarks>That is counted at the feet, as if it stood below: how the columns are made up does not hang on where they begin.</remarks>
internal static class PageRooms
{
    // Of the grid, between the notices and what comes in.
    public const int LinesAbove = 1;

    /// <param name="page">From 1.</param>
    public static ColumnRooms Of(int page, PageTemplate template)
    {
        int[] feet = new int[template.Columns.Count];
        foreach (PageReservation kept in template.Reservations)
        {
            if (kept.Page != page) continue;
            for (int column = Math.Max(0, feet.Length - kept.Columns); column < feet.Length; column++)
                feet[column] = Math.Max(feet[column], kept.Lines + LinesAbove);
        }
        int before = page == 1 ? template.LinesBeforeMasthead : 0;
        for (int column = 0; column < feet.Length; column++) feet[column] += before;
        return new(new int[feet.Length], feet) { Before = before };
    }
}
