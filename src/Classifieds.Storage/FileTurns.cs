using System.Collections.Concurrent;

namespace Classifieds.Storage;

/// <summary>排队写库: who in this process writes to a file does so in the order in which they came.</summary>
/// <remarks>
/// A file lets one write at a time, and whoever finds it taken only looks again now and then: among many, one may wait for seconds while
/// others come and go, and holds a thread meanwhile. Other processes are still met at the file itself. On a server those who wait stand in
/// its own line.
/// </remarks>
internal static class FileTurns
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Lines = new(StringComparer.Ordinal);

    /// <returns>To be let go of when the work is done; null where there is nothing to wait for.</returns>
    /// <exception cref="StorageException">DB-BUSY: it took too long.</exception>
    public static async Task<IDisposable?> TakeAsync(DatabaseLocation location, CancellationToken stop)
    {
        if (location.File is not { } file) return null;
        SemaphoreSlim line = Lines.GetOrAdd(file, _ => new(1, 1));
        if (!await line.EnteredAsync(TimeSpan.FromSeconds(location.SecondsToWait), stop))
            throw new StorageException("DB-BUSY", $"数据库 {location.Name} 正忙，请稍后再试");
        return new Held(line);
    }

    private sealed class Held(SemaphoreSlim line) : IDisposable
    {
        public void Dispose() => line.Release();
    }
}
