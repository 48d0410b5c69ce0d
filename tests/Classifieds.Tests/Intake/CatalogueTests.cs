using Classifieds.Desk.Templates;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Intake;
using Classifieds.Intake.Submissions;
using Classifieds.Intake.Writing;
using Classifieds.Testing;
using Classifieds.Tests.Intake.Submissions;

namespace Classifieds.Tests.Intake;

/// <summary>The catalogue is data: a paper adds kinds without a programmer, and is told where it wrote something wrong.</summary>
public sealed class CatalogueTests
{
    // A kind as short as can be; a test adds a line to it.
    private const string Sound = "- id: a\n  number: 1\n  title: 甲\n  section: 公告\n  family: public\n  short: 甲\n";

    private string templates = "";

    [SetUp]
    public void CopyTemplates()
    {
        templates = Directory.CreateTempSubdirectory("templates").FullName;
        File.Copy(Path.Combine(Repository.Root, "templates", "price-keys.yaml"), Path.Combine(templates, "price-keys.yaml"));
        foreach (string folder in (string[])["notices", "lexicon"])
        {
            Directory.CreateDirectory(Path.Combine(templates, folder));
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates", folder)))
                File.Copy(file, Path.Combine(templates, folder, Path.GetFileName(file)));
        }
    }

    [TearDown]
    public void RemoveTemplates() => Directory.Delete(templates, recursive: true);

    [Test]
    public void Every_category_of_the_trade_has_a_kind()
    {
        int[] numbers = [.. House.Catalogue.Kinds.Select(kind => kind.Number).Distinct().Order()];
        Assert.That(numbers, Is.EqualTo(Enumerable.Range(1, 28).Concat(Enumerable.Range(31, 23))));
    }

    [Test]
    public void A_paper_adds_a_kind_by_a_file()
    {
        File.WriteAllText(Path.Combine(templates, "notices", "own.yaml"), """
            - id: lost-parking-card
              number: 60
              title: 遗失停车卡
              section: 挂失声明
              family: loss
              documents: [停车卡]
              fields: [party 车主 party required, document 卡 document required item, number 卡号 document-number item]
              short: "{party}遗失{items}，声明作废。"
              item: "{document}[，卡号：{number}]"
              price: personal
            """);
        Catalogue catalogue = CatalogueFolder.Load(templates).Done();

        CheckedNotice notice = new NoticeReader(catalogue).Read("李建国遗失停车卡，卡号：0012，声明作废。", House.PrintDate);

        Assert.That(notice.Kind, Is.EqualTo(new KindId("lost-parking-card")));
        Assert.That(notice.Findings, Is.Empty);
        Submission form = new SubmissionReader(catalogue).Read(notice).Form;
        Assert.That(form.Items[0]["number"], Is.EqualTo("0012"));
    }

    [Test]
    public void A_kind_of_the_papers_own_says_which_words_have_a_field()
    {
        File.WriteAllText(Path.Combine(templates, "notices", "own.yaml"), """
            - id: lost-parking-card
              number: 60
              title: 遗失停车卡
              section: 挂失声明
              family: loss
              documents: [停车卡]
              fields:
              - party 车主 party required
              - document 卡 document required item
              - quantity 数量 quantity item
              - issuer 物业公司 issuer item
              - colour 颜色 name item
              short: "{party}遗失{items}，声明作废。"
              item: "{document}[（{quantity}）][，物业公司：{issuer}][，颜色：{colour}]"
              price: personal
            """);
        Catalogue catalogue = CatalogueFolder.Load(templates).Done();
        const string text = "李建国遗失滨河市锦绣家园物业服务有限公司停车卡两张，颜色：蓝色，现登报声明作废。";

        ReadForm read = new SubmissionReader(catalogue).Read(new NoticeReader(catalogue).Read(text, House.PrintDate));

        Assert.That(read.Form.Items[0], Is.EquivalentTo(new Dictionary<string, string>
        {
            ["document"] = "停车卡", ["quantity"] = "两张", ["issuer"] = "滨河市锦绣家园物业服务有限公司", ["colour"] = "蓝色",
        }));
        Assert.That(read.Unheld, Is.EqualTo(["现登报声明作废"]));
        var written = (JudgedForm.Written)new SubmissionWriter(catalogue).Write(read.Form, House.PrintDate);
        Assert.That(written.Text, Does.StartWith("李建国遗失停车卡（两张），物业公司：滨河市锦绣家园物业服务有限公司，颜色：蓝色"));
    }

