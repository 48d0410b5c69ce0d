using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Things;

/// <summary>Reading step 4: what the notice declares lost or void, and who gave it out.</summary>
internal static class ThingReader
{
    private const int LongestPrefix = 12, LongestUnknown = 20;
    private const int LongestBracket = 80;

    private static readonly string[] GivenOutBy = ["开具的", "出具的", "核发的", "颁发的", "发放的", "签发的", "开出的", "出的", "制发的", "开立的", "发的"];

    private static readonly string[] Copies =
    [
        "正、副本", "正本、副本", "正本和副本", "正本及副本", "正副本", "正本", "副本", "（正本）", "（副本）", "（正、副本）", "（正副本）", "原件",
    ];

    /// <summary>Documents that stand before a verb of loss, after one, or before a word that declares void.</summary>
    public static void Read(Scan scan)
    {
        bool lost = false; // a verb of loss has been read and no 作废 yet
        int from = scan.HitFrom(scan.Body.Start);
        int pending = from; // first hit that may yet turn out to be lost
        int sentence = from;
        for (int index = from; index < scan.Hits.Count && scan.Hits[index].Start < scan.Body.End; index++)
        {
            Hit hit = scan.Hits[index];
            if (index > from && EndsSentence(scan.Text, scan.Hits[index - 1].End, hit.Start)) sentence = index;
            if (hit.Is(WordRole.LossVerb) || hit.Is(WordRole.VoidWord))
            {
                bool speaksBack = !lost && !AnyThingAhead(scan, index) && (hit.Is(WordRole.LossVerb) || scan.Things.Count == 0);
                if (speaksBack) TakePending(scan, Math.Max(sentence, pending), index);
                lost = hit.Is(WordRole.LossVerb) && !(hit.Is(WordRole.VoidWord) && scan.Things.Count > 0);
                pending = index + 1;
            }
            else if (lost && hit.Is(WordRole.Document | WordRole.Seal) && !IsMentioned(scan, hit))
            {
                Take(scan, hit);
            }
        }
        if (scan.Things.Count == 0) ReadHead(scan);
        if (scan.Things.Count == 0) ReadUnknown(scan, from);
        ReadJoined(scan);
        foreach (LostThing thing in scan.Things)
            scan.Add(thing.FactType, thing.Span.Start, thing.Span.End, Value(thing.Span.In(scan.Text)));
    }

    // 机动车驾驶证遗失声明: the head alone says what is lost.
    private static void ReadHead(Scan scan)
    {
        for (int index = 0; index + 1 < scan.Hits.Count && scan.Hits[index + 1].Start < scan.TitleEnd; index++)
        {
            Hit hit = scan.Hits[index], verb = scan.Hits[index + 1];
            if (hit.Is(WordRole.Document | WordRole.Seal) && verb.Is(WordRole.LossVerb) && verb.Start == hit.End && !scan.IsClaimed(hit.Start)) Take(scan, hit);
        }
    }

    private static readonly string[] CertificateEndings = ["证书", "许可证", "执照", "证", "标志"];

    // 行驶证、登记证书丢失: a document in no list, joined to one that is.
    private static void ReadJoined(Scan scan)
    {
        for (int thing = scan.Things.Count - 1; thing >= 0; thing--)
        {
            LostThing known = scan.Things[thing];
            int from = BehindBracket(scan.Text, known.Span.End) + 1;
            if (known.FactType != FactType.Document || from >= scan.Body.End || scan.Text[from - 1] is not ('、' or '及' or '和')) continue;
            int to = from, hit = scan.HitFrom(from);
            while (to < scan.Body.End && to - from < 14 && Script.IsHan(scan.Text[to]) && scan.Text[to] is not ('各' or '一' or '壹' or '两' or '均' or '等')
                && !scan.IsClaimed(to) && !(hit < scan.Hits.Count && scan.Hits[hit].Start == to)) to++;
            if (hit < scan.Hits.Count && scan.Hits[hit].Start == to && scan.Hits[hit].Is(WordRole.Document | WordRole.Seal)) continue;
            var words = scan.Text.AsSpan(from, to - from);
            if (words.Length < 3 || (thing + 1 < scan.Things.Count && scan.Things[thing + 1].Span.Start < to)) continue;
            foreach (string ending in CertificateEndings)
            {
                if (!words.EndsWith(ending, StringComparison.Ordinal)) continue;
                scan.Things.Insert(thing + 1, new(TextSpan.FromTo(from, to), Vocabulary.KindFor(words, scan.Catalogue, NoticeFamily.Loss), FactType.Document));
                break;
            }
        }
    }

