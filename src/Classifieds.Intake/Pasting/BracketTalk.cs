using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>（不登）, （公章编号是…，麻烦加上）: what a bracket at a line's end or of its own asks of the desk, and not of readers.</summary>
internal static class BracketTalk
{
    private const int Longest = 80;

    private static readonly string[] KeptOff =
    [
        "不登", "别登", "勿登", "不用登", "不要登", "不需要登", "不必登", "无需登", "不刊", "不用刊", "不要刊", "不见报", "不发", "不用发", "不要发", "不公开", "不对外", "不印", "不用印",
        "不用写", "不要写",
        "不用写上", "别写", "先不登", "不登报", "不登出来", "不上报", "仅供联系", "仅供核对", "备用", "内部",
    ];

    private static readonly string[] Asked =
    [
        "麻烦", "帮忙", "帮我", "请帮", "请加", "请补", "请改", "请核", "请登", "请排", "请删", "请确认", "劳烦", "烦请", "加急", "急登", "登一天", "登一次", "登一期", "登两次", "登两期",
        "登三天",
        "登三期", "多少钱", "费用多少", "开发票", "发票抬头", "开票抬头", "谢谢", "辛苦", "明天见报", "尽快见报", "稍后发", "另一条", "共两条", "共三条", "下一条", "再发", "按这个登", "照这个登",
        "照登", "原文登", "不要改",
    ];

    // What a notice may say in a bracket to its readers.
    private static readonly string[] ToReaders = ["作废", "特此", "携带", "持有效", "营业执照复印件", "截止", "之前", "登记", "报名"];

    /// <summary>Whether a line is such a bracket and nothing else.</summary>
    public static bool IsWhole(ReadOnlySpan<char> line)
    {
        line = LineWords.Bare(line).TrimEnd("。，；！");
        return line.Length is > 2 and <= Longest && Script.IsOpening(line[0]) && Open(line) == 0 && IsAsked(line[1..^1], out _);
    }

    /// <returns>Where such a bracket begins that ends the line, with the telephone it keeps off; the line's length where none
    /// does.</returns>
    public static int Trailing(ReadOnlySpan<char> line)
    {
        int end = line.Length;
        while (end > 0 && line[end - 1] is '。' or '，' or ' ' or '；' or '！' or '\u3000') end--;
        int open = Open(line[..end]);
        if (open <= 0 || end - open > Longest || !IsAsked(line[(open + 1)..(end - 1)], out bool isKeptOff)) return line.Length;
        if (!isKeptOff) return open;
        int clause = open;
        while (clause > 0 && line[clause - 1] is not ('。' or '；' or '！' or '，' or ',' or ' ' or '\u3000')) clause--;
        ReadOnlySpan<char> kept = line[clause..open];
        return clause > 0 && kept.HasAny(["电话", "手机", "微信", "联系人", "联系方式", "邮箱", "QQ"]) ? clause : open;
    }

    // Where the bracket opens that closes the words; -1 where none does.
    private static int Open(ReadOnlySpan<char> words)
    {
        if (words.Length == 0 || !Script.IsClosing(words[^1])) return -1;
        int depth = 0;
        for (int at = words.Length - 1; at >= 0 && words.Length - at <= Longest; at--)
        {
            if (Script.IsClosing(words[at])) depth++;
            else if (Script.IsOpening(words[at]) && --depth == 0) return at;
        }
        return -1;
    }

    private static bool IsAsked(ReadOnlySpan<char> inside, out bool isKeptOff)
    {
        isKeptOff = inside.HasAny(KeptOff) && inside.Length <= 16;
        if (inside.HasAny(ToReaders)) return false;
        return isKeptOff || inside.HasAny(Asked) || (Talk.Of(inside) is var said && said != TalkKind.None
            && (said & ~(TalkKind.LeadIn | TalkKind.Day)) != 0);
    }
}
