namespace Classifieds.Intake.Lexis;

/// <summary>The words that a title of a notice ends in.</summary>
internal static class TitleWords
{
    private static readonly string[] Endings =
    [
        "公告", "声明", "启事", "通知", "通告", "公示", "告示", "布告", "通知书", "告知书", "公告书", "声明书", "催告书", "催告函",
        "催收函", "致歉信", "道歉信", "感谢信", "表扬信", "更正", "讣告", "悼念", "邀请", "邀请书", "招标", "拍卖", "寻人", "寻亲", "招领",
        "寻物", "认尸", "悬赏", "减资", "注销", "遗失", "挂失", "作废", "鸣谢", "致谢", "倡议书", "须知", "说明", "函", "公函", "通报",
    ];

    /// <returns>The length of a title that stands at the start of the text up to a blank or line end; 0 where none does.</returns>
    public static int Alone(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && length <= 40 && Script.IsHan(text[length])) length++;
        bool parted = length == text.Length || text[length] is ' ' or '\n';
        return length is > 1 and <= 40 && parted && EndsTitle(text[..length]) ? length : 0;
    }

    /// <summary>Whether a line reads as a title: short, no clause in it, ending in a title's word.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        line = line.Trim(' ').TrimEnd("：:");
        if (line.Length is < 2 or > 60) return false;
        ReadOnlySpan<char> words = line;
        // 公告（第二次）, 拍卖公告（2020年第3号）
        if (words[^1] is '）' or ')' && words.LastIndexOfAny('（', '(') is > 0 and int open) words = words[..open];
        foreach (char unit in line)
            if (Script.IsStop(unit) && unit is not ('、' or '：' or ':')) return false;
        return EndsTitle(words);
    }

    private static bool EndsTitle(ReadOnlySpan<char> words)
    {
        return words.EndsWithAny(Endings);
    }
}