    [Test]
    public void A_public_kind_of_the_papers_own_is_recognised_written_read_checked_and_priced()
    {
        File.WriteAllText(Path.Combine(templates, "notices", "own.yaml"), """
            - id: priority-purchase
              number: 61
              title: 优先购买权通知
              section: 公告
              family: public
              decisive: [优先购买权通知]
              words: [优先购买权]
              fields:
              - party 出让人 party required
              - object 标的 words required
              - price 价格 amount required
              - period 期限 period required
              - terms 其他条件 words
              - phone 电话 phone required
              - date 日期 signature-date required long
              short: "优先购买权通知：{party}拟以{price}转让{object}[，条件为{terms}]，请有优先购买权的人自本公告之日起{period}内书面答复。电话：{phone}。"
              long: |
                优先购买权通知
                {party}拟以{price}转让{object}[，条件为{terms}]，请有优先购买权的人自本公告之日起{period}内书面答复。
                电话：{phone}。
                特此通知。
                {party}
                {date}
              required:
              - {any: [书面答复, 书面回复], severity: warning, why: 口头答复难以证明}
              materials: [出让人身份证复印件]
              secondEye: true
            """);
        Catalogue catalogue = CatalogueFolder.Load(templates).Done();
        var form = new Submission
        {
            Kind = new("priority-purchase"),
            InLongForm = true,
            Fields = new Dictionary<string, string>
            {
                ["party"] = "李建国", ["object"] = "柳泉路5号房屋一套", ["price"] = "60万元", ["period"] = "30日", ["phone"] = "13805331234",
                    ["date"] = "2026年11月24日",
            },
        };
        string text = ((JudgedForm.Written)new SubmissionWriter(catalogue).Write(form, House.PrintDate)).Text;

        CheckedNotice notice = new NoticeReader(catalogue).Read(text, House.PrintDate);

        Assert.That(notice.Kind, Is.EqualTo(new KindId("priority-purchase")));
        Assert.That(notice.Findings.Where(finding => finding.Severity != Severity.Info), Is.Empty);
        Assert.That(new SubmissionReader(catalogue).Read(notice).Form, Is.EqualTo(form));
        CheckedNotice spoken = new NoticeReader(catalogue).Read(text.Replace("书面", "", StringComparison.Ordinal), House.PrintDate);
        Assert.That(spoken.Findings.Single(finding => finding.Severity == Severity.Warning).Message,
            Does.Contain("书面答复").And.Contain("口头答复难以证明"));
        NoticeKind kind = catalogue.Find(new("priority-purchase"))!;
        var rates = new RateCard
        {
            Rule = new PriceRule.ByLine(40),
            Minimum = 120,
            Kinds = new Dictionary<PriceKey, KindPrice> { [new("priority-purchase")] = new(new PriceRule.ByItem(500)) },
        };
        Assert.That(rates.Quote(new() { Key = kind.PriceKey, Columns = 1, Lines = 4, Items = 1 }).Total, Is.EqualTo(500));
        Assert.That((kind.NeedsSecondEye, string.Join('、', kind.Materials)), Is.EqualTo((true, "出让人身份证复印件")));
    }

    [TestCase("price", "面议", "SUBMISSION-VALUE", "金额")]
    [TestCase("resolved", "上个月", "SUBMISSION-VALUE", "日期")]
    [TestCase("colour", "红", "SUBMISSION-FIELD", "colour")]
    [TestCase("interest", "100元", "SUBMISSION-UNPRINTED", "利息")]
    [TestCase("date", "2026年11月24日", "SUBMISSION-UNPRINTED", "短式")]
    public void A_form_that_could_not_be_read_back_is_refused_in_a_sentence(string field, string value, string code, string about)
    {
        var (kind, fields) = field switch
        {
            "price" => ("auction", "party=甲拍卖有限公司 client=某区财政局 when=2026年12月8日 where=柳泉路1号 object=旧车 "
                + "viewing=2026年12月3日至5日 viewingPlace=院内 closing=2026年12月7日 procedure=登记 phone=13805331234"),
            "resolved" => ("capital-reduction", "party=甲有限公司 organ=股东会 old=500万元 new=100万元 phone=13805331234"),
            _ => ("assignment-of-debt", "party=甲银行 transferee=乙有限公司 debtor=丙有限公司 phone=13805331234"),
        };
        Dictionary<string, string> filled = fields.Split(' ').Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        filled[field] = value;

        FieldFinding found = Writing.Findings(new Submission { Kind = new(kind), Fields = filled }).Single();

        Assert.That((found.Path, found.Finding.Code), Is.EqualTo((field, code)));
        Assert.That(found.Finding.Message, Does.Contain(about));
    }

