using System.Diagnostics.CodeAnalysis;
using Classifieds.Domain.Facts;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Numbers one behind the other: the type that 、 hands on to the next, and where the last ended.</summary>
/// <param name="Type">Null while no list has begun.</param>
internal readonly record struct NumberList(string? Type, int End)
{
    /// <summary>收据三段：HS2600183701-HS2600183750、HS2600184001-HS2600184020: whether a list begins behind a number without a label.</summary>
    public static bool Begins(string text, Fact number, int end) =>
        number.Type is FactType.ReceiptNumber or FactType.DocumentNumber or FactType.InvoiceNumber or FactType.SealNumber
        && end < text.Length && text[end] is '、' or '和' or '及';

    /// <summary>Whether nothing but the marks and words of a list stand between the last number and this place.</summary>
    [MemberNotNullWhen(true, nameof(Type))]
    public bool GoesOnAt(string text, int at)
    {
        if (Type is null || at - End is < 1 or > 6) return false;
        var between = text.AsSpan(End, at - End);
        // 编号“3302820018273”应为“3302820018278”
        if (between.Trim("”“，") is "应为" or "更正为" or "改为" or "应改为") return true;
        if (between.Length > 3) return false;
        foreach (char unit in between)
            if (!IsLink(unit)) return false;
        return true;
    }

    private static bool IsLink(char unit) => unit is
        '、' or '，' or '和' or '及' or '与' or ',' or '/' or '-' or '至' or '—' or '～' or '~' or '；' or ' ' or '或' or '+';
}
