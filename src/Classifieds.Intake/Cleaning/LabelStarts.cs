using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>Where a label begins that a blank or a line end parts from the words before it: …盐湖路9号 电话：0574-….</summary>
/// <remarks>Left out without a trace, such a blank lets two things run into one; a comma keeps them apart in print and for the
/// reader.</remarks>
internal static class LabelStarts
{
    private const int MostLabel = 8;
    private const int LongestTitle = 5;

    private static readonly string[] Labels =
    [
        .. FootLabels.All, "手机", "编号", "号码", "证号", "票号", "微信", "性别", "年龄", "身高", "金额", "身份证号", "身份证号码", "统一社会信用代码", "信用代码", "注册号", "发票代码",
        "发票号码", "开户行", "核准号", "车牌号", "车架号", "咨询电话", "监督电话", "单位", "时间", "地点",
    ];

    // 联系 电话, 身份证 号码: the blank is inside one label.
    private static readonly string[] FirstHalves =
    [
        "联系", "咨询", "报名", "监督", "举报", "办公", "服务", "热线", "通讯", "通信", "注册", "身份证", "发票", "收据", "票据", "证件", "证书", "执照", "许可证", "登记", "邮政",
        "固定", "移动",
        "代码", "车辆", "批准", "备案", "开票", "出生", "住", "家庭", "现", "原", "新",
    ];

    // 公司 电话 is one label, but behind 海东甲公司 another begins.
    private static readonly string[] WholeHalves = ["公司", "单位", "银行", "办公室", "开户银行", "我公司", "本公司", "我单位"];

    /// <summary>Whether a comma belongs between these words.</summary>
    /// <param name="before">What stands before the gap, from the start of its line.</param>
    public static bool IsParted(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length < 2 || !(Script.IsSolid(before[^1]) || Script.IsClosing(before[^1]))) return false;
        if (IsDeclaration(before, after)) return true;
        if (IsFirstHalf(before) && !(before.EndsWith("出生") && after.StartsWith("身份证"))) return false;
        if (IsKin(after)) return true;
        int longest = 0;
        foreach (string label in Labels)
            if (label.Length > longest && after.StartsWith(label, StringComparison.Ordinal)) longest = label.Length;
        if (longest == 0) return IsEntry(after) && !after.StartsWithAny(TimesOfDay);
        var value = after[longest..].TrimStart(' ');
        return value.Length > 0 && (value[0] is '：' or ':' || Script.IsAlphanumeric(value[0]));
    }

    private static bool IsFirstHalf(ReadOnlySpan<char> before)
    {
        if (before.EndsWithAny(FirstHalves)) return true;
        ReadOnlySpan<char> word = before[(before.LastIndexOfAny(" ，。：；") + 1)..];
        foreach (string half in WholeHalves)
            if (word.SequenceEqual(half)) return true;
        return false;
    }

    // 2026年11月24日 上午：: what time of that day.
    private static readonly string[] TimesOfDay = ["上午", "下午", "早上", "中午", "晚上", "凌晨", "第"];

    // 证号：T01928374 声明作废: words that declare begin a clause of their own.
    private static bool IsDeclaration(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (!(after.StartsWith("声明作废") || after.StartsWith("特此声明") || after.StartsWith("现声明") || after.StartsWith("特声明"))) return false;
        if (before.EndsWithAny(["特此", "登报", "特", "兹", "公开", "郑重"])) return false;
        return before.Length > LongestTitle || !before.EndsWithAny(LossVerbs.All); // 遗失 声明 is a title;
    }

    // 子：冼伟文 女：冼慧贤: who signs beside whom.
    private static bool IsKin(ReadOnlySpan<char> after) => after.Length > 2 && after[1] is '：' or ':'
        && after[0] is '子' or '女' or '妻' or '夫' or '儿' or '媳' or '孙' or '婿' or '弟' or '兄' or '姐' or '妹';

    /// <summary>Whether a word is a label and nothing else: 联系人, 证号.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word)
    {
        foreach (string label in Labels)
            if (word.SequenceEqual(label)) return true;
        return word.Length <= MostLabel && IsFirstHalf(word);
    }

    /// <summary>Whether a line is one entry of a form: 遗失证件：营业执照副本, 公章 编号4406….</summary>
    public static bool IsEntry(ReadOnlySpan<char> line)
    {
        int words = 0;
        while (words < line.Length && words < MostLabel && Script.IsHan(line[words])) words++;
        return words >= 2 && words < line.Length && line[words] is '：' or ':';
    }
}
