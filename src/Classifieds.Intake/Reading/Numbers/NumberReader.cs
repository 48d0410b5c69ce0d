using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Places;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Walks through a text for every number that a label names or whose shape leaves no doubt.</summary>
/// <remarks>A number is judged by the rules of a type only where the text says that it is one, or where it passes all of them.</remarks>
internal static class NumberReader
{
    public static void Read(Scan scan, DateOnly today)
    {
        IdentityCards.Read(scan, today);
        NumberList list = default;
        for (var cursor = new Cursor(scan); cursor.IsInText;) cursor.MoveTo(Past(scan, cursor, ref list, today));
    }

    // Behind the number that begins at the cursor; one further where none does.
    private static int Past(Scan scan, in Cursor cursor, ref NumberList list, DateOnly today)
    {
        int at = cursor.At;
        if (cursor.IsClaimed) return at + 1;
        if (cursor.Word is { } label && label.Is(WordRole.Label))
        {
            int end = LabelledNumbers.Read(scan, label, today, out string type);
            if (end > label.End) list = new(type, end);
            return end;
        }
        if (!Script.IsAlphanumeric(cursor.Unit)) return Math.Max(at + 1, PastSign(scan, cursor, ref list, today));
        return at > 0 && Script.IsAlphanumeric(scan.Text[at - 1]) ? at + 1 : PastRun(scan, at, ref list, today);
    }

    // 鲁, a bracket, 字 and 号 may begin a number or stand in one.
    private static int PastSign(Scan scan, in Cursor cursor, ref NumberList list, DateOnly today)
    {
        string text = scan.Text;
        int at = cursor.At;
        char unit = cursor.Unit;
        if (Plates.Length(text, at) is > 0 and int plate && Plates.IsProvince(unit))
        {
            NumberFacts.Add(scan, IdentifierType.Plate, IdentifierType.Plate, at, at + plate, today);
            return at + plate;
        }
        if (unit is '（' or '(' && WordedNumbers.InBracket(scan, at) is var bracketed && bracketed > at) return bracketed;
        if ((unit is '（' or '(' or '〔' or '[' && RegisterNumbers.TryYear(scan, at, out RegisterNumber register))
            || (unit == '字' && RegisterNumbers.TryCharacter(scan, at, out register)))
        {
            scan.Add(register.FactType, register.Span.Start, register.Span.End, register.Span.In(text));
            return register.Span.End;
        }
        if (unit is '（' or '(' && Addresses.Bracketed(text, at) is > 0 and int closed)
        {
            scan.Add(FactType.Address, at + 1, closed, text[(at + 1)..closed]);
            return closed + 1;
        }
        if (unit != '号' || BareNumbers.BehindSign(scan, at, today, out string bare) is not (> 0 and int past)) return at + 1;
        list = new(bare, past);
        return past;
    }

    private static int PastRun(Scan scan, int at, ref NumberList list, DateOnly today)
    {
        string text = scan.Text;
        int run = NumberRuns.End(text, at, blanks: false);
        if (list.GoesOnAt(text, at) && run - at >= 4 && NumberRuns.HasDigit(text, at, run))
        {
            list = list with { End = TypedNumbers.Add(scan, list.Type, at, today) };
            return list.End;
        }
        int facts = scan.Facts.Count;
        int after = BareNumbers.Read(scan, at, run, today);
        if (after > run) list = new(FactType.ReceiptNumber, after);
        else if (scan.Facts.Count > facts && NumberList.Begins(text, scan.Facts[^1], after)) list = new(scan.Facts[^1].Type, after);
        return Math.Max(after, run);
    }
}
