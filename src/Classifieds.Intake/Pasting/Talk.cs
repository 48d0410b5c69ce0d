using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>Knows talk by its words: a clause is talk when it is made of nothing else.</summary>
/// <remarks>A name, a document or 作废 is in no list here, so no clause of a notice is taken for talk.</remarks>
internal static class Talk
{
    private const int LongestClause = 60;
    private const int LongestLoose = 80;
    private const int LongestLeadIn = 40;
    private const string Fillers = " \t\u3000~～.…—-、\uFE0F\u200D“”\"";

    private const TalkKind Strong =
        TalkKind.Greeting | TalkKind.Asking | TalkKind.Thanks | TalkKind.Price | TalkKind.Haste | TalkKind.LeadIn;

    private static readonly TalkList[] Lists =
    [
        new(TalkKind.Greeting,
            "您好 你好 你们好 老板好 老师好 大家好 早上好 上午好 中午好 下午好 晚上好 早安 晚安 在吗 在不 在么 在不在 有人吗 hi Hi hello Hello 哈喽 嗨 " +
            "老板 老师 美女 帅哥 小姐姐 师傅 客服 编辑老师"),
        new(TalkKind.Asking,
            "麻烦 麻烦您 麻烦你 帮忙 帮我 帮我们 帮帮忙 请帮 帮 请登 请刊登 请安排 请发 安排一下 登一下 发一下 刊登一下 看一下 看下 排一下 登下 发下 一下 想登 想要 要登 " +
            "需要登 登个 登个报 登条 吗 么 吧 可以 行吗 能不能 可不可以 请问 请回复 收到请回 收到请回复 我要 我想 我们要 我们想 发给您 发给你 拜托 拜托了 给登 务必 " +
            "怎么登 怎么办理 我电话 我的电话 我手机 有问题 联系我 再联系 有事 就这些 就这样 先这样 没问题 没有了 完了 以上就是 " +
            "请核对 核对一下 核对无误 无误后登报 无误后刊登 确认无误 请确认 确认一下 没问题就登 没问题的话 请查收 请审核 " +
            "个作废 条作废 则作废 个遗失 条遗失 则遗失 个挂失 条挂失 " +
            "ok OK Ok 好的 收到 嗯 嗯嗯 哈 哈哈 好滴"),
        new(TalkKind.Thanks, "谢谢 谢谢您 谢谢你 谢谢了 多谢 非常感谢 感谢 谢了 辛苦 辛苦了 辛苦您了 劳驾 有劳 万分感谢 3Q thanks Thanks"),
        new(TalkKind.Price,
            "多少钱 怎么收费 什么价 什么价格 费用多少 价格多少 多少费用 多少元 怎么付 怎么付款 怎么转账 已付款 已付 已转 已转账 钱已转 付款了 微信付 已微信支付 微信支付 已支付 支付宝付 微信已付 " +
            "已微信 多钱 几块钱 报个价 报价"),
        new(TalkKind.Haste, "加急 急 很急 比较急 着急 尽快 越快越好 急用 赶紧 马上要 特急"),
        new(TalkKind.LeadIn,
            "内容如下 如下 以下 稿件如下 具体如下 见下 下面 内容是 内容为 以下内容 以下是 下面是 内容 " +
            "还有一条 还有一个 还有一则 还有一份 还有个 还有条 还有 另一条 另一个 另一则 另外一条 另外一个 另外一则 另外再登一条 另外再登一个 再登一条 再登一个 再登一则 再来一条 再来一个 再加一条 再加一个 再发一条 " +
            "再补一条 下一条 下一个 下一则 又一条 又一个 另有一条 另有一则 第一条 第二条 第三条 第四条 第五条 第一个 第二个 第三个 第四个 第一则 第二则 第三则 最后一条 最后一个 上一条 这一条 这条 这个也登 也登 一起登 " +
            "我朋友的 我同事的 我爱人的 我老公的 我老婆的 我妈的 我爸的 我妈妈的 我爸爸的 我姐的 我哥的 我弟的 我妹的 我儿子的 我女儿的 我亲戚的 我们单位的 我们公司的 客户的 另一个客户的 朋友的 同事的 别人的 他的 " +
            "她的 帮朋友登的 帮同事登的 替朋友登的"),
        new(TalkKind.Topic, "登报 刊登 见报 登 发 上报 登出来 出来 排 排版 刊发 发布 登载"),
        new(TalkKind.Day, "明天 后天 今天 大后天 明日 今日 下周 本周 这周 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 月 日 号 早上 上午 下午 晚上"),
        new(TalkKind.None,
            "以上 备注 加上 已经 我 我们 你 您 你们 咱们 这 这个 这条 这则 这份 这些 这几条 那 那个 条 则 份 个 篇 件 次 天 期 遍 段 版 一 二 三 四 五 六 七 八 九 十 两 几 0 1 2 3 4 5 6 7 8 9 " +
            "的 了 呢 啊 呀 哦 噢 哟 嘛 啦 哒 滴 先 再 就 都 也 还 是 有 要 需要 想 请 给 在 到 之前 前 能 会 行 不 没 没有 和 跟 上 下 里 把 一共 总共 共 分别 另外 还有 然后 最好 " +
            "遗失声明 声明 公告 启事 挂失 遗失 登报声明 注销公告 减资公告 广告 稿子 稿件 文案 文字 原文 格式 模板 贵报 报纸 报社 日报 晚报 贵社 朋友 客户 帮客户 单独 " +
            "电话 手机 微信 电子版 样报 发票 寄 好 好了 照 按 按照 这样 写 改 格式登 钱 元 块 费用 价格 一期 一天 三天 一次 两个 三个 三条 两条"),
    ];

