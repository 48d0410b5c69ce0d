namespace Classifieds.Desk.Notices;

/// <summary>Makes things in their order, ahead of one who takes them in their order: on other processors, and with his own where the next
/// is not there yet.</summary>
/// <remarks>Of tasks in a pool nobody knows which comes first: the taker waited for one while a hundred that he did not need yet were
/// made, and in the end went on alone.</remarks>
/// <param name="mostAhead">So many are made before their turn, and no more.</param>
/// <param name="make">By its number from 0; any thread may.</param>
internal sealed class MadeAhead<T>(int count, int mostAhead, Func<int, T> make)
{
    // More than a taker of notices keeps up with.
    private const int MostHands = 4;

    private readonly TaskCompletionSource<T>[] made =
        [.. Enumerable.Range(0, count).Select(_ => new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously))];

    private readonly Lock gate = new();
    private int begun, taken, hands;

    /// <summary>Sets other processors to work.</summary>
    public void Begin()
    {
        int more;
        lock (gate)
        {
            more = Math.Max(0, Math.Min(Math.Min(Environment.ProcessorCount - 1, MostHands) - hands, Allowed - begun));
            hands += more;
        }
        for (; more > 0; more--) Task.Run(MakeAll);
    }

    /// <returns>The next one, in the order of their numbers.</returns>
    public async Task<T> NextAsync()
    {
        TaskCompletionSource<T> next = made[taken];
        while (!next.Task.IsCompleted && Claim(isHand: false) is { } at) Make(at);
        T one = await next.Task;
        lock (gate) made[taken++] = null!; // it need not lie in memory any longer
        Begin();
        return one;
    }

    private int Allowed => Math.Min(count, taken + mostAhead);

    // A hand that finds nothing to make goes, and is called again.
    private int? Claim(bool isHand)
    {
        lock (gate)
        {
            if (begun < Allowed) return begun++;
            if (isHand) hands--;
            return null;
        }
    }

    private void MakeAll()
    {
        while (Claim(isHand: true) is { } at) Make(at);
    }

    private void Make(int at)
    {
        try
        {
            made[at].SetResult(make(at));
        }
        catch (Exception reason)
        {
            made[at].SetException(reason);
        }
    }
}
