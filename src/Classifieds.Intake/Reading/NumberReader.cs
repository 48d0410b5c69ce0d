using Classifieds.Domain;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Intake.Reading;

/// <summary>Reading step 5: every number that a label names or whose shape leaves no doubt.</summary>
/// <remarks>A number is judged by the rules of a type only where the text says that it is one, or where it passes all of them.</remarks>
internal static class NumberReader
{
    // Labels that do not say of what: 号码, 编号; and 代码, which an invoice has beside its number.
    private const string Generic = "number";
    private const string Code = "code";
    private const string Ignored = "ignored"; // 微信, 网址: read so that nothing else reads them
    private const int LongestRun = 64;
    private const int LongestWordedNumber = 60;

    public static void Read(Scan scan, DateOnly today)
    {
        string text = scan.Text;
        int hit = 0;
        string? list = null; // the type that 、 hands on to the next number
        int listEnd = -1;
        for (int at = 0; at < text.Length; at++)
        {
            while (hit < scan.Hits.Count && scan.Hits[hit].Start < at) hit++;
            if (hit < scan.Hits.Count && scan.Hits[hit].Start == at && scan.Hits[hit].Is(WordRole.Label) && !scan.IsClaimed(at))
            {
                Hit label = scan.Hits[hit];
                int value = ValueStart(scan, label.End);
                int end = Labelled(scan, label, value, today, out string type);
                if (end > value)
                {
                    (list, listEnd) = (type, end);
                    at = end - 1;
                    continue;
                }
                at = label.End - 1;
                continue;
            }
            if (scan.IsClaimed(at)) continue;
            if (!Script.IsAlphanumeric(text[at]))
            {
                if (IsProvince(text[at]) && Plate(text, at) is > 0 and int plate)
                {
                    NumberFacts.Add(scan, IdentifierType.Plate, IdentifierType.Plate, at, at + plate, today);
                    at += plate - 1;
                }
                else if (text[at] is '（' or '(' && NumberInBracket(scan, at) is var bracketed && bracketed > at)
                {
                    at = bracketed - 1;
                }
                else if (text[at] is '（' or '(' or '〔' && CaseNumber(text, at) is > 0 and int number)
                {
                    scan.Add(FactType.CaseNumber, at, at + number, text[at..(at + number)]);
                    at += number - 1;
                }
                continue;
            }
            if (at > 0 && Script.IsAlphanumeric(text[at - 1])) continue;
            int runEnd = RunEnd(text, at, LongestRun, blanks: false);
            if (list is not null && FollowsInList(text, listEnd, at) && runEnd - at >= 4 && HasDigit(text, at, runEnd))
            {
                listEnd = AddTyped(scan, list, at, today);
                at = listEnd - 1;
                continue;
            }
            int past = Unlabelled(scan, at, runEnd, today);
            if (past > runEnd) (list, listEnd) = (FactType.ReceiptNumber, past);
            at = Math.Max(past, runEnd) - 1;
        }
    }

    // After 身份证号码: the colon, a blank, 为, a bracket, 第, No.
    private static int ValueStart(Scan scan, int at)
    {
        string text = scan.Text;
        bool bracketed = false;
        for (int steps = 0; at < text.Length && steps < 8; steps++)
        {
            char unit = text[at];
            if (unit is '：' or ':' or ' ' or '为' or '是' or '“' or '#' or '#' or '№' or '.') at++;
            else if (unit is '（' or '(' or '【' && !bracketed && !IsYear(text, at + 1))
            {
                // 证号（正本）：123 and 电话（0533）123: the first is passed over, the second is part of the number.
                int close = text.IndexOf(unit == '【' ? '】' : unit == '(' ? ')' : '）', at);
                bracketed = true;
                if (close > at && close - at <= 8 && Script.IsHan(text[at + 1]))
                {
                    at = close + 1;
                    continue;
                }
                if (at + 1 < text.Length && text[at + 1] == '0') return at;
                at++;
            }
            else if (unit is 'N' or 'n' && at + 2 < text.Length && text[at + 1] is 'o' or 'O' && !Script.IsLatin(text[at + 2])) at += 2;
            else break;
        }
        return at;
    }

