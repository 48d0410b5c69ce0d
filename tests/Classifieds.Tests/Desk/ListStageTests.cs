using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>The list says truly how far each notice is; the issue says what stands in the wrong section and what is in it twice.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class ListStageTests(DatabaseEngine engine)
{
    private const string Receipt = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";
    private const string OtherWords = "王秀珍不慎遗失押金收据一张（收据号：0036218，金额：贰仟元整（2000元）），特此声明作废。";
    private const string Wrong = "李红遗失押金收据一张，收据号：0036219，金额：贰仟元整（3000元），声明作废。";
    private const string Missing = "寻人启事\n王福来，男，78岁，于2026年11月21日在水南走失。电话：15200000138，王先生。";
    private const string Id = "BC20261125-0001";

    private EngineDesk desk = null!;

    [SetUp]
    public async Task OpenDesk() => desk = await EngineDesk.OpenAsync(engine);

    [TearDown]
    public async Task CloseDesk()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [Test]
    public async Task From_the_counter_to_the_plate_each_step_is_told()
    {
        await desk.TakeAsync(Receipt);
        List<NoticeStage?> stages = [await StageAsync()];
        string word = await ProofAsync();
        stages.Add(await StageAsync());
        await new DeclineProof(desk.Bench).RunAsync(new(new(AnswerWay.Word, Id, word)), Stop);
        stages.Add(await StageAsync());
        await desk.ApproveAsync(Id);
        stages.Add(await StageAsync());
        await ReviseAsync(Receipt.Replace("0036218", "0036281"));
        stages.Add(await StageAsync());
        await new HoldNotice(desk.Bench).RunAsync(new() { Id = Id, Why = "等材料", By = EngineDesk.Manager }, Stop);
        stages.Add(await StageAsync());
        await new ReleaseNotice(desk.Bench).RunAsync(new() { Id = Id, By = EngineDesk.Manager }, Stop);
        await desk.ApproveAsync(Id);
        (await new MakeIssuePage(desk.Bench).RunAsync(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }, Stop)).Done();
        stages.Add(await StageAsync());
        (await new PublishIssue(desk.Bench).RunAsync(new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }), Stop)).Done();
        stages.Add(await StageAsync());

        Assert.That(stages, Is.EqualTo(new NoticeStage?[]
        {
            NoticeStage.Taken, NoticeStage.Proofed, NoticeStage.Declined, NoticeStage.Approved, NoticeStage.Void, NoticeStage.Held,
            NoticeStage.Placed, NoticeStage.Published,
        }));
    }

    [Test]
    public async Task What_waits_for_a_second_person_or_for_other_words_says_so()
    {
        await desk.TakeAsync(Missing);
        await desk.HandAsync(new() { Text = Wrong, Issue = EngineDesk.Issue, ForExamination = true, By = EngineDesk.Manager });

        Assert.That(await StagesAsync(), Is.EqualTo(new NoticeStage?[] { NoticeStage.Unexamined, NoticeStage.ToMend }));
        await new ExamineNotice(desk.Bench).RunAsync(
            new() { Id = Id, IsPassed = false, Words = "缺材料", By = EngineDesk.Manager }, Stop);
        Assert.That(await StageAsync(), Is.EqualTo(NoticeStage.SentBack));
        await new ExamineNotice(desk.Bench).RunAsync(new() { Id = Id, IsPassed = true, By = EngineDesk.Manager }, Stop);
        Assert.That(await StageAsync(), Is.EqualTo(NoticeStage.Taken));
        await new WithdrawNotice(desk.Bench).RunAsync(new() { Id = Id, Why = "找到了", By = EngineDesk.Manager }, Stop);
        Assert.That(await StageAsync(), Is.EqualTo(NoticeStage.Withdrawn));
    }

    [Test]
    public async Task Each_run_of_a_notice_has_a_stage_of_its_own()
    {
        await desk.HandAsync(new()
        {
            Text = Receipt, Issue = EngineDesk.Issue, Also = [EngineDesk.Issue.AddDays(1), EngineDesk.Issue.AddDays(2)],
            By = EngineDesk.Manager,
        });
        await desk.ApproveAsync(Id);
        await new WithdrawNotice(desk.Bench).RunAsync(new() { Id = $"{Id}/3", Why = "只登两次", By = EngineDesk.Manager }, Stop);
        (await new PublishIssue(desk.Bench).RunAsync(new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }), Stop)).Done();

        ShowNotice.Shown shown = (await new ShowNotice(desk.Bench).RunAsync(new() { Id = Id }, Stop)).Done();

        Assert.That(shown.Stages, Is.EquivalentTo(new Dictionary<int, NoticeStage>
        {
            [1] = NoticeStage.Published, [2] = NoticeStage.Approved, [3] = NoticeStage.Withdrawn,
        }));
        Assert.That(ShownNotice.Of(shown).Insertions.Select(one => one.Stage), Is.EqualTo(shown.Stages.OrderBy(one => one.Key)
            .Select(one => (NoticeStage?)one.Value)));
        Assert.That(ShownNotice.Of(shown).State, Is.EqualTo(NoticeState.Approved));
    }

    [Test]
    public async Task The_same_words_and_the_same_loss_in_other_words_are_in_an_issue_twice()
    {
        await desk.TakeAsync(Receipt);
        await desk.TakeAsync(OtherWords);
        await desk.TakeAsync(Missing);
        await desk.TakeAsync(Receipt);

        Assert.That((await ShowAsync()).Doubled.SelectMany(same => same), Is.SupersetOf(new[] { Id, "BC20261125-0002", "BC20261125-0004" })
            .And.None.EqualTo("BC20261125-0003"));
    }

    [Test]
    public async Task An_issue_without_fault_tells_no_wrong_section_and_nothing_twice()
    {
        await desk.TakeAsync(Receipt);
        await desk.TakeAsync(Missing);

        ShowIssue.Shown shown = await ShowAsync();

        Assert.That(shown.Doubled, Is.Empty);
        Assert.That(shown.Lines.Select(line => line.WrongSection), Is.All.Null);
    }

    [TestCase("公告", "归“挂失声明”栏")]
    [TestCase("讣告", "归“挂失声明”栏")]
    public async Task What_stands_in_a_section_that_is_not_its_kinds_is_told_with_what_helps(string section, string words)
    {
        await desk.TakeAsync(Receipt);
        await desk.Bench.WriteStoreAsync<int>(async work =>
        {
            Notice notice = (await work.Notices.FindAsync((await desk.FindAsync(Id)).Id))!;
            (await work.Notices.ChangeAsync(notice, notice with { Section = section })).Done();
            await work.RecordAsync(new(desk.Clock.Now, "测试", "test") { Notice = notice.Id });
            return 0;
        }, Stop);

        string? told = (await ShowAsync()).Lines.Single().WrongSection;
        await new ReviseNotice(desk.Bench).RunAsync(
            new() { Id = Id, Text = Receipt, Kind = "lost-receipt", By = EngineDesk.Manager }, Stop);

        Assert.That(told, Does.Contain(words).And.Contain($"{Id} 收在“{section}”栏").And.Contain("revise --kind lost-receipt"));
        Assert.That((await ShowAsync()).Lines.Single().WrongSection, Is.Null, "what it says helps");
    }

    [TestCase("王\U000323AF遗失居民身份证，声明作废。", "GLYPH-MISSING", TestName = "A character without a font")]
    [TestCase("王半遗失居民身份证，声明作废。", "TEXT-BROKEN", TestName = "Half a character")]
    [TestCase("王\uE863遗失居民身份证，声明作废。", "TEXT-PRIVATE", TestName = "A character of one machine")]
    [TestCase("张三遗失居民身份证， \u0301声明作废。", "TEXT-MARK-ALONE", TestName = "A mark on nothing")]
    [TestCase("#照片 没有.jpg\n寻人启事\n王福来，男，78岁，走失。电话：15200000138。", "PHOTO-MISSING", TestName = "A photograph that is not there")]
    public async Task What_cannot_be_printed_is_not_even_taken_for_an_examiner(string text, string code)
    {
        HandedNotice handed = (await desk.HandAsync(
            new() { Text = text.Replace('半', '\uD842'), Issue = EngineDesk.Issue, ForExamination = true, By = EngineDesk.Manager }))
            .Single().Done();

        Assert.That(((HandedNotice.Returned)handed).Notice.Findings.Select(finding => finding.Code), Has.Some.EqualTo(code));
    }

    [TestCase("王秀珍\u0007遗失居民身份证，声明作废。")]
    [TestCase("王秀珍\u202E遗失居民身份证，声明作废。")]
    [TestCase("王秀珍\u0000\u001B[31m遗失居民身份证，声明作废。")]
    public async Task A_control_character_is_in_no_words_that_are_printed(string text)
    {
        HandedNotice handed = (await desk.HandAsync(
            new() { Text = text, Issue = EngineDesk.Issue, ForExamination = true, By = EngineDesk.Manager })).Single().Done();

        CheckedNotice read = handed switch
        {
            HandedNotice.Taken(_, var notice, _) => notice,
            HandedNotice.Returned(_, var notice) => notice,
            _ => throw new AssertionException("It was neither taken nor returned."),
        };
        Assert.That(read.Text.Where(unit => char.IsControl(unit) || unit == '\u202E'), Is.Empty);
    }

    private static CancellationToken Stop => CancellationToken.None;

    private async Task<string> ProofAsync() =>
        (await new ProofNotice(desk.Bench).RunAsync(new() { Id = Id, By = EngineDesk.Manager }, Stop)).Done().Made[0].Word;

    private async Task ReviseAsync(string text) =>
        (await new ReviseNotice(desk.Bench).RunAsync(new() { Id = Id, Text = text, By = EngineDesk.Manager }, Stop)).Done();

    private async Task<ShowIssue.Shown> ShowAsync() =>
        (await new ShowIssue(desk.Bench).RunAsync(new(EngineDesk.Issue, null), Stop)).Done();

    private async Task<NoticeStage?[]> StagesAsync() =>
        [.. (await new ListNotices(desk.Bench).RunAsync(new(null, null), Stop)).Done().Items.Select(item => item.Stage)];

    // Of two answers the later one counts: a minute goes by between two deeds.
    private async Task<NoticeStage?> StageAsync()
    {
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        NoticeStage? listed = (await StagesAsync())[0];
        ShowNotice.Shown shown = (await new ShowNotice(desk.Bench).RunAsync(new() { Id = Id }, Stop)).Done();
        TellHistory.Told told = (await new TellHistory(desk.Bench).RunAsync(new() { Id = Id }, Stop)).Done();
        Assert.That((shown.Stages[1], told.Stages[1]), Is.EqualTo((listed, listed)), "list, show and history say the same");
        return listed;
    }
}