    // （登记号：…）、国籍证书: what stands in a bracket behind the first is passed over.
    private static int BehindBracket(string text, int at)
    {
        if (at >= text.Length || text[at] != '（') return at;
        int depth = 0;
        for (int end = at; end < text.Length && end - at < LongestBracket; end++)
        {
            if (text[end] == '（') depth++;
            else if (text[end] == '）' && --depth == 0) return end + 1;
        }
        return at;
    }

    private static readonly string[] ThingEndings =
    [
        "许可证", "证书", "证明", "执照", "证", "收据", "票据", "凭证", "单据", "合同", "协议书", "协议", "登记表", "通知书", "批复", "票", "单", "卡", "簿", "册",
        "牌", "章", "函", "回执", "存根", "介绍信", "条",
    ];

    // 遗失某局核发的保安员证: a document in no list, known by its ending.
    private static void ReadUnknown(Scan scan, int from)
    {
        for (int index = from; index < scan.Hits.Count && scan.Hits[index].Start < scan.Body.End; index++)
        {
            if (!scan.Hits[index].Is(WordRole.LossVerb)) continue;
            if (TakeUnknownBefore(scan, scan.Hits[index].Start)) return;
            int bound = scan.Hits[index].End, end = bound;
            while (end < scan.Body.End && end - bound < 60 && (Script.IsHan(scan.Text[end]) || (scan.Text[end] is '（' or '）' && IsInsideName(scan.Text, end))) && !scan.IsClaimed(end)) end++;
            var words = scan.Text.AsSpan(bound, end - bound);
            foreach (string ending in ThingEndings)
            {
                int at = words.LastIndexOf(ending, StringComparison.Ordinal);
                if (at < 1) continue;
                int issuer = IssuerEnd(scan.Text, bound, bound + at, out int after);
                AddIssuer(scan, bound, issuer);
                int start = after > 0 ? after : bound + OrganizationNames.Leading(words[..at]);
                int past = bound + at + ending.Length;
                if (past - start is < 2 or > 24) continue;
                bool seal = ending == "章";
                int kind = Vocabulary.KindFor(scan.Text.AsSpan(start, past - start), scan.Catalogue, seal ? NoticeFamily.Seal : NoticeFamily.Loss);
                string type = seal ? FactType.Seal : TypeOfKind(scan, kind);
                scan.Things.Add(new(TextSpan.FromTo(start, RightEnd(scan.Text, past, type)), kind, type));
                return;
            }
            // 遗失手机一部: no document at all, yet it says what.
            int counted = 0;
            while (counted < words.Length && words[counted] is not ('一' or '壹' or '两' or '贰')) counted++;
            end = bound + counted;
            if (end - bound is < 2 or > 10 || scan.Text[bound] is '声' or '后' or '的' or '之' or '在' or '于') continue;
            scan.Things.Add(new(TextSpan.FromTo(bound, end), Vocabulary.KindFor(words, scan.Catalogue, NoticeFamily.Loss), FactType.Document));
            return;
        }
    }

