using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Things;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>Reading step 8: who lost, declares or gives notice: persons and organisations, to the letter.</summary>
internal static class PartyReader
{
    private const int LongestName = 60;
    private const int MostOpeningClauses = 4;
    private const int LongestAddress = 120;
    private const int NumberWithin = 16; // behind the bracket that opens before it

    private static readonly string[] Openers =
    [
        "兹有", "今有", "现有", "兹因", "兹", "本人系", "本人", "我单位", "我公司", "本公司", "本单位", "我司", "本店", "我店", "我厂", "本厂", "我校",
        "我院", "我村", "我所", "我中心", "原告", "被告", "户主", "车主", "业主", "学生", "公民", "申请人", "声明人", "遗失人", "失主", "村民", "居民", "特声明",
        "俺叫", "我叫", "本人叫", "俺", "我户", "本户", "已故", "船主", "船舶所有人", "登记车主", "父亲", "母亲",
    ];

    // Single characters that NotWho has, before which a name may still begin: 自贡市, 如皋市, 经纬路, 将军路.
    private static readonly (char Word, string Next)[] BegunBy =
        [('经', "纬典开济久"), ('现', "代"), ('将', "军乐"), ('自', "贡由然强"), ('如', "东皋家意海一"), ('并', "州"), ('女', "娲"), ('凡', "客"), ('住', "建友"), ('为', "民"), ('于', "都田洪")];

    // What stands where a name would, and is none.
    private static readonly string[] NoNames = ["共", "有", "出票", "开户", "登记", "金额", "票面", "面额", "数量", "合计", "车辆", "小餐饮", "渔船", "船舶", "证件", "印章", "票据", "车内", "家中", "渔业", "之", "面积"];

    private static readonly string[] NoNameEndings = ["一部", "一辆", "一台", "一艘", "开户银行", "开户行", "一张", "一份"];

    // A clause that tells why, where or when, not who.
    private static readonly string[] NotWho =
    [
        "因", "由于", "于", "在", "受", "已", "曾经", "经", "根据", "为", "不慎", "现", "特此", "声明", "自", "原", "将", "该", "如", "其", "请", "凡", "并", "上述", "以上", "近日",
        "男", "女", "汉族", "住", "身份证", "统一", "证件", "号码", "编号", "法定", "地址", "电话", "联系", "另", "同时", "还", "且", "也", "保管", "搬家", "丈夫", "妻子",
        "您好", "你好", "麻烦", "谢谢", "帮忙", "老师好", "内容", "刊登", "登报",
    ];

    private static readonly string[] Banks =
    [
        "中国工商银行", "工商银行", "中国农业银行", "农业银行", "中国建设银行", "建设银行", "中国银行", "交通银行", "招商银行", "中国邮政储蓄银行", "邮政储蓄银行", "邮储银行",
        "光大银行", "民生银行", "浦发银行", "兴业银行", "中信银行", "平安银行", "农商银行", "信用社",
    ];

    private static readonly string[] InName = ["有限合伙", "普通合伙", "特殊普通合伙", "集团", "中国", "个人独资"];

    public static void Read(Scan scan, NoticeFamily family)
    {
        ReadLabelled(scan);
        if (family is NoticeFamily.Loss or NoticeFamily.Seal)
        {
            ReadLosers(scan);
            if (!scan.HasParty) ReadLeaning(scan, 0, scan.Text.Length);
            ReadFurtherLosers(scan);
        }
        AddSigners(scan, family);
        if (family != NoticeFamily.Public) return;
        ReadAddressees(scan);
        ReadNumbered(scan);
        if (!scan.HasParty) ReadOpening(scan);
    }

    // 声明人：张三, 遗失人：李四
    private static void ReadLabelled(Scan scan)
    {
        foreach (Hit hit in scan.Hits)
        {
            if (!hit.Is(WordRole.Label) || hit.Word.FactType != FactType.Party || scan.IsClaimed(hit.Start)) continue;
            int at = hit.End;
            if (at >= scan.Text.Length || scan.Text[at] is not ('：' or ':')) continue;
            // 热依拉（单位：某某医院）: in a bracket the employer, at the start of a line the loser.
            if (hit.Word.Text == "单位" && hit.Start > 0 && scan.Text[hit.Start - 1] is not ('\n' or '。' or '：')) continue;
            int end = at + 1;
            int depth = 0;
            while (end < scan.Text.Length && end - at < LongestName && IsNameUnit(scan.Text, end) && !scan.IsClaimed(end))
            {
                if (Script.IsOpening(scan.Text[end])) depth++;
                if (Script.IsClosing(scan.Text[end]) && --depth < 0) break;
                end++;
            }
            AddName(scan, at + 1, BeforeRemark(scan.Text, at + 1, end));
        }
    }

