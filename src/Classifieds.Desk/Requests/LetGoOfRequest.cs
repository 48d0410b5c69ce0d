using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Requests;

/// <summary>Nothing was done under a key: whoever asks again under it is not held back.</summary>
public sealed class LetGoOfRequest(Workbench desk)
{
    public sealed record Request(string Who, string Key);

    public Task<Outcome<bool>> RunAsync(Request request, CancellationToken stop) => desk.NoteStoreAsync<bool>(async notes =>
    {
        await notes.Requests.LetGoAsync(BeginRequest.NameOf(request.Who, request.Key));
        return true;
    }, stop);
}