    // 俞阿土，集体土地建设用地使用权证遗失: the same before the verb, from the last mark on.
    private static bool TakeUnknownBefore(Scan scan, int verb)
    {
        int start = verb;
        while (start > scan.Body.Start && verb - start < LongestUnknown && Script.IsHan(scan.Text[start - 1]) && !scan.IsClaimed(start - 1)) start--;
        if (start == scan.Body.Start || scan.Text[start - 1] != '，' || verb - start < 3) return false;
        foreach (string ending in ThingEndings)
        {
            if (ending is "章" or "函" || !scan.Text.AsSpan(start, verb - start).EndsWith(ending, StringComparison.Ordinal)) continue;
            int kind = Vocabulary.KindFor(scan.Text.AsSpan(start, verb - start), scan.Catalogue, NoticeFamily.Loss);
            scan.Things.Add(new(TextSpan.FromTo(start, verb), kind, TypeOfKind(scan, kind)));
            return true;
        }
        return false;
    }

    private static void TakePending(Scan scan, int from, int to)
    {
        for (int index = from; index < to; index++)
            if (scan.Hits[index].Is(WordRole.Document | WordRole.Seal) && !IsMentioned(scan, scan.Hits[index])) Take(scan, scan.Hits[index]);
    }

    // Before the sentence ends or something is declared void.
    private static bool AnyThingAhead(Scan scan, int verb)
    {
        if (!scan.Hits[verb].Is(WordRole.LossVerb)) return false;
        for (int index = verb + 1; index < scan.Hits.Count; index++)
        {
            if (EndsSentence(scan.Text, scan.Hits[index - 1].End, scan.Hits[index].Start)) return false;
            if (scan.Hits[index].Is(WordRole.VoidWord)) return false;
            if (scan.Hits[index].Is(WordRole.Document | WordRole.Seal) && !IsMentioned(scan, scan.Hits[index])) return !IsLostByNextVerb(scan, index);
        }
        return false;
    }

    // 医师执业证书遗失，编码：…；医师资格证书遗失: the second document belongs to the second verb.
    private static bool IsLostByNextVerb(Scan scan, int document)
    {
        for (int index = document + 1; index < scan.Hits.Count && index - document < 12; index++)
        {
            if (EndsSentence(scan.Text, scan.Hits[index - 1].End, scan.Hits[index].Start) || scan.Hits[index].Is(WordRole.VoidWord)) return false;
            if (scan.Hits[index].Is(WordRole.LossVerb)) return true;
        }
        return false;
    }

    // 持身份证前来, 凭身份证领取: spoken of, not lost. 营业执照号 is read as a label elsewhere.
    private static bool IsMentioned(Scan scan, Hit hit)
    {
        if (scan.IsClaimed(hit.Start)) return true;
        char before = hit.Start > 0 ? scan.Text[hit.Start - 1] : '\0';
        if (before is '凭' or '持' || IsInNumber(scan, hit) || IsNamingNumber(scan, hit) || IsSpokenOfAgain(scan, hit) || IsLeafOfThing(scan, hit)) return true;
        if (hit.End >= scan.Text.Length) return false;
        if (hit.Is(WordRole.Label) && IsLabelOfPlate(scan.Text, hit)) return true;
        var after = scan.Text.AsSpan(hit.End);
        if (IsHandedOn(after)) return true;
        return after.StartsWith("办理") || after.StartsWith("复印件") || after.StartsWith("登记的")
            || (after[0] is '号' && after.Length > 1 && after[1] is '码' or '：' or '为');
    }

    private static readonly string[] Pointing = ["上述", "前述", "该", "此", "上列", "任何", "一切", "所有"];

    // 现声明该护照作废, 上述印章: what was named before.
    private static bool IsSpokenOfAgain(Scan scan, Hit hit)
    {
        int first = scan.HitFrom(scan.Body.Start);
        bool named = scan.Things.Count > 0;
        for (int index = first; !named && index < scan.Hits.Count && scan.Hits[index].Start < hit.Start && index - first < 20; index++)
            named = scan.Hits[index].Is(WordRole.Document | WordRole.Seal);
        if (!named) return false;
        var before = scan.Text.AsSpan(0, hit.Start);
        if (before.EndsWithAny(Pointing)) return true;
        return before.EndsWith("文件、", StringComparison.Ordinal);
    }

