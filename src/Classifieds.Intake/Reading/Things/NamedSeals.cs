using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Things;

/// <summary>法定代表人（程晓䶮）名章: a seal whose words stand on both sides of the name it bears.</summary>
internal static class NamedSeals
{
    private const int LongestName = 24;

    private static readonly string[] Bearers = ["法定代表人", "法人代表", "法人", "负责人", "财务负责人", "经营者", "投资人", "执行事务合伙人", "会计", "出纳", "个人", "院长",
        "校长", "理事长", "董事长", "经理"];

    private static readonly string[] Ends = ["人名章", "私人印章", "个人名章", "签名章", "名章", "印章", "私章", "印鉴章", "印鉴", "方章", "章"];

    public static void Read(Scan scan)
    {
        if (!scan.Things.Exists(thing => thing.FactType == FactType.Seal) && !scan.Hits.Exists(hit => hit.Is(WordRole.LossVerb))) return;
        string text = scan.Text;
        for (int open = text.IndexOf('（', scan.Body.Start); open >= 0 && open < scan.Body.End; open = text.IndexOf('（', open + 1))
        {
            int close = text.IndexOf('）', open);
            if (close < 0) return;
            if (close - open is < 3 or > LongestName || !IsName(text.AsSpan(open + 1, close - open - 1))) continue;
            int bearer = BearerLength(text.AsSpan(0, open)), end = EndLength(text.AsSpan(close + 1));
            if (bearer > 0 && end > 0) Add(scan, TextSpan.FromTo(open - bearer, close + 1 + end));
        }
    }

    private static void Add(Scan scan, TextSpan span)
    {
        scan.Things.RemoveAll(thing => thing.Span.Start < span.End && thing.Span.End > span.Start);
        int index = scan.ThingBefore(span.Start) + 1;
        int kind = Vocabulary.KindFor(span.In(scan.Text), scan.Catalogue, NoticeFamily.Seal);
        scan.Things.Insert(index, new(span, kind, FactType.Seal));
    }

    private static int BearerLength(ReadOnlySpan<char> before)
    {
        int longest = 0;
        foreach (string bearer in Bearers)
            if (bearer.Length > longest && before.EndsWith(bearer, StringComparison.Ordinal)) longest = bearer.Length;
        return longest;
    }

    private static int EndLength(ReadOnlySpan<char> after)
    {
        foreach (string end in Ends)
            if (after.StartsWith(end, StringComparison.Ordinal)) return end.Length;
        return 0;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("姓名：")) name = name[3..];
        for (int at = 0; at < name.Length; at++)
            if (!Script.IsHan(name[at]) && !NameDots.Joins(name, at)) return false;
        return name.Length is >= 2 and <= 6 || NameDots.AreIn(name);
    }
}
