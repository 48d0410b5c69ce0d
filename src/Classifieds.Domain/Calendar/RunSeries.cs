using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Classifieds.Domain.Amounts;

namespace Classifieds.Domain.Calendar;

/// <summary>登几次、隔几天: so many runs, each so many days after the one before.</summary>
/// <param name="Times">From 1 to <see cref="MostTimes"/>.</param>
/// <param name="EveryDays">From one run to the next, 1 to <see cref="MostDays"/>; 1 is every edition.</param>
public sealed partial record RunSeries(int Times, int EveryDays)
{
    public const int MostTimes = 60;
    public const int MostDays = 366;

    /// <summary>How it is written, for people.</summary>
    public const string Forms = "登3次隔7天、连登3次、登4次每周、登5次隔天";

    /// <param name="text">登3次隔7天, 3次 每周, 连登三期 …; blanks and marks between the parts do not matter.</param>
    /// <param name="whyNot">In Chinese, without full stop; null where it is a series.</param>
    /// <remarks>
    /// 隔7天 is seven days from one run to the next, as desks mean it. 隔1天 is said of every day and of every other day alike:
    /// it is not guessed at.
    /// </remarks>
    public static bool TryRead(string text, [NotNullWhen(true)] out RunSeries? series, [NotNullWhen(false)] out string? whyNot)
    {
        series = null;
        string bare = string.Concat(text.Where(unit => !char.IsWhiteSpace(unit) && unit is not (',' or '，' or '、' or ';' or '；')));
        if (Form().Match(bare) is not { Success: true } form || !Count(form.Groups["times"].Value, out int times))
        {
            whyNot = $"“{text.Trim()}”应写作 {Forms}";
            return false;
        }
        int days = 1;
        string step = form.Groups["step"].Value, unit = form.Groups["unit"].Value, count = form.Groups["count"].Value;
        int unitDays = unit is "周" or "星期" or "礼拜" ? 7 : 1;
        bool isSkipping = step is "隔" or "每隔" or "间隔" or "相隔";
        if (unit.Length > 0)
        {
            if (count.Length > 0 && !Count(count, out days))
            {
                whyNot = $"“{text.Trim()}”应写作 {Forms}";
                return false;
            }
            if (isSkipping && count.Length > 0 && days == 1)
            {
                whyNot = unitDays == 1
                    ? $"“{step}{count}{unit}”说不清，天天登请写“连登”，两天一次请写“隔天”"
                    : $"“{step}{count}{unit}”说不清，一周一次请写“每周”，两周一次请写“隔周”";
                return false;
            }
            if (isSkipping && count.Length == 0) days = 2; // 隔天, 隔周
            days *= unitDays; // four digits at the most
        }
        whyNot = times is < 1 or > MostTimes ? $"登 {times} 次，应是 1 至 {MostTimes} 次"
            : days is < 1 or > MostDays ? $"隔 {days} 天，应是 1 至 {MostDays} 天"
            : null;
        if (whyNot is not null) return false;
        series = new(times, days);
        return true;
    }

    public override string ToString() => EveryDays == 1 ? $"连登{Times}次" : $"登{Times}次隔{EveryDays}天";

    private static bool Count(string words, out int count) => CountWords.TryRead(words is "两" ? "二" : Narrow(words), out count);

    private static string Narrow(string words) =>
        string.Concat(words.Select(unit => unit is >= '０' and <= '９' ? (char)(unit - '０' + '0') : unit));

    [GeneratedRegex("""
        ^(?:连续?)?(?:刊登|登|刊|共登)?(?:连续?)?(?<times>[0-9０-９]{1,4}|[一二两三四五六七八九十]{1,3})[次期]
        (?:(?<step>每隔|间隔|相隔|隔|每)(?:(?<count>[0-9０-９]{1,4}|[一二两三四五六七八九十]{1,3})个?)?(?<unit>天|日|周|星期|礼拜)(?:[一1１]次|登一次)?)?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
