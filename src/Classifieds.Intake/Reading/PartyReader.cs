using Classifieds.Domain;

namespace Classifieds.Intake.Reading;

/// <summary>Reading step 8: who lost, declares or gives notice: persons and organisations, to the letter.</summary>
internal static class PartyReader
{
    private const int LongestName = 60;

    private static readonly string[] Openers =
    [
        "兹有", "今有", "现有", "兹因", "兹", "本人系", "本人", "我单位", "我公司", "本公司", "本单位", "我司", "本店", "我店", "我厂", "本厂", "我校",
        "我院", "我村", "我所", "我中心", "原告", "被告", "户主", "车主", "业主", "学生", "公民", "申请人", "声明人", "遗失人", "失主", "村民", "居民", "特声明",
    ];

    // A clause that tells why, where or when, not who.
    private static readonly string[] NotWho =
    [
        "因", "由于", "于", "在", "经", "根据", "为", "不慎", "现", "特此", "声明", "自", "原", "将", "该", "如", "其", "请", "凡", "并", "上述", "以上", "近日",
        "男", "女", "汉族", "住", "身份证", "统一", "证件", "号码", "编号", "法定", "地址", "电话", "联系", "另", "同时", "还", "且", "也", "保管", "搬家", "丈夫", "妻子",
        "您好", "你好", "麻烦", "谢谢", "帮忙", "老师好", "内容", "刊登", "登报",
    ];

    // Where a name ends though more Han follow; each holds only behind a name that may end there.
    private static readonly string[] Ends =
    [
        "因", "由于", "不慎", "于", "在", "将", "把", "现", "原", "已", "的", "近日", "日前", "昨日", "保管", "持有", "所持", "名下", "曾", "本人", "自愿", "遗", "丢",
        "挂", "被", "特", "拟", "经", "决定", "股东", "为", "之", "，", "所有", "及其", "一", "两", "购买",
        "租赁", "承租", "交纳", "缴纳", "办理", "所购", "入住", "开具", "自",
    ];

    private static readonly string[] Standings = ["村民", "居民", "业主", "学生", "员工", "职工", "商户", "会员", "客户", "患者", "病人", "同志", "家长"];

    private static readonly string[] InName = ["有限合伙", "普通合伙", "特殊普通合伙", "集团", "中国", "个人独资"];

    public static void Read(Scan scan, NoticeFamily family)
    {
        ReadLabelled(scan);
        if (family is NoticeFamily.Loss or NoticeFamily.Seal) ReadLosers(scan);
        if (!scan.HasParty && family is (NoticeFamily.Loss or NoticeFamily.Seal)) ReadLeaning(scan);
        AddSigners(scan, family);
        if (family == NoticeFamily.Public && !scan.HasParty) ReadOpening(scan);
    }

    // 声明人：张三, 遗失人：李四
    private static void ReadLabelled(Scan scan)
    {
        foreach (Hit hit in scan.Hits)
        {
            if (!hit.Is(WordRole.Label) || hit.Word.FactType != FactType.Party || scan.IsClaimed(hit.Start)) continue;
            int at = hit.End;
            if (at >= scan.Text.Length || scan.Text[at] is not ('：' or ':')) continue;
            int end = at + 1;
            int depth = 0;
            while (end < scan.Text.Length && end - at < LongestName && IsNameUnit(scan.Text, end) && !scan.IsClaimed(end))
            {
                if (Script.IsOpening(scan.Text[end])) depth++;
                if (Script.IsClosing(scan.Text[end]) && --depth < 0) break;
                end++;
            }
            AddName(scan, at + 1, end);
        }
    }

