using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Attempts;

/// <summary>Counts one try that was in vain, for every process on the store.</summary>
public sealed class CountAttempt(Workbench desk)
{
    // Longer than any limit looks back.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <param name="Who">And what is tried; nothing of it is kept but a keyed hash.</param>
    public sealed record Request(string Who, AttemptLimit Limit);

    /// <returns>How often it was tried since the count began.</returns>
    public Task<Outcome<int>> RunAsync(Request request, CancellationToken stop) => desk.NoteStoreAsync<int>(async notes =>
    {
        DateTimeOffset now = desk.Clock.GetUtcNow(), after = now - request.Limit.Within;
        await notes.Attempts.ForgetAsync(now - Kept);
        await notes.Attempts.AddAsync(request.Who, after, now);
        return await notes.Attempts.CountAsync(request.Who, after);
    }, stop);
}
