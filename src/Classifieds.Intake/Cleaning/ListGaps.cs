using System.Buffers;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>What a blank beside Han becomes: 、 between names or places of a list, an em blank between columns, nothing in prose.</summary>
internal static class ListGaps
{
    private const int LongestWord = 40;
    private const int LongestEntry = 14;
    private const int MostWords = 200;
    private const int MostClause = 240; // a list without end is looked at piece by piece, so that the work stays in step with its length

    // A clause does not end here, so nothing is listed: 张三遗失 居民身份证, 于 11月20日, 的 公章.
    private static readonly string[] OpenEnds =
    [
        .. LossVerbs.All, .. ClauseOpeners.All, "的", "由", "至", "到", "和", "与", "及", "或", "向", "对", "被", "把", "从", "特", "按", "依", "据",
        "以", "之", "是", "有", "不", "本", "此", "共", "兹", "位于", "坐落", "关于", "应", "可", "须", "员工", "职工", "村民", "居民", "户主", "业主", "经理",
        "主任",
    ];

    // What stands here goes on with the word before.
    private static readonly string[] GoingOn =
    [
        .. LossVerbs.All, .. ClauseOpeners.All, "的", "由", "至", "和", "与", "及", "或", "等", "被", "是", "有", "共", "作废", "无效", "均", "后",
        "前", "内", "起", "止", "予以", "进行", "之日", "以下", "若", "未", "可", "应", "须", "需", "有限公司", "有限责任公司", "股份有限公司", "公司", "执照", "正本",
        "副本", "正副本", "号码", "一枚", "一张", "一份", "一本", "两枚", "各一", "公告", "通知", "启事", "通告", "名下", "所有", "同志", "先生", "女士", "业主委员会", "业委会",
        "居民委员会", "村民委员会", "村委会", "居委会", "办公室", "清算组", "管理处", "筹备组", "项目部", "分公司", "支行", "分行", "人民政府", "人民法院", "管委会", "党支部", "路", "号", "楼",
        "室",
    ];

    // From the country down to the room: a place behind a larger one is its part, an address and no list.
    private static readonly (string Ending, int Level)[] Places =
    [
        ("自治区", 1), ("小区", 7), ("社区", 5), ("新村", 7), ("花园", 7), ("家园", 7), ("大厦", 7), ("广场", 7), ("公寓", 7), ("大道", 6), ("街道", 4), ("号楼", 8),
        ("单元", 9),
        ("省", 1), ("市", 2), ("州", 2), ("盟", 2), ("县", 3), ("区", 3), ("旗", 3), ("镇", 4), ("乡", 4), ("村", 5), ("屯", 5), ("组", 6), ("路", 6),
        ("街", 6), ("巷", 6),
        ("弄", 6), ("里", 6), ("苑", 7), ("园", 7), ("城", 7), ("幢", 8), ("栋", 8), ("座", 8), ("号", 8), ("室", 10), ("层", 9), ("桥", 6), ("河", 6),
        ("站", 7),
    ];

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("请将应须的于因在由向被已不是我本");

    private enum Sort
    {
        Other,
        Person,
        Organization,
        Place,
    }

