using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>聊天抬头: what a messenger puts over or before a message: who, when, and [图片] for what is not text.</summary>
internal static class ChatHead
{
    private const int LongestName = 20;

    private static readonly string[] DayWords = ["昨天", "今天", "前天", "星期", "周", "上午", "下午", "晚上", "早上", "凌晨", "中午"];

    private static readonly string[] Roles = ["老板", "经理", "客户", "主任", "编辑", "总", "姐", "哥", "先生", "女士", "老师", "律师", "会计", "师傅"];

    private static readonly string[] NotSpeakers =
    [
        "时间", "日期", "开始", "截止", "地点", "电话", "起", "至", "于", "手机", "热线", "营业", "邮箱", "网址", "Tel", "tel", "TEL", "QQ", "No",
    ];

    // What a messenger writes in brackets for what is no text.
    private static readonly string[] Placeholders =
    [
        "图片", "照片", "表情", "动画表情", "语音", "视频", "文件", "链接", "位置", "名片", "红包", "转账", "聊天记录", "微笑", "玫瑰", "抱拳", "强", "握手", "合十", "OK", "呲牙",
        "笑脸", "拥抱", "咖啡", "image", "Image", "Photo",
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

    /// <summary>[图片], [语音] 12", 图片.jpg: a line that stands for something that is not here.</summary>
    /// <returns>The length of such signs from the start of the line; 0 where there are none.</returns>
    public static int Pictures(ReadOnlySpan<char> line)
    {
        int past = 0;
        while (true)
        {
            int at = past;
            while (at < line.Length && line[at] is ' ' or '\u3000') at++;
            if (at >= line.Length || line[at] is not ('[' or '【' or '［')) return past;
            int close = line[at..Math.Min(line.Length, at + 12)].IndexOfAny("]】］");
            if (close < 2 || !IsPicture(line[(at + 1)..(at + close)])) return past;
            past = at + close + 1;
        }
    }

    /// <summary>张三 2026-11-24 10:32:15, or the moment alone.</summary>
    /// <param name="name">Who, where he is named.</param>
    public static bool IsMoment(ReadOnlySpan<char> line, out ReadOnlySpan<char> name)
    {
        name = default;
        line = Bare(line);
        if (line.Length is 0 or > 60) return false;
        int clock = Clock(line, out int length);
        if (clock < 0) return false;
        ReadOnlySpan<char> behind = Bare(line[(clock + length)..]);
        ReadOnlySpan<char> before = Bare(line[..clock]);
        before = WithoutDay(before);
        if (before.Length > 0 && behind.Length > 0) return false;
        name = before.Length > 0 ? before : behind;
        return name.Length <= LongestName && MayBeName(name);
    }

    /// <summary>How long the name before a colon is, where a line begins 张三: or 客户小王：; 0 where it does not.</summary>
    public static int Speaker(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, LongestName)].IndexOfAny(':', '：');
        if (colon < 1) return 0;
        ReadOnlySpan<char> name = line[..colon].Trim(' ');
        return name.Length > 0 && MayBeName(name) ? colon : 0;
    }

    public static bool IsPersonal(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 4 || !IsSurname(name[0])) return false;
        foreach (char unit in name)
            if (!Script.IsHan(unit)) return false;
        return true;
    }

    /// <summary>A name as messengers show it: 张三, 小李, 王经理, Anna.</summary>
    public static bool IsSpeakerName(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 12) return false;
        if (IsPersonal(name)) return true;
        if (name[0] is '小' or '老' or '阿' && name.Length <= 3) return IsSurname(name[1]) || name.Length == 3;
        if (name.EndsWithAny(Roles)) return true;
        return Script.IsLatin(name[0]) && name.Length > 2;
    }

    private static bool MayBeName(ReadOnlySpan<char> name)
    {
        foreach (char unit in name)
            if (Script.IsStop(unit) || unit is '《' or '“') return false;
        if (name.EndsWithAny(NotSpeakers)) return false;
        return !TitleWords.IsTitle(name);
    }

    private static bool IsPicture(ReadOnlySpan<char> inside)
    {
        foreach (string word in Placeholders)
            if (inside.Equals(word, StringComparison.Ordinal)) return true;
        return false;
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
            if (start >= 3 && line[start - 1] is ':' or '：') continue;
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