    // 增值税专用发票（发票联、抵扣联）: leaves of the invoice that is lost.
    private static bool IsLeafOfThing(Scan scan, Hit hit)
    {
        if (scan.Text[hit.End - 1] != '联' || scan.Things.Count == 0) return false;
        int end = scan.Things[^1].Span.End;
        if (hit.Start < end || hit.Start - end > 16) return false;
        foreach (char unit in scan.Text.AsSpan(end, hit.Start - end))
            if (unit is '。' or '，' or '；' or '\n') return false;
        return true;
    }

    // ，车牌桂B4T118，: of which vehicle, not what was lost.
    private static bool IsLabelOfPlate(string text, Hit hit)
    {
        if (hit.Word.FactType != Domain.Identifiers.IdentifierType.Plate || hit.Start == 0 || text[hit.Start - 1] is not ('，' or '（' or '(')) return false;
        int at = text[hit.End] is '：' or ':' ? hit.End + 1 : hit.End;
        return at + 2 < text.Length && Script.IsHan(text[at]) && text[at + 1] is >= 'A' and <= 'Z' && Script.IsAlphanumeric(text[at + 2]);
    }

    // 原有债权债务、合同、劳动关系由某医院承继: goes on, so it is not void.
    private static bool IsHandedOn(ReadOnlySpan<char> after)
    {
        int clause = 0;
        while (clause < after.Length && clause < 40 && after[clause] is not ('，' or '。' or '；' or '\n')) clause++;
        var words = after[..clause];
        return words.Contains("承继", StringComparison.Ordinal) || words.Contains("承接", StringComparison.Ordinal)
            || words.Contains("继续有效", StringComparison.Ordinal) || words.Contains("继续履行", StringComparison.Ordinal);
    }

    // 证号：淄博市房权证张店区字第01-1012345号
    private static bool IsInNumber(Scan scan, Hit hit)
    {
        int index = scan.HitFrom(hit.Start) - 1;
        if (index < 0 || !scan.Hits[index].Is(WordRole.Label)) return false;
        var between = scan.Text.AsSpan(scan.Hits[index].End, hit.Start - scan.Hits[index].End);
        if (between.Length is 0 or > 30 || between[0] is not ('：' or ':')) return false;
        int depth = 0; // behind the bracket that holds label and number, the next words are no part of the number
        foreach (char unit in between[1..])
        {
            if (Script.IsStop(unit) || unit == '\n') return false;
            if (Script.IsOpening(unit)) depth++;
            else if (Script.IsClosing(unit) && --depth < 0) return false;
        }
        return true;
    }

    // 房权证（汉房权证城固字第20150123号）: named again inside its own number.
    private static bool IsNamingNumber(Scan scan, Hit hit)
    {
        string text = scan.Text;
        int word = hit.End;
        while (word < text.Length && word - hit.End < 10 && Script.IsHan(text[word]) && text[word] is not ('字' or '第')) word++;
        if (word >= text.Length || text[word] is not ('字' or '第')) return false;
        while (word < text.Length && text[word] is '字' or '第') word++;
        if (word >= text.Length || !Script.IsDigit(text[word])) return false;
        int start = hit.Start;
        while (start > 0 && hit.Start - start < 6 && Script.IsHan(text[start - 1])) start--;
        if (start == 0 || !Script.IsOpening(text[start - 1])) return false;
        int index = scan.HitFrom(hit.Start) - 1;
        return index >= 0 && scan.Hits[index].Is(WordRole.Document) && start - 1 - scan.Hits[index].End is >= 0 and <= 4;
    }

