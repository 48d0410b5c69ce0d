using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Writing;
using CsCheck;

namespace Classifieds.Tests.Intake.Submissions;

/// <summary>Forms of any kind of the catalogue, filled in with invented people and firms.</summary>
internal static class GeneratedForms
{
    private static readonly Gen<string> Person = Gen.OneOf(
        "李建国", "王晓梅", "欧阳海峰", "赵丽娟", "买买提·艾力", "于洋", "张三", "䶮龙", "𠮷田一郎", "阿卜杜拉·买买提明", "JOHN SMITH", "李某某", "马建军、周敏", "原野");

    private static readonly Gen<string> Organization = Gen.OneOf(
        "淄博恒通商贸有限公司", "张店区老王家小吃店", "淄博远方企业管理合伙企业（有限合伙）", "现代（淄博）汽车销售有限公司", "平原县原野农机有限公司",
        "淄博绿源果蔬专业合作社", "华大基因科技（山东）有限公司", "淄博在线商务有限公司", "淄博市张店区房镇董家村村民委员会", "经纬测绘院");

    private static readonly Gen<string> Company = Gen.OneOf("淄博恒通商贸有限公司", "现代（淄博）汽车销售有限公司", "平原县原野农机有限公司");

    private static readonly Gen<string> Place = Gen.OneOf(
        "淄博市张店区柳泉路123号", "柳泉路与华光路路口", "恒通大厦A座3-201室", "滨河市岭后村", "人民公园（东门）", "12路公交车上");

    private static readonly Gen<string> Day = Gen.OneOf("2026年11月20日", "2026年1月2日", "2026-11-20", "二〇二六年十一月二十日", "2026年10月");

    private static readonly Gen<string> Phrase = Gen.OneOf(
        "保管不慎", "经营期限届满，股东决定不再延长", "拖欠货款12,000元；经多次催要", "“恒通”商标（第9类）", "携有效证件、授权委托书，到场办理", "http://www.example.com/a?b=1",
        "上身穿红色外套，下身穿黑裤", "第1项：修改章程", "䶮字款式的戒指", "每座3000元");

    private static readonly Gen<string> Paragraphs = Gen.OneOf(
            "请于2027年3月1日前与我单位联系。", "\n地址：柳泉路123号", "逾期视为放弃。", "\n一、时间待定；", "\n联系电话：0533-2123456", "金额为壹万元整（10000元）。").Array[0, 4]
        .Select(parts => "有关事项告知如下：" + string.Concat(parts.Distinct()));

