using System.Diagnostics;
using System.Runtime;

namespace Classifieds.Desk.Pages;

/// <summary>Whether the runtime has come to rest: repeats measure the work, not the runtime that compiles it, in the background, on the
/// processors the page is made with.</summary>
/// <remarks>It compiles what has been asked thirty times, a batch at a time; on one processor it waits a second before each.</remarks>
internal sealed class RuntimeRest
{
    private const int MostRuns = 1000;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    // Longer than it lies still between two batches.
    private static readonly TimeSpan Still = TimeSpan.FromSeconds(2);

    private readonly long started = Stopwatch.GetTimestamp();
    private long compiled;
    private long lastCompiled = Stopwatch.GetTimestamp();

    /// <param name="runs">How many were made to warm up.</param>
    /// <returns>True also where it would take too long to wait for.</returns>
    public bool HasCome(int runs)
    {
        long now = JitInfo.GetCompiledMethodCount();
        if (now != compiled) (compiled, lastCompiled) = (now, Stopwatch.GetTimestamp());
        return runs == MostRuns || Stopwatch.GetElapsedTime(lastCompiled) > Still || Stopwatch.GetElapsedTime(started) > LongestWait;
    }
}