    private static void Take(Scan scan, Hit hit)
    {
        string type = TypeOf(scan, hit);
        int bound = LeftBound(scan, hit.Start);
        int issuer = IssuerEnd(scan.Text, bound, hit.Start, out int afterIssuer);
        int start = hit.Start;
        foreach (string before in JoinedBefore)
            if (scan.Text.AsSpan(0, start).EndsWith(before, StringComparison.Ordinal) && (before != "投" || scan.Text[start] == '保') && scan.IsFree(start - before.Length, start)) start -= before.Length;
        int joined = start;
        if (issuer > bound)
        {
            int from = bound;
            if (scan.Text[from] is '由' or '在') from++;
            AddIssuer(scan, from, issuer);
            bound = afterIssuer;
        }
        // 质量保证金收据: the words before a receipt say what it is for; those before a document may be a name.
        if (type == FactType.Receipt || afterIssuer > 0)
        {
            int handed = type == FactType.Receipt && afterIssuer == 0 ? BehindTaking(scan.Text, bound, hit.Start) : -1;
            if (handed >= 0) bound = handed;
            int named = bound + OrganizationNames.Leading(scan.Text.AsSpan(bound, hit.Start - bound));
            bool behindVerb = afterIssuer == 0 && bound > scan.Body.Start && (handed >= 0 || IsVerbEnd(scan, bound));
            if (named > bound && behindVerb && scan.IsFree(bound, named)) scan.Add(FactType.Issuer, bound, named, scan.Text[bound..named]);
            start = PrefixStart(scan, Math.Min(named, joined), joined);
        }
        int end = RightEnd(scan.Text, WholeWord(scan.Text, hit.End), type);
        if (scan.Things.Count > 0 && start < scan.Things[^1].Span.End) return;
        scan.Things.Add(new(TextSpan.FromTo(start, end), hit.Word.Kind, type));
    }

    // 2012年核发的: when, not by whom.
    private static void AddIssuer(Scan scan, int from, int to)
    {
        if (to - from >= 4 && scan.Text[to - 1] is not ('年' or '月' or '日')) scan.Add(FactType.Issuer, from, to, scan.Text[from..to]);
    }

    // 张三将某某公司收据弄丢: behind 将, where an organisation's name follows it.
    private static int BehindTaking(string text, int from, int to)
    {
        int at = text.AsSpan(from, to - from).LastIndexOfAny('将', '把');
        return at >= 0 && OrganizationNames.Leading(text.AsSpan(from + at + 1, to - from - at - 1)) > 0 ? from + at + 1 : -1;
    }

    // 空白投保单, not 保单.
    private static readonly string[] JoinedBefore = ["投", "空白"];

    // 土地他项权利证|明书: the list knows the shorter name, the text says a longer one.
    private static int WholeWord(string text, int end)
    {
        if (end == 0 || text[end - 1] != '证') return end;
        var after = text.AsSpan(end);
        return after.StartsWith("明书") ? end + 2 : after.StartsWith("书") || (after.StartsWith("明") && !after.StartsWith("明细") && !after.StartsWith("明作废")) ? end + 1 : end;
    }

    private static bool IsVerbEnd(Scan scan, int at)
    {
        int hit = scan.HitFrom(at) - 1;
        return hit >= 0 && scan.Hits[hit].End == at && scan.Hits[hit].Is(WordRole.LossVerb);
    }

    private static string TypeOf(Scan scan, Hit hit)
    {
        if (hit.Is(WordRole.Seal)) return FactType.Seal;
        return TypeOfKind(scan, hit.Word.Kind);
    }

    private static string TypeOfKind(Scan scan, int kind)
    {
        if (kind < 0) return FactType.Document;
        foreach (NoticeField field in scan.Catalogue.Kinds[kind].Fields)
            if (field.Type is FactType.Receipt or FactType.Document or FactType.Seal) return field.Type;
        return FactType.Document;
    }

    // The last verb, stop, bracket or claimed word before the name.
    private static int LeftBound(Scan scan, int start)
    {
        int at = start;
        int hit = scan.HitFrom(start) - 1;
        int verbEnd = hit >= 0 ? scan.Hits[hit].End : 0;
        while (at > 0 && start - at < 80)
        {
            char before = scan.Text[at - 1];
            if (at == verbEnd || before == '\n' || scan.IsClaimed(at - 1)) break;
            if (Script.IsStop(before) || before is '“' or '《') break;
            if ((Script.IsClosing(before) || Script.IsOpening(before)) && !IsInsideName(scan.Text, at - 1)) break;
            at--;
        }
        return at;
    }

