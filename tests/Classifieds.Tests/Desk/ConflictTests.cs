using Classifieds.Desk;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Intake.Checking.Conflicts;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>A notice beside those that were taken before it: what does not go together is told, and stops nothing.</summary>
public sealed class ConflictTests
{
    private const string Seal = "滨河市建溪食品有限公司遗失公章一枚，声明作废。";
    private const string SealAgain = "滨河市建溪食品有限公司不慎遗失公章一枚，特此声明作废。";
    private const string SealFound = "滨河市建溪食品有限公司遗失的公章现已找回，声明恢复使用，原声明作废。";

    private StoreDesk desk = null!;

    [SetUp]
    public void MakeDesk() => desk = new();

    [TearDown]
    public void RemoveDesk() => desk.Dispose();

    private static IEnumerable<FindingKind> Kinds => FindingTable.All.Where(kind => kind.As is "earlier" or "runs");

    [TestCaseSource(nameof(Kinds))]
    public void The_example_of_a_finding_makes_that_finding(FindingKind kind)
    {
        var two = TestDesk.Check(null, kind.Example, FindingTable.ExampleDate);
        string masked = TestDesk.Paper("tabloid").Paper.Masking.Print(two[0]);
        var earlier = new EarlierNotice(new(new(FindingTable.ExampleDate, 1), null), FindingTable.ExampleDate, two[0], masked);

        Finding made = kind.As == "runs"
            ? NoticeConflicts.BetweenRuns(two[1], 2, earlier, 1)!.Finding
            : NoticeConflicts.Find(two[1], FindingTable.ExampleDate, two[1].Text, [earlier]).Single().Finding;

        Assert.That((made.Code, made.Severity), Is.EqualTo((kind.Code, Severity.Warning)));
        Assert.That(made.Message, Does.Not.EndWith("。").And.Not.Contain("{"));
    }

    private async Task<TakenNotice> TakeAsync(string text, int day = 25)
    {
        var request = new AddNotices.Request { Text = text, Issue = new(2026, 11, day), By = StoreDesk.Clerk, ForExamination = true };
        await foreach (Outcome<HandedNotice> answer in new AddNotices(desk.Bench).RunAsync(request, CancellationToken.None))
            return ((HandedNotice.Taken)answer.Done()).As;
        throw new AssertionException("Nothing was taken.");
    }

    private async Task<IReadOnlyList<NoticeConflict>> FindAsync(FindConflicts.Request request) =>
        (await new FindConflicts(desk.Bench).RunAsync(request, CancellationToken.None)).Done();

    [Test]
    public async Task A_seal_that_is_declared_lost_twice_is_told_with_the_notice_and_the_day_of_before()
    {
        TakenNotice first = await TakeAsync(Seal);
        TakenNotice second = await TakeAsync(SealAgain, 27);

        Assert.That(first.Conflicts, Is.Empty);
        NoticeConflict told = second.Conflicts.Single();
        Assert.That((told.Finding.Code, told.Earlier, told.Day),
            Is.EqualTo(("CONFLICT-LOST-TWICE", new InsertionId(first.Id, null), StoreDesk.Issue)));
        Assert.That(told.Finding.Message, Does.Contain(first.Id.ToString()).And.Contain("2026-11-25"));
        Assert.That((await FindAsync(new() { Id = second.Id.ToString() })).Single().Finding,
            Is.EqualTo(told.Finding).UsingPropertiesComparer());
    }

    [Test]
    public async Task A_seal_that_is_found_after_it_was_lost_is_told_both_ways_round()
    {
        TakenNotice lost = await TakeAsync(Seal);
        TakenNotice found = await TakeAsync(SealFound, 27);

        Assert.That(found.Conflicts.Select(one => (one.Finding.Code, one.Earlier.Notice)),
            Is.EqualTo([("CONFLICT-LOST-FOUND", lost.Id)]));
        IReadOnlyList<NoticeConflict> again = await FindAsync(new() { Text = SealAgain, PrintDate = new(2026, 12, 1) });
        Assert.That(again.Select(one => one.Finding.Code), Has.Member("CONFLICT-FOUND-LOST"));
    }

