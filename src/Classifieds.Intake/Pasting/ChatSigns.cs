using System.Buffers;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>What a messenger writes of itself between messages, and the signs it puts for what is no text.</summary>
internal static class ChatSigns
{
    private const int LongestSystemLine = 60;
    private const int LongestSign = 12;
    private const string RuleSigns = "-—–=_~～━─－＝*＊·┄ \t\u3000";

    // What follows one of these on its line tells of the thing, not of a notice: [文件] 营业执照.pdf.
    private static readonly string[] Things =
    [
        "图片", "照片", "语音", "视频", "文件", "链接", "位置", "名片", "个人名片", "红包", "微信红包", "转账", "微信转账", "聊天记录", "小程序", "音乐", "视频号", "直播", "笔记",
        "收藏", "接龙", "语音通话", "视频通话", "通话", "卡片", "动画表情", "表情", "群公告", "群投票", "拍一拍", "音频", "网页", "地图", "共享实时位置", "合并转发", "image", "Image",
        "Photo", "photo", "Video", "video", "File", "file", "Link", "Sticker", "Voice", "有新消息", "未读消息", "草稿",
    ];

    private static readonly string[] Faces =
    [
        "微笑", "玫瑰", "抱拳", "强", "握手", "合十", "OK", "呲牙", "笑脸", "拥抱", "咖啡", "愉快", "捂脸", "偷笑", "爱心", "憨笑", "可怜", "流泪", "大哭", "笑哭", "嘿哈", "奸笑",
        "耶",
        "加油", "太阳", "月亮", "蛋糕", "礼物", "鼓掌", "胜利", "旺柴", "吃瓜", "得意", "害羞", "调皮", "惊讶", "难过", "尴尬", "发怒", "疑问", "嘘", "晕", "再见", "敲打", "庆祝",
        "福",
        "發", "啤酒", "心", "撇嘴", "色", "发呆", "睡", "酷", "抓狂", "吐", "困", "憨", "悠闲", "奋斗", "咒骂", "衰", "骷髅", "擦汗", "抠鼻", "坏笑", "鄙视", "委屈", "阴险",
        "亲亲",
        "嘴唇", "凋谢", "菜刀", "炸弹", "便便", "弱", "勾引", "拳头", "跳跳", "发抖", "转圈", "机智", "皱眉", "打脸", "哇", "翻白眼", "让我看看", "叹气", "苦涩", "裂开", "比心", "烟花",
        "爆竹", "Smile", "Rose", "ThumbsUp", "Salute",
    ];

    private static readonly string[] SystemWords =
    [
        "撤回了一条消息", "撤回一条消息", "撤回了一条", "加入了群聊", "加入群聊", "退出了群聊", "退出群聊", "移出了群聊", "移出群聊", "修改群名为", "现在可以开始聊天了", "以上是打招呼的内容",
        "以上是打招呼的消息", "领取了你的红包", "领取了红包", "你领取了", "已被领取", "被对方拒收", "开启了朋友验证", "对方正在输入", "以下是新消息", "以下为新消息", "以上是历史消息", "以上为历史消息",
        "以下为历史消息", "查看更多消息", "条新消息", "成为新群主", "该消息类型暂不支持", "已被管理员撤回", "通话时长", "对方已取消", "已添加了你为", "已添加你为", "通过了你的朋友验证请求",
        "请先发送朋友验证请求", "重新编辑", "收到红包，请在", "收到转账", "已收款", "被群主移出", "通过扫描", "发起了位置共享", "结束了位置共享", "开启了群聊邀请确认", "设为群公告",
    ];

    private static readonly SearchValues<string> OfSystem = SearchValues.Create(SystemWords, StringComparison.Ordinal);

    private static readonly string[] WholeSystemLines =
    [
        "已读", "未读", "送达", "已送达", "已取消", "对方已取消", "对方无应答", "历史消息", "新消息", "查看原图", "全部已读", "撤回", "已撤回", "引用", "收起", "展开", "回复", "转发",
        "以下为聊天记录",
        "聊天记录", "群聊的聊天记录", "消息已撤回",
    ];

    private static readonly string[] SentFrom = ["发自我的", "来自我的", "发送自", "Sent from", "从我的", "发自 "];

    private static readonly string[] FileEndings =
    [
        ".jpg", ".jpeg", ".png", ".heic", ".webp", ".bmp", ".gif", ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".wps", ".txt", ".zip", ".rar",
        ".mp4", ".mp3", ".amr", ".ofd",
    ];

    private static readonly string[] DayWords =
        ["昨天", "今天", "前天", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "上午", "下午",
            "晚上", "凌晨", "中午", "早上"];

