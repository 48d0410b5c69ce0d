using Classifieds.Domain;

namespace Classifieds.Intake.Reading;

/// <summary>Reading step 7: who is sought: name, sex, age and height, as 张桂英，女，78岁，身高1.55米 says them.</summary>
internal static class MissingPersonReader
{
    public static void Read(Scan scan)
    {
        string text = scan.Text;
        int end = Math.Min(scan.Body.End, scan.Body.Start + 600);
        for (int at = scan.Body.Start; at < end; at++)
        {
            char unit = text[at];
            if (unit is '男' or '女' && !Has(scan, FactType.Sex) && StandsAlone(text, at)) ReadSex(scan, at);
            else if (unit is '岁') ReadAge(scan, at);
            else if (unit is '高') ReadHeight(scan, at + 1);
        }
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
        while (start > scan.Body.Start && end - start < 8 && (Script.IsHan(text[start - 1]) || text[start - 1] == '·') && !scan.IsClaimed(start - 1)) start--;
        foreach (string before in Before)
            if (text.AsSpan(start, end - start).StartsWith(before, StringComparison.Ordinal)) start += before.Length;
        if (end - start is >= 2 and <= 8 && scan.IsFree(start, end)) scan.Add(FactType.MissingPerson, start, end, text[start..end]);
    }

    private static readonly string[] Before = ["寻人启事", "寻人", "寻找", "走失人", "我的父亲", "我的母亲", "我父亲", "我母亲", "家父", "家母", "姓名"];

    // 78岁, 约50岁; not 60岁以上 of a rule
    private static void ReadAge(Scan scan, int at)
    {
        int start = at;
        while (start > 0 && at - start < 3 && Script.IsDigit(scan.Text[start - 1])) start--;
        if (start < at && !Has(scan, FactType.Age) && !scan.IsClaimed(start)) scan.Add(FactType.Age, start, at + 1, scan.Text[start..at]);
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
        if (unit.StartsWith("厘米") || unit.StartsWith("公分") || unit.StartsWith("cm") || unit.StartsWith("CM"))
            scan.Add(FactType.Height, at, end + 2, digits.ToString());
        else if (unit.StartsWith("米") && decimal.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out decimal metres))
            scan.Add(FactType.Height, at, end + 1, (metres * 100).ToString("0", System.Globalization.CultureInfo.InvariantCulture));
    }
}