    // 邢玉珍（已故）: what a bracket at the end tells of somebody is no part of the name.
    private static int BeforeRemark(string text, int start, int end)
    {
        if (end <= start || text[end - 1] is not ('）' or ')')) return end;
        int open = text.LastIndexOf(text[end - 1] == '）' ? '（' : '(', end - 1, end - start);
        if (open <= start) return end;
        var inside = text.AsSpan(open + 1, end - open - 2);
        return inside is "已故" or "已逝" or "亡故" or "男" or "女" ? open : end;
    }

    // 遗失，权利人华平、蒋磊——特此声明: the label leans on the name, with no colon between.
    private static bool ReadLeaning(Scan scan, int start, int end)
    {
        for (int index = scan.HitFrom(start); index < scan.Hits.Count && scan.Hits[index].Start < end; index++)
        {
            Hit hit = scan.Hits[index];
            if (!hit.Is(WordRole.Label) || hit.Word.FactType != FactType.Party || scan.IsClaimed(hit.Start)) continue;
            if (hit.Start > 0 && scan.Text[hit.Start - 1] is '本' or '我' or '该' or '贵') continue;
            int past = NameEnd(scan, hit.End, scan.Body.End);
            if (!NameEnds.MayEnd(scan.Text.AsSpan(hit.End, past - hit.End)) || (past < scan.Body.End && Script.IsHan(scan.Text[past]) && !IsVerb(scan, past))) continue;
            if (ReadNames(scan, hit.End, scan.Body.End) > hit.End) return true;
        }
        return false;
    }

    private static bool IsVerb(Scan scan, int at) => scan.HitFrom(at) is var hit && hit < scan.Hits.Count && scan.Hits[hit].Start == at && scan.Hits[hit].Is(WordRole.LossVerb);

    private static void ReadLosers(Scan scan)
    {
        int from = scan.Body.Start;
        for (int index = scan.HitFrom(from); index < scan.Hits.Count; index++)
        {
            Hit hit = scan.Hits[index];
            if (hit.Start >= scan.Body.End) break;
            if (!hit.Is(WordRole.LossVerb) && !(hit.Is(WordRole.VoidWord) && !scan.HasParty)) continue;
            int start = SentenceStart(scan.Text, Math.Max(from, hit.Start - 400), hit.Start);
            // 裴玉珍丢失某某银行定期存单一张，…，已办挂失: what stands right behind a verb was lost and lost nothing itself.
            bool behindVerb = scan.HasParty && start == from && start > scan.Body.Start && Script.IsHan(scan.Text[start - 1]) && Script.IsHan(scan.Text[start]);
            if (behindVerb)
                while (start < hit.Start && scan.Text[start] is not ('，' or '；' or '：')) start++;
            bool found = ReadClauses(scan, start, hit.Start, certainOnly: true)
                || (!behindVerb && (ReadLeaning(scan, start, hit.Start) || ReadClauses(scan, start, hit.Start, certainOnly: false)));
            // A name alone on its line, and what is lost on the next.
            if (!found && !scan.HasParty && start > scan.Body.Start && scan.Text[start - 1] == '\n')
                found = ReadClauses(scan, Math.Max(scan.Body.Start, start - LongestName), start - 1, certainOnly: true);
            if (!found && hit.Is(WordRole.LossVerb)) ReadBehindVerb(scan, hit.End);
            from = hit.End;
        }
    }

    private static int SentenceStart(string text, int least, int at)
    {
        while (at > least && text[at - 1] is not ('。' or '；' or '！' or '\n')) at--;
        return at;
    }