    public static char Instead(Draft draft, int at, GapLine line)
    {
        ReadOnlySpan<char> text = draft.Text;
        ReadOnlySpan<char> left = WordBefore(text, at, line.Start), right = WordBehind(text, at, line.End);
        bool isWide = draft.IsWide(at);
        if (left.Length == 0 || right.Length == 0 || Script.IsOpening(right[0])) return '\0';
        if (left is "男" or "女" || right is "男" or "女") return '，';
        if (left.Length == 1 || PersonNames.IsDoubleSurname(left)) return '\0'; // 张　三遗失…
        Sort one = SortOf(left), other = SortOf(right);
        if (one != Sort.Other && one == other)
        {
            if (one == Sort.Person) return '、';
            if (one == Sort.Organization) return IsTitleLine(line, text) ? Blanks.Column : '、';
            return PlaceGap(text, at, line, left, right, isWide);
        }
        // 海东市 公安局: an organ of the place.
        if (one == Sort.Place && LevelOf(left) <= 3 && Script.IsHan(left[^1]) && OrganizationNames.EndsLikeOne(right)
            && !isWide) return '\0';
        if (one == Sort.Other && other == Sort.Other && AreAlike(left, right)) return '、';
        if (left.EndsWithAny(LossVerbs.All) || right.StartsWithAny(LossVerbs.All)) return '\0';
        if (StartsLikeName(right) && right.HasAny(LossVerbs.All) && left.HasAny(LossVerbs.All)) return '，'; // 张三遗失身份证 李四遗失驾驶证
        if (AreThings(left, right)) return '、';
        bool hasNumber = !Script.IsHan(left[^1]) && !Script.IsClosing(left[^1]);
        if (hasNumber || !Script.IsHan(right[0]))
        {
            if (hasNumber && DigitsAtEnd(left) >= 6 && other != Sort.Other) return '，';
            if (left[^1] is '年' or '月' or '日' or '第' || left.EndsWithAny(OpenEnds) || LabelStarts.IsLabel(left)) return '\0';
            return draft.IsTab(at) || (isWide && one is Sort.Person or Sort.Organization) ? Blanks.Column : '\0';
        }
        if (one == Sort.Person && other == Sort.Other && StartsLikeName(right)) return '、'; // 李四 王五等三人
        if (isWide) return LabelStarts.IsLabel(left) ? '\0' : Blanks.Column;
        if (left.Length > LongestEntry || right.Length > LongestEntry || left.EndsWithAny(OpenEnds)
            || right.StartsWithAny(GoingOn)) return '\0';
        if (LabelStarts.IsLabel(left) || right.Length == 1 || IsProse(Clause(text, at, line))) return '\0';
        if (IsTitleLine(line, text)) return one == Sort.Organization ? Blanks.Column : '\0';
        return Blanks.Column;
    }

    private static char PlaceGap(ReadOnlySpan<char> text, int at, GapLine line, ReadOnlySpan<char> left, ReadOnlySpan<char> right,
        bool isWide)
    {
        int here = LevelOf(left), next = LevelOf(right);
        if (next <= here) return '、';
        // 东湖一路 东湖二路 柳林小区: one pair that does not go down makes a list of all.
        ReadOnlySpan<char> clause = Clause(text, at, line);
        int last = -1, words = 0;
        foreach (Range range in clause.Split(' '))
        {
            int level = LevelOf(clause[range]);
            if (level == 0 || ++words > MostWords) break;
            if (level <= last) return '、';
            last = level;
        }
        return isWide ? Blanks.Column : '\0';
    }

