using Classifieds.Desk;
using Classifieds.Desk.Evidence;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Privacy;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Users;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>Who sees more of a notice than was printed is written down first; what is destroyed on a lawful demand, or because it was kept
/// long enough, nobody sees any more, and the ledger proves everything as before.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class PrivacyTests(DatabaseEngine engine)
{
    private const string First = "BC20261125-0001";
    private const string Number = "350702198306172049";
    private const string Words = $"沈佳怡遗失居民身份证，号码：{Number}，声明作废。";

    private EngineDesk desk = null!;

    private static CancellationToken Stop => CancellationToken.None;

    [SetUp]
    public async Task LayOut()
    {
        desk = await EngineDesk.OpenAsync(engine);
        await desk.TakeAsync(Words);
    }

    [TearDown]
    public async Task Clear()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [Test]
    public async Task A_notice_is_shown_as_it_is_printed_and_nothing_is_written()
    {
        int entries = await EntriesAsync();

        ShowNotice.Shown shown = (await ShowAsync(WordsShown.Printed)).Done();

        Assert.That((shown.Words.Printed, shown.Content, shown.Numbers),
            Is.EqualTo((Words.Replace(Number, "350702********2049"), (CheckedNotice?)null, (IReadOnlyList<Fact>?)null)));
        Assert.That(await EntriesAsync(), Is.EqualTo(entries));
    }

    [TestCase(WordsShown.Manuscript, "read-manuscript", "看底稿")]
    [TestCase(WordsShown.Numbers, "read-numbers", "看号码")]
    public async Task Who_sees_more_than_that_is_in_the_ledger(WordsShown words, string verb, string told)
    {
        ShowNotice.Shown shown = (await ShowAsync(words)).Done();

        Assert.That((shown.Content?.Manuscript, shown.Numbers?.Single().Value),
            Is.EqualTo(words == WordsShown.Manuscript ? (Words, (string?)null) : (null, Number)));
        LedgerRecord last = (await LedgerAsync())[^1].What;
        Assert.That((last.Verb, last.By, last.Notice?.ToString(), last.Revision), Is.EqualTo((verb, EngineDesk.Manager.Name, First, 1)));
        Assert.That((await desk.HistoryAsync(First))[^1], Is.EqualTo(told));
    }

    [TestCase(WordsShown.Manuscript)]
    [TestCase(WordsShown.Numbers)]
    public async Task What_cannot_be_written_down_is_not_shown_and_the_printed_words_are(WordsShown words)
    {
        await desk.TamperAsync(engine == DatabaseEngine.Sqlite
            ? "CREATE TRIGGER no_more BEFORE INSERT ON ledger BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER'); END"
            : "CREATE TRIGGER no_more BEFORE INSERT ON ledger FOR EACH ROW EXECUTE FUNCTION kept_for_ever(); "
                + "ALTER TABLE ledger ENABLE ALWAYS TRIGGER no_more");

        Refusal why = (await ShowAsync(words)).Why();

        Assert.That((why.Code, why.Message), Is.EqualTo((
            "READ-UNRECORDED",
            "看底稿、看号码要先记入流水，现在记不进去，所以不能看；见报文字照常可看。底稿和流水只增不改，这次改动未执行")));
        Assert.That((await ShowAsync(WordsShown.Printed)).Done().Words.Printed, Does.Contain("********"));
    }

    [Test]
    public async Task What_is_destroyed_on_demand_nobody_sees_any_more_and_everything_is_proved_as_before()
    {
        await WithdrawAsync();

        EraseNotice.Erased erased = (await EraseAsync("本人持身份证要求删除")).Done();
        Assert.That(erased.Lingers, Is.Null);
        Erasure erasure = erased.Erasure;

        Assert.That((erasure.Part, erasure.Cause, erasure.By),
            Is.EqualTo((NoticePart.Words, ErasureCause.Demand, EngineDesk.Manager.Name)));
        foreach (WordsShown words in (WordsShown[])[WordsShown.Manuscript, WordsShown.Numbers])
            Assert.That((await ShowAsync(words)).Why().Code, Is.EqualTo("NOTICE-ERASED"));
        ShowNotice.Shown shown = (await ShowAsync(WordsShown.Printed)).Done();
        Assert.That((shown.Words.Printed, shown.Erasures[^1].Reason),
            Is.EqualTo((Words.Replace(Number, "350702********2049"), "本人持身份证要求删除")));
        VerifyLedger.Proved proved = (await VerifyAsync()).Done();
        Assert.That((proved.Revisions, proved.Opened, proved.Erased), Is.EqualTo((1, (int?)0, 1)));
        Assert.That((await desk.HistoryAsync(First))[^1], Is.EqualTo("销毁：底稿：本人持身份证要求删除"));
        Assert.That((await EraseAsync("又一次")).Why().Code, Is.EqualTo("NOTICE-ERASED"));
    }

    [Test]
    public async Task What_was_printed_is_certified_and_shown_on_its_page_all_the_same()
    {
        await desk.ApproveAsync(First);
        (await new PublishIssue(desk.Bench).RunAsync(new(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }), Stop)).Done();
        (await EraseAsync("法院裁定删除")).Done();

        Assert.That((await new FetchTearsheet(desk.Bench).RunAsync(new() { Id = First }, Stop)).Done().Places, Has.Count.EqualTo(1));
        Assert.That((await new CertifyNotice(desk.Bench).RunAsync(new() { Id = First, By = EngineDesk.Manager }, Stop)).Done()
            .Certificate.Text, Has.Length.EqualTo(64));
        Assert.That((await new ListNotices(desk.Bench).RunAsync(new(EngineDesk.Issue, null), Stop)).Done().Items.Single().Printed,
            Does.Contain("********"));
        Assert.That((await VerifyAsync()).Done().Erased, Is.EqualTo(1));
    }

    [Test]
    public async Task Other_notices_of_the_issue_are_printed_and_new_ones_are_taken()
    {
        await WithdrawAsync();
        (await EraseAsync("本人要求")).Done();

        TakenNotice taken = await desk.TakeAsync(Words);
        await desk.ApproveAsync($"{taken.Id}");

        Assert.That((await new MakeIssuePage(desk.Bench).RunAsync(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }, Stop)).Done()
            .Page.Report.Placements, Has.Count.EqualTo(1));
        Assert.That((await new FindConflicts(desk.Bench).RunAsync(new() { Id = $"{taken.Id}" }, Stop)).Done(), Is.Empty,
            "of what nobody can read nothing is told");
        Assert.That((await new RestoreNotice(desk.Bench).RunAsync(new() { Id = First, By = EngineDesk.Manager }, Stop)).Why().Code,
            Is.EqualTo("NOTICE-ERASED"));
    }

    [Test]
    public async Task What_is_still_to_run_is_not_destroyed() =>
        Assert.That((await EraseAsync("本人要求")).Why().Code, Is.EqualTo("ERASE-RUNS"));

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("沈佳怡 350702198306172049 要求")]
    public async Task A_reason_is_given_and_holds_no_number(string reason)
    {
        await WithdrawAsync();

        Assert.That((await EraseAsync(reason)).Why().Code, Is.EqualTo("ERASE-REASON"));
    }

    [Test]
    public async Task A_reason_may_name_a_case()
    {
        await WithdrawAsync();

        Assert.That((await EraseAsync("（2026）闽0702民初1234号裁定")).Done().Erasure.Reason, Does.EndWith("1234号裁定"));
    }

    [Test]
    public async Task Only_the_manager_destroys_and_exchanges_keys_and_a_clerk_sees_manuscripts()
    {
        await WithdrawAsync();
        foreach (Actor one in (Actor[])[EngineDesk.Clerk, EngineDesk.Manager])
        {
            Outcome<DeskUser> adding = await new AddUser(desk.Bench).RunAsync(
                new() { Name = one.Name, Role = one.Role, By = EngineDesk.Manager }, Stop);
            if (one == EngineDesk.Clerk) adding.Done();
        }

        Assert.That((await EraseAsync("本人要求", EngineDesk.Clerk)).Why().Code, Is.EqualTo("ROLE-FORBIDDEN"));
        Assert.That((await new RotateKeys(desk.Bench).RunAsync(new() { By = EngineDesk.Clerk }, Stop)).Why().Code,
            Is.EqualTo("ROLE-FORBIDDEN"));
        Assert.That((await new EraseExpired(desk.Bench).RunAsync(new() { By = EngineDesk.Clerk }, Stop)).Why().Code,
            Is.EqualTo("ROLE-FORBIDDEN"));
        Assert.That((await ShowAsync(WordsShown.Manuscript, EngineDesk.Clerk)).Done().Content!.Manuscript, Is.EqualTo(Words));
    }

    [Test]
    public async Task What_has_been_kept_as_long_as_the_rules_say_is_told_and_destroyed()
    {
        await WithdrawAsync();
        Assert.That((await new TellRetention(desk.Bench).RunAsync(new(), Stop)).Done().Due, Is.Empty);

        desk.Clock.Now = desk.Clock.Now.AddMonths(37);
        ErasureDue due = (await new TellRetention(desk.Bench).RunAsync(new(), Stop)).Done().Due.Single();
        Assert.That((due.Notice.ToString(), due.Part, due.LastDay, due.End),
            Is.EqualTo((First, NoticePart.Words, EngineDesk.Issue, EngineDesk.Issue.AddMonths(36))));
        Assert.That((await new EraseExpired(desk.Bench).RunAsync(new() { By = EngineDesk.Manager }, Stop)).Done().Gone,
            Is.EqualTo((ErasureDue[])[due]));

        Assert.That((await ShowAsync(WordsShown.Manuscript)).Why().Code, Is.EqualTo("NOTICE-ERASED"));
        Assert.That((await VerifyAsync()).Done().Erased, Is.EqualTo(1));
        Assert.That((await new EraseExpired(desk.Bench).RunAsync(new() { By = EngineDesk.Manager }, Stop)).Done().Gone, Is.Empty);
    }

    [Test]
    public async Task What_another_program_keeps_in_the_files_is_told_and_goes_at_the_next_look_for_what_has_ended()
    {
        await WithdrawAsync();
        Workbench hasty = desk.ReopenInHaste();
        IAsyncDisposable looking = await desk.LookAsync();

        EraseNotice.Erased erased = (await new EraseNotice(hasty).RunAsync(
            new() { Id = First, Reason = "本人要求", By = EngineDesk.Manager }, Stop)).Done();
        Assert.That((erased.Erasure.Part, erased.Lingers?.Code), Is.EqualTo((NoticePart.Words, "ERASE-LINGERS")));
        Assert.That((await ShowAsync(WordsShown.Manuscript)).Why().Code, Is.EqualTo("NOTICE-ERASED"));
        Assert.That((await ExpiredAsync()).Lingers?.Code, Is.EqualTo("ERASE-LINGERS"));

        await looking.DisposeAsync();
        Assert.That((await ExpiredAsync()).Lingers, Is.Null);

        async Task<EraseExpired.Erased> ExpiredAsync() =>
            (await new EraseExpired(hasty).RunAsync(new() { By = EngineDesk.Manager }, Stop)).Done();
    }

    [Test]
    public async Task A_key_that_somebody_took_away_is_found_by_verify()
    {
        await desk.TamperAsync("DELETE FROM notice_key");

        Refusal why = (await VerifyAsync()).Why();

        Assert.That((why.Code, why.Message), Is.EqualTo(
            ("LEDGER-KEY", $"稿件 {First} 的数据钥不见了，底稿打不开，流水里却没有销毁的记录，请从备份恢复")));
    }

    [Test]
    public async Task A_record_of_destroying_that_somebody_made_up_is_found_by_verify()
    {
        await desk.TamperAsync(
            $"INSERT INTO erasure VALUES ('{First}', 1, 'words', 'demand', 'x', 'x', '2026-11-24T02:00:00.000Z'); DELETE FROM notice_key");

        Assert.That((await VerifyAsync()).Why().Code, Is.EqualTo("LEDGER-STANDING"));
    }

    [Test]
    public async Task Whoever_works_while_keys_are_exchanged_goes_on_working()
    {
        Workbench elsewhere = desk.Reopen();
        (await ShowAsync(WordsShown.Manuscript, bench: elsewhere)).Done();

        Assert.That((await new RotateKeys(desk.Bench).RunAsync(new() { By = EngineDesk.Manager }, Stop)).Done().Wrapped, Is.EqualTo(1));

        Assert.That((await ShowAsync(WordsShown.Manuscript, bench: elsewhere)).Done().Content!.Manuscript, Is.EqualTo(Words));
        await desk.TakeAsync("王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。");
        Assert.That((await VerifyAsync()).Done().Opened, Is.EqualTo(2));
    }

    private Task<Outcome<ShowNotice.Shown>> ShowAsync(WordsShown words, Actor? by = null, Workbench? bench = null) =>
        new ShowNotice(bench ?? desk.Bench).RunAsync(new() { Id = First, Words = words, By = by ?? EngineDesk.Manager }, Stop);

    private Task<Outcome<EraseNotice.Erased>> EraseAsync(string reason, Actor? by = null) =>
        new EraseNotice(desk.Bench).RunAsync(new() { Id = First, Reason = reason, By = by ?? EngineDesk.Manager }, Stop);

    private async Task WithdrawAsync() => (await new WithdrawNotice(desk.Bench).RunAsync(
        new() { Id = First, Why = "登报人撤回", By = EngineDesk.Manager }, Stop)).Done();

    private Task<Outcome<VerifyLedger.Proved>> VerifyAsync() => new VerifyLedger(desk.Reopen()).RunAsync(Stop);

    private async Task<int> EntriesAsync() => (await LedgerAsync()).Count;

    private async Task<IReadOnlyList<LedgerEntry>> LedgerAsync() => (await desk.Bench.ReadStoreAsync<IReadOnlyList<LedgerEntry>>(
        async work => Outcome.Of(await work.Ledger.LastAsync(100)), Stop)).Done();
}