    // 航信（中国）有限公司: brackets with Han close on both sides.
    private static bool IsInsideName(string text, int at) =>
        at > 0 && at + 1 < text.Length && Script.IsHan(text[at - 1]) && Script.IsHan(text[at + 1]);

    private static int IssuerEnd(string text, int from, int to, out int after)
    {
        after = 0;
        var between = text.AsSpan(from, to - from);
        foreach (string word in GivenOutBy)
        {
            int at = between.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0) continue;
            after = from + at + word.Length;
            // 某某公司已开具的发票 is the firm's own.
            return at > 0 && between[at - 1] == '已' ? -1 : from + at;
        }
        return -1;
    }

    private static readonly string[] PartsOfYear = ["度", "春季", "秋季", "春", "秋", "第一", "第二", "上", "下", "学期", "半年"];

    private static int PrefixStart(Scan scan, int bound, int start)
    {
        int at = start;
        while (at > bound && start - at < LongestPrefix)
        {
            char before = scan.Text[at - 1];
            bool joins = before == '和' && !(at > 1 && scan.Text[at - 2] == '呼'); // 呼和浩特
            if (!Script.IsHan(before) || scan.IsClaimed(at - 1) || joins || before is '的' or '之' or '将' or '把' or '张' or '份' or '枚' or '本' or '及') break;
            at--;
        }
        // Words that go on past the longest prefix were cut somewhere in their middle.
        if (start - at == LongestPrefix && at > bound && Script.IsHan(scan.Text[at - 1]) && !scan.IsClaimed(at - 1)) return start;
        // 2026|年秋季保教费收据
        if (at < start && scan.Text[at] is '年' && at > 0 && Script.IsDigit(scan.Text[at - 1]))
        {
            at++;
            foreach (string part in PartsOfYear)
                if (scan.Text.AsSpan(at, start - at).StartsWith(part, StringComparison.Ordinal)) at += part.Length;
        }
        return at;
    }

    private static int RightEnd(string text, int end, string type)
    {
        var after = text.AsSpan(end);
        if (type == FactType.Seal) return end + NameOnSeal(after);
        foreach (string copy in Copies)
        {
            if (!after.StartsWith(copy, StringComparison.Ordinal)) continue;
            int past = end + copy.Length;
            return past + CopyNumber(text.AsSpan(past));
        }
        return end;
    }

    // 法人章（苗元江）
    private static int NameOnSeal(ReadOnlySpan<char> after)
    {
        if (after.Length < 4 || after[0] != '（') return 0;
        int close = after.IndexOf('）');
        if (close is < 3 or > 16) return 0;
        var name = after[1..close];
        if (name.StartsWith("姓名：")) name = name[3..];
        foreach (char unit in name)
            if (!Script.IsHan(unit) && unit != '·') return 0;
        return name.Length is >= 2 and <= 4 || name.Contains('·') ? close + 1 : 0;
    }

    // 副本2-1, 副本（2-1）
    private static int CopyNumber(ReadOnlySpan<char> after)
    {
        int at = after.Length > 0 && after[0] == '（' ? 1 : 0;
        int digits = at;
        while (digits < after.Length && digits - at < 5 && (Script.IsDigit(after[digits]) || after[digits] is '-' or '—' or '/')) digits++;
        if (digits - at is < 3 or > 5) return 0;
        if (at == 0) return digits;
        return digits < after.Length && after[digits] == '）' ? digits + 1 : 0;
    }

    private static string Value(string text) =>
        text.EndsWith('）') && text.Contains("本）", StringComparison.Ordinal) ? text.Replace("（", "", StringComparison.Ordinal).Replace("）", "", StringComparison.Ordinal) : text;

    private static bool EndsSentence(string text, int from, int to)
    {
        for (int at = from; at < to; at++)
            if (text[at] is '。' or '！' or '？' or '\n') return true;
        return false;
    }
}
