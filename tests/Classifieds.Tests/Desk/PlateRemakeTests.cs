using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Privacy;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>What went to press is made once more from the store and is the plate, to the byte; where it cannot be, that is said.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class PlateRemakeTests(DatabaseEngine engine)
{
    private const string First = "BC20261125-0001", Second = "BC20261125-0002";

    private EngineDesk desk = null!;

    private static CancellationToken Stop => CancellationToken.None;

    [SetUp]
    public async Task Publish()
    {
        desk = await EngineDesk.OpenAsync(engine);
        await desk.TakeAsync("王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。");
        await desk.TakeAsync("沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。");
        await desk.ApproveAsync(First);
        // The second runs unproofed, as a manager asked.
        (await new PublishIssue(desk.Bench).RunAsync(new(new()
        {
            Issue = EngineDesk.Issue, By = EngineDesk.Manager, With = [new(Second, "登报人当面看过")],
            Asked = new() { PageNumber = "B03", Editor = "陈敏" },
        }), Stop)).Done();
    }

    [TearDown]
    public async Task Clear()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [Test]
    public async Task The_page_comes_out_as_it_was_printed()
    {
        RemakePlate.Remade remade = await RemakeAsync();

        Assert.That((remade.IsSame, remade.Why, remade.Other), Is.EqualTo((true, (Refusal?)null, (Refusal?)null)));
    }

    [Test]
    public async Task Words_for_a_later_run_change_nothing_of_it()
    {
        (await new MoveNotice(desk.Bench).RunAsync(
            new() { Id = Second, To = EngineDesk.Issue.AddDays(2), IsFurther = true, By = EngineDesk.Manager }, Stop)).Done();
        (await new ReviseNotice(desk.Bench).RunAsync(new()
        {
            Id = Second, Text = "沈佳怡不慎遗失居民身份证，号码：350702198306172049，特此声明作废。", By = EngineDesk.Manager,
        }, Stop)).Done();

        Assert.That((await RemakeAsync()).IsSame, Is.True);
    }

    [TestCase("UPDATE plate_making SET editor = '别人'", "REMAKE-OTHER")]
    [TestCase("UPDATE plate_making SET program = '0.0.0'", "REMAKE-PROGRAM")]
    [TestCase("UPDATE plate_making SET fonts = 'x'", "REMAKE-FONTS")]
    [TestCase("DELETE FROM plate_making", "REMAKE-UNKNOWN")]
    public async Task What_comes_out_otherwise_is_told_and_why_it_cannot_come_out(string sql, string code)
    {
        await desk.TamperAsync(sql);

        RemakePlate.Remade remade = await RemakeAsync();

        Assert.That((remade.IsSame, (remade.Why ?? remade.Other)?.Code), Is.EqualTo((false, code)));
    }

    [Test]
    public async Task Where_words_were_destroyed_it_is_not_made_once_more()
    {
        (await new EraseNotice(desk.Bench).RunAsync(new() { Id = First, Reason = "本人要求", By = EngineDesk.Manager }, Stop)).Done();

        Assert.That((await RemakeAsync()).Why?.Code, Is.EqualTo("NOTICE-ERASED"));
    }

    [Test]
    public async Task Where_a_notice_was_printed_is_vouched_for()
    {
        await desk.TamperAsync($"UPDATE placement SET page = 2 WHERE notice_id = '{First}'");

        Refusal why = (await new VerifyLedger(desk.Reopen()).RunAsync(Stop)).Why();

        Assert.That(why.Code, Is.EqualTo("LEDGER-PLACES"));
        Assert.That(why.Message, Does.StartWith("tabloid 2026-11-25 一期各则见报的位置与").And.EndWith("记下的不符，被改动过"));
    }

    private async Task<RemakePlate.Remade> RemakeAsync() => (await new RemakePlate(desk.Reopen()).RunAsync(new(), Stop)).Done();
}