    private static bool ReadClauses(Scan scan, int start, int end, bool certainOnly)
    {
        int at = start;
        while (at < end)
        {
            int clause = at;
            // 身份证号370303…的李建国: the name comes after the number and 的.
            while (clause < end && scan.IsClaimed(clause)) clause++;
            if (clause > at) clause = scan.Text[clause] == '的' ? clause + 1 : at;
            else clause = AfterNumberOf(scan, at, end);
            int past = ReadNames(scan, clause, end, certainOnly);
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

    /// <param name="certainOnly">Takes only what has a surname, the ending of an organisation or the marks of a foreign name.</param>
    /// <returns>Past the last name; <paramref name="at"/> where no name begins there.</returns>
    private static int ReadNames(Scan scan, int at, int end, bool certainOnly = false)
    {
        int from = at;
        bool any = false;
        while (at < end)
        {
            int opened = SkipOpeners(scan.Text, at, end);
            bool bracketed = opened > at && opened < end && scan.Text[opened] is '（' or '('; // 我公司（某某有限公司）
            at = opened < end && (bracketed || scan.Text[opened] == '“') ? opened + 1 : opened;
            int past = NameEnd(scan, at, end);
            if (past - at < 2 || (bracketed && !OrganizationNames.EndsLikeOne(scan.Text.AsSpan(at, past - at)))) return any ? at : from;
            if (certainOnly && !IsCertain(scan.Text.AsSpan(at, past - at))) return any ? at : from;
            if (!AddName(scan, at, past)) return any ? at : from;
            any = true;
            at = SkipBracket(scan.Text, past < end && scan.Text[past] == '”' ? past + 1 : past, end);
            var rest = scan.Text.AsSpan(at, end - at);
            if (rest.StartsWith("之女") || rest.StartsWith("之子")) at += 2;
            else if (at < end && scan.Text[at] is '、' or '和' or '与' or '及' or '向') at++;
            else return at;
        }
        return at;
    }

    private static bool IsCertain(ReadOnlySpan<char> name)
    {
        int standing = PersonNames.Standing(name);
        return standing > 0 || PersonNames.HasSurname(name) || OrganizationNames.EndsLikeOne(name) || OrganizationNames.Leading(name) > 0 || name.Contains('·') || Script.IsLatin(name[0]);
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
            if (text.AsSpan(at, end - at).StartsWith(word, StringComparison.Ordinal) && !IsNameBegun(scan, at, end, word)) return at;
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
            if (!IsNameUnit(text, past) || Script.IsClosing(unit)) break;
            if (past - at >= 2)
            {
                var name = text.AsSpan(at, past - at);
                if (NameEnds.MayEnd(name) && NameEnds.EndsBefore(name, text.AsSpan(past, end - past), next - past)) break;
            }
            past++;
        }
        return past;
    }

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
            "于" or "原" or "经" or "现" or "将" or "自" or "其" => name.Length is 2 or 3 || (bracket && name.Length <= 4) || (word is "原" && OrganizationNames.EndsLikeOne(name)),
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
            if (end > at && scan.Text[end - 1] == '《') end--;
            if (end > at && scan.Text[end - 1] == '的') end--;
            while (at < end && scan.Text[at] is '：' or ':' or '了') at++;
            if (!scan.IsFree(at, end) || end - at is < 2 or > 40) return;
            var name = scan.Text.AsSpan(at, end - at);
            foreach (char unit in name)
                if (!Script.IsHan(unit)) return;
            // 遗失新生儿潘豆豆《出生医学证明》 names the child even where the parents stand before.
            if (scan.HasParty && PersonNames.Standing(name) == 0) return;
            if (OrganizationNames.EndsLikeOne(name) || PersonNames.Standing(name) > 0 || (name.Length is 2 or 3 && !"原本由该其".Contains(name[0], StringComparison.Ordinal))) AddName(scan, at, end);
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

    // 柳如烟、翁同书：本院受理…: the names at the head of a paragraph, up to its colon.
    private static void ReadAddressees(Scan scan)
    {
        foreach (TextSpan paragraph in scan.Paragraphs)
        {
            if (paragraph.Start < scan.Body.Start) continue;
            if (paragraph.Start >= scan.Body.End) return;
            int colon = scan.Text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, LongestAddress)).IndexOfAny('：', ':', '。');
            if (colon < 2 || scan.Text[paragraph.Start + colon] == '。') continue;
            if (scan.TitleEnd == 0 && !SpeaksTo(scan.Text.AsSpan(paragraph.Start + colon + 1, paragraph.Length - colon - 1).TrimStart('\n'))) continue;
            int at = paragraph.Start, end = paragraph.Start + colon;
            List<TextSpan> names = [];
            while (at < end)
            {
                int past = at;
                while (past < end && scan.Text[past] is not ('、' or '，') && (IsNameUnit(scan.Text, past) && !Script.IsOpening(scan.Text[past]))) past++;
                var name = scan.Text.AsSpan(at, past - at);
                if (!scan.IsFree(at, past) || !(PersonNames.HasSurname(name) || name.Contains('·') || OrganizationNames.EndsLikeOne(name)) || TitleWords.IsTitle(name)) break;
                names.Add(TextSpan.FromTo(at, past));
                at = SkipBracket(scan.Text, past, end);
                if (at < end && scan.Text[at] is '、' or '，') at++;
                else break;
            }
            if (names.Count == 0 || at < end) continue;
            foreach (TextSpan name in names) scan.Add(FactType.Addressee, name.Start, name.End, name.In(scan.Text));
            return;
        }
    }

    // Without a title over it, 某某： calls somebody only where an office then speaks to them.
    private static bool SpeaksTo(ReadOnlySpan<char> words)
    {
        return words.StartsWithAny(["本院", "我院", "本局", "我局", "本委", "我委", "你", "您", "因你", "经查，你"]);
    }

    // 某某有限公司（统一社会信用代码：…）: whoever's number stands in a bracket behind the name.
    private static void ReadNumbered(Scan scan)
    {
        int count = scan.Facts.Count;
        for (int index = 0; index < count; index++)
        {
            Fact fact = scan.Facts[index];
            if (fact.Type is not (FactType.CreditCode or FactType.RegistrationNumber)) continue;
            int from = Math.Max(0, fact.Span.Start - NumberWithin);
            int open = from + scan.Text.AsSpan(from, fact.Span.Start - from).LastIndexOfAny('（', '(');
            if (open < from || open < 2) continue;
            int start = open;
            while (start > scan.Body.Start && open - start < LongestName && IsNameUnit(scan.Text, start - 1) && !scan.IsClaimed(start - 1)) start--;
            int within = scan.Text.AsSpan(start, open - start).LastIndexOfAny('）', ')');
            if (within >= 0 && scan.Text.AsSpan(start, within).IndexOfAny('（', '(') < 0) start += within + 1; // 甲公司（…）与乙公司（…）
            if (start < open && scan.Text[start] is '与' or '和' or '及' or '、') start++;
            start = SkipOpeners(scan.Text, start, open);
            if (OrganizationNames.EndsLikeOne(scan.Text.AsSpan(start, open - start))) AddName(scan, start, open);
        }
    }

    // 某某有限公司经股东会决议…: the first organisation that opens a clause of a public notice, or stands in its title.
    private static void ReadOpening(Scan scan)
    {
        int at = scan.Body.Start;
        for (int clause = 0; clause < MostOpeningClauses && at < scan.Body.End; clause++)
        {
            int begins = SkipOpeners(scan.Text, at, scan.Body.End);
            int end = NameEnd(scan, begins, Math.Min(scan.Body.End, begins + LongestName));
            int length = OrganizationNames.EndsLikeOne(scan.Text.AsSpan(begins, end - begins)) ? end - begins : OrganizationNames.Leading(scan.Text.AsSpan(begins, end - begins));
            int misused = BehindMisuse(scan.Text.AsSpan(begins, Math.Max(0, length)));
            if (length - misused >= 4 && AddName(scan, begins + misused, begins + length)) return;
            while (at < scan.Body.End && !Script.IsStop(scan.Text[at]) && scan.Text[at] != '\n') at++;
            at++;
        }
        if (scan.Title < 0) return;
        TextSpan title = scan.Paragraphs[scan.Title];
        int court = OrganizationNames.Leading(title.In(scan.Text));
        if (court > 0) scan.AddParty(title.Start, title.Start + court);
    }

    private static readonly string[] Misuses = ["冒用", "假冒", "冒充", "盗用", "仿冒"];

    // 近期发现有人冒用某某有限公司名义: whoever's name is misused speaks.
    private static int BehindMisuse(ReadOnlySpan<char> words)
    {
        foreach (string misuse in Misuses)
            if (words.IndexOf(misuse, StringComparison.Ordinal) is >= 0 and int at) return words[at..].StartsWith(misuse + "我") ? 0 : at + misuse.Length;
        return 0;
    }

    // 甲身份证（…）、乙身份证（…）均遗失: one name before each document of a row.
    private static void ReadFurtherLosers(Scan scan)
    {
        if (!scan.HasParty) return;
        foreach (LostThing thing in scan.Things)
        {
            int end = thing.Span.Start, start = end;
            while (start > scan.Body.Start && end - start < 5 && Script.IsHan(scan.Text[start - 1]) && !scan.IsClaimed(start - 1)) start--;
            if (start <= scan.Body.Start || scan.Text[start - 1] != '、' || !PersonNames.HasSurname(scan.Text.AsSpan(start, end - start))) continue;
            if (start >= 2 && Script.IsClosing(scan.Text[start - 2])) AddName(scan, start, end);
        }
    }

    // 某某学院敖登高娃遗失: somebody of an organisation; 某某有限公司车辆登记证: something of it.
    private static (int Start, int End) WithoutNeighbours(Scan scan, int start, int end)
    {
        var name = scan.Text.AsSpan(start, end - start);
        start += PersonNames.Standing(name);
        name = scan.Text.AsSpan(start, end - start);
        int account = OwnerOfAccount(scan, name, end);
        if (account > 0) return (start, start + account);
        if (name.Length is 3 or 4 && name[^1] == '户' && PersonNames.HasSurname(name[..^1]) && NamesHousehold(scan.Text.AsSpan(end))) return (start, end - 1);
        if (name.Length > 4 && name[^2..] is "车辆" && OrganizationNames.EndsLikeOne(name[..^2])) return (start, end - 2);
        int organization = OrganizationNames.EndsLikeOne(name) ? 0 : OrganizationNames.Leading(name);
        if (organization == 0) return (start, end);
        var rest = name[organization..];
        if (rest is "车辆" or "证件") return (start, start + organization);
        bool isBeforeThing = scan.HitFrom(end) is var hit && hit < scan.Hits.Count && scan.Hits[hit].Start == end && !scan.Hits[hit].Is(WordRole.LossVerb);
        if (PersonNames.HasSurname(rest) && (!isBeforeThing || rest.Length > 2)) return (start + organization, end);
        return name[..organization].EndsWith("公司") ? (start, start + organization) : (start, end);
    }

    // 翟广田户居民户口簿: the household's book, and its head's name.
    private static bool NamesHousehold(ReadOnlySpan<char> after) => after.StartsWith("居民户口") || after.StartsWith("户口") || after.StartsWith("常住人口");

    // 某某市某某区苏F7L63挂: where a vehicle is at home, not whose it is.
    private static bool IsPlaceOfPlate(Scan scan, int start, int end)
    {
        if (scan.Text[end - 1] is not ('市' or '区' or '县' or '镇') || OrganizationNames.EndsLikeOne(scan.Text.AsSpan(start, end - start))) return false;
        foreach (Fact fact in scan.Facts)
            if (fact.Type == Domain.Identifiers.IdentifierType.Plate && fact.Span.Start == end) return true;
        return false;
    }

    // 向天歌工商银行储蓄卡: the bank is the card's, not a part of the name.
    private static int OwnerOfAccount(Scan scan, ReadOnlySpan<char> name, int end)
    {
        int hit = scan.HitFrom(end);
        if (hit >= scan.Hits.Count || scan.Hits[hit].Start != end || scan.Hits[hit].Word.Text.AsSpan().IndexOfAny('卡', '折', '存') < 0) return 0;
        foreach (string bank in Banks)
        {
            int at = name.IndexOf(bank, StringComparison.Ordinal);
            if (at >= 2 && PersonNames.HasSurname(name[..at])) return at;
        }
        return 0;
    }

    private static bool AddName(Scan scan, int start, int end)
    {
        while (end > start && scan.Text[end - 1] is '的' or '（' or '(' or '-' or '.') end--;
        (start, end) = WithoutNeighbours(scan, start, end);
        if (end - start < 2 || !scan.IsFree(start, end) || IsPlaceOfPlate(scan, start, end)) return false;
        if (TitleWords.IsTitle(scan.Text.AsSpan(start, end - start)) && !OrganizationNames.EndsLikeOne(scan.Text.AsSpan(start, end - start))) return false;
        string name = scan.Text[start..end];
        foreach (string word in NoNames)
            if (name.StartsWith(word, StringComparison.Ordinal) && !OrganizationNames.EndsLikeOne(name) && !(name.Length is 2 or 3 && PersonNames.HasSurname(name) && name.Length > word.Length)) return false;
        if (name.EndsWithAny(NoNameEndings)) return false;
        if (Script.IsDigit(name[0]) && name.EndsWith('年')) return false;
        bool hasHan = false;
        foreach (char unit in name) hasHan |= Script.IsHan(unit) || Script.IsLatin(unit);
        if (!hasHan) return false;
        scan.AddParty(start, end);
        return true;
    }
}
