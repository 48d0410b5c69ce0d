using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads the number of a permit between the mainland, Hong Kong, Macao and Taiwan as typed;
/// shape is all that can be told.</summary>
internal static class TravelPermitReader
{
    public const string Name = "通行证号码";

    private static readonly NumberPattern[] Shapes =
    [
        new("C########", "往来港澳通行证"),
        new("C@#######", "往来港澳通行证"),
        new("W########", "往来港澳通行证", IsOld: true),
        new("H########", "港澳居民来往内地通行证"),
        new("M########", "港澳居民来往内地通行证"),
        new("H##########", "港澳居民来往内地通行证", IsOld: true),
        new("M##########", "港澳居民来往内地通行证", IsOld: true),
        new("HA#######", "港澳居民来往内地通行证（非中国籍）"),
        new("MA#######", "港澳居民来往内地通行证（非中国籍）"),
        new("########", "台湾居民来往大陆通行证"),
        new("##########", "台湾居民来往大陆通行证", IsOld: true),
        new("##########@", "台湾居民来往大陆通行证", IsOld: true),
        new("T########", "往来台湾通行证", IsOld: true),
        new("L########", "往来台湾通行证"),
    ];

    public static IdentifierReading Read(string text)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.CrossesMask);
        if (number.HasErrors || !number.HasOnly(OrganizationCode.Alphabet, Name))
            return number.Done(number.Text.Length == 0 ? null : number.Text);
        string value = number.Text;
        NumberPattern? shape = NumberPattern.FirstFit(Shapes, value);
        if (shape is null && number.IsMasked) number.ExpectMaskedLength(Name, 9);
        else if (shape is null) number.AddWithFixes(IdentifierFindings.TravelForm, NumberPattern.Repairs(Shapes, value));
        else if (shape.IsOld && !number.IsMasked) number.Add(IdentifierFindings.TravelOld, number.Whole, shape.Kind);
        return shape is null ? number.Done(value) : number.Done(value, ("kind", shape.Kind));
    }
}
