using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Prices;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>What an issue went to press without: it is told, and made good in another issue at no charge.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class MakeGoodTests(DatabaseEngine engine)
{
    private const string Ready = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";
    private const string Waiting = "李红遗失押金收据一张，收据号：0036219，金额：叁仟元整（3000元），声明作废。";
    private const string Id = "BC20261125-0002";

    private EngineDesk desk = null!;

    [SetUp]
    public async Task PublishWithoutTheSecond()
    {
        desk = await EngineDesk.OpenAsync(engine, """

            calendar: { closed: [{ from: 2026-11-26, why: 设备检修休刊 }] }
            """);
        await desk.TakeAsync(Ready);
        await desk.TakeAsync(Waiting);
        await desk.ApproveAsync("BC20261125-0001");
    }

    [TearDown]
    public async Task CloseDesk()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [Test]
    public async Task What_is_not_on_the_plate_is_told_with_the_day_on_which_it_can_be_made_good()
    {
        PublishIssue.Published published = await PublishAsync();

        ShowIssue.Line[] lines = [.. (await ShowAsync()).Lines];

        var missed = new MissedRun(new(new(EngineDesk.Issue, 2, new PaperSign("BC")), 1), "没有认可", new DateOnly(2026, 11, 27));
        Assert.That(published.Missed, Is.EqualTo(new[] { missed }));
        Assert.That(lines.Select(line => line.ToMakeGood), Is.EqualTo(new[] { null, missed }));
        Assert.That((lines[1].Missing.Single().Code, lines[1].Missing.Single().Message),
            Is.EqualTo(("NOTICE-MISSED", $"稿件 {Id} 没有在 2026-11-25 刊出（没有认可），请用 make-good 补登")));
        Assert.That((await desk.FindAsync(Id)).State, Is.EqualTo(NoticeState.Missed));
        Assert.That(await desk.HistoryAsync(Id), Has.Some.EqualTo("第 1 次刊登没有刊出，付印时未上版（没有认可）"));
        Assert.That((await new VerifyLedger(desk.Bench).RunAsync(Stop)).IsRefused(out _), Is.False);
    }

    [Test]
    public async Task It_runs_on_the_next_day_linked_to_what_did_not_run_and_both_are_told()
    {
        await PublishAsync();

        Notice made = (await MakeGoodAsync(Id)).Done();
        await desk.ApproveAsync(Id);
        desk.Clock.Now = desk.Clock.Now.AddDays(2);
        PublishIssue.Published next = (await new PublishIssue(desk.Bench).RunAsync(
            new(new() { Issue = new(2026, 11, 27), By = EngineDesk.Manager }), Stop)).Done();

        Assert.That(made.Insertions.Select(one => (one.Issue.Date, one.State, one.MakesGood)), Is.EqualTo(new[]
        {
            (EngineDesk.Issue, NoticeState.Missed, null), (new DateOnly(2026, 11, 27), NoticeState.Submitted, (int?)1),
        }));
        Assert.That(next.Page.Page.Notices.Single().Text, Is.EqualTo(Waiting));
        Assert.That(await desk.HistoryAsync(Id), Has.Some.EqualTo("补登：第 2 次刊登，2026-11-27 见报，补第 1 次，不另收费"));
        Assert.That((await ShowAsync()).Lines[1].ToMakeGood, Is.Null);
        Assert.That((await ShowAsync()).Lines[1].Missing.Single().Message, Does.EndWith($"，已由 {Id}/2 在 2026-11-27 补登"));
        Assert.That((await new VerifyLedger(desk.Bench).RunAsync(Stop)).IsRefused(out _), Is.False);
    }

    [Test]
    public async Task It_costs_what_it_cost()
    {
        await PublishAsync();
        decimal before = await CostAsync();

        await MakeGoodAsync(Id);

        Assert.That(before, Is.GreaterThan(0));
        Assert.That(await CostAsync(), Is.EqualTo(before));
    }

    [TestCase("BC20261125-0002/1", "2026-11-28", null)]
    [TestCase("BC20261125-0002", "2026-11-26", "ISSUE-NO-EDITION")]
    [TestCase("BC20261125-0002", "2026-11-25", "ISSUE-CLOSED")]
    [TestCase("BC20261125-0001", "2026-11-28", "MAKE-GOOD-NOTHING")]
    [TestCase("BC20261125-0001/1", "2026-11-28", "MAKE-GOOD-RUNS")]
    [TestCase("BC20261125-0002/7", "2026-11-28", "INSERTION-UNKNOWN")]
    [TestCase("BC20261125-0009", "2026-11-28", "NOTICE-UNKNOWN")]
    public async Task A_day_and_an_insertion_can_be_named(string id, string to, string? code)
    {
        await PublishAsync();

        bool isRefused = (await MakeGoodAsync(id, DateOnly.Parse(to, null))).IsRefused(out Refusal? why, out Notice? made);

        Assert.That(isRefused ? why!.Code : null, Is.EqualTo(code));
        if (!isRefused) Assert.That(made!.Insertions[^1].Issue.Date, Is.EqualTo(DateOnly.Parse(to, null)));
    }

    [Test]
    public async Task Words_that_are_wrong_on_the_new_day_hold_it()
    {
        await desk.TakeAsync("公告\n请各股东于2026年11月28日前到本公司办理登记。\n海东云图科技有限公司\n2026年11月10日");
        await PublishAsync();

        Notice made = (await MakeGoodAsync("BC20261125-0003", new DateOnly(2026, 12, 3))).Done();

        Assert.That(made.Insertions[^1].Held!.Why, Does.StartWith("2026-12-03 刊出时有误："));
    }

    [Test]
    public async Task What_a_store_of_before_does_not_call_missed_is_made_good_too()
    {
        await PublishAsync();
        await desk.Bench.WriteStoreAsync<int>(async work =>
        {
            Notice notice = (await work.Notices.FindAsync(new(EngineDesk.Issue, 2, new PaperSign("BC"))))!;
            Notice before = notice with { Insertions = [new(1, notice.Issue)] };
            (await work.Notices.ChangeAsync(notice, before)).Done();
            await work.RecordAsync(new(desk.Clock.Now, "测试", "test") { Notice = notice.Id });
            return 0;
        }, Stop);

        Assert.That((await MakeGoodAsync(Id)).Done().Insertions.Select(one => one.State),
            Is.EqualTo(new[] { NoticeState.Missed, NoticeState.Submitted }));
    }

    [Test]
    public async Task What_was_withdrawn_is_not_restored_to_an_issue_that_has_gone_to_press()
    {
        await new WithdrawNotice(desk.Bench).RunAsync(new() { Id = Id, Why = "找到了", By = EngineDesk.Manager }, Stop);
        PublishIssue.Published published = await PublishAsync();

        Outcome<Notice> restored = await new RestoreNotice(desk.Bench).RunAsync(new() { Id = Id, By = EngineDesk.Manager }, Stop);

        Assert.That(published.Missed, Is.Empty);
        Assert.That((restored.Why().Code, restored.Why().Message),
            Is.EqualTo(("ISSUE-CLOSED", $"稿件 {Id} 的 2026-11-25 一期已付印，恢复了也登不上，又要刊的话请用 move --further 加刊")));
    }

    private static CancellationToken Stop => CancellationToken.None;

    private async Task<PublishIssue.Published> PublishAsync() => (await new PublishIssue(desk.Bench).RunAsync(
        new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }), Stop)).Done();

    private async Task<ShowIssue.Shown> ShowAsync() =>
        (await new ShowIssue(desk.Bench).RunAsync(new(EngineDesk.Issue, null), Stop)).Done();

    private Task<Outcome<Notice>> MakeGoodAsync(string id, DateOnly? to = null) =>
        new MakeGoodNotice(desk.Bench).RunAsync(new() { Id = id, To = to, By = EngineDesk.Manager }, Stop);

    private async Task<decimal> CostAsync() => (await desk.Bench.ReadStoreAsync<decimal>(async work =>
    {
        Notice notice = (await work.Notices.FindAsync(new(EngineDesk.Issue, 2, new PaperSign("BC"))))!;
        return (await new NoticeCosts(desk.Bench).OfAsync(work, notice, "测试")).Done().Now.Quote.Total;
    }, Stop)).Done();
}