    private static bool IsYear(string text, int at) => at + 3 < text.Length && text[at] is '1' or '2' && Script.IsDigit(text[at + 3]);

    private static int Labelled(Scan scan, Hit label, int at, DateOnly today, out string type)
    {
        type = label.Word.FactType;
        if (at >= scan.Text.Length || scan.IsClaimed(at)) return at;
        if (type == FactType.Address) return AddWords(scan, type, label, at, 80);
        if (type == FactType.Party) return at;
        if (type == Ignored) return RunEnd(scan.Text, at, LongestRun, blanks: true);
        if (type is Generic or Code) type = GenericType(scan, label, at);
        return AddTyped(scan, type, at, today);
    }

    private static int AddTyped(Scan scan, string type, int at, DateOnly today)
    {
        string text = scan.Text;
        bool person = type is FactType.ResidentId or IdentifierType.DisabilityCard or FactType.CreditCode or IdentifierType.BankCard or FactType.Phone or FactType.OrganizationCode;
        int end = type == FactType.Phone ? PhoneEnd(text, at) : RunEnd(text, at, LongestRun, person);
        if (type is FactType.ResidentId or FactType.CreditCode) end = CutAt(text, at, end, 18);
        bool hasDigit = HasDigit(text, at, end);
        if (!hasDigit && Worded(type)) return AddWordedNumber(scan, type, at);
        if (!hasDigit || end - at < 2) return at;
        if (end < text.Length && Worded(type) && Script.IsHan(text[end]) && text[end] is '字' or '第' or '（') return AddWordedNumber(scan, type, at);
        if (IsJudged(type)) NumberFacts.Add(scan, type, type, at, end, today);
        else scan.Add(type, at, end, text[at..end]);
        return end;
    }

    private static bool Worded(string type) => type is FactType.DocumentNumber or FactType.CaseNumber or FactType.ReceiptNumber or FactType.TaxNumber;

    private static bool IsJudged(string type) => type is
        FactType.ResidentId or FactType.CreditCode or FactType.OrganizationCode or FactType.RegistrationNumber or FactType.Phone
        or IdentifierType.ForeignResidentId or IdentifierType.Passport or IdentifierType.TravelPermit or IdentifierType.Plate
        or IdentifierType.Vin or IdentifierType.BankCard or IdentifierType.AccountPermit or IdentifierType.BirthCertificate
        or FactType.SealNumber or IdentifierType.Container or IdentifierType.DisabilityCard;

    // 鲁（2020）淄博市不动产权第0012345号, 淄交运管许可字370303000123号
    private static int AddWordedNumber(Scan scan, string type, int at)
    {
        string text = scan.Text;
        int end = at, depth = 0;
        bool digit = false;
        for (; end < text.Length && end - at < LongestWordedNumber; end++)
        {
            char unit = text[end];
            if (scan.IsClaimed(end)) break;
            if (unit is '（' or '(' or '〔' or '[') depth++;
            else if (unit is '）' or ')' or '〕' or ']')
            {
                if (depth == 0) break;
                depth--;
            }
            else if (unit == '号' && digit && depth == 0) { end++; break; }
            else if (Script.IsDigit(unit)) digit = true;
            else if (!Script.IsSolid(unit) && unit is not ('-' or '—' or '/' or '·')) break;
        }
        if (!digit || depth != 0) return at;
        if (text[end - 1] != '号')
        {
            // 鲁237121312345: a province or two before plain digits, and nothing after.
            int han = at;
            while (han < end && Script.IsHan(text[han])) han++;
            end = RunEnd(text, han, LongestRun, blanks: false);
            if (han - at > 3 || !HasDigit(text, han, end)) return at;
        }
        scan.Add(type, at, end, text[at..end]);
        return end;
    }