    /// <summary>刘敏 撤回了一条消息, 刘敏 拍了拍 前台小陈, 以下是新消息.</summary>
    public static bool IsSystemLine(ReadOnlySpan<char> line)
    {
        line = LineWords.Bare(line).Trim(RuleSigns).Trim("“”\"");
        if (line.Length is 0 or > LongestSystemLine) return false;
        foreach (string whole in WholeSystemLines)
            if (line.SequenceEqual(whole)) return true;
        if (line.Length <= 30 && line.StartsWithAny(SentFrom)) return true;
        if (line.ContainsAny(OfSystem)) return !line.HasAny(VoidWords.All) && !LossSigns.HasLossVerb(line);
        int pat = line.IndexOf("拍了拍", StringComparison.Ordinal);
        return pat is >= 1 and <= 20 && line.Length - pat <= 24 && line.IndexOfAny("。，；：") < 0;
    }

    /// <summary>—————  2026-11-24  —————: the day that a forwarded chat draws between its messages.</summary>
    public static bool IsDayRule(ReadOnlySpan<char> line)
    {
        if (line.Length == 0 || !RuleSigns.Contains(line[0], StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> words = line.Trim(RuleSigns);
        if (words.Length is 0 or > 30) return false;
        int rules = 0;
        foreach (char unit in line)
            if (unit is not (' ' or '\t' or '\u3000') && RuleSigns.Contains(unit, StringComparison.Ordinal)) rules++;
        foreach (char unit in words)
            if (RuleSigns.Contains(unit, StringComparison.Ordinal)) rules--;
        return rules >= 2 && IsDay(words);
    }

    /// <summary>2026-11-24, 11月24日 星期二, 昨天 09:12: a day and nothing else.</summary>
    public static bool IsDay(ReadOnlySpan<char> words)
    {
        bool hasDay = false;
        for (int at = 0; at < words.Length;)
        {
            int length = 0;
            foreach (string word in DayWords)
                if (words[at..].StartsWith(word, StringComparison.Ordinal)) length = word.Length;
            hasDay |= length > 0 || Script.IsDigit(words[at]);
            if (length == 0 && !(Script.IsDigit(words[at]) || words[at] is '-' or '/' or '.' or ':' or '：' or '年' or '月' or '日' or ' '
                or '\t' or '\u3000' or '（' or '）' or '(' or ')'))
                return false;
            at += Math.Max(1, length);
        }
        return hasDay && words.Length >= 2;
    }

    /// <summary>[图片], [抱拳]: signs that stand for what is no text.</summary>
    /// <param name="isOfThing">The last of them stands for a file, a place or the like, and what follows tells of it.</param>
    /// <returns>The length of such signs from the start of the line; 0 where there are none.</returns>
    public static int Leading(ReadOnlySpan<char> line, out bool isOfThing)
    {
        isOfThing = false;
        int past = 0;
        while (true)
        {
            int at = past;
            while (at < line.Length && line[at] is ' ' or '\u3000' or '\t') at++;
            if (at >= line.Length || line[at] is not ('[' or '【' or '［')) return past;
            int close = line[at..Math.Min(line.Length, at + LongestSign)].IndexOfAny("]】］");
            if (close < 2) return past;
            ReadOnlySpan<char> inside = line[(at + 1)..(at + close)];
            bool isThing = Has(Things, inside);
            if (!isThing && !Has(Faces, inside)) return past;
            isOfThing = isThing;
            past = at + close + 1;
        }
    }

    /// <returns>Where the signs begin that end the line; its length where none do.</returns>
    public static int Trailing(ReadOnlySpan<char> line)
    {
        int end = line.Length;
        while (true)
        {
            int close = end;
            while (close > 0 && line[close - 1] is ' ' or '\u3000' or '\t') close--;
            if (close == 0 || line[close - 1] is not (']' or '】' or '］')) return end;
            int from = Math.Max(0, close - LongestSign);
            int open = from + line[from..(close - 1)].LastIndexOfAny("[【［");
            if (open < from) return end;
            ReadOnlySpan<char> inside = line[(open + 1)..(close - 1)];
            if (inside.Length == 0 || !(Has(Things, inside) || Has(Faces, inside))) return end;
            end = open;
        }
    }

    /// <summary>营业执照.pdf alone on its line.</summary>
    public static bool IsFileName(ReadOnlySpan<char> line)
    {
        line = LineWords.Bare(line);
        if (line.Length is < 5 or > 80 || line.IndexOfAny("，。；：！") >= 0) return false;
        foreach (string ending in FileEndings)
            if (line.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool Has(string[] words, ReadOnlySpan<char> inside)
    {
        foreach (string word in words)
            if (inside.SequenceEqual(word)) return true;
        return false;
    }
}