    // Said of a notice, never in one; a line that has one of these and nothing of a notice is talk though other words stand in it.
    private static readonly string[] LooseWords =
    [
        "老板", "麻烦您", "麻烦你", "麻烦登", "麻烦帮", "帮忙登", "帮我登", "帮登", "登一下", "发一下", "登报费", "多少钱", "怎么收费", "谢谢", "辛苦了", "收到请回", "微信转",
        "能见报", "要见报", "天见报", "见报吗", "周五见报", "加急", "登几天", "美女", "您好", "你好", "吗？", "吗?", "开发票", "寄样报", "样报寄", "昨天说的", "发您", "发你了", "请登报",
        "开票抬头", "发票抬头", "开票信息",
    ];

    // Whatever a notice has and talk about it hardly ever.
    private static readonly string[] NoticeWords =
    [
        "作废", "无效", "特此", "公告", "启事", "通告", "公示", "债权", "债务", "注销", "减资", "法院", "之日起", "联系人", "编号", "号码", "身份证号", "统一社会信用代码", "走失", "寻找",
        "现遗失", "不慎", "股东", "拍卖", "招标", "证号",
    ];

    private static readonly Dictionary<char, TalkWord[]> Words = Lists
        .SelectMany(list => list.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new TalkWord(word, list.Kind)))
        .GroupBy(entry => entry.Word[0])
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <returns>What a clause says, where it is talk and nothing else; none where it is not.</returns>
    public static TalkKind Of(ReadOnlySpan<char> clause)
    {
        if (clause.Length is 0 or > LongestClause) return TalkKind.None;
        Span<int> reached = stackalloc int[clause.Length + 1];
        reached[0] = 1 << 16; // a place that talk can reach, with all that was said on the way
        for (int at = 0; at < clause.Length; at++)
        {
            if (reached[at] == 0) continue;
            if (IsFiller(clause, at)) reached[at + 1] |= reached[at];
            if (!Words.TryGetValue(clause[at], out TalkWord[]? words)) continue;
            foreach ((string word, TalkKind kind) in words)
                if (clause[at..].StartsWith(word, StringComparison.Ordinal)) reached[at + word.Length] |= reached[at] | (int)kind;
        }
        var said = (TalkKind)(reached[clause.Length] & 0xFFFF);
        if ((said & (TalkKind.Topic | TalkKind.Day)) == (TalkKind.Topic | TalkKind.Day)) said |= TalkKind.Asking;
        return (said & Strong) == 0 ? TalkKind.None : said;
    }

    /// <returns>How far talk that runs straight into a notice goes: 麻烦登一下张三遗失…; 0 where none does.</returns>
    public static int Glued(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> window = line[..Math.Min(line.Length, 24)];
        foreach (string end in (ReadOnlySpan<string>)["登一下", "发一下", "登报", "刊登", "登下", "登个"])
        {
            int at = window.IndexOf(end, StringComparison.Ordinal);
            if (at >= 0 && (Of(window[..(at + end.Length)]) & (TalkKind.Asking | TalkKind.Greeting)) != 0) return at + end.Length;
        }
        return 0;
    }

    /// <returns>How far words go that only lead to another notice: 另外再登一条：; 0 where there are none.</returns>
    public static int LeadIn(ReadOnlySpan<char> line)
    {
        int past = 0;
        for (int at = 0; at < line.Length && at < LongestLeadIn; at++)
        {
            if (!(line[at] is '：' or ':' or '，' or ',' or '。' or ' ' or '\u3000')) continue;
            if ((Of(line[past..at]) & TalkKind.LeadIn) == 0) break;
            while (at + 1 < line.Length && line[at + 1] is '：' or ':' or ' ' or '\u3000') at++;
            past = at + 1;
        }
        return past;
    }

    /// <summary>（100元）, 共300元: what it costs, behind the words of a notice.</summary>
    public static bool IsSum(ReadOnlySpan<char> words)
    {
        words = words.Trim("（）()[]【】。，,. \u3000");
        foreach (string head in (ReadOnlySpan<string>)[.. TotalWords.All, "一共", "共", "费用", "收费", "¥", "￥"])
            if (words.StartsWith(head, StringComparison.Ordinal)) words = words[head.Length..].TrimStart("：: ");
        int digits = 0;
        while (digits < words.Length && Script.IsDigit(words[digits])) digits++;
        return digits is > 0 and < 6 && words[digits..] is "元" or "块" or "块钱" or "元整";
    }

    /// <summary>Whether a line that stands alone is said to the desk, though not all of its words are known.</summary>
    public static bool IsLoose(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLoose) return false;
        if (line.HasAny(NoticeWords)) return false;
        return line.HasAny(LooseWords);
    }

    /// <summary>Whether a short line has nothing that a notice has.</summary>
    public static bool IsUnlikeNotice(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestClause) return false;
        if (line.HasAny(NoticeWords)) return false;
        ReadOnlySpan<char> bare = line.Trim(" \u3000");
        if (bare.Length == 11 && bare[0] == '1' && !bare.ContainsAnyExceptInRange('0', '9')) return true; // who sent it, to be called
        int digits = 0;
        foreach (char unit in line)
            if (Script.IsDigit(unit)) digits++;
        return digits < 6;
    }

    /// <summary>Emoji and marks say nothing by themselves.</summary>
    public static bool IsFiller(ReadOnlySpan<char> text, int at)
    {
        char unit = text[at];
        if (Script.IsStop(unit) || Fillers.Contains(unit, StringComparison.Ordinal)) return true;
        if (Script.IsOpening(unit) || Script.IsClosing(unit)) return true;
        return IsEmoji(text, at);
    }

    private static bool IsEmoji(ReadOnlySpan<char> text, int at)
    {
        char unit = text[at];
        if (unit is '\u2764' or '\u263A' or '\u270C' or '\u2705' or '\u2757' or '\u270B' or '\u261D') return true;
        if (char.IsHighSurrogate(unit))
            return unit is >= '\uD83C' and <= '\uD83E' && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        return char.IsLowSurrogate(unit) && at > 0 && text[at - 1] is >= '\uD83C' and <= '\uD83E';
    }

    /// <summary>Whether there is nothing but emoji and marks, an emoji among them.</summary>
    public static bool IsOnlyEmoji(ReadOnlySpan<char> line)
    {
        bool emoji = false;
        for (int at = 0; at < line.Length; at++)
        {
            if (!IsFiller(line, at)) return false;
            emoji |= IsEmoji(line, at);
        }
        return emoji;
    }

    // Classes: the library's grouping of a value of ours would be compiled at every start.
    private sealed record TalkList(TalkKind Kind, string Words);

    private sealed record TalkWord(string Word, TalkKind Kind);
}