    [TestCase("- id: a\n  number: 1\n  colour: red\n", 3, "colour", TestName = "A key that nobody knows")]
    [TestCase(Sound + "  prise: seal\n", 7, "不认识“prise”", TestName = "A misspelt price")]
    [TestCase(Sound + "  price: saal\n", 7, "price 写的门类“saal”，price-keys.yaml 里没有，有：personal、",
        TestName = "A price key that there is not")]
    [TestCase(Sound + "  secondEye: ture\n", 7, "secondEye 应是 true 或 false，写的是“ture”",
        TestName = "A second eye that is neither true nor false")]
    [TestCase(Sound + "  required:\n  - {any: [甲], severity: error, why: 乙,\n    wen: 丙}\n", 9, "不认识“wen”",
        TestName = "A key of required words that nobody knows")]
    [TestCase(Sound + "  identifiers: [resident-idd]\n", 7, "resident-idd", TestName = "An identifier that is none")]
    [TestCase(Sound + "  insteadOf: nothing\n", 1, "insteadOf 所指的 nothing", TestName = "Instead of a kind that does not exist")]
    [TestCase(Sound + "---\n- id: b\n", 8, "---", TestName = "A second document that nobody would read")]
    [TestCase("- id: a\n  number: one\n  title: 甲\n  section: 公告\n  family: loss\n  short: 甲\n", 2, "整数",
        TestName = "A number that is none")]
    [TestCase("- id: a\n  number: 1\n  title: 甲\n  section: 公告\n  family: clan\n  short: 甲\n", 5, "clan",
        TestName = "A family that does not exist")]
    [TestCase("- id: a\n  number: 1\n  title: 甲\n  section: 公告\n  family: loss\n  short: \"{owner}遗失\"\n", 6, "owner",
        TestName = "A wording with a field that the kind lacks")]
    [TestCase("- id: a\n  number: 1\n  title: [甲\n", 4, "YAML", TestName = "A bracket left open")]
    [TestCase("- id: a\n  number: 1\n  title: 甲\n  section: 公告\n  family: public\n  fields:\n  - party 落款 party\n  short: 甲\n", 7, "party",
        TestName = "A field that no wording prints")]
    [TestCase("- id: a\n  number: 1\n  title: 甲\n  section: 公告\n  family: public\n  fields: [party 落款]\n  short: 甲\n", 6, "字段应写作",
        TestName = "A field without a type")]
    [TestCase("- id: a\n  number: 1\n  title: 甲\n  section: 公告\n  family: public\n  short: \"甲[，乙]\"\n", 6, "没有字段",
        TestName = "A bracket without a field")]
    [TestCase("- id: a\n  number: 1\n  title: 甲\n  section: 公告\n  family: public\n  short: \"甲]乙[\"\n", 6, "不成对",
        TestName = "Brackets the wrong way round")]
    [TestCase("- id: a\n  number: 1\n  title: 甲\n  section: 公告\n  family: loss\n  short: \"遗失{items}\"\n", 6, "item",
        TestName = "Items without a wording")]
    [TestCase("- id: a\n  formOf: nothing\n  number: 1\n  title: 甲\n  section: 公告\n  family: public\n  short: 甲\n", 1, "nothing",
        TestName = "A form of a kind that does not exist")]
    [TestCase("- id: lost-receipt\n  number: 1\n  title: 甲\n  section: 公告\n  family: loss\n  short: 甲\n", 1, "lost-receipt",
        TestName = "A kind that is there already")]
    public void A_wrong_file_is_refused_with_its_line(string yaml, int line, string about)
    {
        File.WriteAllText(Path.Combine(templates, "notices", "own.yaml"), yaml);

        Refusal refused = CatalogueFolder.Load(templates).Why();

        Assert.That(refused.Code, Is.EqualTo("CATALOGUE-INVALID"));
        Assert.That(refused.Message, Does.StartWith("own.yaml").And.Contain($"第 {line} 行").And.Contain(about));
    }

    [TestCase("seal: 印章\n", Description = "of the kind's own")]
    [TestCase(null, Description = "no file")]
    public void A_kind_is_its_own_price_key_and_where_no_keys_are_written_any_other(string? keys)
    {
        File.Delete(Path.Combine(templates, "price-keys.yaml"));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(templates, "notices"))) File.Delete(file);
        if (keys is not null) File.WriteAllText(Path.Combine(templates, "price-keys.yaml"), keys);
        string price = keys is null ? "  price: whatever\n" : "";
        File.WriteAllText(Path.Combine(templates, "notices", "own.yaml"), Sound + price);

        NoticeKind kind = CatalogueFolder.Load(templates).Done().Kinds.Single();

        Assert.That(kind.PriceKey, Is.EqualTo(new PriceKey(keys is null ? "whatever" : "a")));
    }

    [TestCase("seal:\n", "price-keys.yaml 第 1 行 seal：应写明这一门类叫什么")]
    [TestCase("seal: 印章\nmy key: 甲\n", "price-keys.yaml 第 2 行 my key：“my key”不能作门类的名称")]
    public void Price_keys_that_are_written_wrong_are_refused_with_their_line(string keys, string says)
    {
        File.WriteAllText(Path.Combine(templates, "price-keys.yaml"), keys);

        Refusal refused = CatalogueFolder.Load(templates).Why();

        Assert.That((refused.Code, refused.Message), Is.EqualTo(("TEMPLATE-FIELD", refused.Message)));
        Assert.That(refused.Message, Does.StartWith(says));
    }

    [Test]
    public void Templates_are_found_beside_the_program_before_those_of_the_repository()
    {
        string program = Directory.CreateTempSubdirectory("program").FullName;
        Directory.CreateDirectory(Path.Combine(program, "templates"));

        var found = TemplateFolder.FindFrom(program).Done();

        Assert.That(found, Is.EqualTo(Path.Combine(program, "templates")));
        Directory.Delete(program, recursive: true);
    }
}
