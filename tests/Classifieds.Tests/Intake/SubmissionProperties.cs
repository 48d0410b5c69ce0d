using Classifieds.Domain;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Writing;
using CsCheck;

namespace Classifieds.Tests.Intake;

/// <summary>Form to text and back, for every kind of the catalogue.</summary>
public sealed class SubmissionProperties
{
    private static readonly Gen<string> Person = Gen.OneOf("李建国", "王晓梅", "欧阳海峰", "赵丽娟", "买买提·艾力", "于洋", "张三", "䶮龙", "𠮷田一郎", "马建军、周敏");

    private static readonly Gen<string> Organization = Gen.OneOf(
        "淄博恒通商贸有限公司", "张店区老王家小吃店", "淄博远方企业管理合伙企业（有限合伙）", "现代（淄博）汽车销售有限公司", "平原县原野农机有限公司", "淄博绿源果蔬专业合作社");

    private static readonly Gen<string> Body = Gen.OneOf(
            "请于2027年3月1日前与我单位联系。", "\n地址：柳泉路123号", "逾期视为放弃。", "\n一、时间待定；", "\n联系电话：0533-2123456", "金额为壹万元整（10000元）。").Array[0, 4]
        .Select(parts => "有关事项告知如下：" + string.Concat(parts.Distinct()));

    private static IEnumerable<NoticeKind> Kinds => House.Catalogue.Kinds.Where(kind => kind.Family != NoticeFamily.Missing);

    [TestCaseSource(nameof(Kinds))]
    public void What_a_form_says_is_read_back_from_its_text(NoticeKind kind)
    {
        var writer = new NoticeWriter(House.Catalogue);
        var reader = new SubmissionReader(House.Catalogue);
        Gen.Select(Submissions(kind), Gen.Bool).Sample((submission, inLongForm) =>
        {
            string text = ((Outcome<string>.Done)writer.Write(submission, inLongForm)).Value;

            Submission read = reader.Read(House.Read(text));

            return read.Equals(submission);
        }, iter: 60, print: written => ((Outcome<string>.Done)writer.Write(written.Item1, written.Item2)).Value);
    }

    private static Gen<Submission> Submissions(NoticeKind kind)
    {
        Gen<IReadOnlyDictionary<string, string>> fields = Filled(kind, ofItem: false);
        bool hasItems = kind.ItemWording is not null;
        Gen<IReadOnlyDictionary<string, string>[]> items = hasItems ? Filled(kind, ofItem: true).Array[1, 3] : Gen.Const(Array.Empty<IReadOnlyDictionary<string, string>>());
        return Gen.Select(fields, items, (filled, things) => new Submission { Kind = kind.Id, Fields = filled, Items = things });
    }

    private static Gen<IReadOnlyDictionary<string, string>> Filled(NoticeKind kind, bool ofItem)
    {
        NoticeField[] asked = [.. kind.Fields.Where(field => field.IsOfItem == ofItem)];
        Gen<(string Value, bool Filled)>[] values = [.. asked.Select(field => Gen.Select(Value(field, kind), Gen.Bool))];
        Gen<IReadOnlyDictionary<string, string>> filled = Gen.Const<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());
        for (int index = 0; index < asked.Length; index++)
        {
            NoticeField field = asked[index];
            filled = Gen.Select(filled, values[index], (before, value) => field.IsRequired || value.Filled
                ? new Dictionary<string, string>(before) { [field.Name] = value.Value }
                : before);
        }
        return filled;
    }

    private static Gen<string> Value(NoticeField field, NoticeKind kind) => field.Type switch
    {
        FactType.Party => kind.Family == NoticeFamily.Public || kind.Identifiers.Contains(IdentifierType.CreditCode) || kind.Family == NoticeFamily.Seal
            ? Organization : Gen.OneOf(Person, Organization),
        FactType.Document or FactType.Receipt or FactType.Seal =>
            Gen.OneOf([.. kind.Documents.Where(name => !name.StartsWith('*'))]),
        FactType.Title => Gen.Const(kind.Id == "public-notice" ? "告示" : (kind.DecisiveWords.Count > 0 ? kind.DecisiveWords[0] : kind.Words[0]) + "公告"),
        FactType.Issuer => Organization,
        "text" => Body,
        FactType.SignatureDate => Gen.OneOf("2026年11月20日", "2026年1月2日"),
        FactType.ResidentId => Gen.OneOf("370303198504120029", "37032319680905003X"),
        FactType.CreditCode => Gen.OneOf("91370303MA3C7K2N7B", "92370303MA3MHQ8W9F"),
        FactType.Amount => Gen.OneOf("3000元", "壹万元整（10000元）"),
        IdentifierType.Plate => Gen.Const("鲁C12345"),
        IdentifierType.Vin => Gen.Const("LSVAA49J9132B4711"),
        IdentifierType.Passport => Gen.Const("E12345678"),
        IdentifierType.BankCard => Gen.Const("6217002180012345676"),
        _ => Gen.Int[1000, 99999999].Select(number => "0" + number),
    };
}
