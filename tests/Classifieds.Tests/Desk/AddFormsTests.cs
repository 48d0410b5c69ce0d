using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Submissions;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>Forms on their way into an issue: judged field by field, then as the notice that they come to.</summary>
public sealed class AddFormsTests
{
    private static readonly DateOnly Issue = new(2026, 11, 25);

    private string folder = "";
    private Workbench desk = null!;

    [SetUp]
    public async Task MakeDeskAsync()
    {
        folder = Directory.CreateTempSubdirectory("classifieds-forms-").FullName;
        await DatabaseTemplate.CopyAsync(Path.Combine(folder, "classifieds.db"));
        desk = TestDesk.Open(Path.Combine(folder, "classifieds.db"));
    }

    [TearDown]
    public void RemoveDesk() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task One_bad_form_does_not_stop_the_others()
    {
        HandedForm[] handed = await AddAsync("""
            {"kind":"lost-id-card","fields":{"party":"沈佳怡"},"items":[{"document":"居民身份证","number":"350702198306172049"}]}
            {"kind":"lost-id-card","fields":{"party":"沈佳怡"},"items":[{"document":"居民身份证","number":"350702198306172040"}]}
            {"kind":"lost-seal","fields":{"party":"滨河市建溪食品有限公司"},"items":[{"seal":"公章"}]}
            """);

        Assert.That(handed.Select(form => (form.Line, form.GetType().Name)), Is.EqualTo([(1, "Taken"), (2, "Returned"), (3, "Taken")]));
        var returned = (HandedForm.Returned)handed[1];
        Assert.That((returned.Findings[0].Path, returned.Findings[0].Finding.Code), Is.EqualTo(("items[0].number", "ID-CHECK")));
        Assert.That(returned.Findings[0].Finding.Fixes, Has.Member("350702198306172049"));
        IReadOnlyList<ListNotices.Item> stored = (await new ListNotices(desk).RunAsync(new(Issue, null), default)).Done().Items;
        Assert.That(stored.Select(item => item.Notice.Kind), Is.EqualTo([new KindId("lost-id-card"), new KindId("lost-seal")]));
    }

    [Test]
    public async Task A_form_that_comes_to_a_notice_with_an_error_is_returned_as_that_notice()
    {
        HandedForm[] handed = await AddAsync("""
            {"kind":"grave-relocation","fields":{"party":"滨河市清源镇人民政府","reason":"道路建设","range":"红线",
            "closing":"2026年10月1日","place":"溪口村村民委员会","phone":"0599-88461213"}}
            """.ReplaceLineEndings(""));

        var refused = (HandedForm.Refused)handed.Single();
        Assert.That(refused.Notice.Findings.Select(finding => finding.Code), Has.Member("DEADLINE-PAST"));
    }

    [Test]
    public async Task What_no_field_held_is_said_again_when_the_form_is_taken()
    {
        HandedForm[] handed = await AddAsync("""
            {"kind":"lost-seal","fields":{"party":"滨河市建溪食品有限公司"},"items":[{"seal":"公章"}],"unheld":["10份"]}
            """);

        FieldFinding told = ((HandedForm.Taken)handed.Single()).Remarks.Single();
        Assert.That((told.Finding.Code, told.Finding.Message.Contains("10份", StringComparison.Ordinal)),
            Is.EqualTo(("SUBMISSION-UNHELD", true)));
    }

    [Test]
    public async Task A_file_without_a_form_is_refused()
    {
        List<Outcome<HandedForm>> answers = await AnswersAsync("\n \n");

        Assert.That(answers.Single().Why().Code, Is.EqualTo("INPUT-EMPTY"));
    }

    [TestCase("lost-receipt")]
    [TestCase("遗失收据、押金条、预交款票据")]
    public void A_kind_is_shown_by_its_id_or_its_title(string asked) =>
        Assert.That(new ShowKind(desk).Run(new(asked)).Done().Fields.Select(field => field.Name), Has.Member("receipt"));

    [Test]
    public void A_kind_is_shown_by_a_paper_that_no_other_kind_has() =>
        Assert.That(new ShowKind(desk).Run(new("支票")).Done().Id, Is.EqualTo(new KindId("lost-cheque")));

    [Test]
    public void An_unknown_kind_is_refused_with_those_that_may_be_meant()
    {
        Refusal why = new ShowKind(desk).Run(new("lost-check")).Why();

        Assert.That((why.Code, why.Kind), Is.EqualTo(("SUBMISSION-KIND", RefusalKind.NotFound)));
        Assert.That(why.Message, Does.Contain("lost-cheque"));
    }

    [Test]
    public void Kinds_are_listed_in_the_order_of_the_catalogue() => Assert.That(
        new ListKinds(desk).Run(new(NoticeFamily.Seal)).Done().Select(kind => kind.Id), Is.EqualTo([new KindId("lost-seal")]));

    private async Task<HandedForm[]> AddAsync(string lines) => [.. (await AnswersAsync(lines)).Select(answer => answer.Done())];

    private async Task<List<Outcome<HandedForm>>> AnswersAsync(string lines)
    {
        var request = new AddForms.Request { Lines = lines, Issue = Issue, By = Actor.Alone("王编辑") };
        List<Outcome<HandedForm>> answers = [];
        await foreach (Outcome<HandedForm> answer in new AddForms(desk).RunAsync(request, default)) answers.Add(answer);
        return answers;
    }
}