    [TestCase("滨河市建溪食品有限公司遗失合同专用章一枚，声明作废。", TestName = "Another seal of one company")]
    [TestCase("滨河市云帆贸易有限公司遗失公章一枚，声明作废。", TestName = "One seal of another company")]
    [TestCase("张伟遗失居民身份证，号码：11010519491231002X，声明作废。", TestName = "Another person of a common name")]
    [TestCase("张伟遗失驾驶证，声明作废。", TestName = "A common name without a number")]
    [TestCase("滨河市建溪食品有限公司遗失收款收据一张，收据号：0036219，声明作废。", TestName = "Another receipt of one company")]
    [TestCase("滨河市建溪食品有限公司遗失收款收据一张，声明作废。", TestName = "A receipt without a number")]
    public async Task What_is_another_thing_or_another_person_is_no_conflict(string text)
    {
        await TakeAsync(Seal);
        await TakeAsync("张伟遗失居民身份证，号码：612322197903059970，声明作废。");
        await TakeAsync("张伟遗失驾驶证，声明作废。");
        await TakeAsync("滨河市建溪食品有限公司遗失收款收据一张，收据号：0036218，声明作废。");

        Assert.That(await FindAsync(new() { Text = text, PrintDate = StoreDesk.Issue.AddDays(7) }), Is.Empty);
    }

    [Test]
    public async Task A_notice_that_was_taken_back_says_nothing_any_more()
    {
        TakenNotice first = await TakeAsync(Seal);
        (await new WithdrawNotice(desk.Bench).RunAsync(
            new() { Id = first.Id.ToString(), Why = "又找到了", By = StoreDesk.Clerk }, CancellationToken.None)).Done();

        Assert.That((await TakeAsync(SealAgain, 27)).Conflicts, Is.Empty);
    }

    [Test]
    public async Task A_number_that_another_paper_masked_elsewhere_is_told_and_one_masked_alike_is_not()
    {
        const string household = "江雨桐遗失户口簿，身份证号码：11010519491231002X，声明作废。";
        await TakeAsync("江雨桐遗失居民身份证，号码：11010519491231002X，声明作废。");
        string profile = Path.Combine(Path.GetDirectoryName(desk.Database)!, "tabloid.yaml");
        await File.WriteAllTextAsync(profile, (await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "templates", "papers", "tabloid.yaml")))
            .Replace("  resident-id: { first: 6, last: 4 }", "  resident-id: { first: 14, last: 0 }", StringComparison.Ordinal));
        var other = new Workbench(
            new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(desk.Database, _ => null))
            {
                Profiles = new Dictionary<string, string> { ["tabloid"] = profile },
            }, desk.Clock);
        var asked = new FindConflicts.Request { Text = household, PrintDate = StoreDesk.Issue.AddDays(7) };

        NoticeConflict told = (await new FindConflicts(other).RunAsync(asked, CancellationToken.None)).Done().Single();
        Assert.That((told.Finding.Code, told.Finding.Message.Contains("就是全号", StringComparison.Ordinal)),
            Is.EqualTo(("CONFLICT-MASKS", true)));
        Assert.That(await FindAsync(asked), Is.Empty, "the same part tells nothing more");
    }

    [Test]
    public async Task Words_that_differ_from_those_of_the_run_before_are_told()
    {
        TakenNotice notice = await TakeAsync("#刊期 2026-11-25 2026-11-27\n" + Seal);
        string id = notice.Id.ToString();
        await desk.ApproveAsync(id);
        (await new PublishIssue(desk.Bench).RunAsync(
            new(new() { Issue = StoreDesk.Issue, By = StoreDesk.Clerk }), CancellationToken.None)).Done();
        Assert.That(await FindAsync(new() { Id = id }), Is.Empty);
        (await new ReviseNotice(desk.Bench).RunAsync(
            new() { Id = id, Text = SealAgain, By = StoreDesk.Clerk }, CancellationToken.None)).Done();

        NoticeConflict told = (await FindAsync(new() { Id = id })).Single();
        Assert.That((told.Finding.Code, told.Earlier), Is.EqualTo(("CONFLICT-RUNS-DIFFER", new InsertionId(notice.Id, 1))));
    }
}
