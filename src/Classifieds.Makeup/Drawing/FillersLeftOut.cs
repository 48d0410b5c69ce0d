using System.Globalization;
using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Drawing;

/// <summary>Why a filler of the paper does not run: its day, or the white there is for it.</summary>
internal static class FillersLeftOut
{
    /// <param name="set">Those that may run on the day.</param>
    public static IReadOnlyList<FillerLeftOut> Tell(
        PageTemplate template, DateOnly day, IReadOnlyList<SetNotice> set, IssuePlacer placed, IssuePlan plan)
    {
        int white = placed.Gaps.Select(gap => gap.WhiteAtFoot.Millipoints / template.Body.Leading.Millipoints).DefaultIfEmpty().Max();
        return [.. template.Fillers.Where(filler => !placed.Fillers.Any(one => one.Text == filler.Text))
            .Select(filler => new FillerLeftOut(filler.Text, Why(filler)))];

        string Why(Filler filler)
        {
            if (day < filler.From) return $"从 {Day(filler.From)} 起才登";
            if (day > filler.To) return $"登到 {Day(filler.To)} 为止";
            if (!filler.MayRunOn(day)) return $"从 {Day(filler.From)} 起每 {filler.EveryDays} 天登一次，这一天轮不到";
            if (plan.Unplaced.Count > 0) return "还有启事排不下，补白不占地方";
            if (white == 0) return "各栏脚都齐，没有白要补";
            int lines = set.First(one => one.PrintedText == filler.Text).Lines;
            return lines > white ? $"高 {lines} 行，栏脚的白至多 {white} 行"
                : $"高 {lines} 行，填不到栏脚差不足一行，剩下的白照样看得出来";
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
