using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>分栏: the body of a notice that spans columns, parted into columns of its own under its title.</summary>
/// <remarks>The parting is part of the setting: it is proofed and approved with it, and makeup changes nothing of it.</remarks>
internal static class ColumnedBody
{
    /// <param name="set">Its title as wide as all columns, its body as wide as one, all of it one below another.</param>
    /// <param name="step">From the left edge of one column to the left edge of the next.</param>
    /// <returns>The notice with its columns as low, and as like one another, as its lines can be parted.</returns>
    public static SetNotice Part(SetNotice set, int columns, Length step, PageTemplate template)
    {
        int[] begins = Lowest(set, columns, template);
        int lines = 0;
        for (int column = 0; column < begins.Length; column++)
            lines = Math.Max(lines, (column + 1 < begins.Length ? begins[column + 1] : set.Lines) - begins[column]);
        return set with { Rows = [.. set.Rows.Select(Moved)], Lines = set.TitleLines + lines };

        SetRow Moved(SetRow row)
        {
            int column = begins.Length - 1;
            while (column > 0 && begins[column] > row.GridLine) column--;
            int up = column == 0 ? 0 : begins[column] - set.TitleLines;
            return row with
            {
                Left = row.Left + step * column, Baseline = row.Baseline - template.Body.Leading * up, GridLine = row.GridLine - up,
            };
        }
    }

    // With which line each column begins, the first of them below the title.
    private static int[] Lowest(SetNotice set, int columns, PageTemplate template)
    {
        int body = set.Lines - set.TitleLines;
        for (int most = (body + columns - 1) / columns; most < body; most++)
            if (Begins(set, columns, most, template) is { } begins) return begins;
        return [set.TitleLines];
    }

    // As much as may stand in each column, from the first on; null where they do not hold all of it.
    private static int[]? Begins(SetNotice set, int columns, int most, PageTemplate template)
    {
        (int first, int closing) = Columns.AtomMaker.LeastParts(set, template);
        int last = set.Lines - closing;
        List<int> begins = [set.TitleLines];
        while (set.Lines - begins[^1] > most)
        {
            int next = Math.Min(begins[^1] + most, last);
            if (begins.Count == columns || next < Math.Max(first, begins[^1] + 1)) return null;
            begins.Add(next);
        }
        return [.. begins];
    }
}
