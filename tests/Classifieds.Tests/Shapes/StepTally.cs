using System.Collections.Concurrent;

namespace Classifieds.Tests.Shapes;

/// <summary>The steps that were taken since it was last asked; what <see cref="StepCounter"/> puts into the program calls it.</summary>
public static class StepTally
{
    private static readonly ConcurrentBag<long[]> Threads = [];

    // Each thread counts for itself: to the step, however many there are.
    [ThreadStatic] private static long[]? mine;

    public static void Add(long steps) => (mine ?? Join())[0] += steps;

    /// <summary>It begins anew.</summary>
    public static long Take()
    {
        long taken = 0;
        foreach (long[] one in Threads) (taken, one[0]) = (taken + one[0], 0);
        return taken;
    }

    private static long[] Join()
    {
        Threads.Add(mine = new long[16]); // so far apart that no two share a line of the processor's memory
        return mine;
    }
}
