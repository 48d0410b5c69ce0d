using Classifieds.Desk.Notices;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>What the ledger proves where there is no key, and where the clock was set back.</summary>
public sealed class VerifyWithoutKeyTests
{
    private static readonly DateOnly Issue = new(2026, 11, 25);

    private readonly SetBackClock clock = new();
    private string folder = null!;

    private string Store => Path.Combine(folder, "desk.db");

    [SetUp]
    public void MakeFolder()
    {
        folder = Directory.CreateTempSubdirectory("classifieds-").FullName;
        clock.Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));
    }

    [TearDown]
    public void DropFolder()
    {
        Classifieds.Storage.Database.LetGoOfFiles();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public async Task With_the_key_every_text_is_opened_too()
    {
        await AddAsync("王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。");

        VerifyLedger.Proved proved = await ProveAsync();

        Assert.That((proved.Revisions, proved.Opened, proved.WithoutKey), Is.EqualTo((1, (int?)1, (Refusal?)null)));
        Assert.That(proved.Chains.Single().ClockBack, Is.Empty);
    }

    [Test]
    public async Task Without_the_key_the_chain_is_proved_and_what_was_not_is_told()
    {
        await AddAsync("王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。");
        VerifyLedger.Proved before = await ProveAsync();
        File.Delete($"{Store}.key");

        VerifyLedger.Proved proved = await ProveAsync();

        Assert.That((proved.Chains.Single().Head, proved.Revisions), Is.EqualTo((before.Chains.Single().Head, 1)));
        Assert.That((proved.Opened, proved.WithoutKey?.Code), Is.EqualTo(((int?)null, "KEY-MISSING")));
        Assert.That(File.Exists($"{Store}.key"), Is.False, "no key is made in the place of the lost one");
    }

    [Test]
    public async Task Without_the_key_a_changed_text_is_named_all_the_same()
    {
        await AddAsync("王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。");
        File.Delete($"{Store}.key");
        await TamperAsync("DROP TRIGGER revision_never_changes; UPDATE revision SET printed = printed || '。'");

        Assert.That((await new VerifyLedger(TestDesk.Open(Store, clock)).RunAsync(CancellationToken.None)).Why().Code,
            Is.EqualTo("LEDGER-REVISION"));
    }

    [Test]
    public async Task A_clock_that_is_set_back_moves_no_notice_and_is_told()
    {
        await AddAsync("王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。");
        clock.Now = clock.Now.AddHours(-5);
        await AddAsync("李红遗失押金收据一张，收据号：0036219，金额：叁仟元整（3000元），声明作废。");

        ListNotices.Listed listed = (await new ListNotices(TestDesk.Open(Store, clock)).RunAsync(new(null, null), default)).Done();

        Assert.That(listed.Items.Select(item => item.Notice.Id.Serial), Is.EqualTo([1, 2]));
        Assert.That((await ProveAsync()).Chains.Single().ClockBack, Has.Count.EqualTo(1));
    }

    private async Task<VerifyLedger.Proved> ProveAsync() =>
        (await new VerifyLedger(TestDesk.Open(Store, clock)).RunAsync(CancellationToken.None)).Done();

    private async Task AddAsync(string text)
    {
        var request = new AddNotices.Request { Text = text, Issue = Issue, By = Actor.Alone("王丽") };
        await foreach (Outcome<HandedNotice> answer in new AddNotices(TestDesk.Open(Store, clock)).RunAsync(request, default))
            Assert.That(answer.Done(), Is.InstanceOf<HandedNotice.Taken>());
    }

    private async Task TamperAsync(string sql)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Store}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private sealed class SetBackClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
