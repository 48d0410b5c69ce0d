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
        var open = new Dictionary<(int Left, int Right), int>(); // a stretch of dark modules, and the row it began in
        for (int row = 0; row <= count; row++)
        {
            HashSet<(int, int)> here = row < count ? [.. Stretches(modules.Rows[row])] : [];
            foreach (((int left, int right), int top) in open.Where(stretch => !here.Contains(stretch.Key)).OrderBy(stretch => stretch.Key)
                .ToList())
            {
                yield return (
                    new(modules.TopLeft.X + Edge(left), modules.TopLeft.Y + Edge(top)), Edge(right) - Edge(left), Edge(row) - Edge(top));
                open.Remove((left, right));
            }
            foreach ((int, int) stretch in here) open.TryAdd(stretch, row);
        }

        Length Edge(int module) => modules.Side.Times(module, count);
    }

    private static IEnumerable<(int Left, int Right)> Stretches(IReadOnlyList<bool> row)
    {
        for (int left = 0; left < row.Count; left++)
        {
            if (!row[left]) continue;
            int right = left + 1;
            while (right < row.Count && row[right]) right++;
            yield return (left, right);
            left = right;
        }
    }
}
