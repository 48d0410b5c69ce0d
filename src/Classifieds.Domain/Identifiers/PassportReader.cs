using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads a passport number as typed. It carries no check character, so shape is all that can be told.</summary>
internal static class PassportReader
{
    public const string Name = "护照号码";
    public const int Length = 9;

    private static readonly NumberPattern[] Shapes =
    [
        new("E########", "普通护照"),
        new("E@#######", "普通护照"),
        new("G########", "普通护照", IsOld: true),
        new("14#######", "普通护照", IsOld: true),
        new("15#######", "普通护照", IsOld: true),
        new("DE#######", "外交护照"),
        new("SE#######", "公务护照"),
        new("PE#######", "公务普通护照"),
        new("D########", "外交护照", IsOld: true),
        new("S########", "公务护照", IsOld: true),
        new("P########", "公务普通护照", IsOld: true),
        new("D#######", "外交护照", IsOld: true),
        new("S#######", "公务护照", IsOld: true),
        new("P#######", "公务普通护照", IsOld: true),
        new("H########", "香港特别行政区护照", IsOld: true),
        new("K########", "香港特别行政区护照"),
        new("KJ#######", "香港特别行政区护照"),
        new("MA#######", "澳门特别行政区护照"),
        new("MB#######", "澳门特别行政区护照"),
    ];

    public static IdentifierReading Read(string text)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.CrossesMask);
        if (number.HasErrors || !number.HasOnly(OrganizationCode.Alphabet, Name))
            return number.Done(number.Text.Length == 0 ? null : number.Text);
        string value = number.Text;
        if (NumberPattern.FirstFit(Shapes, value) is { } shape) return number.Done(value, ("kind", shape.Kind));

        if (number.IsMasked) number.ExpectMaskedLength(Name, Length);
        // E and G are Chinese; of foreigners' passports only the length can be judged.
        else if (value.Length is < 6 or > 10 || value[0] is 'E' or 'G')
            number.AddWithFixes(IdentifierFindings.PassportForm, Repairs(value));
        else number.Add(IdentifierFindings.PassportForeign, number.Whole);
        return number.Done(value);
    }

    /// <summary>The letter of a Chinese passport with a digit too few or too many behind it.</summary>
    public static bool IsMiswritten(ReadOnlySpan<char> thing, ReadOnlySpan<char> signs, int places) =>
        places is Length - 1 or Length + 1 && signs[0] is 'E' or 'G' && !signs[1..].ContainsAnyExceptInRange('0', '9');

    // Only today's ordinary passports are offered: the older shapes would double every list.
    private static IReadOnlyList<string> Repairs(string value) => NumberPattern.Repairs(Shapes[..3], value);
}
