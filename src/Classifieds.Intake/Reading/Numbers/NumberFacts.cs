using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Things;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Has a number judged by the rules of its type and puts fact and findings into the text.</summary>
internal static class NumberFacts
{
    // Countries whose names do not end in 国.
    private static readonly string[] ForeignEndings =
    [
        "日本", "加拿大", "澳大利亚", "新西兰", "新加坡", "马来西亚", "印度", "印度尼西亚", "意大利", "西班牙", "葡萄牙", "荷兰", "瑞士", "瑞典", "俄罗斯",
        "俄罗斯联邦", "乌克兰", "越南", "缅甸", "老挝", "柬埔寨", "菲律宾", "蒙古", "朝鲜", "巴基斯坦", "尼泊尔", "哈萨克斯坦", "土耳其", "埃及", "巴西", "墨西哥", "南非", "外籍", "外国",
    ];

    /// <param name="type">A type of <c>check --as</c>.</param>
    public static void Add(Scan scan, string factType, string type, int start, int end, DateOnly today)
    {
        if (IdentifierTable.Find(type) is not { } kind)
        {
            scan.Add(factType, start, end, scan.Text[start..end]);
            return;
        }
        Put(scan, factType, start, end, kind.Read(scan.Text[start..end], today));
    }

    /// <summary>Adds a number that its label leaves open; it is judged where its shape or the thing it is the number of says how.</summary>
    public static void AddByShape(Scan scan, string factType, int start, int end, DateOnly today)
    {
        int index = scan.ThingBefore(start);
        if (index < 0 && scan.Things.Count > 0) index = 0;
        string thing = index < 0 ? "" : scan.Things[index].Span.In(scan.Text);
        if (factType == FactType.TaxNumber)
        {
            AddTaxNumber(scan, start, end, today);
            return;
        }
        if (factType == FactType.DocumentNumber && UnmistakableNumbers.TypeOf(scan.Text, start, end, thing, today) is { } type)
        {
            // A driver's qualification bears his ID number: it stays the number of the document, but it must add up.
            bool ofDocument = index >= 0 && type == FactType.ResidentId && !HasIdentifier(scan, scan.Things[index], type);
            Add(scan, ofDocument ? factType : type, type, start, end, today);
            return;
        }
        scan.Add(factType, start, end, scan.Text[start..end]);
        if (NumberLengths.Find(factType, scan.Text, start, end, thing) is { } finding) scan.Findings.Add(finding);
    }

    // 税号 of an organisation is its credit code, that of a person his ID number; both had others before (15, 17 and 20 places).
    private static void AddTaxNumber(Scan scan, int start, int end, DateOnly today)
    {
        string text = scan.Text;
        int places = 0;
        bool letter = false, masked = false;
        for (int at = start; at < end; at++)
        {
            if (text[at] is ' ' or '-' or '－') continue;
            places++;
            letter |= Script.IsLatin(text[at]);
            masked |= text[at] is '*' or '＊';
        }
        bool isId = UnmistakableNumbers.TypeOf(text, start, end, "", today) == FactType.ResidentId;
        if (isId) Add(scan, FactType.TaxNumber, FactType.ResidentId, start, end, today);
        else if (places == 18 || masked || (letter && places is 16 or 17 or 19))
            Add(scan, FactType.TaxNumber, FactType.CreditCode, start, end, today);
        else scan.Add(FactType.TaxNumber, start, end, text[start..end]);
    }

    private static bool HasIdentifier(Scan scan, LostThing thing, string type)
    {
        if (thing.Kind < 0) return false;
        foreach (string identifier in scan.Catalogue.Kinds[thing.Kind].Identifiers)
            if (identifier == type) return true;
        return false;
    }

    public static void Put(Scan scan, string factType, int start, int end, IdentifierReading reading)
    {
        string value = reading.Tells.TryGetValue("amount", out string? amount) ? amount : reading.Value ?? scan.Text[start..end];
        scan.Add(factType, start, end, value, reading.Tells.Count == 0 ? null : reading.Tells);
        foreach (Finding finding in reading.Findings)
        {
            if (finding.Code == IdentifierFindings.PassportForeign.Code && SaysForeign(scan.Text)) continue;
            scan.Findings.Add(finding with { Where = finding.Where?.Shift(start) ?? TextSpan.FromTo(start, end) });
        }
    }

    // 法国籍, 法国护照: the notice itself says that the passport is not Chinese.
    public static bool SaysForeign(string text)
    {
        if (text.AsSpan().HasAny(["国籍", "籍）", "籍人"])) return true;
        int at = text.IndexOf("护照", StringComparison.Ordinal);
        if (at < 2) return false;
        if (text.AsSpan(0, at).EndsWithAny(ForeignEndings)) return true;
        return text[at - 1] == '国' && text[at - 2] is not ('中' or '我' or '本' or '祖' or '回' or '出' or '和');
    }
}
