using System.Buffers;

namespace Classifieds.Intake.Lexis;

/// <summary>Who else a lost paper names, and who has not lost it: 受益人, 出票人, 被保险人.</summary>
/// <remarks>持票人, 投保人, 买受人 and 承租人 hold the paper and may have lost it.</remarks>
internal static class OtherRoles
{
    public static readonly string[] All =
    [
        "受益人", "出票人", "收款人", "付款人", "承兑人", "背书人", "被背书人", "收票人", "出租方", "出租人", "被保险人", "保险人", "收货人", "发货人", "托运人", "承运人", "被通知人",
        "担保人", "保证人", "受让人", "转让人", "开票方", "销售方", "开票单位", "开具单位", "出具单位", "收款单位", "收款方", "付款单位", "付款方", "发包人", "发包方", "承兑行", "承兑银行", "付款行",
        "开户行", "开户银行", "出票行", "开证行", "签发行", "发证机关", "签发机关", "颁发机关", "登记机关", "见证人", "推荐人", "介绍人", "经办人", "保函受益人", "出票单位",
    ];

    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. All.Select(role => role[0]).Distinct()]);
    private static readonly SearchValues<char> Lasts = SearchValues.Create([.. All.Select(role => role[^1]).Distinct()]);

    /// <summary>How long the role is that a clause opens with; 0 where it opens with none.</summary>
    public static int Length(ReadOnlySpan<char> clause)
    {
        if (clause.Length == 0 || !Firsts.Contains(clause[0])) return 0;
        int longest = 0;
        foreach (string role in All)
            if (role.Length > longest && clause.StartsWith(role, StringComparison.Ordinal)) longest = role.Length;
        return longest;
    }

    /// <summary>Words by which somebody speaks of himself, who then signs: 我司, 本人.</summary>
    public static readonly string[] Selves =
        ["我司", "本人", "本公司", "我公司", "我单位", "本单位", "我店", "本店", "我厂", "本厂", "我校", "本校", "我院", "我村", "我所", "我中心", "我方", "我行", "本行", "我"];

    /// <summary>Whether a name that begins at a place is another's by the word before it: 受益人：海东市水务局, 出票人为….</summary>
    public static bool NamesAt(ReadOnlySpan<char> text, int at)
    {
        if (Length(text[at..]) > 0) return true;
        ReadOnlySpan<char> before = text[..at].TrimEnd("：: 为是（(");
        return before.Length > 0 && before.Length < at && Lasts.Contains(before[^1]) && before.EndsWithAny(All);
    }
}
