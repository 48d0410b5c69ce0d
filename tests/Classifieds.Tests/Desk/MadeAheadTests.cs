using Classifieds.Desk.Notices;

namespace Classifieds.Tests.Desk;

/// <summary>What is made ahead comes in its order, and no more of it lies about than was allowed.</summary>
public sealed class MadeAheadTests
{
    [Test]
    public async Task All_come_in_their_order_whoever_made_them([Values] bool begins)
    {
        MadeAhead<int> ahead = new(1000, 16, at => at * at);
        if (begins) ahead.Begin();

        List<int> taken = [];
        for (int at = 0; at < 1000; at++) taken.Add(await ahead.NextAsync());

        Assert.That(taken, Is.EqualTo(Enumerable.Range(0, 1000).Select(at => at * at)));
    }

    [Test]
    public async Task Each_is_made_once_and_none_before_it_is_allowed()
    {
        const int MostAhead = 8;
        int taken = 0, tooEarly = 0;
        int[] made = new int[500];
        MadeAhead<int> ahead = new(made.Length, MostAhead, at =>
        {
            if (at >= Volatile.Read(ref taken) + MostAhead) Interlocked.Increment(ref tooEarly);
            Interlocked.Increment(ref made[at]);
            return at;
        });
        ahead.Begin();

        for (int at = 0; at < made.Length; at++)
        {
            // Counted before it is asked for, because others may go on as soon as it is there.
            Interlocked.Increment(ref taken);
            await ahead.NextAsync();
        }

        Assert.That(made, Is.All.EqualTo(1));
        Assert.That(tooEarly, Is.Zero);
    }

    [Test]
    public async Task What_cannot_be_made_is_told_in_its_turn_and_those_before_it_come()
    {
        MadeAhead<int> ahead = new(10, 10, at => at == 3 ? throw new FormatException("the fourth") : at);
        ahead.Begin();

        int[] before = [await ahead.NextAsync(), await ahead.NextAsync(), await ahead.NextAsync()];

        Assert.That(before, Is.EqualTo([0, 1, 2]));
        Assert.That(ahead.NextAsync, Throws.TypeOf<FormatException>().With.Message.EqualTo("the fourth"));
    }
}
