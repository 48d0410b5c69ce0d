using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>How far the name of a person or an organisation goes.</summary>
internal static class NameSpans
{
    public const int Longest = 60;

    // Single characters that NotWho has, before which a name may still begin: 自贡市, 如皋市, 经纬路, 将军路.
    private static readonly (char Word, string Next)[] BegunBy =
    [
        ('经', "纬典开济久"), ('现', "代"), ('将', "军乐"), ('自', "贡由然强"), ('如', "东皋家意海一"), ('并', "州"), ('女', "娲"), ('凡', "客"), ('住', "建友"),
        ('为', "民"), ('于', "都田洪"),
    ];

    // A clause that tells why, where or when, or what somebody is, not who.
    private static readonly string[] NotWho =
    [
        .. ClauseOpeners.All, "受", "曾经", "近日", "男", "女", "汉族", "住", "身份证", "统一", "证件", "号码", "编号", "法定", "地址", "电话", "联系", "搬家", "丈夫", "妻子",
        "您好", "你好", "麻烦", "谢谢", "帮忙", "老师好", "内容", "刊登", "登报",
    ];

    private static readonly string[] InName = ["有限合伙", "普通合伙", "特殊普通合伙", "集团", "中国", "个人独资"];

    /// <returns>Where the name ends; the place itself where none begins there.</returns>
    public static int End(Scan scan, int at, int end)
    {
        string text = scan.Text;
        if (at >= end || scan.IsClaimed(at)) return at;
        bool isParts = CharacterParts.MayOpen(text[at])
            && CharacterParts.Length(text.AsSpan(at, end - at), isFirstGiven: true) > 0; // 【龙天】遗失…
        if (!(Script.IsHan(text[at]) || Script.IsAlphanumeric(text[at]) || text[at] == '×' || isParts)) return at;
        foreach (string word in NotWho)
            if (text.AsSpan(at, end - at).StartsWith(word, StringComparison.Ordinal) && !IsNameBegun(scan, at, end, word)) return at;
        int hit = scan.HitFrom(at);
        while (hit < scan.Hits.Count && IsPartOfName(scan, scan.Hits[hit])) hit++;
        int next = hit < scan.Hits.Count ? Math.Min(scan.Hits[hit].Start, end) : end;
        int past = at;
        while (past < next && past - at < Longest && !scan.IsClaimed(past))
        {
            char unit = text[past];
            int parts = past - at <= 3 && CharacterParts.MayOpen(unit)
                ? CharacterParts.Length(text.AsSpan(past, end - past), IsBareSurname(text.AsSpan(at, past - at)))
                : 0;
            if (parts > 0)
            {
                past += parts; // 张（火日）: a character of the name
                continue;
            }
            if (unit is '（' or '(')
            {
                int close = BracketInName(text, past, end);
                if (close == past) break;
                past = close;
                continue;
            }
            if (!IsUnit(text, past) || Script.IsClosing(unit)) break;
            if (past - at >= 2)
            {
                var name = text.AsSpan(at, past - at);
                if (NameEnds.MayEnd(name) && NameEnds.EndsBefore(name, text.AsSpan(past, end - past), next - past)) break;
            }
            past++;
        }
        return past;
    }

    private static bool IsBareSurname(ReadOnlySpan<char> name) =>
        name.Length == 0 || (name.Length == 1 && PersonNames.IsSurname(name[0])) || PersonNames.IsDoubleSurname(name);

