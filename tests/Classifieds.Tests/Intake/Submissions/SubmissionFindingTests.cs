using Classifieds.Desk.Submissions;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Testing;
using Classifieds.Tests.Desk;
using CsCheck;

namespace Classifieds.Tests.Intake.Submissions;

/// <summary>What a clerk is told of a form: everything at once, each at its field, with what would put it right.</summary>
public sealed class SubmissionFindingTests
{
    private static IEnumerable<FindingKind> OfForms => FindingTable.All.Where(kind => kind.As == "form");

    [TestCaseSource(nameof(OfForms))]
    public void The_example_of_a_finding_about_a_form_makes_it(FindingKind kind)
    {
        var request = new WriteForms.Request { Lines = kind.Example, PrintDate = FindingTable.ExampleDate };

        JudgedForm form = new WriteForms(TestDesk.Open(null)).Run(request).Done().Single().Form;

        IReadOnlyList<FieldFinding> found = form is JudgedForm.Written written ? written.Remarks : ((JudgedForm.Returned)form).Findings;
        Assert.That(found.Select(one => one.Finding.Code), Is.EqualTo([kind.Code]));
        Assert.That(found[0].Finding.Severity, Is.EqualTo(kind.Severity));
        Assert.That(found[0].Finding.Message, Does.Not.EndWith("。").And.Not.Contain("{0"));
    }

    [Test]
    public void Everything_that_is_wrong_is_told_at_once_each_at_its_field()
    {
        const string form = """
            {"kind":"lost-receipt","fields":{"id":"370303198504120028","colour":"红"},"items":[
            {"receipt":"收据","amount":"壹万元整（1000元）","issued":"2026年4月31日"},{"number":"0036218","sheet":"发票联"}]}
            """;

        FieldFinding[] found = Found(form);

        Assert.That(found.Select(one => (one.Path, one.Finding.Code)), Is.EquivalentTo([
            ("colour", "SUBMISSION-FIELD"), ("party", "SUBMISSION-INCOMPLETE"), ("id", "ID-CHECK"), ("items[0].amount", "AMOUNT-MISMATCH"),
            ("items[0].issued", "DATE-UNREAL"), ("items[1].sheet", "SUBMISSION-FIELD"), ("items[1].receipt", "SUBMISSION-INCOMPLETE")]));
    }

    [TestCase("""{"kind":"lost-receipt","fields":{"party":"张三","id":"370303198504120028"},"items":[{"receipt":"收据"}]}""",
        "370303198504120029")]
    [TestCase("""{"kind":"lost-receipt","fields":{"party":"张三"},"items":[{"receipt":"收据","amount":"壹万元整（1000元）"}]}""",
        "壹仟元整（1000元）")]
    [TestCase("""{"kind":"lost-receipt","fields":{"party":"张三"},"items":[{"receipt":"收据","issued":"2026年4月31日"}]}""", "2026年4月30日")]
    public void A_finding_brings_what_would_put_the_field_right(string form, string repair) =>
        Assert.That(Found(form).Single().Finding.Fixes, Has.Member(repair));

    [Test]
    public void An_unknown_field_is_told_with_the_fields_that_the_kind_has() => Assert.That(
        Found("""{"kind":"lost-seal","fields":{"party":"甲有限公司","owner":"乙"},"items":[{"seal":"公章"}]}""").Single().Finding.Message,
        Does.Contain("owner").And.Contain("party 名称").And.Contain("seal 印章"));

    [Test]
    public void A_field_of_the_things_does_not_pass_for_one_of_the_whole() => Assert.That(
        Found("""{"kind":"lost-seal","fields":{"party":"甲有限公司","number":"3703030001234"},"items":[{"seal":"公章"}]}""")
            .Select(found => (found.Path, found.Finding.Code)),
        Is.EqualTo([("number", "SUBMISSION-FIELD")]));

    [Test]
    public void An_unknown_kind_is_told_with_those_that_may_be_meant() =>
        Assert.That(Found("""{"kind":"发票","fields":{}}""").Single().Finding.Fixes, Has.Member("lost-invoice"));

    [Test]
    public void Two_receipts_of_one_number_are_told_at_the_second() => Assert.That(
        Found("""
            {"kind":"lost-receipt","fields":{"party":"张三"},
            "items":[{"receipt":"收据","number":"0009615"},{"receipt":"收据","number":"0009615"}]}
            """)
            .Select(found => (found.Path, found.Finding.Code)),
        Is.EqualTo([("items[1].number", "NUMBER-DOUBLED")]));

    [Test]
    public void One_bad_form_does_not_stop_the_others()
    {
        const string lines = """
            {"kind":"lost-seal","fields":{"party":"甲有限公司"},"items":[{"seal":"公章"}]}
            not a form

            {"kind":"lost-seal","fields":{"party":"乙有限公司"},"items":[{"seal":"财务专用章"}]}
            """;

        var forms = new WriteForms(TestDesk.Open(null)).Run(new() { Lines = lines, PrintDate = House.PrintDate }).Done();

        Assert.That(forms.Select(form => form.Line), Is.EqualTo([1, 2, 4]));
        Assert.That(forms.Select(form => form.Form is JudgedForm.Written), Is.EqualTo([true, false, true]));
    }

    private static FieldFinding[] Found(string json) =>
        FormJson.TryRead(json, out ReadForm? read) ? [.. Writing.Findings(read.Form)] : throw new FormatException(json);

    [TestCase("有关事项如下：\n#照片 wang.jpg")]
    [TestCase("有关事项如下：\n---\n另一则")]
    public void A_line_that_would_not_be_printed_is_no_part_of_a_text(string body) => Assert.That(
        Writing.Findings(new Submission { Kind = new("public-words"), Fields = new Dictionary<string, string> { ["body"] = body } })
            .Select(found => (found.Path, found.Finding.Code)),
        Is.EqualTo([("body", "SUBMISSION-VALUE")]));

    [Test]
    public void Whatever_stands_in_a_form_it_is_judged()
    {
        const string Signs = "0123456789Xx*ABC年月日元整壹万贰佰拾零张三某□公司、，。：；（）〔〕“” \n\t-—#¥\uD842\uDFB7\uFFFD\u0000至号第字本枚";
        Gen<string> words = Gen.OneOf([.. Signs]).Array[0, 24].Select(signs => new string(signs));
        foreach (NoticeKind kind in House.Catalogue.Kinds)
        {
            Gen<IReadOnlyDictionary<string, string>> fields = Gen.Select(Gen.OneOf([.. kind.Fields]), words).Array[0, 8]
                .Select(filled => (IReadOnlyDictionary<string, string>)filled.DistinctBy(one => one.Item1.Name)
                    .ToDictionary(one => one.Item1.Name, one => one.Item2));
            Gen.Select(fields, fields.Array[0, 3], Gen.Bool).Sample(
                (whole, items, isLong) =>
                    Writing.Judged(new Submission { Kind = kind.Id, Fields = whole, Items = items }, isLong) is not null,
                iter: 40);
        }
    }
}
