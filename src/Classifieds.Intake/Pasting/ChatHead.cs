using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>聊天抬头: what a messenger puts over or before a message: who, when, and [图片] for what is not text.</summary>
internal static class ChatHead
{
    private const int LongestName = 20;
    private const int LongestAddress = 60; // 海东刘敏<liumin@example.com>
    private const int LongestStamp = 40;

    private static readonly string[] ReadMarks = ["已读", "未读", "全部已读", "送达", "AM", "PM", "am", "pm"];

    private static readonly string[] DayWords = ["昨天", "今天", "前天", "星期", "周", "上午", "下午", "晚上", "早上", "凌晨", "中午"];

    private static readonly string[] Roles = ["老板", "经理", "客户", "主任", "编辑", "总", "姐", "哥", "先生", "女士", "老师", "律师", "会计", "师傅"];

    private static readonly string[] NotSpeakers =
    [
        "时间", "日期", "开始", "截止", "地点", "电话", "起", "至", "于", "手机", "热线", "营业", "邮箱", "网址", "Tel", "tel", "TEL", "QQ", "No",
    ];

    private static readonly string[] MailLabels = ["发件人", "收件人", "抄送", "发送时间", "主题"];

    /// <summary>发件人：何静, 主题：登报: what a mail puts over its words.</summary>
    public static bool IsMail(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        foreach (string label in MailLabels)
            if (LineWords.IsLabelled(line, label)) return true;
        return line.Length < 40 && line.Trim("-—=─ ") is "转发的消息" or "原始邮件" or "转发邮件信息" or "转发邮件" or "原始消息" or "Original Message";
    }

    public static bool IsSurname(char unit) => Surnames.InChats.Contains(unit);

    /// <summary>张三 2026-11-24 10:32:15, or the moment alone.</summary>
    /// <param name="name">Who, where he is named.</param>
    public static bool IsMoment(ReadOnlySpan<char> line, out ReadOnlySpan<char> name)
    {
        name = default;
        line = Bare(line).TrimEnd(":：");
        if (line.Length is 0 or > 80) return false;
        int clock = Clock(line, out int length);
        if (clock < 0) return false;
        ReadOnlySpan<char> behind = Bare(line[(clock + length)..].TrimStart("）)]】"));
        ReadOnlySpan<char> before = Bare(line[..clock].TrimEnd(" （([【"));
        if (before.Length > 0 && before[^1] is ':' or '：' && !IsSpeakerName(before = before.TrimEnd(":："))) return false; // 开放：09:12
        before = Bare(WithoutDay(before).TrimEnd("（([【"));
        foreach (string mark in ReadMarks)
            if (behind.SequenceEqual(mark)) behind = default;
        if (before.Length > 0 && behind.Length > 0) return false;
        name = before.Length > 0 ? before : behind;
        return name.Length <= (name.IndexOfAny("<(（") > 0 ? LongestAddress : LongestName) && MayBeName(name);
    }