    private static Sort SortOf(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestWord) return Sort.Other;
        if (LabelStarts.IsLabel(word)) return Sort.Other;
        if (Script.IsHan(word[0]) && word.Length >= 4 && OrganizationNames.EndsLikeOne(word)
            && !word.EndsWithAny(["小区", "社区", "站", "号", "户"])) return Sort.Organization;
        if (LevelOf(word) > 0) return Sort.Place;
        foreach (char unit in word)
            if (!Script.IsHan(unit) && unit != '·') return Sort.Other;
        return PersonNames.IsName(word) || word.Contains('·') ? Sort.Person : Sort.Other;
    }

    private static int LevelOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return 0;
        foreach (var (ending, level) in Places)
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal)) return level;
        return 0;
    }

    // 3号楼 5号楼, 浙A12345 浙B67890, 一组 二组: entries made alike.
    private static bool AreAlike(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > LongestEntry || right.Length > LongestEntry) return false;
        Span<char> one = stackalloc char[LongestEntry], other = stackalloc char[LongestEntry];
        int length = MakeOf(left, one, out bool hasNumber);
        return hasNumber && one[..length].SequenceEqual(other[..MakeOf(right, other, out _)]);
    }

    // Han to the letter but for the province of a plate, each run of digits or letters as one sign.
    private static int MakeOf(ReadOnlySpan<char> word, Span<char> make, out bool hasNumber)
    {
        int length = 0;
        hasNumber = false;
        for (int at = 0; at < word.Length; at++)
        {
            int kind = KindOf(word[at]);
            hasNumber |= kind > 0;
            if (kind > 0 && at > 0 && KindOf(word[at - 1]) == kind) continue;
            bool isProvince = at == 0 && word.Length > 1 && KindOf(word[1]) == 2;
            make[length++] = kind > 0 ? (char)kind : isProvince ? '\0' : word[at];
        }
        return length;
    }

    private static int KindOf(char unit) => Script.IsDigit(unit) ? 1 : Script.IsLatin(unit) ? 2
        : "一二三四五六七八九十".Contains(unit, StringComparison.Ordinal) ? 3 : 0;

    private static int DigitsAtEnd(ReadOnlySpan<char> word)
    {
        int digits = 0;
        while (digits < word.Length && Script.IsAlphanumeric(word[word.Length - 1 - digits])) digits++;
        return digits;
    }

    // 公章 财务专用章, 身份证 驾驶证, 正本 副本: one paper behind another.
    private static bool AreThings(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left is "正本" || left.EndsWith("照正本")) return right is "副本" || right.StartsWith("副本");
        int end = right.IndexOf('各');
        if (end > 0) right = right[..end];
        return left.Length <= LongestEntry && right.Length is >= 2 and <= LongestEntry
            && left.EndsWithAny(ThingEnds) && right.EndsWithAny(ThingEnds) && !right.StartsWithAny(GoingOn);
    }

    private static readonly string[] ThingEnds = ["章", "证", "照", "证书", "卡", "存折", "牌", "发票", "收据", "支票", "户口簿", "手册", "合同", "协议", "提单",
        "保单"];

    // 李四 王五等三人, 张三 李四遗失….
    private static readonly string[] BehindNames = [.. LossVerbs.All, "等", "因", "于", "不慎", "均", "各", "共同", "夫妇", "夫妻", "两人", "二人", "三人",
        "现", "将", "的"];

    private static bool StartsLikeName(ReadOnlySpan<char> word)
    {
        for (int length = 2; length <= 3 && length < word.Length; length++)
            if (PersonNames.IsName(word[..length]) && word[length..].StartsWithAny(BehindNames)) return true;
        return false;
    }

    // Words that a sentence has and a list hardly ever.
    private static bool IsProse(ReadOnlySpan<char> clause) =>
        clause.IndexOfAny(SentenceSigns) >= 0 || clause.HasAny(LossVerbs.All) || clause.HasAny(VoidWords.All);

    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> text, int at, GapLine line)
    {
        int start = at, end = at;
        while (start > line.Start && at - start < MostClause && !Script.IsStop(text[start - 1])) start--;
        while (end < line.End && end - at < MostClause && !Script.IsStop(text[end])) end++;
        return text[start..end];
    }

    private static bool IsTitleLine(GapLine line, ReadOnlySpan<char> text) => line.Start == 0 && line.End < text.Length && !line.HasStop;

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int at, int least)
    {
        int start = at;
        while (start > least && at - start <= LongestWord && !IsEdge(text[start - 1])) start--;
        return text[start..at];
    }

    private static ReadOnlySpan<char> WordBehind(ReadOnlySpan<char> text, int at, int most)
    {
        int end = at + 1;
        while (end < most && end - at <= LongestWord && !IsEdge(text[end])) end++;
        return text[(at + 1)..end];
    }

    private static bool IsEdge(char unit) => unit is ' ' or '\n' or Blanks.Column || (Script.IsWideMark(unit) && !Script.IsOpening(unit)
        && !Script.IsClosing(unit)) || Script.IsStop(unit);
}
