using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Reads a number whose type is known to its end, and has it judged.</summary>
internal static class TypedNumbers
{
    /// <returns>Where the number ends; the place itself where none is read.</returns>
    public static int Add(Scan scan, string type, int at, DateOnly today)
    {
        string text = scan.Text;
        IdentifierKind? kind = IdentifierTable.Find(type);
        if (type == IdentifierType.Plate && Plates.ArmedPoliceEnd(text, at) is var plate && plate > at)
        {
            NumberFacts.Add(scan, type, type, at, plate, today);
            return plate;
        }
        bool blanks = kind is { IsGrouped: true } || type == FactType.TaxNumber;
        int end = RunEnd(text, type, at);
        if (!blanks) end = NumberParts.End(scan, type, at, end);
        bool hasDigit = NumberRuns.HasDigit(text, at, end);
        if (!hasDigit && IsWorded(type)) return WordedNumbers.Add(scan, type, at);
        if (!hasDigit || end - at < 2) return at;
        if (IsWorded(type) && end < text.Length && text[end] is '字' or '第') return WordedNumbers.Add(scan, type, at);
        if (IsQuotedWrong(text, at, end)) scan.Add(type, at, end, text[at..end]);
        else if (kind is not null) NumberFacts.Add(scan, type, type, at, end, today);
        else NumberFacts.AddByShape(scan, type, at, end, today);
        return end;
    }

    /// <summary>Where the run of signs ends that a number of the type may be written in; the place itself where none begins.</summary>
    public static int RunEnd(string text, string type, int at)
    {
        IdentifierKind? kind = IdentifierTable.Find(type);
        bool blanks = kind is { IsGrouped: true } || type == FactType.TaxNumber;
        int end = type == FactType.Phone ? Telephones.End(text, at) : NumberRuns.End(text, at, blanks);
        if (kind is { IsStrict: true }) end = NumberRuns.CutAt(text, at, end, kind.Lengths[0]);
        if (type == FactType.OrganizationCode) end = NumberRuns.PastDash(text, at, end);
        return type == FactType.TaxNumber ? NumberRuns.CutAt(text, at, end, 20) : end;
    }

    // “统一社会信用代码92…3E”漏排末两位，应为…: a correction quotes what was printed wrongly.
    private static bool IsQuotedWrong(string text, int at, int end)
    {
        if (end >= text.Length || text[end] != '”') return false;
        var after = text.AsSpan(end + 1, Math.Min(20, text.Length - end - 1));
        int stop = after.IndexOfAny('。', '\n');
        if (stop >= 0) after = after[..stop];
        return after.HasAny(["应为", "更正为", "有误"]);
    }

    private static bool IsWorded(string type) =>
        type is FactType.DocumentNumber or FactType.CaseNumber or FactType.ReceiptNumber or FactType.TaxNumber;
}
