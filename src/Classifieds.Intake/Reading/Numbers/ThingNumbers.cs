using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Things;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>What the number of a lost thing is: by its kind, its length and, where it is written wrongly, its looks.</summary>
internal static class ThingNumbers
{
    private const int MostOff = 2;

    /// <param name="isCode">Whether 代码 stands before the number, which an invoice has beside it.</param>
    public static string TypeOf(Scan scan, LostThing thing, int at, int end, bool isCode = false)
    {
        if (thing.FactType == FactType.Seal) return FactType.SealNumber;
        if (thing.FactType == FactType.Receipt)
            return !HasInvoiceNumber(scan, thing) ? FactType.ReceiptNumber : isCode ? FactType.InvoiceCode : FactType.InvoiceNumber;
        if (thing.Kind < 0) return FactType.DocumentNumber;
        var name = scan.Text.AsSpan(thing.Span.Start, thing.Span.Length);
        return OfDocument(scan.Catalogue.Kinds[thing.Kind].Identifiers, name, scan.Text, at, end);
    }

    /// <param name="types">Those that numbers of the document's kind may have, likeliest first.</param>
    /// <param name="name">What the document is called.</param>
    public static string OfDocument(IReadOnlyList<string> types, ReadOnlySpan<char> name, string text, int at, int end)
    {
        int length = 0;
        for (int look = at; look < end; look++)
            if (Script.IsAlphanumeric(text[look]) || text[look] == '*') length++;
        foreach (string type in types)
        {
            if (IdentifierTable.Find(type) is not { } kind) continue;
            bool fits = kind.Lengths.Contains(length) && (kind.BeginsWith is null || NumberRuns.IsIdShaped(text, at));
            if (fits || kind.IsMiswritten(name, text.AsSpan(at, end - at), length)) return type;
        }
        // A place too many or too few is still that number, written wrongly.
        IdentifierKind? first = types.Count > 0 ? IdentifierTable.Find(types[0]) : null;
        return first is { IsStrict: true } && Math.Abs(length - first.Lengths[0]) <= MostOff ? first.Id : FactType.DocumentNumber;
    }

    private static bool HasInvoiceNumber(Scan scan, LostThing thing)
    {
        if (thing.Kind < 0) return false;
        foreach (NoticeField field in scan.Catalogue.Kinds[thing.Kind].Fields)
            if (field.Type == FactType.InvoiceNumber) return true;
        return false;
    }
}
