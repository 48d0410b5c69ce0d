using Classifieds.Domain;

namespace Classifieds.Makeup.Proof;

/// <summary>How a type of fact is called in the read-back table.</summary>
internal static class FactLabels
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        [FactType.Party] = "名称",
        [FactType.MissingPerson] = "寻找对象",
        [FactType.ResidentId] = "身份证号",
        [FactType.CreditCode] = "信用代码",
        [FactType.OrganizationCode] = "机构代码",
        [FactType.RegistrationNumber] = "注册号",
        [FactType.Document] = "证件",
        [FactType.DocumentNumber] = "证件号",
        [FactType.Seal] = "印章",
        [FactType.SealNumber] = "印章编号",
        [FactType.Receipt] = "票据",
        [FactType.ReceiptNumber] = "票据号",
        [FactType.Amount] = "金额",
        [FactType.Date] = "日期",
        [FactType.Deadline] = "截止日期",
        [FactType.Phone] = "电话",
        [FactType.Address] = "地址",
        [FactType.Signature] = "落款",
        [FactType.SignatureDate] = "落款日期",
    };

    /// <summary>A type that only the catalogue knows is called what every number is: 号码.</summary>
    public static string Of(string factType) => Labels.GetValueOrDefault(factType, "号码");

    /// <summary>A title is read in the notice itself, at twice its size.</summary>
    public static bool IsReadBack(Fact fact) => fact.Type != FactType.Title && fact.Span.Length > 0;
}