    // 房权证（汉房权证城固字第20150123号）, 土地使用证（滨国用（2015）第00123号）: a number in words in a bracket right behind what was lost.
    private static int NumberInBracket(Scan scan, int at)
    {
        int last = scan.ThingEndedBy(at);
        if (last < 0 || scan.Things[last].Span.End != at || scan.Things[last].FactType != FactType.Document) return at;
        if (at + 1 >= scan.Text.Length || !Script.IsHan(scan.Text[at + 1]) || scan.IsClaimed(at + 1)) return at;
        int end = at + 1, depth = 0;
        for (; end < scan.Text.Length && end - at < LongestWordedNumber && !scan.IsClaimed(end); end++)
        {
            if (Script.IsOpening(scan.Text[end])) depth++;
            else if (Script.IsClosing(scan.Text[end]) && --depth < 0) break;
        }
        if (depth >= 0 || scan.Text[end - 1] != '号' || !HasDigit(scan.Text, at, end)) return at;
        return AddWordedNumber(scan, FactType.DocumentNumber, at + 1) is var past && past == end ? end : at;
    }

    private static int AddWords(Scan scan, string type, Hit label, int at, int most)
    {
        string text = scan.Text;
        if (label.End == at || text[label.End] is not ('：' or ':' or '为')) return at;
        int end = at;
        while (end < text.Length && end - at < most && text[end] is not ('，' or '。' or '；' or '\n' or '、' or '！')
            && !scan.IsClaimed(end) && !(text[end] == '）' && !text.AsSpan(at, end - at).Contains('（'))) end++;
        if (end - at < 4) return at;
        scan.Add(type, at, end, text[at..end]);
        return end;
    }

    // 号码 and 编号 mean the number of what was lost last before them.
    private static string GenericType(Scan scan, Hit label, int at)
    {
        if (Script.IsLatin(label.Word.Text[0]) && label.End < scan.Text.Length && Script.IsLatin(scan.Text[label.End])) return FactType.DocumentNumber;
        int end = RunEnd(scan.Text, at, LongestRun, blanks: true);
        int thing = scan.ThingBefore(label.Start);
        if (thing < 0 && scan.Things.Count > 0) thing = 0;
        return thing < 0 ? FactType.DocumentNumber : TypeFor(scan, scan.Things[thing], at, end, label.Word.FactType == Code);
    }

    private static string TypeFor(Scan scan, LostThing thing, int at, int end, bool isCode = false)
    {
        if (thing.FactType == FactType.Seal) return FactType.SealNumber;
        if (thing.FactType == FactType.Receipt)
            return !HasInvoiceNumber(scan, thing) ? FactType.ReceiptNumber : isCode ? FactType.InvoiceCode : FactType.InvoiceNumber;
        if (thing.Kind < 0) return FactType.DocumentNumber;
        var types = scan.Catalogue.Kinds[thing.Kind].Identifiers;
        int length = 0;
        for (int look = at; look < end; look++)
            if (Script.IsAlphanumeric(scan.Text[look]) || scan.Text[look] == '*') length++;
        foreach (string type in types)
            if (Fits(type, length) && (type != IdentifierType.DisabilityCard || IsIdShaped(scan.Text, at))) return type;
        // One digit too many or too few is still that number, written wrongly.
        return types.Count > 0 && IsStrict(types[0]) && length is >= 16 and <= 20 ? types[0] : FactType.DocumentNumber;
    }

    private static bool HasInvoiceNumber(Scan scan, LostThing thing)
    {
        if (thing.Kind < 0) return false;
        foreach (NoticeField field in scan.Catalogue.Kinds[thing.Kind].Fields)
            if (field.Type == FactType.InvoiceNumber) return true;
        return false;
    }

    private static bool IsStrict(string type) => type is FactType.ResidentId or FactType.CreditCode;

