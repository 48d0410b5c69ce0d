using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>What became of a notice is written once, by whoever saw it as it was.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class NoticeChangeTests(DatabaseEngine engine)
{
    private static readonly DateTimeOffset Later = Make.Now.AddHours(1);
    private static readonly Issue Next = new(Make.IssueId with { Date = Make.Day.AddDays(1) }, IssueState.Open, null);

    private static readonly Dictionary<string, Func<Notice, Outcome<Notice>>> Deeds = new()
    {
        ["held"] = notice => notice.Hold("等登报人补材料", "王丽", Later),
        ["held, then withdrawn"] = notice => notice.Hold("等登报人补材料", "王丽", Later).Then(held => held.Withdraw("登报人找到了", "李娜", Later)),
        ["held, then released"] = notice => notice.Hold("等登报人补材料", "王丽", Later).Then(held => held.Release(Later)),
        ["missed"] = notice => notice.Miss("没有认可", "陈敏", Later, 1),
        ["missed, then made good"] = notice => notice.Miss("没有认可", "陈敏", Later, 1).Then(missed => missed.MakeGood(Next, Later)),
        ["published"] = notice => notice.Publish(Later),
        ["moved"] = notice => notice.MoveTo(Next, Later),
        ["revised"] = notice => notice.Revise(Make.Content("改稿") with { Kind = new("notice"), Section = "公告" }, Later),
    };

    private TestDatabase test = null!;
    private Database database = null!;
    private NoticeId id = null!;

    [SetUp]
    public async Task MakeDatabase()
    {
        test = await TestDatabase.MakeAsync(engine);
        database = await test.OpenAsync();
        id = await Make.AddAsync(database, "一");
    }

    [TearDown]
    public async Task DropDatabase()
    {
        if (test is not null) await test.DisposeAsync();
    }

    [TestCase("held", NoticeState.Held)]
    [TestCase("held, then withdrawn", NoticeState.Withdrawn)]
    [TestCase("held, then released", NoticeState.Submitted)]
    [TestCase("missed", NoticeState.Missed)]
    [TestCase("published", NoticeState.Published)]
    [TestCase("moved", NoticeState.Submitted)]
    [TestCase("revised", NoticeState.Submitted)]
    public async Task What_became_of_it_comes_back(string deed, NoticeState state)
    {
        Notice was = await FindAsync();
        Notice now = Value(Deeds[deed](was));

        Notice stored = Value(await ChangeAsync(was, now));

        Assert.That(stored, Is.EqualTo(now with { Version = 2 }));
        Assert.That(await FindAsync(), Is.EqualTo(stored));
        Assert.That((await ListAsync()).Single(), Is.EqualTo(stored));
        Assert.That(stored.State, Is.EqualTo(state));
    }

    [Test]
    public async Task A_run_that_makes_another_good_comes_back_with_it()
    {
        Notice was = await FindAsync();

        Notice stored = Value(await ChangeAsync(was, Value(Deeds["missed, then made good"](was))));

        Assert.That(await FindAsync(), Is.EqualTo(stored));
        Assert.That(stored.Insertions.Select(one => (one.State, one.MakesGood)),
            Is.EqualTo(new[] { (NoticeState.Missed, (int?)null), (NoticeState.Submitted, 1) }));
    }

    [Test]
    public async Task Who_saw_it_before_somebody_else_changed_it_is_told_both_versions_and_changes_nothing()
    {
        Notice seen = await FindAsync();
        Notice held = Value(await ChangeAsync(seen, Value(seen.Hold("等登报人补材料", "王丽", Later))));
        Notice released = Value(await ChangeAsync(held, Value(held.Release(Later.AddMinutes(5)))));

        Outcome<Notice> stale = await ChangeAsync(seen, Value(seen.Withdraw("登报人找到了", "李娜", Later.AddMinutes(9))));

        Assert.That(stale.IsRefused(out Refusal? why), Is.True);
        Assert.That((why!.Code, why.Kind), Is.EqualTo(("NOTICE-STALE", RefusalKind.Conflict)));
        Assert.That(why.Message, Is.EqualTo(
            "稿件 20261125-0001 又有改动：您看的是第 1 次记录（2026-11-24 10:30），现在已是第 3 次记录（2026-11-24 11:35），请重看后再办"));
        Assert.That(await FindAsync(), Is.EqualTo(released));
    }

    [Test]
    public async Task Of_two_desks_that_change_what_both_saw_one_is_refused()
    {
        Notice seen = await FindAsync();
        Database second = await test.OpenAsync();

        Outcome<Notice>[] outcomes = await Task.WhenAll(new[] { database, second }.Select(
            (desk, at) => Task.Run(() => ChangeAsync(seen, Value(seen.Hold($"原因{at}", "王丽", Later)), desk))));

        Assert.That(outcomes.Count(outcome => outcome.IsRefused(out Refusal? why) && why.Code == "NOTICE-STALE"), Is.EqualTo(1));
        Notice kept = outcomes.Where(outcome => !outcome.IsRefused(out _)).Select(Value).Single();
        Assert.That(await FindAsync(), Is.EqualTo(kept));
    }

    [Test]
    public async Task A_notice_that_is_not_there_is_not_made_by_a_change()
    {
        Notice unknown = (await FindAsync()) with { Id = new(Make.Day, 9) };

        Assert.That((await ChangeAsync(unknown, unknown)).IsRefused(out Refusal? why) ? why.Code : null, Is.EqualTo("NOTICE-UNKNOWN"));
    }

    [Test]
    public async Task One_notice_does_not_become_another()
    {
        Notice one = await FindAsync(), other = one with { Id = new(Make.Day, 2) };

        Assert.That(async () => await ChangeAsync(one, other), Throws.ArgumentException);
    }

    private Task<Outcome<Notice>> ChangeAsync(Notice was, Notice now, Database? desk = null) =>
        (desk ?? database).TryWriteAsync(Turn.OfNotice(was.Id), async work =>
    {
        await work.Issues.PutAsync(Next);
        Outcome<Notice> changed = await work.Notices.ChangeAsync(was, now);
        await work.RecordAsync(new(Later, "王丽", "change") { Notice = was.Id });
        return changed;
    }, CancellationToken.None);

    private async Task<Notice> FindAsync() => (await database.ReadAsync(work => work.Notices.FindAsync(id), CancellationToken.None))!;

    private async Task<IEnumerable<Notice>> ListAsync() =>
        (await database.ReadAsync(work => work.Notices.ListAsync(null, null), CancellationToken.None)).Select(listed => listed.Notice);

    private static Notice Value(Outcome<Notice> outcome) =>
        outcome.IsRefused(out Refusal? why, out Notice? value) ? throw new AssertionException(why.Message) : value;
}
