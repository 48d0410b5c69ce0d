using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Storage.Notices;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>Who hands in a notice while another is being written is taken with all who came meanwhile, and nobody can tell.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class TakingLineTests(DatabaseEngine engine)
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    // Each time it is looked at a second later: what is taken in one piece of work has one moment.
    private readonly RunningClock clock = new();

    private EngineDesk desk = null!;
    private OpenedPaper paper = null!;

    [SetUp]
    public async Task OpenDesk()
    {
        desk = await EngineDesk.OpenAsync(engine, clock: clock);
        paper = desk.Bench.Paper().Done();
    }

    [TearDown]
    public async Task CloseDesk()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [Test]
    public async Task All_who_come_meanwhile_are_taken_together_each_under_a_name_of_its_own()
    {
        Outcome<TakenNotice>[] told = await BehindOneAsync([.. Enumerable.Range(1, 9).Select(number => HandedOf(Receipt(number)))]);

        IReadOnlyList<ListedNotice> listed = await ListedAsync();
        Assert.Multiple(() =>
        {
            Assert.That(listed.Select(one => one.Notice.Id), Is.EquivalentTo(told.Select(one => one.Done().Id)));
            Assert.That(listed.Select(one => one.Notice.Id.Serial), Is.EqualTo(Enumerable.Range(1, 10)));
            Assert.That(listed.Skip(1).Select(one => one.Notice.Received).Distinct().ToArray(), Has.Length.EqualTo(1));
            Assert.That(listed[0].Notice.Received, Is.LessThan(listed[1].Notice.Received));
        });
        await HoldsAsync();
    }

    [Test]
    public async Task What_one_is_refused_with_is_that_one_s_alone()
    {
        HandedTaking past = new(new(Read(Receipt(2)), new([new(2026, 11, 1)], null), "add"), EngineDesk.Manager);
        HandedTaking nameless = HandedOf(Receipt(3)) with { Asking = Actor.Alone(new string('长', 99)) };

        Outcome<TakenNotice>[] told = await BehindOneAsync([HandedOf(Receipt(1)), past, nameless, HandedOf(Receipt(4))]);

        Assert.That(told.Select(CodeOf), Is.EqualTo(["", "", "ISSUE-PAST", "USER-NAME", ""]));
        Assert.That(await ListedAsync(), Has.Count.EqualTo(3));
        await HoldsAsync();
    }

    [Test]
    public async Task Who_cannot_end_what_he_began_takes_nobody_else_back()
    {
        int asked = 0;
        HandedTaking unable = HandedOf(Receipt(2)) with
        {
            With = (_, _, _, _) =>
            {
                asked++;
                return Task.FromResult<Refusal?>(new("DRAFT-STALE", "这份草稿刚刚又改过"));
            },
        };

        Outcome<TakenNotice>[] told = await BehindOneAsync([HandedOf(Receipt(1)), unable, HandedOf(Receipt(3))]);

        Assert.That(told.Select(CodeOf), Is.EqualTo(["", "", "DRAFT-STALE", ""]));
        Assert.That((await ListedAsync()).Select(one => one.Notice.Id), Is.EquivalentTo(
            told.Where(one => CodeOf(one).Length == 0).Select(one => one.Done().Id)));
        Assert.That(asked, Is.EqualTo(2), "once with the others, once alone");
        await HoldsAsync();
    }

    [Test]
    public async Task What_fails_with_one_fails_with_that_one_alone()
    {
        HandedTaking failing = HandedOf(Receipt(2)) with { With = (_, _, _, _) => throw new InvalidDataException("broken") };

        (Task<Outcome<TakenNotice>>[] waiting, Task<Outcome<TakenNotice>> first) =
            await QueuedAsync([HandedOf(Receipt(1)), failing, HandedOf(Receipt(3))], Stop);
        (await first).Done();

        (await waiting[0]).Done();
        await Assert.ThrowsAsync<InvalidDataException>(() => waiting[1]);
        (await waiting[2]).Done();
        Assert.That(await ListedAsync(), Has.Count.EqualTo(3));
        await HoldsAsync();
    }

    [Test]
    public async Task Who_went_away_before_his_turn_is_not_taken()
    {
        using var gone = new CancellationTokenSource();
        var open = new TaskCompletionSource();
        Task<Outcome<TakenNotice>> first = desk.Bench.TakingLine.TakeAsync(paper, Held(open), Stop);
        Task<Outcome<TakenNotice>> left = desk.Bench.TakingLine.TakeAsync(paper, HandedOf(Receipt(1)), gone.Token);
        Task<Outcome<TakenNotice>> stayed = desk.Bench.TakingLine.TakeAsync(paper, HandedOf(Receipt(2)), Stop);
        await gone.CancelAsync();
        open.SetResult();

        await Assert.CatchAsync<OperationCanceledException>(() => left);
        Assert.That(new[] { await first, await stayed }.Select(CodeOf), Is.All.Empty);
        Assert.That(await ListedAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task The_same_words_handed_in_twice_at_once_are_told_to_be_the_same()
    {
        Outcome<TakenNotice>[] told = await BehindOneAsync([HandedOf(Receipt(1)), HandedOf(Receipt(1))]);

        Assert.That(told[2].Done().SameAs, Is.EqualTo(told[1].Done().Id));
    }

    [Test]
    public async Task Who_comes_behind_several_is_taken_though_the_others_stay_away()
    {
        Outcome<TakenNotice>[] several = await BehindOneAsync([.. Enumerable.Range(1, 5).Select(number => HandedOf(Receipt(number)))]);
        Outcome<TakenNotice> atOnce = await desk.Bench.TakingLine.TakeAsync(paper, HandedOf(Receipt(6)), Stop);
        Outcome<TakenNotice> again = await desk.Bench.TakingLine.TakeAsync(paper, HandedOf(Receipt(7)), Stop);

        Assert.That(several.Append(atOnce).Append(again).Select(CodeOf), Is.All.Empty);
        Assert.That(await ListedAsync(), Has.Count.EqualTo(8));
        await HoldsAsync();
    }

    [Test]
    public async Task Those_who_come_back_time_and_again_are_each_taken_once_a_time()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(clerk => Task.Run(async () =>
        {
            for (int turn = 0; turn < 6; turn++)
                (await desk.Bench.TakingLine.TakeAsync(paper, HandedOf(Receipt(1 + 6 * clerk + turn)), Stop)).Done();
        })));

        Assert.That((await ListedAsync()).Select(one => one.Notice.Id.Serial), Is.EqualTo(Enumerable.Range(1, 48)));
        await HoldsAsync();
    }

    [Test]
    public async Task Of_many_at_once_none_is_lost_and_none_taken_twice()
    {
        Outcome<TakenNotice>[] told = await Task.WhenAll(Enumerable.Range(1, 60).Select(number => Task.Run(() =>
            desk.Bench.TakingLine.TakeAsync(paper, HandedOf(Receipt(number)), Stop))));

        IReadOnlyList<ListedNotice> listed = await ListedAsync();
        Assert.That(listed.Select(one => one.Notice.Id.Serial), Is.EqualTo(Enumerable.Range(1, 60)));
        Assert.That(told.Select(one => one.Done().Id), Is.EquivalentTo(listed.Select(one => one.Notice.Id)));
        await HoldsAsync();
    }

    // One is being written until all others stand in the line.
    private async Task<Outcome<TakenNotice>[]> BehindOneAsync(HandedTaking[] others)
    {
        (Task<Outcome<TakenNotice>>[] waiting, Task<Outcome<TakenNotice>> first) = await QueuedAsync(others, Stop);
        return await Task.WhenAll([first, .. waiting]);
    }

    private async Task<(Task<Outcome<TakenNotice>>[] Waiting, Task<Outcome<TakenNotice>> First)> QueuedAsync(
        HandedTaking[] others, CancellationToken stop)
    {
        var open = new TaskCompletionSource();
        Task<Outcome<TakenNotice>> first = desk.Bench.TakingLine.TakeAsync(paper, Held(open), stop);
        Task<Outcome<TakenNotice>>[] waiting = [.. others.Select(one => desk.Bench.TakingLine.TakeAsync(paper, one, stop))];
        await Task.Yield();
        open.SetResult();
        return (waiting, first);
    }

    private static HandedTaking Held(TaskCompletionSource open) => HandedOf(Receipt(99)) with
    {
        With = async (_, _, _, _) =>
        {
            await open.Task;
            return null;
        },
    };

    private static HandedTaking HandedOf(string text) =>
        new(new(Read(text), new([EngineDesk.Issue], null), "add"), EngineDesk.Manager);

    private static CheckedNotice Read(string text) => TestDesk.Check(null, text, EngineDesk.Issue)[0];

    private static string Receipt(int number) => $"王秀珍遗失押金收据一张，收据号：00362{number:00}，金额：贰仟元整（2000元），声明作废。";

    private static string CodeOf(Outcome<TakenNotice> told) => told.IsRefused(out Refusal? why, out _) ? why.Code : "";

    private async Task<IReadOnlyList<ListedNotice>> ListedAsync() => (await desk.Bench.ReadStoreAsync<IReadOnlyList<ListedNotice>>(
        async work => Outcome.Of(await work.Notices.ListAsync(EngineDesk.Issue, null)), Stop)).Done();

    private async Task HoldsAsync() => Assert.That((await new VerifyLedger(desk.Bench).RunAsync(Stop)).IsRefused(out _), Is.False);

    private sealed class RunningClock : TimeProvider
    {
        private long seconds;

        public override DateTimeOffset GetUtcNow() => StoreDesk.InTime.AddSeconds(Interlocked.Increment(ref seconds)).ToUniversalTime();
    }
}
