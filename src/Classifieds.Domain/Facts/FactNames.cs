using System.Collections.Frozen;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Domain.Facts;

/// <summary>What a type of fact is called, at the desk and on the proof.</summary>
public static class FactNames
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        [FactType.Title] = "标题",
        [FactType.Party] = "当事人",
        [FactType.Addressee] = "受送达人",
        [FactType.ResidentId] = "身份证号",
        [FactType.CreditCode] = "信用代码",
        [FactType.OrganizationCode] = "组织机构代码",
        [FactType.RegistrationNumber] = "注册号",
        [FactType.Document] = "证件",
        [FactType.DocumentNumber] = "证号",
        [FactType.Seal] = "印章",
        [FactType.SealNumber] = "印章编号",
        [FactType.Receipt] = "票据",
        [FactType.ReceiptNumber] = "票号",
        [FactType.Amount] = "金额",
        [FactType.Date] = "日期",
        [FactType.Deadline] = "限期",
        [FactType.Phone] = "电话",
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
        [IdentifierType.Passport] = "护照号",
        [IdentifierType.TravelPermit] = "通行证号",
        [IdentifierType.Plate] = "车牌",
        [IdentifierType.Vin] = "车架号",
        [IdentifierType.BankCard] = "卡号",
        [IdentifierType.AccountPermit] = "核准号",
        [IdentifierType.BirthCertificate] = "出生证编号",
        [IdentifierType.Container] = "箱号",
        [IdentifierType.ForeignResidentId] = "永居证号",
        [IdentifierType.DisabilityCard] = "残疾人证号",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>The Chinese name; a type that only the catalogue knows is called what every number is: 号码.</returns>
    public static string Of(string type) => Names.GetValueOrDefault(type, "号码");
}