    private static readonly Gen<string> Amount = Gen.OneOf(
        Gen.OneOf("壹万元整（10000元）", "人民币500万元", "1,234,567.89元", "¥3000.00元", "叁拾万零玖仟元整", "123.4567万元", "0.05元"),
        Gen.Select(Gen.Int[1, 9_999_999], Gen.Int[0, 99], (yuan, cents) => $"{yuan}.{cents:00}元"));

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.Int[1000, 99_999_999].Select(number => "0" + number), Gen.Int[1, 999].Select(number => $"鲁（2020）淄博市不动产权第00{number:000}45号"),
        Gen.Int[100, 999].Select(number => $"HT-2026-{number}"), Gen.Int[1000, 9999].Select(number => $"0{number}、1{number}"));

    /// <summary>Forms whose required fields are filled in, the others now and then.</summary>
    /// <param name="withFaults">Some fields say what cannot be: a check digit that does not hold, a day that there is not.</param>
    public static Gen<Submission> Of(NoticeKind kind, bool withFaults = false)
    {
        Gen<IReadOnlyDictionary<string, string>> fields = Filled(kind, ofItem: false, withFaults);
        Gen<IReadOnlyDictionary<string, string>[]> items = kind.ItemWording is not null
            ? Filled(kind, ofItem: true, withFaults).Array[1, 3]
            : Gen.Const(Array.Empty<IReadOnlyDictionary<string, string>>());
        return Gen.Select(fields, items, (filled, things) => new Submission { Kind = kind.Id, Fields = filled, Items = things });
    }

    /// <summary>The form without what the wording at hand does not print, such as an interest whose principal was left out.</summary>
    public static Submission Printed(Submission form, NoticeKind kind, bool isLong)
    {
        form = form with { InLongForm = isLong };
        while (NoticeWriter.Unprinted(kind, form).ToArray() is [var (item, name), ..])
        {
            form = item < 0
                ? form with { Fields = form.Fields.Where(field => field.Key != name).ToDictionary() }
                : throw new InvalidOperationException($"{kind.Id} prints {name} of a thing in no wording.");
        }
        return form;
    }

    /// <summary>The same form for the same seed.</summary>
    public static Submission Example(NoticeKind kind, uint seed, bool withFaults = false) =>
        Of(kind, withFaults).Generate(new PCG(1, seed), null, out _);

    private static Gen<IReadOnlyDictionary<string, string>> Filled(NoticeKind kind, bool ofItem, bool withFaults)
    {
        Gen<IReadOnlyDictionary<string, string>> filled = Gen.Const<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());
        foreach (NoticeField field in kind.Fields.Where(field => field.IsOfItem == ofItem))
        {
            Gen<string> value = withFaults ? Gen.Frequency((2, CleanValue(field, kind)), (1, Faulty(field, kind))) : Value(field, kind);
            filled = Gen.Select(filled, value, Gen.Bool, (before, words, fill) => field.IsRequired || fill
                ? new Dictionary<string, string>(before) { [field.Name] = words }
                : before);
        }
        return filled;
    }

    // Free words may hold amounts and days that are nobody's field.
    private static Gen<string> CleanValue(NoticeField field, NoticeKind kind) => field.Type switch
    {
        "text" => Gen.Const("有关事项告知如下"),
        "words" => Gen.OneOf("保管不慎", "携有效证件到场办理", "上身穿红色外套"),
        _ => Value(field, kind),
    };

    private static Gen<string> Faulty(NoticeField field, NoticeKind kind) => field.Type switch
    {
        FactType.Party when kind.Family == NoticeFamily.Public => Gen.OneOf("淄博□通商贸有限公司", "淄博恒通商贸有限公司"),
        FactType.Party => Gen.OneOf("王□", "淄博□通商贸有限公司", "张某"),
        FactType.Date or FactType.Deadline => Gen.OneOf("2026年2月30日", "2026年4月31日", "2025-02-29", "2026年13月1日"),
        FactType.SignatureDate => Gen.OneOf("2026年12月20日", "2026年4月31日"),
        FactType.ResidentId => Gen.OneOf(
            "370303198504120028", "37030319850412002", "370303198502300025", "37032319680905003x", "370303198504120020"),
        FactType.CreditCode => Gen.OneOf("91370303MA3C7K2N7A", "92370303MA3MHQ8W9", "91370303MA3C7K2N78"),
        FactType.Amount => Gen.OneOf("壹万元整（1000元）", "壹佰壹元整", "壹万元（10000元）", "贰仟元整（¥2,100.00元）", "漆佰元整"),
        FactType.ReceiptNumber => Gen.Const("0036218"),
        IdentifierType.Plate => Gen.OneOf("鲁Z12345", "鲁C1234O"),
        IdentifierType.Vin => Gen.OneOf("LSVAA49J9132B4712", "LSVAA49J9132B471"),
        IdentifierType.Passport => Gen.OneOf("E1234567", "EI2345678"),
        IdentifierType.BankCard => Gen.OneOf("6217002180012345677", "62170021800123456"),
        IdentifierType.AccountPermit => Gen.OneOf("J453000123450", "J4530001234501"),
        IdentifierType.BirthCertificate => Gen.OneOf("X32010100", "X320101001"),
        IdentifierType.Container => Gen.OneOf("CSQU3054384", "CSQU3054383"),
        IdentifierType.TravelPermit => Gen.OneOf("C1234567", "C12345678"),
        FactType.InvoiceCode => Gen.OneOf("3700262130", "370026213", "137002621301"),
        FactType.InvoiceNumber => Gen.OneOf("0451882", "04518827", "26372000000012345678"),
        FactType.DocumentNumber when kind.Identifiers.Contains(IdentifierType.DisabilityCard) =>
            Gen.OneOf("37030319850412002942", "37030319850412002842"),
        FactType.DocumentNumber when kind.Identifiers.Contains(IdentifierType.OrganizationCode) => Gen.OneOf("M000100Y4", "M000100Y5"),
        FactType.DocumentNumber => Gen.OneOf("370303198504120028", "JY137030300182"),
        FactType.Phone => Gen.OneOf("1380533123", "13805331234", "05332123456"),
        _ => CleanValue(field, kind),
    };

    private static Gen<string> Value(NoticeField field, NoticeKind kind) => field.Type switch
    {
        // A cooperative that fills in a company's form is read as the cooperative it is.
        FactType.Party when House.Catalogue.Kinds.Any(other => other.InsteadOf == kind.Id) => Company,
        FactType.Party => kind.Family is NoticeFamily.Public or NoticeFamily.Seal || kind.Identifiers.Contains(IdentifierType.CreditCode)
            ? Organization : Gen.OneOf(Person, Organization),
        "name" when field.Name == "organ" => Gen.OneOf("股东会", "股东", "全体合伙人", "成员大会", "第三届董事会"),
        "name" => Gen.OneOf(Person, Organization),
        FactType.MissingPerson => Person,
        FactType.Document or FactType.Receipt or FactType.Seal => Names(kind),
        FactType.Title => Gen.OneOf([.. (kind.DecisiveWords.Count > 0 ? kind.DecisiveWords : kind.Words)
            .Append("公示").Take(2).Select(word => word + "公告")]),
        FactType.Issuer => Organization,
        "text" => Paragraphs,
        "words" => Phrase,
        "time" => Gen.OneOf("2026年12月3日上午9时30分", "2026年12月1日至12月5日", "2026年12月1日9:00至2026年12月2日17:00（节假日除外）", "2026-12-03"),
        "quantity" => Gen.OneOf("1本", "两张", "12份", "叁枚"),
        "count" => Gen.OneOf("1", "2", "12", "叁", "两"),
        FactType.Address => Place,
        FactType.Date or FactType.Deadline => Day,
        FactType.SignatureDate => Gen.OneOf("2026年11月20日", "2026年1月2日", "二〇二六年十一月二十日"),
        FactType.Period => Gen.OneOf("45日", "30天", "三十日", "10个工作日", "3个月", "一年"),
        FactType.Phone => Gen.OneOf(
            "0533-2112345", "13805331234", "13805331234、0533-2112345", "400-800-1234", "0533-2112345转801", "（0533）2112345"),
        FactType.Sex => Gen.OneOf("男", "女"),
        FactType.Age => Gen.OneOf("78岁", "3个月", "约50岁"),
        FactType.Height => Gen.OneOf("1.55米", "165厘米", "175cm"),
        FactType.CaseNumber => Gen.Int[1, 9999].Select(number => $"（2026）鲁0399民初{number}号"),
        FactType.ResidentId => Gen.OneOf("370303198504120029", "37032319680905003X", "370303********0029"),
        FactType.CreditCode => Gen.OneOf("91370303MA3C7K2N7B", "92370303MA3MHQ8W9F"),
        FactType.Amount => Amount,
        IdentifierType.Plate => Gen.OneOf("鲁C12345", "鲁CD12345", "鲁C1234学"),
        IdentifierType.Vin => Gen.Const("LSVAA49J9132B4711"),
        IdentifierType.Passport => Gen.Const("E12345678"),
        IdentifierType.BankCard => Gen.Const("6217002180012345676"),
        _ => Number,
    };

    // 营业执照正、副本 holds the mark that also parts one thing from the next; 法人章（李建国） says whose it is.
    private static Gen<string> Names(NoticeKind kind)
    {
        NoticeKind known = kind.FormOf is { } of ? House.Catalogue.Find(of)! : kind;
        Gen<string> name = Gen.OneOf([.. known.Documents.Where(name => !name.StartsWith('*'))]);
        return known.Family == NoticeFamily.Seal
            ? Gen.Select(name, Gen.OneOf("", "（李建国）"), (seal, whose) => seal + whose)
            : Gen.Select(name, Gen.OneOf("", "", "正本", "副本", "正、副本", "副本2-1"), (document, copy) => document + copy);
    }
}
