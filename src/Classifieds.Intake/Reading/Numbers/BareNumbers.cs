using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Things;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Numbers without a label: right behind what was lost, in a bracket behind a name, or known by their shape.</summary>
internal static class BareNumbers
{
    /// <param name="end">Where the run of letters and digits ends that begins there.</param>
    /// <returns>Where the number ends, at the least the run.</returns>
    public static int Read(Scan scan, int at, int end, DateOnly today)
    {
        string text = scan.Text;
        int length = end - at;
        if (!NumberRuns.HasDigit(text, at, end)) return end;
        if (length == 18 && NumberRuns.IsIdShaped(text, at))
        {
            IdentifierReading id = IdentifierReader.Read(IdentifierType.ResidentId, text[at..end], today);
            if (id.IsValid || IsInBracketAfterName(scan, at, end))
            {
                NumberFacts.Put(scan, FactType.ResidentId, at, end, id);
                return end;
            }
        }
        if (NumberBehindThing(scan, at, end) is { } thing)
        {
            string type = ThingNumbers.TypeOf(scan, thing, at, end);
            if (length >= 4) return Math.Max(end, TypedNumbers.Add(scan, type, at, today));
        }
        if (length == 18)
        {
            IdentifierReading code = IdentifierReader.Read(IdentifierType.CreditCode, text[at..end], today);
            if (code.IsValid) NumberFacts.Put(scan, FactType.CreditCode, at, end, code);
            else if (UnmistakableNumbers.TypeOf(text, at, end, FirstThing(scan), today) is { } type)
                NumberFacts.Add(scan, type, type, at, end, today);
            return end;
        }
        int phone = Telephones.Unlabelled(text, at, end);
        if (phone == at) return end;
        NumberFacts.Add(scan, FactType.Phone, IdentifierType.Phone, at, phone, today);
        return phone;
    }

    private static string FirstThing(Scan scan) => scan.Things.Count > 0 ? scan.Things[0].Span.In(scan.Text) : "";

    /// <summary>①租赁保证金，号0300718: 号 alone, at the head of a clause.</summary>
    /// <returns>Where the number ends; 0 where none is read.</returns>
    public static int BehindSign(Scan scan, int at, DateOnly today, out string type)
    {
        string text = scan.Text;
        type = FactType.DocumentNumber;
        if (at == 0 || scan.Things.Count == 0) return 0;
        if (!(Script.IsStop(text[at - 1]) || Script.IsOpening(text[at - 1]) || text[at - 1] == ' ')) return 0;
        int value = at + 1 < text.Length && text[at + 1] is '：' or ':' or '为' or '是' ? at + 2 : at + 1;
        int end = NumberRuns.End(text, value, blanks: false);
        if (end - value < 5 || !NumberRuns.HasDigit(text, value, end) || scan.IsClaimed(value)) return 0;
        type = ThingNumbers.TypeOf(scan, scan.Things[Math.Max(0, scan.ThingBefore(at))], value, end);
        return TypedNumbers.Add(scan, type, value, today);
    }

    // 苗青岚（612322197903059970）: brackets that hold nothing else, right behind a party's name of two to four Han.
    private static bool IsInBracketAfterName(Scan scan, int at, int end)
    {
        string text = scan.Text;
        if (at < 3 || text[at - 1] is not ('（' or '(') || end >= text.Length || text[end] is not ('）' or ')' or '，')) return false;
        int name = at - 1;
        while (name > 0 && at - 1 - name < 5 && Script.IsHan(text[name - 1]) && !scan.IsClaimed(name - 1)) name--;
        return at - 1 - name is >= 2 and <= 4 || text.AsSpan(0, at - 1).EndsWith("身份证");
    }

    // 收据一张（0009615）, 营业执照正本91370303MA3C…, 押金条No.0012
    private static LostThing? NumberBehindThing(Scan scan, int at, int end)
    {
        string text = scan.Text;
        int last = scan.ThingEndedBy(at);
        if (last < 0) return null;
        LostThing found = scan.Things[last];
        if (at - found.Span.End > 12) return null;
        if (end < text.Length && text[end] is '元' or '万' or '年' or '张' or '份' or '枚' or '本' or '个' or '月') return null;
        foreach (char unit in text.AsSpan(found.Span.End, at - found.Span.End))
            if (!"（(：:，,一二三四五六七八九十两张份枚本个段联套册第号N.o# 0\u3000".Contains(unit, StringComparison.OrdinalIgnoreCase)) return null;
        return found;
    }
}