    // Surnames and places that look like a word of cause or time: 于洋, 原平市, 经纬公司, 现代汽车.
    private static bool IsNameBegun(Scan scan, int at, int end, string word)
    {
        if (word.Length > 1) return false;
        int hit = scan.HitFrom(at);
        int past = at, least = Math.Min(end, hit < scan.Hits.Count ? Math.Max(scan.Hits[hit].Start, at) : end);
        while (past < least && Script.IsHan(scan.Text[past])) past++;
        var name = scan.Text.AsSpan(at, past - at);
        if (name.Length < 2) return false;
        foreach (var (begins, next) in BegunBy)
            if (begins == word[0] && next.Contains(name[1], StringComparison.Ordinal)) return true;
        bool bracket = past < end && scan.Text[past] is '（' or '(';
        return word switch
        {
            "于" or "原" or "经" or "现" or "将" or "自" or "其" =>
                name.Length is 2 or 3 || (bracket && name.Length <= 4) || (word is "原" && OrganizationNames.EndsLikeOne(name)),
            _ => false,
        };
    }

    // A document's word inside an organisation's name: 某某印章有限公司.
    private static bool IsPartOfName(Scan scan, Hit hit)
    {
        if (!hit.Is(WordRole.Document | WordRole.Seal | WordRole.Label) || hit.End >= scan.Text.Length) return false;
        if (hit.Word.FactType == FactType.Party && hit.Word.Text.EndsWith("权人", StringComparison.Ordinal)) return false; // 抵押权人某某银行股份有限公司
        var after = scan.Text.AsSpan(hit.End, Math.Min(12, scan.Text.Length - hit.End));
        int company = after.IndexOf("公司", StringComparison.Ordinal);
        if (company < 0) return false;
        foreach (char unit in after[..company])
            if (!Script.IsHan(unit)) return false;
        return true;
    }

    // 航信（中国）有限公司, 某某中心（有限合伙）: past the bracket; the place itself where the bracket tells something else.
    private static int BracketInName(string text, int open, int end)
    {
        char closing = text[open] == '（' ? '）' : ')';
        int close = text.IndexOf(closing, open, Math.Min(14, text.Length - open));
        if (close < 0 || close >= end) return open;
        var inside = text.AsSpan(open + 1, close - open - 1);
        foreach (char unit in inside)
            if (!Script.IsHan(unit)) return open;
        if (inside is "已故" or "已逝" or "个体") return inside is "个体" ? close + 1 : open;
        foreach (string part in InName)
            if (inside.SequenceEqual(part)) return close + 1;
        int past = close + 1;
        while (past < end && past - close < 30 && Script.IsHan(text[past]))
        {
            past++;
            if (OrganizationNames.EndsLikeOne(text.AsSpan(close + 1, past - close - 1))) return close + 1;
        }
        return open;
    }

    /// <summary>Whether a character may stand in a name, a bracket among them.</summary>
    public static bool IsUnit(string text, int at)
    {
        char unit = text[at];
        if (unit == ' ')
            return at > 0 && at + 1 < text.Length && Script.IsLatin(text[at - 1])
                && Script.IsLatin(text[at + 1]); // Tom Smith
        if (Script.IsSolid(unit) || NameDots.Joins(text, at)) return true;
        return unit is '？' or '·' or '•' or '・' or '．' or '.' or '-' or '＊' or '*' or '&' or '×' or '□' or '●'
            or '某'
            || (unit is '（' or '）' or '(' or ')');
    }

    /// <summary>兹有, 本公司, 原告: behind what stands before who.</summary>
    public static int PastOpeners(string text, int at, int end)
    {
        for (bool more = true; more && at < end;)
        {
            more = false;
            foreach (string opener in PartyOpeners.InNotices)
            {
                if (at + opener.Length > end || !text.AsSpan(at).StartsWith(opener, StringComparison.Ordinal)) continue;
                at += opener.Length;
                more = true;
                break;
            }
            while (at < end && text[at] is '：' or ':' or '，' or ' ' && more) at++;
        }
        return at;
    }

    /// <summary>Behind the bracket that opens there; the place itself where none does.</summary>
    public static int PastBracket(string text, int at, int end)
    {
        if (at >= end || text[at] is not ('（' or '(')) return at;
        int close = text.IndexOf(text[at] == '（' ? '）' : ')', at, Math.Min(120, text.Length - at));
        return close < 0 || close >= end ? at : close + 1;
    }
}
