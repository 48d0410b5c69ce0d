using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Press.Pdf;

/// <summary>Turns a square of modules into the few rectangles that cover its dark ones.</summary>
/// <remarks>Edges are shared to the thousandth of a point, so no hairline of paper shows between neighbours.</remarks>
internal static class ModuleMerger
{
    public static IEnumerable<(Point TopLeft, Length Width, Length Height)> Rectangles(PageElement.Modules modules)
    {
        int count = modules.Rows.Count;
        List<Stretch> open = [];
        for (int row = 0; row <= count; row++)
        {
            List<Stretch> here = row < count ? Stretches(modules.Rows[row], row) : [];
            foreach (Stretch ended in open)
            {
                if (Below(ended, here) is not null) continue;
                yield return (new(modules.TopLeft.X + Edge(ended.Left), modules.TopLeft.Y + Edge(ended.Top)),
                    Edge(ended.Right) - Edge(ended.Left), Edge(row) - Edge(ended.Top));
            }
            // What goes on keeps the row it began in.
            for (int i = 0; i < here.Count; i++) here[i] = Below(here[i], open) ?? here[i];
            open = here;
        }

        Length Edge(int module) => modules.Side.Times(module, count);
    }

    // From left to right.
    private static List<Stretch> Stretches(IReadOnlyList<bool> row, int top)
    {
        List<Stretch> stretches = [];
        for (int left = 0; left < row.Count; left++)
        {
            if (!row[left]) continue;
            int right = left + 1;
            while (right < row.Count && row[right]) right++;
            stretches.Add(new(left, right, top));
            left = right;
        }
        return stretches;
    }

    // The one of another row that is as wide at the same place.
    private static Stretch? Below(Stretch stretch, List<Stretch> row)
    {
        foreach (Stretch one in row)
            if (one.Left == stretch.Left) return one.Right == stretch.Right ? one : null;
        return null;
    }

    /// <summary>A stretch of dark modules, and the row it began in.</summary>
    private sealed record Stretch(int Left, int Right, int Top);
}
