using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Intake.Writing;
using Classifieds.Testing;
using CsCheck;

namespace Classifieds.Tests.Intake;

/// <summary>Form to text and back, for every kind of the catalogue, in both its wordings, from the text alone.</summary>
public sealed class SubmissionProperties
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

    private static IEnumerable<KindId> Kinds => House.Catalogue.Kinds.Select(kind => kind.Id);

    [TestCaseSource(nameof(Kinds))]
    public void What_a_form_says_is_read_back_from_its_text(KindId id)
    {
        NoticeKind kind = House.Catalogue.Find(id)!;
        var writer = new NoticeWriter(House.Catalogue);
        var reader = new SubmissionReader(House.Catalogue);
        Gen.Select(Submissions(kind), Gen.Bool).Select((submission, inLongForm) => Writable(writer, submission, kind, inLongForm)).Sample(written =>
        {
            CheckedNotice notice = House.Read(written.Text);

            return notice.Text == written.Text && reader.Read(notice).Equals(written.Submission);
        }, iter: 100, print: written => $"{written.Text}\nis read as\n{Shown(reader.Read(House.Read(written.Text)))}\nwas\n{Shown(written.Submission)}");
    }

    [Test]
    public void A_public_notice_in_words_of_its_own_loses_none_of_them()
    {
        const string Text = "停水公告\n因管网改造，柳泉路以东停水一天，请居民提前蓄水。\n淄博市自来水公司\n2026年11月24日";

        Submission read = new SubmissionReader(House.Catalogue).Read(House.Read(Text));

        Assert.That(new NoticeWriter(House.Catalogue).Write(read).Done(), Is.EqualTo(Text));
    }

    /// <summary>Without what the wording at hand does not print, such as an interest whose principal was left out.</summary>
    private static (Submission Submission, string Text) Writable(NoticeWriter writer, Submission submission, NoticeKind kind, bool inLongForm)
    {
        while (true)
        {
            switch (writer.Write(submission, inLongForm))
            {
                case Outcome<string>.Done(var text):
                    return (submission, text);
                case Outcome<string>.Refused({ Code: "SUBMISSION-UNPRINTED" } why):
                    string unprinted = kind.Fields.Where(field => submission.Fields.ContainsKey(field.Name) && (why.Message.Contains($"填了{field.Label}，", StringComparison.Ordinal) || why.Message.Contains($"不印{field.Label}，", StringComparison.Ordinal)))
                        .First().Name;
                    submission = submission with { Fields = submission.Fields.Where(field => field.Key != unprinted).ToDictionary() };
                    break;
                case Outcome<string>.Refused(var why):
                    throw new InvalidOperationException(why.Message);
            }
        }
    }

    private static string Shown(Submission submission) => Classifieds.Desk.Submissions.SubmissionLines.Line(submission);

    private static Gen<Submission> Submissions(NoticeKind kind)
    {
        Gen<IReadOnlyDictionary<string, string>> fields = Filled(kind, ofItem: false);
        Gen<IReadOnlyDictionary<string, string>[]> items = kind.ItemWording is not null
            ? Filled(kind, ofItem: true).Array[1, 3]
            : Gen.Const(Array.Empty<IReadOnlyDictionary<string, string>>());
        return Gen.Select(fields, items, (filled, things) => new Submission { Kind = kind.Id, Fields = filled, Items = things });
    }

    private static Gen<IReadOnlyDictionary<string, string>> Filled(NoticeKind kind, bool ofItem)
    {
        Gen<IReadOnlyDictionary<string, string>> filled = Gen.Const<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());
        foreach (NoticeField field in kind.Fields.Where(field => field.IsOfItem == ofItem))
        {
            filled = Gen.Select(filled, Value(field, kind), Gen.Bool, (before, value, fill) => field.IsRequired || fill
                ? new Dictionary<string, string>(before) { [field.Name] = value }
                : before);
        }
        return filled;
    }

    private static Gen<string> Value(NoticeField field, NoticeKind kind) => field.Type switch
    {
        // A cooperative that fills in a company's form is read as the cooperative it is.
        FactType.Party when House.Catalogue.Kinds.Any(other => other.InsteadOf == kind.Id) => Company,
        FactType.Party => kind.Family == NoticeFamily.Public || kind.Identifiers.Contains(IdentifierType.CreditCode) || kind.Family == NoticeFamily.Seal
            ? Organization : Gen.OneOf(Person, Organization),
        "name" when field.Name == "organ" => Gen.OneOf("股东会", "股东", "全体合伙人", "成员大会", "第三届董事会"),
        "name" => Gen.OneOf(Person, Organization),
        FactType.MissingPerson => Person,
        FactType.Document or FactType.Receipt or FactType.Seal => Names(kind),
        FactType.Title => Gen.OneOf([.. (kind.DecisiveWords.Count > 0 ? kind.DecisiveWords : kind.Words).Append("公示").Take(2).Select(word => word + "公告")]),
        FactType.Issuer => Organization,
        "text" => Paragraphs,
        "words" => Phrase,
        "time" => Gen.OneOf("2026年12月3日上午9时30分", "2026年12月1日至12月5日", "2026年12月1日9:00至2026年12月2日17:00（节假日除外）", "2026-12-03"),
        "count" => Gen.OneOf("1", "2", "12", "叁", "两"),
        FactType.Address => Place,
        FactType.Date or FactType.Deadline => Day,
        FactType.SignatureDate => Gen.OneOf("2026年11月20日", "2026年1月2日", "二〇二六年十一月二十日"),
        FactType.Period => Gen.OneOf("45日", "30天", "三十日", "10个工作日", "3个月", "一年"),
        FactType.Phone => Gen.OneOf("0533-2112345", "13805331234", "13805331234、0533-2112345", "400-800-1234", "0533-2112345转801", "（0533）2112345"),
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
