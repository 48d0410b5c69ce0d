using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>What in a line tells that a notice begins, goes on or has ended there.</summary>
/// <remarks>Every look is at a bounded stretch, so a line of any length is judged in the same time.</remarks>
internal static class NoticeSigns
{
    private const int LongestParty = 120;
    private const int LongestItem = 500;
    private const string Blanks = " \t\u3000";

    private static readonly string[] LossVerbs =
    [
        "遗失", "丢失", "挂失", "被盗", "失窃", "灭失", "损毁", "毁损", "丟失", "遺失", "弄丢", "遗落", "丢掉",
    ];

    private static readonly string[] VoidWords = ["作废", "无效", "挂失", "作廢", "做废"];

    private static readonly string[] Closings =
    [
        "作废", "无效", "作廢", "做废", "特此声明", "特此公告", "特此通知", "特此说明", "特此更正", "特此启事", "特此通告", "特此告知", "特此登报", "特此致歉", "特此公示", "特此启示", "挂失",
    ];

    // What stands before who: it does not tell who.
    private static readonly string[] Openers =
    [
        "兹有", "今有", "现有", "兹因", "兹", "本人系", "本人", "我叫", "户主", "车主", "业主", "学生", "公民", "村民", "居民", "遗失人", "声明人", "失主",
    ];

    // Words that only go on with what was said before.
    private static readonly string[] GoingOn =
    [
        "因", "由于", "于", "在", "经", "根据", "为", "不慎", "现", "特此", "声明", "自", "将", "该", "如", "其", "请", "凡", "并", "上述", "以上", "另", "同时", "还", "且", "也", "以及",
        "及", "和", "保管", "任何", "一切", "后果", "由此", "此", "未", "若", "若有", "的", "后", "前", "我公司", "本公司", "我司", "我单位", "本单位", "我店", "本店", "公司", "他", "她", "今",
        "其中", "均", "已", "原", "所", "后因", "又", "再", "本", "到", "与", "到期",
    ];

    private static readonly string[] OneTitle =
    [
        "遗失声明", "遗失启事", "挂失声明", "作废声明", "丢失声明", "遗失作废声明", "遗失公告", "声明", "遗失", "挂失", "遗失挂失", "遗失声明公告", "声明公告", "登报声明", "遗失登报", "挂失遗失",
    ];

    private static readonly string[] WeakTitles = ["须知", "说明", "函", "作废", "遗失", "挂失", "注销", "减资", "邀请", "通报", "招标", "拍卖", "寻人", "更正"];

    // A small advertisement says at once what it is.
    private static readonly string[] AdTitles =
    [
        "出租", "转让", "出售", "求租", "招聘", "诚聘", "求购", "招租", "寻物", "寻人", "急聘", "急售", "急转", "高薪诚聘", "低价转让", "旺铺转让", "招领", "更正",
    ];

    private static readonly string[] ContactLabels =
    [
        "联系人", "联系电话", "联系地址", "联系方式", "电话", "地址", "传真", "邮编", "邮箱", "附件", "附：", "附:", "注：", "注:", "备注", "公告人", "声明人", "启事人", "公告单位", "声明单位",
        "日期", "法定代表人", "经办人", "清算组", "负责人", "咨询电话", "召集人", "开户", "账号", "网址", "监督电话", "收货", "身份证", "证号", "编号", "统一社会信用代码", "登报人",
    ];

