using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Attempts;

/// <summary>Forgets what somebody tried in vain: at last it was right.</summary>
public sealed class ForgiveAttempts(Workbench desk)
{
    public sealed record Request(string Who);

    public Task<Outcome<bool>> RunAsync(Request request, CancellationToken stop) => desk.NoteStoreAsync<bool>(async notes =>
    {
        await notes.Attempts.ForgiveAsync(request.Who);
        return true;
    }, stop);
}