    // 遗失，权利人华平、蒋磊——特此声明: the label leans on the name, with no colon between.
    private static void ReadLeaning(Scan scan)
    {
        foreach (Hit hit in scan.Hits)
        {
            if (!hit.Is(WordRole.Label) || hit.Word.FactType != FactType.Party || scan.IsClaimed(hit.Start)) continue;
            int end = NameEnd(scan, hit.End, scan.Body.End);
            if (!MayEndHere(scan.Text.AsSpan(hit.End, end - hit.End)) || (end < scan.Body.End && Script.IsHan(scan.Text[end]))) continue;
            if (ReadNames(scan, hit.End, scan.Body.End) > hit.End) return;
        }
    }

    private static void ReadLosers(Scan scan)
    {
        int from = scan.Body.Start;
        for (int index = scan.HitFrom(from); index < scan.Hits.Count; index++)
        {
            Hit hit = scan.Hits[index];
            if (hit.Start >= scan.Body.End) break;
            if (!hit.Is(WordRole.LossVerb) && !(hit.Is(WordRole.VoidWord) && !scan.HasParty)) continue;
            int start = SentenceStart(scan.Text, Math.Max(from, hit.Start - 400), hit.Start);
            bool found = ReadClauses(scan, Math.Max(start, from), hit.Start);
            if (!found && !scan.HasParty && hit.Is(WordRole.LossVerb)) ReadBehindVerb(scan, hit.End);
            from = hit.End;
        }
    }

    private static int SentenceStart(string text, int least, int at)
    {
        while (at > least && text[at - 1] is not ('。' or '；' or '！' or '\n')) at--;
        return at;
    }

    private static bool ReadClauses(Scan scan, int start, int end)
    {
        int at = start;
        while (at < end)
        {
            int clause = at;
            // 身份证号370303…的李建国: the name comes after the number and 的.
            while (clause < end && scan.IsClaimed(clause)) clause++;
            if (clause > at) clause = scan.Text[clause] == '的' ? clause + 1 : at;
            else clause = AfterNumberOf(scan, at, end);
            int past = ReadNames(scan, clause, end);
            if (past > clause) return true;
            while (at < end && scan.Text[at] is not ('，' or '：' or '；')) at++;
            at++;
        }
        return false;
    }

    private static int AfterNumberOf(Scan scan, int at, int end)
    {
        int hit = scan.HitFrom(at);
        if (hit >= scan.Hits.Count || scan.Hits[hit].Start != at || !scan.Hits[hit].Is(WordRole.Label)) return at;
        int past = scan.Hits[hit].End;
        while (past < end && !scan.IsClaimed(past) && past - scan.Hits[hit].End < 3) past++;
        while (past < end && scan.IsClaimed(past)) past++;
        return past < end && scan.Text[past] == '的' ? past + 1 : at;
    }

    /// <returns>Past the last name; <paramref name="at"/> where no name begins there.</returns>
    private static int ReadNames(Scan scan, int at, int end)
    {
        int from = at;
        bool any = false;
        while (at < end)
        {
            at = SkipOpeners(scan.Text, at, end);
            int past = NameEnd(scan, at, end);
            if (past - at < 2 || !AddName(scan, at, past)) return any ? at : from;
            any = true;
            at = SkipBracket(scan.Text, past, end);
            if (at < end && scan.Text[at] is '、' or '和' or '与' or '及') at++;
            else return at;
        }
        return at;
    }

