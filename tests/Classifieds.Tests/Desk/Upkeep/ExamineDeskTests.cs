using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Ledgers;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk.Upkeep;

/// <summary>The doctor says what is wrong and how it is mended; and the ledger can be looked at.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class ExamineDeskTests(DatabaseEngine engine)
{
    private EngineDesk desk = null!;

    [SetUp]
    public async Task LayOut()
    {
        desk = await EngineDesk.OpenAsync(engine);
        await desk.TakeAsync("王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。");
    }

    [TearDown]
    public async Task Clear()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [Test]
    public async Task A_desk_that_works_has_no_fault_and_every_doubt_has_a_mend()
    {
        IReadOnlyList<DeskCheck> checks = await ExamineAsync();

        Assert.That(checks.Where(check => check.Health == DeskHealth.Fault && check.What != "space"), Is.Empty);
        Assert.That(checks.Where(check => check.Health != DeskHealth.Right).Select(check => check.Mend), Has.All.Not.Empty);
        Assert.That(checks.Select(check => check.What), Does.Contain("fonts").And.Contain("key").And.Contain("clock"));
        Assert.That(checks.Any(check => check.What == "postgresql"), Is.EqualTo(engine == DatabaseEngine.PostgreSql));
    }

    [Test]
    public async Task A_key_that_is_gone_is_told_with_its_mend()
    {
        File.Delete(desk.KeyFile);

        DeskCheck key = (await ExamineAsync(anew: true)).Single(check => check.What == "key");

        Assert.That((key.Health, key.Sentence), Is.EqualTo((DeskHealth.Fault, key.Sentence)));
        Assert.That(key.Sentence, Does.Contain("KEY-MISSING"));
        Assert.That(key.Mend, Does.Contain("restore-backup"));
    }

    [Test]
    public async Task A_clock_that_was_set_back_is_told()
    {
        desk.Clock.Now -= TimeSpan.FromDays(2);

        Assert.That((await ExamineAsync()).Single(check => check.What == "clock").Health, Is.EqualTo(DeskHealth.Fault));
    }

    [Test]
    public async Task A_key_that_others_may_read_is_told()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Rights are of Unix.");
            return;
        }
        File.SetUnixFileMode(desk.KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        DeskCheck rights = (await ExamineAsync()).Single(check => check is { What: "rights", Health: DeskHealth.Doubt });

        Assert.That(rights.Mend, Is.EqualTo($"chmod 600 {desk.KeyFile}"));
    }

    [Test]
    public async Task The_ledger_tells_what_was_done_last_and_refuses_a_count_that_is_none()
    {
        IReadOnlyList<LedgerEntry> last = (await new ShowLedger(desk.Bench).RunAsync(new(1), CancellationToken.None)).Done();

        Assert.That(last.Single().What.Notice?.ToString(), Is.EqualTo("BC20261125-0001"));
        Assert.That((await new ShowLedger(desk.Bench).RunAsync(new(0), CancellationToken.None)).Why().Code, Is.EqualTo("LEDGER-COUNT"));
    }

    private async Task<IReadOnlyList<DeskCheck>> ExamineAsync(bool anew = false) =>
        (await new ExamineDesk(anew ? desk.Reopen() : desk.Bench).RunAsync(new(), CancellationToken.None)).Done();
}