    private static readonly string[] SharedClosings =
    [
        "以上", "上述", "特此", "均声明", "现声明", "声明作废", "一并", "现均", "均已", "同时声明", "均作废", "予以作废", "现予", "全部作废",
    ];

    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line) => line.Trim(Blanks);

    /// <summary>A line that is a title and nothing else.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        line = Bare(line).TrimStart("【[《“").TrimEnd("】]》”");
        if (!TitleWords.IsTitle(line)) return false;
        if (line.StartsWithAny(["特此", "现公告", "现声明", "兹声明", "现予", "本公告", "本声明", "以上", "上述", "附件", "声明如下"])) return false;
        // 张三遗失身份证声明作废 ends like a title and says it all.
        return !(line.TrimEnd("：:").EndsWithAny(VoidWords) && Verb(line, out _) > 1 && line.Length > 8);
    }

    /// <summary>A title under which a paper runs many items.</summary>
    public static bool IsSharedTitle(ReadOnlySpan<char> line)
    {
        line = Bare(line).TrimEnd("：:。").Trim("【】[]《》“”");
        foreach (string title in OneTitle)
            if (line.SequenceEqual(title)) return true;
        return false;
    }

    /// <summary>Whether a title's word may also stand over a part of a notice, such as 竞买须知.</summary>
    public static bool IsWeakTitle(ReadOnlySpan<char> line) => Bare(line).TrimEnd("：:").EndsWithAny(WeakTitles);

    /// <summary>减资公告：某公司…, 遗失声明 张三…: a title with the words behind it on the same line.</summary>
    public static bool HasInlineTitle(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        int end = 0;
        while (end < line.Length && end <= 30 && Script.IsHan(line[end])) end++;
        if (end is < 2 or > 30 || end + 6 > line.Length || line[end] is not (':' or '：' or ' ' or '\u3000')) return false;
        ReadOnlySpan<char> words = line[..end];
        foreach (string ad in AdTitles)
            if (words.SequenceEqual(ad)) return true;
        return IsTitle(words) && !words.StartsWithAny(["本", "现", "兹", "关于本", "说明", "须知", "附"]) && (!IsWeakTitle(words) || IsSharedTitle(words));
    }

    /// <summary>“诚聘”会计2名: a small advertisement by its first word.</summary>
    public static bool IsAd(ReadOnlySpan<char> line)
    {
        line = Bare(line).TrimStart("“\"【[");
        foreach (string ad in AdTitles)
            if (line.StartsWith(ad, StringComparison.Ordinal) && line.Length > ad.Length && line[ad.Length] is ':' or '：' or '”' or '"' or '】' or ']') return true;
        return false;
    }

    /// <summary>Somebody, and a word that something is lost: 张三遗失身份证.</summary>
    /// <param name="isCertain">Whether the name is one by its form, so that no mark need stand before it.</param>
    public static bool IsLoss(ReadOnlySpan<char> line, out bool isCertain)
    {
        isCertain = false;
        line = Bare(line);
        int verb = Verb(line, out int length);
        if (verb < 0 || line.Length - verb - length < 2) return false;
        ReadOnlySpan<char> who = line[..verb];
        if (who.IndexOfAny("。！；\n") >= 0) return false;
        if (who.StartsWith("《", StringComparison.Ordinal)) return true;
        bool opened = false;
        for (bool again = true; again;)
        {
            again = false;
            foreach (string opener in Openers)
            {
                if (!who.StartsWith(opener, StringComparison.Ordinal)) continue;
                who = who[opener.Length..].TrimStart(" ：:（(");
                again = opened = true;
                break;
            }
        }
        if (who.Length < 2 || !(Script.IsHan(who[0]) || Script.IsLatin(who[0])) || who.StartsWithAny(GoingOn)) return false;
        int named = who.IndexOfAny(" （(，");
        ReadOnlySpan<char> name = named > 0 ? who[..named] : who;
        isCertain = OrganizationNames.Leading(who) > 0 || (name.Length > 3 && OrganizationNames.EndsLikeOne(name)) || (ChatHead.IsSurname(who[0]) && (opened || PersonalLength(who) > 0));
        return true;
    }

    /// <summary>Whether the words up to the end of the item declare it void.</summary>
    public static bool HasVoid(ReadOnlySpan<char> line) => IndexOfAny(Window(line), VoidWords) >= 0;

    public static bool HasLossVerb(ReadOnlySpan<char> line) => Verb(Window(line), out _) >= 0;

    /// <summary>Whether nothing more need follow: a closing phrase is in the line and its last clause has ended.</summary>
    public static bool IsClosed(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        if (line.Length == 0) return false;
        ReadOnlySpan<char> last = line[Math.Max(0, line.Length - LongestItem)..];
        ReadOnlySpan<char> words = last.TrimEnd("。！；;.!，,～~）)]】”、 ");
        if (words.EndsWithAny(Closings)) return true;
        return last[^1] is '。' or '！' or '!' or '.' && IndexOfAny(last, Closings) >= 0;
    }

    /// <summary>How much of the text up to and with a closing phrase and its mark; 0 where none stands there.</summary>
    public static int ClosingAt(ReadOnlySpan<char> text, int at)
    {
        foreach (string closing in Closings)
            if (closing != "挂失" && text[at..].StartsWith(closing, StringComparison.Ordinal)) return closing.Length;
        return 0;
    }

    public static bool HasClosing(ReadOnlySpan<char> line) => IndexOfAny(line[Math.Max(0, line.Length - LongestItem)..], Closings) >= 0;

    /// <summary>Who signs: a short line of a name, without a clause in it.</summary>
    public static bool IsSignature(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        if (line.Length is < 2 or > 40 || !Script.IsHan(line[0])) return false;
        foreach (string label in ContactLabels)
            if (line.StartsWith(label, StringComparison.Ordinal) && line.Length > label.Length && line[label.Length] is ':' or '：') return true;
        if (HasClause(line)) return false;
        foreach (char unit in line)
            if (Script.IsDigit(unit)) return false;
        if (HasLossVerb(line) || IsTitle(line)) return false;
        return OrganizationNames.EndsLikeOne(line) || ChatHead.IsPersonal(line) || line.IndexOfAny(" 、\u3000") > 0;
    }

    /// <summary>A date alone, or behind the name on the same line.</summary>
    public static bool EndsInDate(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        if (line.Length is 0 or > 60) return false;
        if (WrittenDates.IsWholly(line)) return true;
        int blank = line.IndexOfAny(' ', '\u3000');
        return blank > 0 && !HasClause(line[..blank]) && WrittenDates.IsWholly(Bare(line[blank..]));
    }

    /// <summary>张兆海：本院受理…: an office speaks to somebody by name.</summary>
    public static bool IsCall(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        int colon = line[..Math.Min(line.Length, LongestParty)].IndexOfAny('：', ':');
        return colon >= 2 && Script.IsHan(line[0]) && Bare(line[(colon + 1)..]).StartsWithAny(["本院", "我院", "本局", "我局", "本委", "我委", "你", "您", "因你", "经查"]);
    }

    public static bool IsContact(ReadOnlySpan<char> line) => Bare(line).StartsWithAny(ContactLabels);

    public static bool IsSharedClosing(ReadOnlySpan<char> line) => Bare(line).StartsWithAny(SharedClosings);

    /// <summary>A short line with no clause in it, such as the first line of a title of two.</summary>
    public static bool IsWordy(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        if (line.Length is < 2 or > 40 || !Script.IsHan(line[0])) return false;
        foreach (char unit in line)
            if (Script.IsStop(unit) || Script.IsDigit(unit)) return false;
        return true;
    }

    /// <summary>Whether two items begin with the same name.</summary>
    public static bool IsSameParty(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        ReadOnlySpan<char> left = Party(one), right = Party(other);
        return left.Length > 1 && left.SequenceEqual(right);
    }

    private static ReadOnlySpan<char> Party(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        line = Bare(line[ListMark.At(line, 0).Length..]);
        int verb = Verb(line, out _);
        if (verb < 0) return default;
        ReadOnlySpan<char> who = line[..verb];
        int end = who.IndexOfAny("（(，,");
        return end > 0 ? who[..end] : who;
    }

    private static bool HasClause(ReadOnlySpan<char> line)
    {
        foreach (char unit in line)
            if (Script.IsStop(unit) && unit != '、') return true;
        return false;
    }

    // 张三（…, 张三于…, 张三遗失: two to four Han, then a mark or the end.
    private static int PersonalLength(ReadOnlySpan<char> who)
    {
        int end = 0;
        while (end < who.Length && end < 5 && Script.IsHan(who[end]) && !(end >= 2 && who[end] is '于' or '因' or '不' or '现' or '将' or '身' or '的' or '在' or '居' or '驾')) end++;
        return end is >= 2 and <= 4 ? end : 0;
    }

    // The first word of loss, unless it is the name of a notice: 遗失声明.
    private static int Verb(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        ReadOnlySpan<char> window = line[..Math.Min(line.Length, LongestParty)];
        for (int from = 0; from < window.Length;)
        {
            int first = -1;
            foreach (string verb in LossVerbs)
            {
                int found = window[from..].IndexOf(verb, StringComparison.Ordinal);
                if (found < 0 || (first >= 0 && from + found >= first)) continue;
                first = from + found;
                length = verb.Length;
            }
            if (first < 0) return -1;
            ReadOnlySpan<char> behind = line[(first + length)..];
            if (!behind.StartsWithAny(["声明", "启事", "公告", "登报", "挂失", "作废声明", "人：", "人:"])) return first;
            from = first + length;
        }
        return -1;
    }

    private static ReadOnlySpan<char> Window(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, LongestItem)];

    private static int IndexOfAny(ReadOnlySpan<char> line, string[] words)
    {
        foreach (string word in words)
            if (line.IndexOf(word, StringComparison.Ordinal) is >= 0 and int at) return at;
        return -1;
    }
}