    /// <summary>How long the name before a colon is, where a line begins 张三: or 客户小王：; 0 where it does not.</summary>
    public static int Speaker(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, LongestName)].IndexOfAny(':', '：');
        if (colon < 1 || Script.IsOpening(line[0])) return 0; // （备注：…）
        ReadOnlySpan<char> name = line[..colon].Trim(' ');
        return name.Length > 0 && MayBeName(name) ? colon : 0;
    }

    /// <summary>[2026/11/24 09:12:33] 刘敏: 张晓东遗失…: how much of a line tells when and who, where the words follow on it; 0 where none
    /// does.</summary>
    public static int Stamp(ReadOnlySpan<char> line)
    {
        if (line.Length == 0) return 0;
        ReadOnlySpan<char> window = line[..Math.Min(line.Length, LongestStamp)];
        bool isBracketed = line[0] is '[' or '【' or '（' or '(';
        if (!isBracketed && !Script.IsDigit(line[0]) && line[0] is not ('昨' or '今' or '前' or '星' or '周' or '上' or '下' or '晚'
            or '早')) return 0;
        int close = isBracketed ? window.IndexOfAny("]】）)") : window.Length;
        if (close < 4) return 0;
        ReadOnlySpan<char> inside = window[(isBracketed ? 1 : 0)..close];
        if (isBracketed && (inside is "有人@我" or "@所有人" or "有全体消息" or "特别关注" || inside.EndsWith("条]")))
        {
            int behindMark = close + 1;
            while (behindMark < line.Length && line[behindMark] is ' ' or '\u3000') behindMark++;
            int named = Speaker(line[behindMark..]);
            return named > 0 ? behindMark + named + 1 : behindMark;
        }
        int clock = FirstClock(inside, out int length);
        if (clock < 0 || !(clock == 0 || ChatSigns.IsDay(Bare(inside[..clock])))) return 0;
        int past = isBracketed ? close + 1 : clock + length;
        ReadOnlySpan<char> behind = Bare(inside[(clock + length)..].TrimStart(",，"));
        if (isBracketed && behind.Length > 0 && !ChatSigns.IsDay(behind)) return 0;
        while (past < line.Length && line[past] is ' ' or '\u3000') past++;
        int colon = Speaker(line[past..]);
        if (colon > 0 && (isBracketed || IsSpeakerName(line[past..(past + colon)].Trim(' ')))) return past + colon + 1;
        return 0;
    }

    // Headings of a form whose first character is a surname too.
    private static readonly string[] FormHeadings =
        ["单位", "单价", "单号", "单据", "金额", "方式", "项目", "费用", "时间", "全称", "章号", "印章", "单位名称", "公司", "公章"];

    public static bool IsPersonal(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 4 || !IsSurname(name[0])) return false;
        foreach (string heading in FormHeadings)
            if (name.SequenceEqual(heading)) return false;
        foreach (char unit in name)
            if (!Script.IsHan(unit)) return false;
        return true;
    }

    /// <summary>A name as messengers show it: 张三, 小李, 王经理, Anna.</summary>
    public static bool IsSpeakerName(ReadOnlySpan<char> name)
    {
        name = WithoutDeed(name);
        if (name.Length is < 2 or > 12) return false;
        if (IsPersonal(name)) return true;
        if (name[0] is '小' or '老' or '阿' && name.Length <= 3) return IsSurname(name[1]) || name.Length == 3;
        if (name.EndsWithAny(Roles)) return true;
        return Script.IsLatin(name[0]) && name.Length > 2;
    }

    /// <summary>引用 刘敏, 转发 刘敏: whose words they are.</summary>
    public static ReadOnlySpan<char> WithoutDeed(ReadOnlySpan<char> name)
    {
        foreach (string deed in Deeds)
            if (name.Length > deed.Length + 1 && name.StartsWith(deed,
                StringComparison.Ordinal)) return name[deed.Length..].Trim(" \u3000");
        return name;
    }

    private static readonly string[] Deeds = ["引用", "回复", "转发", "转自"];

    private static bool MayBeName(ReadOnlySpan<char> name)
    {
        foreach (char unit in name)
            if (Script.IsStop(unit) || unit is '《' or '“') return false;
        if (name.EndsWithAny(NotSpeakers)) return false;
        return !TitleWords.IsTitle(name);
    }

    private static int FirstClock(ReadOnlySpan<char> text, out int length)
    {
        int colon = text.IndexOfAny(':', '：');
        int end = colon < 0 ? 0 : Math.Min(text.Length, colon + 6);
        return Clock(text[..end], out length);
    }

    // 10:32 or 10:32:15, full-width colons too; not 1:5 and not a part of a longer number.
    private static int Clock(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        for (int at = line.Length - 1; at > 0; at--)
        {
            if (line[at] is not (':' or '：') || at + 2 >= line.Length) continue;
            if (!Script.IsDigit(line[at - 1]) || !Script.IsDigit(line[at + 1]) || !Script.IsDigit(line[at + 2])) continue;
            int start = at - 1;
            if (start > 0 && Script.IsDigit(line[start - 1])) start--;
            int end = at + 3;
            if (start >= 3 && line[start - 1] is ':' or '：' && Script.IsDigit(line[start - 2])) continue;
            bool hasSeconds = end + 2 < line.Length && line[end] is ':' or '：'
                && Script.IsDigit(line[end + 1]) && Script.IsDigit(line[end + 2]);
            if (hasSeconds) end += 3;
            if ((end < line.Length && Script.IsDigit(line[end])) || (start > 0 && Script.IsDigit(line[start - 1]))) continue;
            length = end - start;
            return start;
        }
        return -1;
    }

    // The day before the clock: 2026-11-24, 2026/11/24, 2026年11月24日, 11月24日, 11/24, 昨天, 星期三 下午.
    private static ReadOnlySpan<char> WithoutDay(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && text.Length - end < 24 && IsOfDay(text[end - 1])) end--;
        foreach (string word in DayWords)
        {
            int at = text[..end].LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && end - at <= word.Length + 2 && (word is not ("星期" or "周") || end - at == word.Length + 1)) end = at;
        }
        return Bare(text[..end]);
    }

    private static bool IsOfDay(char unit) => unit is (>= '0' and <= '9') or '-' or '/' or '.' or '年' or '月' or '日' or ' ' or '\u3000';

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text) => text.Trim(" \u3000\t—-–=");
}
