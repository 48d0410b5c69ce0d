using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads the 核准号 of a bank account permit, or the 基本存款账户编号 that took its place, as typed.</summary>
internal static class AccountPermitReader
{
    public const string Name = "开户许可证核准号";
    public const int Length = 14;

    private static readonly NumberPattern[] Shapes =
    [
        new("J#############", "基本存款账户"),
        new("L#############", "临时存款账户"),
        new("Z#############", "专用存款账户"),
    ];

    public static IdentifierReading Read(string text)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.CrossesMask);
        if (number.HasErrors || !number.HasOnly(OrganizationCode.Alphabet, Name))
            return number.Done(number.Text.Length == 0 ? null : number.Text);
        string value = number.Text;
        NumberPattern? shape = NumberPattern.FirstFit(Shapes, value);
        if (shape is not null) return number.Done(value, ("kind", shape.Kind));
        if (number.IsMasked) number.ExpectMaskedLength(Name, Length);
        else number.AddWithFixes(IdentifierFindings.AccountPermitForm, NumberPattern.Repairs(Shapes[..1], value));
        return number.Done(value);
    }
}