    private static int SkipOpeners(string text, int at, int end)
    {
        for (bool more = true; more && at < end;)
        {
            more = false;
            foreach (string opener in Openers)
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

    private static int NameEnd(Scan scan, int at, int end)
    {
        string text = scan.Text;
        if (at >= end || scan.IsClaimed(at) || !(Script.IsHan(text[at]) || Script.IsAlphanumeric(text[at]))) return at;
        foreach (string word in NotWho)
            if (text.AsSpan(at, end - at).StartsWith(word, StringComparison.Ordinal) && !IsNameBegun(text, at, end, word)) return at;
        int hit = scan.HitFrom(at);
        while (hit < scan.Hits.Count && IsPartOfName(scan, scan.Hits[hit])) hit++;
        int next = hit < scan.Hits.Count ? Math.Min(scan.Hits[hit].Start, end) : end;
        int past = at;
        while (past < next && past - at < LongestName && !scan.IsClaimed(past))
        {
            char unit = text[past];
            if (unit is '（' or '(')
            {
                int close = BracketInName(text, past, end);
                if (close == past) break;
                past = close;
                continue;
            }
            if (!IsNameUnit(text, past)) break;
            if (past - at >= 2 && MayEndHere(text.AsSpan(at, past - at)) && EndsBefore(text, past, end, next)) break;
            past++;
        }
        return past;
    }

    // Surnames and places that look like a word of cause or time: 于洋, 原平市, 经纬公司, 现代汽车.
    private static bool IsNameBegun(string text, int at, int end, string word)
    {
        if (word.Length > 1) return false;
        int past = at;
        while (past < end && Script.IsHan(text[past])) past++;
        bool bracket = past < end && text[past] is '（' or '(';
        var name = text.AsSpan(at, past - at);
        return word is "于" or "原" or "经" or "现" or "将" or "自" or "其" && (name.Length is 2 or 3 || OrganizationNames.EndsLikeOne(name) || (bracket && name.Length <= 4));
    }

    // A document's word inside an organisation's name: 某某印章有限公司.
    private static bool IsPartOfName(Scan scan, Hit hit)
    {
        if (!hit.Is(WordRole.Document | WordRole.Seal | WordRole.Label) || hit.End >= scan.Text.Length) return false;
        var after = scan.Text.AsSpan(hit.End, Math.Min(12, scan.Text.Length - hit.End));
        int company = after.IndexOf("公司", StringComparison.Ordinal);
        if (company < 0) return false;
        foreach (char unit in after[..company])
            if (!Script.IsHan(unit)) return false;
        return true;
    }

    private static bool MayEndHere(ReadOnlySpan<char> name) => name.Length <= 4 || OrganizationNames.EndsLikeOne(name) || name.Contains('·') || name[^1] is '）';

    private static bool EndsBefore(string text, int at, int end, int thing)
    {
        var rest = text.AsSpan(at, end - at);
        foreach (string word in Ends)
        {
            if (!rest.StartsWith(word, StringComparison.Ordinal)) continue;
            if (word is not ("因" or "于" or "在" or "将" or "现" or "原" or "一" or "两" or "为" or "经" or "特" or "被" or "把" or "之" or "拟" or "已" or "曾" or "自" or "遗" or "丢" or "挂")) return true;
            var after = rest[word.Length..];
            if (after.Length == 0) return true; // right before the verb
            if (word is "原" && at + 1 != thing) continue; // 平原县 is a place, 原公章 a seal of before
            if (IsPlausibleAfter(word[0], after)) return true;
        }
        return false;
    }

    private static bool IsPlausibleAfter(char word, ReadOnlySpan<char> after) => word switch
    {
        '于' => Script.IsDigit(after[0]) || after[0] is '近' or '昨' or '今' or '本' or '上' or '二' or '某' or '前',
        '因' => StartsWithAny(after, ["保管", "管理", "搬", "不慎", "办公", "工作", "遗", "丢", "自身", "本人", "个人", "经办", "疏", "人员", "业务", "公司", "单位", "被", "故", "年久", "未", "火灾", "装修", "变更", "出差"]),
        '自' => StartsWithAny(after, ["愿", "即", "己"]),
        '在' => !StartsWithAny(after, ["线"]),
        '现' => StartsWithAny(after, ["因", "将", "不慎", "遗", "丢", "声", "已", "特", "由", "挂"]),
        '一' or '两' => after.Length > 0 && after[0] is '张' or '本' or '枚' or '份',
        _ => true,
    };

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
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

    private static int SkipBracket(string text, int at, int end)
    {
        if (at >= end || text[at] is not ('（' or '(')) return at;
        int close = text.IndexOf(text[at] == '（' ? '）' : ')', at, Math.Min(120, text.Length - at));
        return close < 0 || close >= end ? at : close + 1;
    }

    private static bool IsNameUnit(string text, int at)
    {
        char unit = text[at];
        if (unit == ' ') return at > 0 && at + 1 < text.Length && Script.IsLatin(text[at - 1]) && Script.IsLatin(text[at + 1]); // Tom Smith
        return Script.IsSolid(unit) || unit is '？' or '·' or '•' or '・' or '．' or '.' or '-' or '＊' or '*' or '&' or '×' or '□' or '某'
            || (unit is '（' or '）' or '(' or ')');
    }

    // 遗失张三身份证: the name stands between verb and document.
    private static void ReadBehindVerb(Scan scan, int at)
    {
        int thing = scan.ThingBefore(at + 1) + 1;
        if (thing < scan.Things.Count)
        {
            int end = scan.Things[thing].Span.Start;
            if (end > at && scan.Text[end - 1] == '的') end--;
            while (at < end && scan.Text[at] is '：' or ':' or '了') at++;
            if (!scan.IsFree(at, end) || end - at is < 2 or > 40) return;
            var name = scan.Text.AsSpan(at, end - at);
            foreach (char unit in name)
                if (!Script.IsHan(unit)) return;
            if (OrganizationNames.EndsLikeOne(name) || (name.Length is 2 or 3 && !"原本由该其".Contains(name[0], StringComparison.Ordinal))) AddName(scan, at, end);
        }
    }

    private static void AddSigners(Scan scan, NoticeFamily family)
    {
        bool any = scan.HasParty;
        if (any && family is NoticeFamily.Loss or NoticeFamily.Seal) return;
        int count = scan.Facts.Count;
        for (int index = 0; index < count; index++)
        {
            Fact fact = scan.Facts[index];
            if (fact.Type != FactType.Signature) continue;
            int start = fact.Span.End - fact.Value.Length;
            scan.AddParty(start, fact.Span.End);
        }
    }

    // 某某有限公司经股东会决议…: an organisation that opens the words of a public notice.
    private static void ReadOpening(Scan scan)
    {
        int at = SkipOpeners(scan.Text, scan.Body.Start, scan.Body.End);
        int end = NameEnd(scan, at, Math.Min(scan.Body.End, at + LongestName));
        if (end - at >= 4 && OrganizationNames.EndsLikeOne(scan.Text.AsSpan(at, end - at))) AddName(scan, at, end);
    }

    // 王舍村村民王德福, 商厦有限公司商户杨帆: what somebody is stands before the name and is no part of it.
    private static int PastStanding(string text, int start, int end)
    {
        var name = text.AsSpan(start, end - start);
        foreach (string standing in Standings)
        {
            int at = name.LastIndexOf(standing, StringComparison.Ordinal);
            int rest = name.Length - at - standing.Length;
            // 村民委员会, 业主大会 and 学生工作部 are one name, not somebody called 委员会.
            if (at >= 0 && rest is >= 2 and <= 4 && !OrganizationNames.IsEnding(name[^rest..])) return end - rest;
        }
        return start;
    }

    private static bool AddName(Scan scan, int start, int end)
    {
        while (end > start && scan.Text[end - 1] is '的' or '（' or '(' or '-' or '.') end--;
        start = PastStanding(scan.Text, start, end);
        if (end - start < 2 || !scan.IsFree(start, end)) return false;
        if (TitleWords.IsTitle(scan.Text.AsSpan(start, end - start)) && !OrganizationNames.EndsLikeOne(scan.Text.AsSpan(start, end - start))) return false;
        string name = scan.Text[start..end];
        bool hasHan = false;
        foreach (char unit in name) hasHan |= Script.IsHan(unit) || Script.IsLatin(unit);
        if (!hasHan) return false;
        scan.AddParty(start, end);
        return true;
    }
}
