using Classifieds.Domain.Identifiers;

namespace Classifieds.Domain.Facts;

/// <summary>What a type of fact is called, at the desk and on the proof;
/// of numbers that are checked, <see cref="IdentifierTable"/> knows it.</summary>
public static class FactNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [FactType.Title] = "标题",
        [FactType.Party] = "当事人",
        [FactType.Addressee] = "受送达人",
        [FactType.Document] = "证件",
        [FactType.DocumentNumber] = "证号",
        [FactType.Seal] = "印章",
        [FactType.Receipt] = "票据",
        [FactType.ReceiptNumber] = "票号",
        [FactType.Date] = "日期",
        [FactType.Deadline] = "限期",
        [FactType.Address] = "地址",
        [FactType.Signature] = "落款",
        [FactType.SignatureDate] = "落款日期",
        [FactType.MissingPerson] = "走失人",
        [FactType.Issuer] = "出具单位",
        [FactType.CaseNumber] = "案号",
        [FactType.TaxNumber] = "税号",
        [FactType.InvoiceCode] = "发票代码",
        [FactType.InvoiceNumber] = "发票号码",
        [FactType.FileNumber] = "档案编号",
        [FactType.EngineNumber] = "发动机号",
        [FactType.Postcode] = "邮编",
        [FactType.Period] = "期限",
        [FactType.Age] = "年龄",
        [FactType.Height] = "身高",
        [FactType.Sex] = "性别",
        [FactType.Area] = "面积（亩）",
        [FactType.Count] = "数量",
        [FactType.BillNumber] = "提单号",
        [FactType.PolicyNumber] = "保单号",
    };

    /// <returns>The Chinese name; a type that only the catalogue knows is called what every number is: 号码.</returns>
    public static string Of(string type) => IdentifierTable.Find(type)?.FactName ?? Names.GetValueOrDefault(type, "号码");
}
