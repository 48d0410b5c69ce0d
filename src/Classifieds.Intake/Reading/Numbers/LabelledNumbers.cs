using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Places;
using Classifieds.Intake.Reading.Things;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Numbers that a label names: 身份证号, 编号：, No.</summary>
internal static class LabelledNumbers
{
    // Labels that do not say of what: 号码, 编号; and 代码, which an invoice has beside its number.
    private const string Generic = "number";
    private const string Code = "code";
    private const string Certificate = "certificate"; // 证号, 证件号码: of a document, never of a receipt or a seal
    private const string Ignored = "ignored"; // 微信, 网址: read so that nothing else reads them

    /// <param name="type">Of what was read.</param>
    /// <returns>Where what was read ends; the label's own end where nothing was.</returns>
    public static int Read(Scan scan, Hit label, DateOnly today, out string type)
    {
        int value = ValueStart(scan, label.End);
        int end = ValueEnd(scan, label, value, today, out type);
        return end > value ? end : label.End;
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
            else if (Telephones.CountryEnd(text, at) > at) return at; // （86）0571-88180273
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

    private static int ValueEnd(Scan scan, Hit label, int at, DateOnly today, out string type)
    {
        type = label.Word.FactType;
        if (at >= scan.Text.Length || scan.IsClaimed(at)) return at;
        if (type is FactType.Address or FactType.Issuer) return Addresses.Labelled(scan, type, label, at);
        if (type == FactType.Party) return at;
        if (type == Ignored) return NumberRuns.End(scan.Text, at, blanks: true);
        if (type is Generic or Code or Certificate) type = GenericType(scan, label, at);
        return TypedNumbers.Add(scan, type, at, today);
    }

    // 号码 and 编号 mean the number of what was lost last before them.
    private static string GenericType(Scan scan, Hit label, int at)
    {
        bool isLatin = Script.IsLatin(label.Word.Text[0]) && label.End < scan.Text.Length && Script.IsLatin(scan.Text[label.End]);
        if (isLatin) return FactType.DocumentNumber;
        int end = NumberRuns.End(scan.Text, at, blanks: true);
        int thing = scan.ThingBefore(label.Start);
        if (thing < 0 && scan.Things.Count > 0) thing = 0;
        if (thing < 0) return FactType.DocumentNumber;
        LostThing lost = scan.Things[thing];
        if (label.Word.FactType == Certificate && lost.FactType is FactType.Seal or FactType.Receipt) return FactType.DocumentNumber;
        return ThingNumbers.TypeOf(scan, lost, at, end, label.Word.FactType == Code);
    }
}
