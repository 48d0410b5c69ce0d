using System.Buffers;

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

    // 张晓东不慎遗失, 某某公司现声明: what stands between who and the verb.
    private static readonly string[] BeforeVerb =
        ["不慎", "不小心", "因故", "因保管不慎", "因保管不善", "保管不慎", "保管不善", "现", "已", "将", "曾", "特", "兹", "特此", "郑重", "因搬家", "因搬迁", "意外", "的"];

    private static readonly string[] StatementVerbs = [.. LossVerbs.All, "声明"];
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；！\n,;");

    /// <summary>张晓东遗失 before 居民身份证: who and a verb, which end like a title and begin the statement itself.</summary>
    /// <param name="rest">What stands behind them; empty where it is not known, and then a document would have to follow.</param>
    public static bool IsStatement(ReadOnlySpan<char> words, ReadOnlySpan<char> rest)
    {
        words = words.Trim(' ');
        string? verb = null;
        foreach (string one in StatementVerbs)
            if (words.EndsWith(one, StringComparison.Ordinal) && words.Length > one.Length) verb = one;
        if (verb is null) return false;
        ReadOnlySpan<char> who = words[..^verb.Length];
        for (bool again = true; again;)
        {
            again = false;
            foreach (string before in BeforeVerb)
            {
                if (who.Length <= before.Length + 1 || !who.EndsWith(before, StringComparison.Ordinal)) continue;
                who = who[..^before.Length];
                again = true;
            }
        }
        rest = rest.TrimStart(" \n");
        int clause = rest.IndexOfAny(ClauseEnds);
        ReadOnlySpan<char> first = clause < 0 ? rest : rest[..clause];
        // 张晓东的身份证遗失 特此声明作废: the whole statement but for its end.
        if (verb != "声明" && words.Length > 5 && first.StartsWithAny(Declarations)) return true;
        if (!IsParty(who)) return false;
        if (verb == "声明")
            return rest.Length > 0 && first.HasAny(LossVerbs.All)
                && (first.StartsWithAny(LossVerbs.All) || first.StartsWithAny(ClauseOpeners.All) || first.StartsWithAny(Selves));
        return !first.HasAny(LossVerbs.All) && !first.StartsWithAny(["声明", "公告", "启事", "特此", "根据", "现"]);
    }

    private static readonly string[] Declarations = ["特此声明", "声明作废", "现声明", "特声明", "登报作废", "登报声明", "作废", "兹声明"];
    private static readonly string[] Selves = ["本人", "我公司", "本公司", "我司", "本店", "我店", "我单位", "本单位", "我厂", "我校"];

    private static bool IsParty(ReadOnlySpan<char> who)
    {
        if (who.EndsWithAny(ThingEndings)) return false;
        return who.Length >= 2 && (PersonNames.HasSurname(who) || who.Contains('·') || who.StartsWithAny(PartyOpeners.InNotices)
            || (who.Length >= 4 && OrganizationNames.EndsLikeOne(who)));
    }

    // 公章遗失, 车牌遗失, 印鉴卡遗失 head what is told under them.
    private static readonly string[] ThingEndings = ["章", "证", "书", "照", "牌", "卡", "票", "单", "据", "本", "册", "印", "件", "表", "凭证", "执照", "合同",
        "协议", "启事"];

    private static bool EndsTitle(ReadOnlySpan<char> words)
    {
        return words.EndsWithAny(Endings);
    }
}
