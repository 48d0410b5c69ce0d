using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>Who is sought: name, sex, age and height, as 张桂英，女，78岁，身高1.55米 says them.</summary>
internal static class MissingPersonReader
{
    public static void Read(Scan scan)
    {
        if (scan.Kind.Family != NoticeFamily.Missing) return;
        string text = scan.Text;
        int end = Math.Min(scan.Body.End, scan.Body.Start + 600);
        for (int at = scan.Body.Start; at < end; at++)
        {
            char unit = text[at];
            if (unit is '男' or '女' && !Has(scan, FactType.Sex) && StandsAlone(text, at)) ReadSex(scan, at);
            else if (unit is '男' or '女' && at + 1 < end && text[at + 1] == '尸' && !Has(scan, FactType.Sex))
                scan.Add(FactType.Sex, at, at + 1, unit.ToString());
            else if (unit is '岁') ReadAge(scan, at);
            else if (unit is '高' || (unit is '长' && at > 0 && text[at - 1] == '身')) ReadHeight(scan, at + 1);
        }
        if (!Has(scan, FactType.MissingPerson)) ReadSought(scan, scan.Body.Start, end);
    }

    private static bool Has(Scan scan, string type) => scan.Facts.Exists(fact => fact.Type == type);

    private static bool StandsAlone(string text, int at) =>
        (at == 0 || !Script.IsHan(text[at - 1])) && (at + 1 >= text.Length || !Script.IsHan(text[at + 1]) || text[at + 1] == '性');

    // The name is what stands right before ，男，
    private static void ReadSex(Scan scan, int at)
    {
        string text = scan.Text;
        scan.Add(FactType.Sex, at, at + 1, text[at].ToString());
        int end = at;
        while (end > 0 && text[end - 1] is '，' or '（' or '(' or ' ' or ',' or '、') end--;
        int start = end;
        while (start > scan.Body.Start && end - start < 8 && !scan.IsClaimed(start - 1)
            && (Script.IsHan(text[start - 1]) || NameDots.Joins(text, start - 1))) start--;
        foreach (string before in Before)
            if (text.AsSpan(start, end - start).StartsWith(before, StringComparison.Ordinal)) start += before.Length;
        foreach (string kin in Kin)
        {
            int left = end - start - kin.Length;
            if (left is < 2 or > 4 || !text.AsSpan(start, end - start).StartsWith(kin, StringComparison.Ordinal)) continue;
            start += kin.Length;
            break;
        }
        if (IsNoName(text.AsSpan(start, end - start))) return;
        if (end - start is >= 2 and <= 8 && scan.IsFree(start, end)) scan.Add(FactType.MissingPerson, start, end, text[start..end]);
    }

    private static readonly string[] Before = ["寻人启事", "寻人", "寻找", "走失人", "我的父亲", "我的母亲", "我父亲", "我母亲", "家父", "家母", "姓名"];

    // Who he is to the family, longest first.
    private static readonly string[] Kin =
    [
        "老妈妈", "老母亲", "老父亲", "老爷爷", "老奶奶", "老太太", "老大爷", "老大娘", "老妈", "老爸", "老伴", "母亲", "父亲", "妈妈", "爸爸", "爷爷", "奶奶",
        "外公", "外婆", "姥姥", "姥爷", "妻子", "丈夫", "儿子", "女儿", "孙子", "孙女", "哥哥", "姐姐", "弟弟", "妹妹", "老人",
    ];

    // 门口捡拾弃婴一名，男: somebody without a name.
    private static bool IsNoName(ReadOnlySpan<char> words) => words.HasAny(Nobodies);

    private static readonly string[] Nobodies = ["一名", "一具", "一个", "一位", "弃婴", "婴儿", "男子", "女子", "无名", "尸体", "走失", "捡拾"];

    // 寻找1958年送往内蒙古的姐姐顾小妹（左手六指）: kin and name before a bracket or a stop, in the clause that says who is sought.
    private static void ReadSought(Scan scan, int from, int to)
    {
        string text = scan.Text;
        int sought = text.IndexOf("寻找", from, to - from, StringComparison.Ordinal);
        if (sought < 0) return;
        int stop = sought + 2;
        while (stop < to && stop - sought < 60 && (Script.IsSolid(text[stop]) || NameDots.Joins(text, stop))) stop++;
        foreach (string kin in Kin)
        {
            int at = text.LastIndexOf(kin, stop - 1, stop - sought - 2, StringComparison.Ordinal);
            int name = at + kin.Length;
            if (at < 0 || stop - name is < 2 or > 4 || !scan.IsFree(name, stop)) continue;
            scan.Add(FactType.MissingPerson, name, stop, text[name..stop]);
            return;
        }
    }

    // 78岁, 约50岁; not 60岁以上 of a rule
    private static void ReadAge(Scan scan, int at)
    {
        int start = at;
        while (start > 0 && at - start < 3 && Script.IsDigit(scan.Text[start - 1])) start--;
        if (start == at || Has(scan, FactType.Age) || scan.IsClaimed(start)) return;
        // 40—50岁
        int first = start - 1;
        while (first >= 0 && scan.Text[first] is '-' or '—' or '－' or '～' or '~' or '至') first--;
        int from = first + 1;
        while (first >= 0 && start - first < 6 && Script.IsDigit(scan.Text[first])) first--;
        bool range = first + 1 < from && from < start && from - first - 1 <= 3 && scan.IsFree(first + 1, start);
        if (range) scan.Add(FactType.Age, first + 1, at + 1, $"{scan.Text[(first + 1)..from]}-{scan.Text[start..at]}");
        else scan.Add(FactType.Age, start, at + 1, scan.Text[start..at]);
    }

    // 身高1.55米, 身高175cm, 身高170厘米: the value is in centimetres
    private static void ReadHeight(Scan scan, int at)
    {
        string text = scan.Text;
        while (at < text.Length && text[at] is '约' or '：' or ':' or '在') at++;
        int end = at;
        while (end < text.Length && end - at < 5 && (Script.IsDigit(text[end]) || text[end] == '.')) end++;
        if (end == at || scan.IsClaimed(at) || Has(scan, FactType.Height)) return;
        var digits = text.AsSpan(at, end - at);
        var unit = text.AsSpan(end);
        if (unit.StartsWith("厘米") || unit.StartsWith("公分") || unit.StartsWith("cm", StringComparison.OrdinalIgnoreCase))
            scan.Add(FactType.Height, at, end + 2, digits.ToString());
        else if (unit.StartsWith("米") && digits.Length == 1 && CentimetresAfter(unit[1..]) is { Length: > 0 } rest)
            scan.Add(FactType.Height, at, end + 1 + rest.Length, digits.ToString() + rest + (rest.Length == 1 ? "0" : ""));
        else if (unit.StartsWith("米") && decimal.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out decimal metres))
            scan.Add(FactType.Height, at, end + 1, (metres * 100).ToString("0", System.Globalization.CultureInfo.InvariantCulture));
    }

    // 1米48, 1米5
    private static string CentimetresAfter(ReadOnlySpan<char> words)
    {
        int digits = 0;
        while (digits < words.Length && Script.IsDigit(words[digits])) digits++;
        return digits is 1 or 2 ? words[..digits].ToString() : "";
    }
}
