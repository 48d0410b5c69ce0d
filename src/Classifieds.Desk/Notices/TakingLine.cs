using System.Diagnostics;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Users;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>Takes notices that many hand in at the same time: who comes while one is being written is taken together with all who came
/// meanwhile.</summary>
/// <remarks>
/// To wait for the disk is most of what a notice costs, and together it is waited for once. Each is acknowledged when it is there; who
/// comes to an idle desk waits for nobody. What goes wrong with one is that one's alone: then each is taken by itself.
/// </remarks>
internal sealed class TakingLine(Workbench desk)
{
    private const int MostTogether = 32;

    // Those who were answered together come back together, the first of them a moment before the others: taken alone, he would keep them
    // all waiting. So much of the time that they just took is waited for as many, whoever they are.
    private const int PartWaited = 4;

    // However long the store kept those before: nobody waits for clerks that he can feel.
    private static readonly TimeSpan MostWaited = TimeSpan.FromMilliseconds(20);

    private readonly Lock gate = new();

    // A paper for which somebody is at work has a line; most often nobody stands in it.
    private readonly Dictionary<PaperId, Line> lines = [];

    private sealed class Line
    {
        public Queue<Waiting> Waiting { get; } = new();

        /// <summary>Is told when so many wait; null where nobody counts them.</summary>
        public (int Count, TaskCompletionSource Come)? Expected { get; set; }
    }

    private sealed record Waiting(OpenedPaper Paper, HandedTaking Handed, CancellationToken Stop)
    {
        public TaskCompletionSource<Outcome<TakenNotice>> Told { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <returns>As <see cref="NoticeTaking.PlanAsync"/>, and what a person may be refused with.</returns>
    public async Task<Outcome<TakenNotice>> TakeAsync(OpenedPaper paper, HandedTaking handed, CancellationToken stop)
    {
        var mine = new Waiting(paper, handed, stop);
        PaperId line = paper.Paper.Id;
        bool isFirst;
        lock (gate)
        {
            isFirst = lines.TryAdd(line, new());
            if (!isFirst) lines[line].Waiting.Enqueue(mine);
            if (lines[line].Expected is { } expected && lines[line].Waiting.Count >= expected.Count) expected.Come.TrySetResult();
        }
        if (!isFirst) return await mine.Told.Task;
        try
        {
            return await AloneAsync(mine);
        }
        finally
        {
            GoOn(line);
        }
    }

    // Whoever was first has his answer, and does not wait until the others have theirs.
    private void GoOn(PaperId line)
    {
        lock (gate)
        {
            if (lines[line].Waiting.Count == 0)
            {
                lines.Remove(line);
                return;
            }
        }
        using AsyncFlowControl nobodys = ExecutionContext.SuppressFlow();
        Task.Run(async () =>
        {
            while (Next(line) is { Length: > 0 } together)
            {
                long start = Stopwatch.GetTimestamp();
                await TakeAllAsync(together);
                if (together.Length > 1) await GatherAsync(line, together.Length, Stopwatch.GetElapsedTime(start) / PartWaited);
            }
        });
    }

    // Until as many wait once more, or for a while.
    private async Task GatherAsync(PaperId line, int count, TimeSpan most)
    {
        TaskCompletionSource come = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (lines[line].Waiting.Count >= count) return;
            lines[line].Expected = (count, come);
        }
        await Task.WhenAny(come.Task, Task.Delay(most < MostWaited ? most : MostWaited));
        lock (gate) lines[line].Expected = null;
    }

    // Those that are set alike; none where the line is at its end, and gone.
    private Waiting[] Next(PaperId line)
    {
        lock (gate)
        {
            Queue<Waiting> queue = lines[line].Waiting;
            List<Waiting> next = [];
            while (next.Count < MostTogether && queue.TryPeek(out Waiting? one)
                && (next.Count == 0 || ReferenceEquals(one.Paper, next[0].Paper)))
            {
                queue.Dequeue();
                if (one.Stop.IsCancellationRequested) one.Told.SetCanceled(one.Stop);
                else next.Add(one);
            }
            if (next.Count == 0) lines.Remove(line);
            return [.. next];
        }
    }

    private async Task TakeAllAsync(Waiting[] together)
    {
        Outcome<TakenNotice>[]? told = null;
        try
        {
            if (together.Length > 1) told = await TogetherAsync(together);
        }
        catch (Exception)
        {
            // Whose fault it was is seen where each is taken by itself; of these nothing was kept.
        }
        for (int at = 0; at < together.Length; at++)
        {
            try
            {
                together[at].Told.SetResult(told?[at] ?? await AloneAsync(together[at]));
            }
            catch (Exception reason)
            {
                together[at].Told.SetException(reason);
            }
        }
    }

    private async Task<Outcome<TakenNotice>> AloneAsync(Waiting one)
    {
        (Outcome<TakenNotice>[] told, Refusal? cannotEnd) = await TakeAsync([one], one.Stop);
        return cannotEnd is null ? told[0] : cannotEnd;
    }

    // Null where one cannot be taken with the others after all.
    private async Task<Outcome<TakenNotice>[]?> TogetherAsync(Waiting[] together)
    {
        (Outcome<TakenNotice>[] told, Refusal? cannotEnd) = await TakeAsync(together, CancellationToken.None);
        return cannotEnd is null ? told : null;
    }

    /// <returns>What each is told; or, where somebody cannot end what he began, why, and then nobody is taken.</returns>
    private async Task<(Outcome<TakenNotice>[] Told, Refusal? CannotEnd)> TakeAsync(Waiting[] together, CancellationToken stop)
    {
        var told = new Outcome<TakenNotice>[together.Length];
        Refusal? cannotEnd = null;
        Outcome<bool> taking = await desk.WriteStoreAsync<bool>(Turn.OfPaper(together[0].Paper.Paper.Id), async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if (NoticeTaking.Begin(desk, work, together[0].Paper, now).IsRefused(out Refusal? why, out NoticeTaking? all)) return why;
            Dictionary<Actor, Outcome<Actor>> known = [];
            List<(int At, Actor By)> planned = [];
            for (int at = 0; at < together.Length; at++)
            {
                HandedTaking one = together[at].Handed;
                if (!known.TryGetValue(one.Asking, out Outcome<Actor>? asked))
                    known[one.Asking] = asked = await UserRoll.FindAsync(work, one.Asking, DeskDeed.Take, now);
                if (asked.IsRefused(out why, out Actor? by) || (await all.PlanAsync(one.Taking, by)).IsRefused(out why)) told[at] = why;
                else planned.Add((at, by));
            }
            if (planned.Count == 0) return why!;
            foreach (((int at, Actor by), TakenNotice taken) in planned.Zip(await all.TakeAsync()))
            {
                told[at] = taken;
                cannotEnd = await together[at].Handed.With(work, taken, by, now);
                if (cannotEnd is not null) return cannotEnd;
            }
            return true;
        }, stop, mayMake: true);
        // The store took nothing, and says why; or each was refused for itself.
        if (taking.IsRefused(out Refusal? whyNone, out _) && Array.Exists(told, one => one is null || !one.IsRefused(out _)))
            Array.Fill(told, whyNone);
        return (told, cannotEnd);
    }
}
