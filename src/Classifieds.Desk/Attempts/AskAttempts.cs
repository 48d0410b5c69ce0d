using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Attempts;

/// <summary>Whether somebody has tried something in vain so often of late that no further try is looked at.</summary>
public sealed class AskAttempts(Workbench desk)
{
    /// <param name="Who">And what is tried; nothing of it is kept but a keyed hash.</param>
    public sealed record Request(string Who, AttemptLimit Limit);

    /// <returns>Whether it was too often; or why the store cannot be asked.</returns>
    public Task<Outcome<bool>> RunAsync(Request request, CancellationToken stop) => desk.ReadStoreAsync<bool>(async work =>
        await work.Attempts.CountAsync(request.Who, desk.Clock.GetUtcNow() - request.Limit.Within) >= request.Limit.Most, stop);
}
