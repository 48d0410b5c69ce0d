using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Submissions;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Users;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>On which days a notice may run, and what is said where it may not, through every verb that names a day.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class IssueDatesTests(DatabaseEngine engine)
{
    private const string Receipt = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";
    private const string Another = "李红遗失押金收据一张，收据号：0036219，金额：叁仟元整（3000元），声明作废。";

    // 2026-11-24 is a Tuesday.
    private const string Profile = """

        calendar:
          days: [周一, 周二, 周三, 周四, 周五]
          closed: [{ from: 2026-12-03, to: 2026-12-04, why: 设备检修休刊 }]
          extra: [2026-12-05]
        deadline:
          daysBefore: 1
          time: "16:00"
          counted: workdays
          days: [{ issue: 2026-12-07, at: "2026-12-01 12:00" }]
        """;

    private EngineDesk desk = null!;

    [SetUp]
    public async Task OpenDesk() => desk = await EngineDesk.OpenAsync(engine, Profile);

    [TearDown]
    public async Task CloseDesk()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    private static readonly TestCaseData[] Days =
    [
        new("2026-11-23", "ISSUE-PAST", "2026-11-23 已经过去，最早可登 2026-11-25"),
        new("2026-11-28", "ISSUE-NO-EDITION", "2026-11-28 周六不出报，最早可登 2026-11-30"),
        new("2026-12-03", "ISSUE-NO-EDITION", "2026-12-03 设备检修休刊，最早可登 2026-12-05"),
        new("2026-11-24", "ISSUE-LATE", "2026-11-24 一期已过截稿时间，最早可登 2026-11-25，要赶这一期请找主管"),
    ];

    [TestCaseSource(nameof(Days))]
    public async Task A_day_that_cannot_be_had_is_refused_with_the_next_that_can(string day, string code, string sentence)
    {
        await desk.TakeAsync(Another);
        await new AddUser(desk.Bench).RunAsync(new() { Name = "小李", Role = Role.Clerk, By = EngineDesk.Manager }, Stop);

        Refusal added = (await desk.HandOneAsync(Receipt, IsoDate.Read(day), EngineDesk.Clerk)).Why();
        Refusal moved = (await MoveAsync("BC20261125-0001", day, EngineDesk.Clerk)).Why();
        Refusal again = (await MoveAsync("BC20261125-0001", day, EngineDesk.Clerk, isFurther: true)).Why();

        Assert.That((added.Code, added.Message), Is.EqualTo((code, sentence)));
        Assert.That((moved.Code, moved.Message), Is.EqualTo((code, sentence)));
        Assert.That((again.Code, again.Message), Is.EqualTo((code, sentence)));
        Assert.That((await desk.FindAsync("BC20261125-0001")).Insertions, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_form_and_a_correction_meet_the_same_days()
    {
        await desk.TakeAsync(Receipt);
        await desk.ApproveAsync("BC20261125-0001");
        (await new PublishIssue(desk.Bench).RunAsync(new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }), Stop)).Done();
        const string words = "更正启事\n本报2026年11月25日刊登的王秀珍遗失声明，收据号应为0036281，特此更正。";

        Outcome<TakenNotice> corrected = await new CorrectNotice(desk.Bench).RunAsync(
            new() { Id = "BC20261125-0001", Text = words, Issue = new(2026, 11, 28), By = EngineDesk.Manager }, Stop);
        const string form =
            """{"kind":"lost-id-card","fields":{"party":"沈佳怡"},"items":[{"document":"居民身份证","number":"350702198306172049"}]}""";
        List<Outcome<HandedForm>> handed = [];
        await foreach (Outcome<HandedForm> one in new AddForms(desk.Bench).RunAsync(
            new() { Lines = form, Issue = new(2026, 11, 28), By = EngineDesk.Manager }, Stop)) handed.Add(one);

        Assert.That(corrected.Why().Code, Is.EqualTo("ISSUE-NO-EDITION"));
        Assert.That(handed.Single().Why().Code, Is.EqualTo("ISSUE-NO-EDITION"));
    }

    [Test]
    public async Task An_issue_that_went_to_press_early_is_not_offered()
    {
        await desk.TakeAsync(Receipt);
        await desk.ApproveAsync("BC20261125-0001");
        (await new PublishIssue(desk.Bench).RunAsync(new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }), Stop)).Done();

        Refusal why = (await desk.HandOneAsync(Another, EngineDesk.Issue, EngineDesk.Manager)).Why();

        Assert.That((why.Code, why.Message), Is.EqualTo(("ISSUE-CLOSED", "2026-11-25 一期已付印，不再收稿，最早可登 2026-11-26")));
    }

    [Test]
    public async Task A_cut_off_that_the_paper_changes_holds_for_an_issue_that_is_open_already()
    {
        await desk.TakeAsync(Receipt, new(2026, 12, 7));
        desk.Clock.Now = new(2026, 12, 1, 12, 1, 0, TimeSpan.FromHours(8));
        await new AddUser(desk.Bench).RunAsync(new() { Name = "小李", Role = Role.Clerk, By = EngineDesk.Manager }, Stop);

        Assert.That((await desk.HandOneAsync(Another, new(2026, 12, 7), EngineDesk.Clerk)).Why().Message,
            Is.EqualTo("2026-12-07 一期已过截稿时间，最早可登 2026-12-08，要赶这一期请找主管"));
        var late = (HandedNotice.Taken)(await desk.HandOneAsync(Another, new(2026, 12, 7), EngineDesk.Manager)).Done();
        Assert.That(late.As.LateFor, Is.EqualTo(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.FromHours(8))));
        Assert.That((await new VerifyLedger(desk.Bench).RunAsync(Stop)).IsRefused(out _), Is.False);
    }

    [Test]
    public async Task A_series_runs_on_days_of_the_paper_and_tells_what_it_put_off()
    {
        var request = new AddNotices.Request
        {
            Text = Receipt, Issue = new(2026, 11, 26), Series = new(3, 7), By = EngineDesk.Manager,
        };

        TakenNotice taken = ((HandedNotice.Taken)(await desk.HandAsync(request)).Single().Done()).As;

        Assert.That(taken.Runs, Is.EqualTo(new PlannedRun[]
        {
            new(new(2026, 11, 26), new(2026, 11, 26)), new(new(2026, 12, 3), new(2026, 12, 5)), new(new(2026, 12, 10), new(2026, 12, 10)),
        }));
        Assert.That((await desk.FindAsync(taken.Id.ToString())).Insertions.Select(one => one.Issue.Date),
            Is.EqualTo(taken.Runs.Select(run => run.Issue)));
    }

    [Test]
    public async Task A_notice_says_itself_when_it_runs_and_only_that_one_is_returned_where_it_cannot()
    {
        string text = $"#刊期 12月1日、2026-12-08\n{Receipt}\n---\n#登 2次隔7天\n{Another}\n---\n"
            + "#刊期 2026-11-28\n陈芳遗失押金收据一张，收据号：0036220，金额：壹仟元整（1000元），声明作废。";

        HandedNotice[] handed = [.. (await desk.HandAsync(new() { Text = text, Issue = EngineDesk.Issue, By = EngineDesk.Manager }))
            .Select(one => one.Done())];

        Assert.That(handed.OfType<HandedNotice.Taken>().Select(one =>
            string.Join(' ', one.As.Runs.Select(run => IsoDate.Write(run.Issue)))),
            Is.EqualTo(["2026-12-01 2026-12-08", "2026-11-25 2026-12-02"]));
        Assert.That(((HandedNotice.Returned)handed[2]).Notice.Findings.Single(finding => finding.Code == "ISSUE-NO-EDITION").Message,
            Is.EqualTo("2026-11-28 周六不出报，最早可登 2026-11-30"));
        Assert.That((await desk.FindAsync("BC20261201-0001")).Issue.Date, Is.EqualTo(new DateOnly(2026, 12, 1)));
    }

    [Test]
    public async Task A_notice_is_judged_by_the_first_day_it_names()
    {
        const string text = "#刊期 2026-12-09\n公告\n请各股东于2026年12月8日前到本公司办理登记。\n海东云图科技有限公司\n2026年11月10日";

        var handed = (HandedNotice.Returned)(await desk.HandOneAsync(text, EngineDesk.Issue, EngineDesk.Manager)).Done();

        Assert.That(handed.Notice.Findings.Select(finding => finding.Code), Has.Some.EqualTo("DEADLINE-PAST"));
    }

    [Test]
    public async Task Days_are_not_changed_by_new_words()
    {
        await desk.HandAsync(new() { Text = $"#登 2次隔7天\n{Receipt}", Issue = EngineDesk.Issue, By = EngineDesk.Manager });
        string corrected = Receipt.Replace("0036218", "0036281");

        Outcome<Revision> other = await ReviseAsync($"#登 3次隔7天\n{corrected}");
        Outcome<Revision> same = await ReviseAsync($"#登 2次隔7天\n{corrected}");

        Assert.That(other.Why().Code, Is.EqualTo("REVISION-RUNS"));
        Assert.That(same.Done().Number, Is.EqualTo(2));

        Task<Outcome<Revision>> ReviseAsync(string text) =>
            new ReviseNotice(desk.Bench).RunAsync(new() { Id = "BC20261125-0001", Text = text, By = EngineDesk.Manager }, Stop);
    }

    [Test]
    public async Task What_ran_long_ago_is_written_down_by_a_manager_and_has_run()
    {
        var old = new AddNotices.Request { Text = Receipt, Issue = new(2019, 4, 7), IsPast = true, By = EngineDesk.Manager };

        TakenNotice taken = ((HandedNotice.Taken)(await desk.HandAsync(old)).Single().Done()).As;
        await new AddUser(desk.Bench).RunAsync(new() { Name = "小李", Role = Role.Clerk, By = EngineDesk.Manager }, Stop);

        Assert.That((await desk.FindAsync(taken.Id.ToString())).State, Is.EqualTo(NoticeState.Published));
        Assert.That(await desk.HistoryAsync("BC20190407-0001"), Has.Some.EqualTo("收稿（补录旧报）"));
        Assert.That((await desk.HandAsync(old with { Text = Another, By = EngineDesk.Clerk })).Single().Why().Code,
            Is.EqualTo("ROLE-FORBIDDEN"));
        Assert.That((await desk.HandAsync(old with { Text = Another, Issue = EngineDesk.Issue })).Single().Why().Code,
            Is.EqualTo("ISSUE-NOT-PAST"));
        Assert.That((await desk.HandAsync(old with { Text = Another })).Single().Done(), Is.InstanceOf<HandedNotice.Taken>());
        Assert.That((await new VerifyLedger(desk.Bench).RunAsync(Stop)).IsRefused(out _), Is.False);
    }

    [Test]
    public async Task Nothing_is_added_to_an_issue_whose_plate_was_made_here()
    {
        await desk.TakeAsync(Receipt);
        await desk.ApproveAsync("BC20261125-0001");
        (await new PublishIssue(desk.Bench).RunAsync(new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }), Stop)).Done();
        desk.Clock.Now = desk.Clock.Now.AddDays(30);

        Assert.That((await desk.HandAsync(new() { Text = Another, Issue = EngineDesk.Issue, IsPast = true, By = EngineDesk.Manager }))
            .Single().Why().Code, Is.EqualTo("ISSUE-CLOSED"));
    }

    [Test]
    public async Task The_calendar_tells_each_day_its_cut_off_and_the_next_that_can_be_had()
    {
        ShowCalendar.Told before = (await new ShowCalendar(desk.Bench).RunAsync(new() { Days = 2 }, Stop)).Done();
        await desk.TakeAsync(Receipt);
        await desk.ApproveAsync("BC20261125-0001");
        (await new PublishIssue(desk.Bench).RunAsync(new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }), Stop)).Done();

        ShowCalendar.Told told = (await new ShowCalendar(desk.Bench).RunAsync(new() { From = new(2026, 11, 23), Days = 6 }, Stop)).Done();

        Assert.That((before.Next, before.Days.Count), Is.EqualTo(((DateOnly?)new DateOnly(2026, 11, 25), 2)), "without a store too");
        Assert.That(told.Next, Is.EqualTo(new DateOnly(2026, 11, 26)));
        Assert.That(told.Days.Select(day => day.WhyNot), Is.EqualTo(new[] { "已过去", "已截稿", "已付印", null, null, "周六不出报" }));
        Assert.That(told.Days[3].CutOff, Is.EqualTo(new DateTimeOffset(2026, 11, 25, 16, 0, 0, TimeSpan.FromHours(8))));
        Assert.That(told.Days[5].CutOff, Is.Null);
        Assert.That((await new ShowCalendar(desk.Bench).RunAsync(new() { Days = 0 }, Stop)).Why().Code, Is.EqualTo("CALENDAR-DAYS"));
    }

    [Test]
    public async Task A_set_clock_publishes_in_a_store_of_samples_alone_and_the_ledger_tells_it()
    {
        await using EngineDesk own = await EngineDesk.OpenAsync(engine, clock: SetClock.OfSamples);
        await own.TakeAsync(Receipt);
        await own.ApproveAsync("BC20261125-0001");
        await using EngineDesk samples = await EngineDesk.OpenAsync(engine, clock: SetClock.OfSamples);
        (await new LoadSeeds(samples.Bench).RunAsync(new(EngineDesk.Manager) { Approves = true }, Stop)).Done();

        Outcome<PublishIssue.Published> refused = await PublishAsync(own);

        Assert.That(refused.Why().Code, Is.EqualTo("CLOCK-SET"));
        Assert.That((await PublishAsync(samples)).Done().Plate.Pages, Is.GreaterThan(0));
        Outcome<string?> told = await own.Bench.ReadStoreAsync<string?>(async work =>
            Outcome.Of((await work.Ledger.AllAsync()).Last(entry => entry.What.Verb == "clock-set").What.Detail)!, Stop);
        Assert.That(told.Done(), Is.EqualTo("2026-11-24T02:00:00.000Z"));

        static Task<Outcome<PublishIssue.Published>> PublishAsync(EngineDesk desk) => new PublishIssue(desk.Bench).RunAsync(
            new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }), Stop);
    }

    private static CancellationToken Stop => CancellationToken.None;

    private Task<Outcome<Notice>> MoveAsync(string id, string day, Actor by, bool isFurther = false) =>
        new MoveNotice(desk.Bench).RunAsync(new() { Id = id, To = IsoDate.Read(day), By = by, IsFurther = isFurther }, Stop);
}
