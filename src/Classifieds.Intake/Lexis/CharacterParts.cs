namespace Classifieds.Intake.Lexis;

/// <summary>拆字: a character that could not be typed, told by its parts in a bracket: （火日）, 【龙天】, （左王右韦）.</summary>
internal static class CharacterParts
{
    private const int Longest = 12;
    private const string Openings = "（(【[［〔「『{｛<＜";

    private static readonly string[] Positions = ["左", "右", "上", "下", "内", "外", "旁", "字旁", "偏旁", "加", "+", "＋", "字头", "字底", "字加", "一个",
        "去掉", "里面", "中间"];

    // What a bracket behind a surname may tell without describing a character.
    private static readonly string[] Remarks =
    [
        "男", "女", "先生", "女士", "小姐", "已故", "已逝", "亡故", "父亲", "母亲", "儿子", "女儿", "小名", "曾用名", "原名", "又名", "本人", "夫妇", "夫妻", "等", "女方", "男方",
        "甲方", "乙方",
        "户主", "业主", "学生", "个体", "汉族", "回族", "中国", "集团", "经理", "主任", "老师", "总", "兄", "弟", "姐", "妹",
    ];

    public static bool MayOpen(char unit) => Openings.Contains(unit, StringComparison.Ordinal);

    /// <param name="isFirstGiven">No more than a surname stands before it, so that a given name must follow.</param>
    /// <returns>The length of the bracket with its marks; 0 where none opens there or it tells something else.</returns>
    public static int Length(ReadOnlySpan<char> text, bool isFirstGiven)
    {
        if (text.Length < 4) return 0;
        char closing = text[0] switch
        {
            '（' => '）', '(' => ')', '【' => '】', '[' => ']', '［' => '］', '〔' => '〕', '「' => '」', '『' => '』', '{' => '}', '｛' => '｝', '<' =>
                '>', '＜' => '＞', _ => '\0',
        };
        if (closing == '\0') return 0;
        int close = text[..Math.Min(text.Length, Longest)].IndexOf(closing);
        if (close < 3) return 0;
        ReadOnlySpan<char> inside = text[1..close];
        foreach (char unit in inside)
            if (!Script.IsHan(unit) && unit is not ('+' or '＋')) return 0;
        foreach (string remark in Remarks)
            if (inside.SequenceEqual(remark)) return 0;
        if (inside.StartsWithAny(["曾用名", "原名", "又名", "小名", "身份证", "户主", "单位"])) return 0;
        bool tellsPositions = Count(inside) >= 2 || inside.ContainsAny("+＋") || inside.HasAny(["字旁", "偏旁", "旁", "字加", "字头", "字底"]);
        bool isPair = isFirstGiven && inside.Length is 2 or 3 && !OrganizationNames.EndsLikeOne(inside) && !TitleWords.IsTitle(inside);
        return tellsPositions || isPair ? close + 1 : 0;
    }

    private static int Count(ReadOnlySpan<char> inside)
    {
        int count = 0;
        foreach (string position in Positions)
            if (inside.Contains(position, StringComparison.Ordinal)) count++;
        return count;
    }
}
