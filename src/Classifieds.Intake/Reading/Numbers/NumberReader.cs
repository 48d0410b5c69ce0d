using System.Buffers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Things;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Reading step 5: every number that a label names or whose shape leaves no doubt.</summary>
/// <remarks>A number is judged by the rules of a type only where the text says that it is one, or where it passes all of them.</remarks>
internal static class NumberReader
{
    // Labels that do not say of what: 号码, 编号; and 代码, which an invoice has beside its number.
    private const string Generic = "number";
    private const string Code = "code";
    private const string Certificate = "certificate"; // 证号, 证件号码: of a document, never of a receipt or a seal
    private const string Ignored = "ignored"; // 微信, 网址: read so that nothing else reads them
    private static readonly SearchValues<char> PlaceWords = SearchValues.Create("市县区镇乡村");
    private static readonly SearchValues<char> HouseWords = SearchValues.Create("路街巷号栋幢室组");

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
                else if ((text[at] is '（' or '(' or '〔' or '[' && RegisterNumbers.TryYear(scan, at, out RegisterNumber register))
                    || (text[at] == '字' && RegisterNumbers.TryCharacter(scan, at, out register)))
                {
                    scan.Add(register.FactType, register.Span.Start, register.Span.End, register.Span.In(text));
                    at = register.Span.End - 1;
                }
                else if (text[at] is '（' or '(' && BracketedAddress(text, at) is > 0 and int closed)
                {
                    scan.Add(FactType.Address, at + 1, closed, text[(at + 1)..closed]);
                    at = closed;
                }
                else if (text[at] == '号' && BareNumber(scan, at, today, out string bare) is > 0 and int past)
                {
                    (list, listEnd) = (bare, past);
                    at = past - 1;
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
            int facts = scan.Facts.Count;
            int after = Unlabelled(scan, at, runEnd, today);
            if (after > runEnd) (list, listEnd) = (FactType.ReceiptNumber, after);
            else if (scan.Facts.Count > facts && IsListed(scan.Facts[^1]) && after < text.Length && text[after] is '、' or '和' or '及')
                (list, listEnd) = (scan.Facts[^1].Type, after);
            at = Math.Max(after, runEnd) - 1;
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
            else if (SaysForEach(text, at)) at += 2;
            else if (unit is '（' or '(' or '【' && !bracketed && !IsYear(text, at + 1))
            {
                // 证号（正本）：123 and 电话（0533）123: the first is passed over, the second is part of the number.
                int close = text.IndexOf(unit == '【' ? '】' : unit == '(' ? ')' : '）', at);
                bracketed = true;
                if (close > at && close - at <= 8 && Script.IsHan(text[at + 1]))
                {
                    if (BeginsNumber(text, at, close)) return at;
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

    // 学号分别为A、B
    private static bool SaysForEach(string text, int at) => at + 2 < text.Length && text[at + 2] is '为' or '是'
        && ((text[at] is '分' && text[at + 1] is '别') || (text[at] is '依' && text[at + 1] is '次'));

    // 编号：（黑）JZ安许证字〔2021〕008273: a place in brackets, behind a colon, with more of the number right behind it.
    private static bool BeginsNumber(string text, int open, int close) => text[open - 1] is '：' or ':' && close - open <= 4
        && text[close - 1] is not '本' && close + 1 < text.Length && (Script.IsLatin(text[close + 1]) || Script.IsHan(text[close + 1]));

    private static bool IsYear(string text, int at) => at + 3 < text.Length && text[at] is '1' or '2' && Script.IsDigit(text[at + 3]);

    private static int Labelled(Scan scan, Hit label, int at, DateOnly today, out string type)
    {
        type = label.Word.FactType;
        if (at >= scan.Text.Length || scan.IsClaimed(at)) return at;
        if (type is FactType.Address or FactType.Issuer) return AddWords(scan, type, label, at, 80);
        if (type == FactType.Party) return at;
        if (type == Ignored) return RunEnd(scan.Text, at, LongestRun, blanks: true);
        if (type is Generic or Code or Certificate) type = GenericType(scan, label, at);
        return AddTyped(scan, type, at, today);
    }

    private static int AddTyped(Scan scan, string type, int at, DateOnly today)
    {
        string text = scan.Text;
        bool person = type is FactType.ResidentId or IdentifierType.DisabilityCard or FactType.CreditCode or IdentifierType.BankCard or FactType.Phone or FactType.OrganizationCode or FactType.TaxNumber;
        int end = type == FactType.Phone ? PhoneEnd(text, at) : RunEnd(text, at, LongestRun, person);
        if (type is FactType.ResidentId or FactType.CreditCode) end = CutAt(text, at, end, 18);
        if (type == FactType.TaxNumber) end = CutAt(text, at, end, 20);
        if (!person) end = NumberParts.End(scan, type, at, end);
        bool hasDigit = HasDigit(text, at, end);
        if (!hasDigit && Worded(type)) return AddWordedNumber(scan, type, at);
        if (!hasDigit || end - at < 2) return at;
        if (end < text.Length && Worded(type) && Script.IsHan(text[end]) && text[end] is '字' or '第' or '（') return AddWordedNumber(scan, type, at);
        if (IsQuotedWrong(text, at, end)) scan.Add(type, at, end, text[at..end]);
        else if (IsJudged(type)) NumberFacts.Add(scan, type, type, at, end, today);
        else NumberFacts.AddByShape(scan, type, at, end, today);
        return end;
    }

    // “统一社会信用代码92…3E”漏排末两位，应为…: a correction quotes what was printed wrongly.
    private static bool IsQuotedWrong(string text, int at, int end)
    {
        if (end >= text.Length || text[end] != '”') return false;
        var after = text.AsSpan(end + 1, Math.Min(20, text.Length - end - 1));
        int stop = after.IndexOfAny('。', '\n');
        if (stop >= 0) after = after[..stop];
        return after.Contains("应为", StringComparison.Ordinal) || after.Contains("更正为", StringComparison.Ordinal) || after.Contains("有误", StringComparison.Ordinal);
    }

    // ①租赁保证金，号0300718: 号 alone, at the head of a clause.
    private static int BareNumber(Scan scan, int at, DateOnly today, out string type)
    {
        string text = scan.Text;
        type = FactType.DocumentNumber;
        if (at == 0 || scan.Things.Count == 0 || !(Script.IsStop(text[at - 1]) || Script.IsOpening(text[at - 1]) || text[at - 1] == ' ')) return 0;
        int value = at + 1 < text.Length && text[at + 1] is '：' or ':' or '为' or '是' ? at + 2 : at + 1;
        int end = RunEnd(text, value, LongestRun, blanks: false);
        if (end - value < 5 || !HasDigit(text, value, end) || scan.IsClaimed(value)) return 0;
        type = TypeFor(scan, scan.Things[Math.Max(0, scan.ThingBefore(at))], value, end);
        return AddTyped(scan, type, value, today);
    }

    private static bool Worded(string type) => type is FactType.DocumentNumber or FactType.CaseNumber or FactType.ReceiptNumber or FactType.TaxNumber;

    private static bool IsJudged(string type) => type is
        FactType.ResidentId or FactType.CreditCode or FactType.OrganizationCode or FactType.RegistrationNumber or FactType.Phone
        or IdentifierType.ForeignResidentId or IdentifierType.Passport or IdentifierType.TravelPermit or IdentifierType.Plate
        or IdentifierType.Vin or IdentifierType.BankCard or IdentifierType.AccountPermit or IdentifierType.BirthCertificate
        or FactType.SealNumber or IdentifierType.Container or IdentifierType.DisabilityCard;

    // 鲁（2020）淄博市不动产权第0012345号, 淄交运管许可字370303000123号, （黑）JZ安许证字〔2021〕008273
    private static int AddWordedNumber(Scan scan, string type, int at)
    {
        string text = scan.Text;
        int end = at, depth = 0, lastDigit = at;
        bool digit = false, named = false;
        for (; end < text.Length && end - at < LongestWordedNumber; end++)
        {
            char unit = text[end];
            if (scan.IsClaimed(end)) break;
            if (unit is '（' or '(' or '〔' or '[') depth++;
            else if (unit is '）' or ')' or '〕' or ']')
            {
                if (depth == 0) break;
                depth--;
                named |= unit is '〕' or ']';
            }
            else if (unit == '号' && digit && depth == 0) { end++; break; }
            else if (Script.IsDigit(unit)) (digit, lastDigit) = (true, depth == 0 ? end + 1 : lastDigit);
            else if (!Script.IsSolid(unit) && unit is not ('-' or '—' or '/' or '·')) break;
        }
        if (!digit || depth != 0) return at;
        if (text[end - 1] != '号')
        {
            // 鲁237121312345: a province or two before plain digits, and nothing after.
            int han = at;
            while (han < end && Script.IsHan(text[han])) han++;
            end = RunEnd(text, han, LongestRun, blanks: false);
            if (han - at > 3 || !HasDigit(text, han, end)) end = named ? lastDigit : at;
            if (end == at) return at;
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
        bool bare = label.End == at || text[label.End] is not ('：' or ':' or '为');
        if (bare)
        {
            if (!label.Word.Text.Contains("坐落", StringComparison.Ordinal)) return at;
            if (text[at] is '于' or '在') at++;
        }
        int end = at, hit = scan.HitFrom(at);
        for (; end < text.Length && end - at < most && text[end] is not ('，' or '。' or '；' or '\n' or '、' or '！'); end++)
        {
            if (scan.IsClaimed(end) || (bare && text[end] == '的')) break;
            if (text[end] == '）' && !text.AsSpan(at, end - at).Contains('（')) break;
            while (hit < scan.Hits.Count && scan.Hits[hit].Start < end) hit++;
            // 地址：…路9号电话：0574…, the blank between them lost
            if (hit < scan.Hits.Count && scan.Hits[hit].Start == end && scan.Hits[hit].Is(WordRole.Label)
                && scan.Hits[hit].End < text.Length && text[scan.Hits[hit].End] is '：' or ':') break;
        }
        if (end - at < 4 || (bare && !IsPlace(text.AsSpan(at, end - at)))) return label.End;
        scan.Add(type, at, end, text[at..end].TrimEnd());
        return end;
    }

    // 坐落佛山市南海区桂城街道海三路18号: said without a colon, so it must look like an address.
    private static bool IsPlace(ReadOnlySpan<char> words) => words.IndexOfAny(PlaceWords) >= 1 && words.IndexOfAny(HouseWords) >= 3;

    // 请到我局（喀什市人民西路36号）领取: behind an office, whole in its bracket, and ending as an address does.
    private static int BracketedAddress(string text, int open)
    {
        if (open == 0 || !"局院委会司部处厅所心店".Contains(text[open - 1], StringComparison.Ordinal)) return 0;
        int end = open + 1;
        while (end < text.Length && end - open <= 40 && (Script.IsSolid(text[end]) || text[end] == '-')) end++;
        bool closes = end < text.Length && text[end] is '）' or ')' && end - open > 6 && text[end - 1] is '号' or '室' or '楼' or '层';
        return closes && IsPlace(text.AsSpan(open + 1, end - open - 1)) ? end : 0;
    }

    // 号码 and 编号 mean the number of what was lost last before them.
    private static string GenericType(Scan scan, Hit label, int at)
    {
        if (Script.IsLatin(label.Word.Text[0]) && label.End < scan.Text.Length && Script.IsLatin(scan.Text[label.End])) return FactType.DocumentNumber;
        int end = RunEnd(scan.Text, at, LongestRun, blanks: true);
        int thing = scan.ThingBefore(label.Start);
        if (thing < 0 && scan.Things.Count > 0) thing = 0;
        if (thing < 0) return FactType.DocumentNumber;
        if (label.Word.FactType == Certificate && scan.Things[thing].FactType is FactType.Seal or FactType.Receipt) return FactType.DocumentNumber;
        return TypeFor(scan, scan.Things[thing], at, end, label.Word.FactType == Code);
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
            if ((Fits(type, length) && (type != IdentifierType.DisabilityCard || IsIdShaped(scan.Text, at))) || IsMiswritten(scan, type, thing, at, end, length)) return type;
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

    // A birth certificate without its letter or a digit short; a passport's letter with too few digits or too many.
    private static bool IsMiswritten(Scan scan, string type, LostThing thing, int at, int end, int length) => type switch
    {
        IdentifierType.BirthCertificate => length is >= 7 and <= 12 && thing.Span.In(scan.Text).Contains("出生", StringComparison.Ordinal),
        IdentifierType.Passport => length is 8 or 10 && scan.Text[at] is 'E' or 'G' && AllDigits(scan.Text, at + 1, end),
        _ => false,
    };

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
            else if (UnmistakableNumbers.TypeOf(text, at, end, scan.Things.Count > 0 ? scan.Things[0].Span.In(text) : "", today) is { } type)
                NumberFacts.Add(scan, type, type, at, end, today);
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
        if (text[at] is '4' or '8' && at + 3 < text.Length && text[at + 1] == '0' && text[at + 2] == '0' && text[at + 3] == '-') return Hotline(text, at);
        int zone = at;
        while (zone < text.Length && zone - at < 5 && Script.IsDigit(text[zone])) zone++;
        if (text[at] != '0' || zone - at is < 3 or > 4) return at;
        int number = zone;
        while (number < text.Length && number - zone < 2 && text[number] is '-' or '—' or '－') number++;
        int end = number;
        while (end < text.Length && end - number < 9 && Script.IsDigit(text[end])) end++;
        return number > zone && end - number is 7 or 8 ? end : at;
    }

    // 400-818-0273
    private static int Hotline(string text, int at)
    {
        int end = at, digits = 0;
        for (; end < text.Length && (Script.IsDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && Script.IsDigit(text[end + 1]))); end++)
            if (text[end] != '-' && ++digits > 10) return at;
        return digits == 10 ? end : at;
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
            if (!"（(：:，,一二三四五六七八九十两张份枚本个段联套册第号N.o# 0".Contains(unit, StringComparison.OrdinalIgnoreCase)) return null;
        return found;
    }

    // 收据三段：HS2600183701-HS2600183750、HS2600184001-HS2600184020
    private static bool IsListed(Fact number) =>
        number.Type is FactType.ReceiptNumber or FactType.DocumentNumber or FactType.InvoiceNumber or FactType.SealNumber;

    private static bool FollowsInList(string text, int end, int at)
    {
        if (at - end is < 1 or > 6) return false;
        var between = text.AsSpan(end, at - end);
        // 编号“3302820018273”应为“3302820018278”
        if (between.Trim("”“，").ToString() is "应为" or "更正为" or "改为" or "应改为") return true;
        if (between.Length > 3) return false;
        foreach (char unit in between)
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
}
