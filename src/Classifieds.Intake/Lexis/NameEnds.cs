namespace Classifieds.Intake.Lexis;

/// <summary>Where the name of a party ends although more Han follow: before 因保管不慎, 将, 名下, 购买 …</summary>
/// <remarks>
/// Every one of these words also stands inside names (呼和浩特, 海口市将军路, 华为, 于是之), so a single character counts only before
/// what it is said with, and a name may end only where a name can.
/// </remarks>
internal static class NameEnds
{
    private static readonly string[] Words =
    [
        "由于", "不慎", "近日", "日前", "昨日", "保管", "持有", "所持", "名下", "本人", "决定", "股东", "所有", "及其", "购买", "租赁", "承租", "交纳", "缴纳", "办理",
        "声明", "郑重声明", "所购", "入住", "开具", "共有", "夫妇", "夫妻", "签订", "投保", "名义", "把", "的", "，", "椭圆形", "圆形", "方形", "位于", "坐落", "中华人民共和国",
    ];

    private static readonly (char Word, string[] Before)[] Characters =
    [
        ('因',
        [
            "保管", "管理", "搬", "不慎", "办公", "工作", "遗", "丢", "自身", "本人", "个人", "经办", "疏", "人员", "业务", "公司", "单位", "被", "故", "年久", "科室",
            "装修", "更", "变", "火", "洪", "事", "时间", "未", "出差",
        ]),
        ('于', ["近", "昨", "今", "本", "上", "二", "某", "前", "20", "19", "1", "2", "3", "4", "5", "6", "7", "8", "9"]),
        ('自', ["愿", "即", "己", "20"]),
        ('在', ["上", "下", "本", "我", "20", "19", "途", "市", "办", "搬", "乘", "外", "公", "火", "银行", "工", "农", "中国", "家", "单位", "学校", "某"]),
        ('现', ["因", "将", "不慎", "遗", "丢", "声", "已", "特", "由", "挂", "拟", "向", "决定"]),
        ('将',
        [
            "身", "本", "其", "于", "营", "公", "收", "原", "所", "自", "开", "该", "发", "一", "机", "驾", "行", "毕", "出", "户", "护", "房", "不", "由", "与",
            "在",
        ]),
        ('已', ["过期", "故", "遗", "丢", "开", "于", "将", "依", "经", "离", "注销", "被", "更名", "作废", "声明", "停", "不", "向"]),
        ('曾', ["于", "用", "在", "任", "为", "因", "经", "将", "向"]),
        ('被', ["盗", "抢", "偷", "窃", "撬", "烧", "水", "雨", "撤", "吊", "注"]),
        ('特', ["此", "声明", "登", "向", "发"]),
        ('拟',
        [
            "派", "新", "整", "召", "转", "出", "撤", "将", "向", "注", "减", "吸", "进", "依", "从", "由", "定", "以", "申", "对", "解", "变", "更", "与", "分",
            "把", "于", "采",
        ]),
        ('经',
        [
            "股东", "董事", "研究", "查", "公司", "全体", "合伙", "投资", "本", "单位", "主管", "批准", "理事", "会员", "上级", "决", "协商", "法院", "核", "依法", "多",
            "20", "成员", "职工", "业主",
        ]),
        ('为', ["本", "我", "了", "避免", "其", "便", "方便", "进一步", "原", "更", "依", "保"]),
        ('之', ["子", "女", "妻", "夫", "父", "母"]),
        ('遗', ["失", "落", "忘"]),
        ('丢', ["失", "掉", "了"]),
        ('挂', ["失"]),
        ('一', ["张", "本", "枚", "份", "式"]),
        ('两', ["张", "本", "枚", "份"]),
    ];

    private static readonly string[] Deals = ["交纳", "缴纳", "支付", "购买", "租赁", "承租", "签订", "订立", "交付", "借款"];

    /// <param name="name">What has been read so far; the name may end here (<see cref="MayEnd"/>).</param>
    /// <param name="rest">What follows it, up to the end of the clause.</param>
    /// <param name="toThing">How many characters from here the next document, verb or label stands.</param>
    public static bool EndsBefore(ReadOnlySpan<char> name, ReadOnlySpan<char> rest, int toThing)
    {
        if (rest.StartsWithAny(Words)) return true;
        char first = rest[0];
        if (first == '原') return toThing == 1; // 平原县 is a place, 原公章 a seal of before
        if (first is '向' or '与' or '将') return (first == '将' && IsSaid(first, rest, toThing)) || IsBetweenParties(name, rest, toThing);
        return (rest.Length > 4 && rest[4] == '年' && !rest[..4].ContainsAnyExceptInRange('0', '9')) || IsSaid(first, rest, toThing);
    }

    private static bool IsSaid(char first, ReadOnlySpan<char> rest, int toThing)
    {
        foreach (var (word, before) in Characters)
        {
            if (first != word) continue;
            var after = rest[1..];
            // Right before the verb: 张三现遗失; but 于是之遗失 and 万自在遗失 are names to the end.
            if (toThing == 1) return word is '现' or '已' or '曾' or '被' or '将' or '因';
            return after.StartsWithAny(before);
        }
        return false;
    }

    /// <summary>Whether a name can end after these words: a person's, an organisation's, one with a bracket.</summary>
    public static bool MayEnd(ReadOnlySpan<char> name) =>
        name.Length <= 4 || OrganizationNames.EndsLikeOne(name) || NameDots.AreIn(name) || name[^1] is '）';

    private static bool IsPlaceEnd(char unit) => unit is '省' or '市' or '县' or '区' or '镇' or '乡' or '村';

    // 甲公司向乙管理处交纳的, 甲与乙签订的: another organisation follows. 张向东 and 高与诗 go on for a character or two.
    private static bool IsBetweenParties(ReadOnlySpan<char> name, ReadOnlySpan<char> rest, int toThing)
    {
        if (toThing <= 4) return false;
        bool isWhole = OrganizationNames.EndsLikeOne(name) || name[^1] == '）' || (PersonNames.HasSurname(name) && !IsPlaceEnd(name[^1]));
        if (!isWhole) return false;
        var other = rest[1..Math.Min(toThing, rest.Length)];
        if (OrganizationNames.Leading(other) > 0) return true;
        return other.HasAny(Deals);
    }
}