    private static bool Fits(string type, int length) => type switch
    {
        FactType.ResidentId => length is 18 or 15,
        FactType.CreditCode => length == 18,
        FactType.RegistrationNumber => length is 15 or 13,
        FactType.OrganizationCode => length == 9,
        IdentifierType.Passport => length == 9,
        IdentifierType.TravelPermit => length is >= 8 and <= 11,
        IdentifierType.BankCard => length is >= 16 and <= 19,
        IdentifierType.AccountPermit => length == 14,
        IdentifierType.BirthCertificate => length == 10,
        IdentifierType.Vin => length == 17,
        IdentifierType.ForeignResidentId => length is 15 or 18,
        IdentifierType.Container => length == 11,
        IdentifierType.DisabilityCard => length is 20 or 22,
        _ => false,
    };

    /// <summary>A number without a label: a telephone, a plate, an ID in brackets after a name, a number right behind what was lost.</summary>
    private static int Unlabelled(Scan scan, int at, int end, DateOnly today)
    {
        string text = scan.Text;
        int length = end - at;
        if (!HasDigit(text, at, end)) return end;
        if (length == 18 && IsIdShaped(text, at))
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
            string type = TypeFor(scan, thing, at, end);
            if (length >= 4) return Math.Max(end, AddTyped(scan, type, at, today));
        }
        if (length == 18)
        {
            IdentifierReading code = IdentifierReader.Read(IdentifierType.CreditCode, text[at..end], today);
            if (code.IsValid) NumberFacts.Put(scan, FactType.CreditCode, at, end, code);
            return end;
        }
        if (length == 11 && text[at] == '1' && text[at + 1] is >= '3' and <= '9' && AllDigits(text, at, end))
        {
            NumberFacts.Add(scan, FactType.Phone, IdentifierType.Phone, at, end, today);
            return end;
        }
        return Landline(text, at) is var phone && phone > at ? AddPhone(scan, at, phone, today) : end;
    }

    private static int AddPhone(Scan scan, int at, int end, DateOnly today)
    {
        NumberFacts.Add(scan, FactType.Phone, IdentifierType.Phone, at, end, today);
        return end;
    }

    // 0533-8272215: a zone, a hyphen or two, seven or eight digits.
    private static int Landline(string text, int at)
    {
        int zone = at;
        while (zone < text.Length && zone - at < 5 && Script.IsDigit(text[zone])) zone++;
        if (text[at] != '0' || zone - at is < 3 or > 4) return at;
        int number = zone;
        while (number < text.Length && number - zone < 2 && text[number] is '-' or '—' or '－') number++;
        int end = number;
        while (end < text.Length && end - number < 9 && Script.IsDigit(text[end])) end++;
        return number > zone && end - number is 7 or 8 ? end : at;
    }

    private static bool IsIdShaped(string text, int at)
    {
        if (!AllDigits(text, at, at + 17) || !(Script.IsDigit(text[at + 17]) || text[at + 17] is 'X' or 'x')) return false;
        int year = (text[at + 6] - '0') * 10 + (text[at + 7] - '0'), month = (text[at + 10] - '0') * 10 + (text[at + 11] - '0');
        return year is 19 or 20 && month is >= 1 and <= 12 && text[at] is >= '1' and <= '8';
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
            if (!"（(：:，,一二三两张份枚本个联套册第号N.o# 0".Contains(unit, StringComparison.OrdinalIgnoreCase)) return null;
        return found;
    }

    private static bool FollowsInList(string text, int end, int at)
    {
        if (at - end is < 1 or > 3) return false;
        foreach (char unit in text.AsSpan(end, at - end))
            if (unit is not ('、' or '，' or '和' or '及' or '与' or ',' or '/' or '-' or '至' or '—' or '～' or '~' or '；' or ' ' or '或')) return false;
        return true;
    }

    private static int RunEnd(string text, int at, int most, bool blanks)
    {
        int end = at;
        while (end < text.Length && end - at < most)
        {
            if (IsNumberUnit(text[end])) end++;
            else if (end > at && end + 1 < text.Length && IsNumberUnit(text[end + 1])
                && (text[end] is '-' or '－' || (blanks && text[end] is ' '))) end++;
            else break;
        }
        return end;
    }

    // A lost X is often typed as ×, as a Cyrillic letter or as a Roman ten.
    private static bool IsNumberUnit(char unit) => Script.IsAlphanumeric(unit) || unit is '*' or '×' or 'Х' or 'х' or 'Ⅹ' or '＊' or '○' or '〇';

    // Not more than the number is long, so that the next words of a list are not swallowed.
    private static int CutAt(string text, int at, int end, int most)
    {
        int units = 0;
        for (int look = at; look < end; look++)
        {
            if (text[look] == ' ' && units >= most) return look;
            if (text[look] is not (' ' or '-' or '－')) units++;
        }
        return end;
    }

    private static int PhoneEnd(string text, int at)
    {
        int end = at;
        for (; end < text.Length && end - at < 32; end++)
        {
            char unit = text[end];
            bool next = end + 1 < text.Length && (Script.IsDigit(text[end + 1]) || text[end + 1] is '-' or '—');
            if (Script.IsDigit(unit) || unit == '*') continue;
            if (unit == ' ' && IsWholePhone(text, at, end)) break; // two telephones, one after the other
            if (unit is '-' or '—' or '－' or '转' or ' ' && next && end > at) continue;
            if (unit is '（' or '(' && end == at && next) continue;
            if (unit is '）' or ')' && end - at is >= 4 and <= 5 && text[at] is '（' or '(') continue;
            break;
        }
        return end;
    }

    private static bool IsWholePhone(string text, int at, int end)
    {
        int digits = 0;
        for (int look = at; look < end; look++)
            if (Script.IsDigit(text[look])) digits++;
        return text[at] == '1' ? digits >= 11 : text[at] is '0' or '（' or '(' ? digits >= 10 : digits >= 7;
    }

    private static bool HasDigit(string text, int from, int to)
    {
        for (int at = from; at < to; at++)
            if (Script.IsDigit(text[at])) return true;
        return false;
    }

    private static bool AllDigits(string text, int from, int to)
    {
        for (int at = from; at < to; at++)
            if (!Script.IsDigit(text[at])) return false;
        return true;
    }

    private static bool IsProvince(char unit) => "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".Contains(unit, StringComparison.Ordinal);

    // 鲁C12345, 鲁C·12345, 鲁CD12345
    private static int Plate(string text, int at)
    {
        int next = at + 1;
        if (next >= text.Length || text[next] is < 'A' or > 'Z') return 0;
        next++;
        if (next < text.Length && text[next] is '·' or '-' or ' ') next++;
        int from = next;
        bool digit = false;
        while (next < text.Length && next - from < 7 && (Script.IsDigit(text[next]) || text[next] is >= 'A' and <= 'Z'))
        {
            digit |= Script.IsDigit(text[next]);
            next++;
        }
        if (next - from == 4 && next < text.Length && text[next] is '学' or '挂' or '警' or '港' or '澳' or '使' or '领') return next + 1 - at;
        return digit && next - from is 5 or 6 ? next - at : 0;
    }

    // （2020）鲁01民初12号
    private static int CaseNumber(string text, int at)
    {
        if (at + 8 >= text.Length || !AllDigits(text, at + 1, at + 5) || text[at + 5] is not ('）' or ')' or '〕')) return 0;
        bool digit = false;
        for (int end = at + 6; end < text.Length && end - at < 40; end++)
        {
            if (text[end] == '号' && digit) return end + 1 - at;
            if (Script.IsDigit(text[end])) digit = true;
            else if (!Script.IsHan(text[end]) && text[end] is not ('之' or '-' or '、')) return 0;
        }
        return 0;
    }
}
