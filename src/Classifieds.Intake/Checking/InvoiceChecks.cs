using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking;

/// <summary>An invoice's code and number, judged together and against the name the notice gives it.</summary>
internal static class InvoiceChecks
{
    private const int DigitalLength = 20;

    // How far behind the code its 联次 may stand.
    private const int CopyWithin = 40;

    private static readonly string[] PaperCopies = ["发票联", "记账联", "抵扣联", "存根联"];

    public static void Check(ReadNotice notice, List<Finding> findings)
    {
        Fact? code = null, thing = null, digital = null;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is FactType.Receipt or FactType.Document)
            {
                if (thing is not null && Array.IndexOf(PaperCopies, fact.Text) >= 0) continue; // 专用发票发票联和抵扣联 are one invoice
                thing = fact;
                code = digital = null; // the next invoice has a code of its own
            }
            else if (fact.Type == FactType.InvoiceCode)
            {
                code = fact;
                if (digital is not null) findings.Add(IdentifierFindings.InvoiceCodeSurplus.At(fact.Span, digital.Text, fact.Text));
                digital = null;
                Code(notice, fact, thing, findings);
            }
            else if (fact.Type == FactType.InvoiceNumber)
            {
                Number(notice, fact, code, findings);
                if (code is null && fact.Text.Length == DigitalLength) digital = fact;
            }
        }
    }

    private static void Code(ReadNotice notice, Fact code, Fact? thing, List<Finding> findings)
    {
        IdentifierReading reading = IdentifierReader.Read(IdentifierType.Invoice, code.Text, notice.PrintDate);
        foreach (Finding finding in reading.Findings)
        {
            // 地税 gave out 12-digit codes that begin with 2 until 2018; they are still lost.
            if (finding.Code != IdentifierFindings.InvoiceCode.Code || code.Text[0] != '2') Add(code, finding, findings);
        }
        if (reading.IsMasked || !reading.IsValid) return;
        if (!reading.Tells.ContainsKey("code")) findings.Add(IdentifierFindings.InvoiceLength.At(code.Span, code.Value.Length));
        else if (thing is not null && reading.Tells.TryGetValue("kind", out string? kind)) Kind(notice, code, kind, thing, findings);
    }

    private static void Kind(ReadNotice notice, Fact code, string kind, Fact thing, List<Finding> findings)
    {
        string named = thing.Text;
        bool special = named.Contains("专用发票", StringComparison.Ordinal), ordinary = named.Contains("普通发票", StringComparison.Ordinal);
        bool electronic = kind.Contains("电子", StringComparison.Ordinal);
        bool wrong = (special && kind.Contains("普通", StringComparison.Ordinal))
            || (ordinary && kind.Contains("专用", StringComparison.Ordinal))
            || (named.Contains("电子", StringComparison.Ordinal) && !electronic)
            || (named.Contains('卷', StringComparison.Ordinal) && !kind.Contains("卷票", StringComparison.Ordinal));
        if (wrong) findings.Add(IdentifierFindings.InvoiceKind.At(code.Span, code.Text, kind, named));
        // Codes of 机动车销售统一发票 begin with 1 as well, and those are printed.
        if (!electronic || named.Contains("机动车", StringComparison.Ordinal) || named.Contains("二手车", StringComparison.Ordinal)) return;
        int from = thing.Span.Start, to = Math.Min(notice.Text.Length, code.Span.End + CopyWithin);
        foreach (string copy in PaperCopies)
        {
            int at = notice.Text.AsSpan(from, to - from).IndexOf(copy, StringComparison.Ordinal);
            if (at >= 0) findings.Add(IdentifierFindings.InvoiceCopy.At(new TextSpan(from + at, copy.Length), code.Text, kind, copy));
        }
    }

    private static void Number(ReadNotice notice, Fact number, Fact? code, List<Finding> findings)
    {
        foreach (char unit in number.Text)
            if (!Script.IsDigit(unit)) return; // a range is judged by its ends, a masked number not at all
        if (number.Text.Length == DigitalLength)
        {
            foreach (Finding finding in IdentifierReader.Read(IdentifierType.Invoice, number.Text, notice.PrintDate).Findings)
                Add(number, finding, findings);
            if (code is not null) findings.Add(IdentifierFindings.InvoiceCodeSurplus.At(code.Span, number.Text, code.Text));
        }
        else if (number.Text.Length != 8 && !IsEndOfRange(notice.Text, number.Span))
        {
            findings.Add(IdentifierFindings.InvoiceLength.At(number.Span, number.Text.Length));
        }
    }

    private static bool IsEndOfRange(string text, TextSpan number) =>
        (number.Start > 0 && Script.IsRangeMark(text[number.Start - 1]))
        || (number.End < text.Length && Script.IsRangeMark(text[number.End]));

    private static void Add(Fact fact, Finding finding, List<Finding> findings) =>
        findings.Add(finding with { Where = finding.Where?.Shift(fact.Span.Start) ?? fact.Span });
}
