using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Requests;

/// <summary>Keeps what was answered under a key, for whoever asks the same again.</summary>
public sealed class AnswerRequest(Workbench desk)
{
    public sealed record Request
    {
        public required string Who { get; init; }

        public required string Key { get; init; }

        /// <summary>Whatever it is: sealed and given back; null where it is not to be told again.</summary>
        public required byte[]? Answer { get; init; }

        /// <summary>So long it is kept; that it was answered is known longer.</summary>
        public required TimeSpan Kept { get; init; }
    }

    public Task<Outcome<bool>> RunAsync(Request request, CancellationToken stop) => desk.NoteStoreAsync<bool>(async notes =>
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        await notes.Requests.AnswerAsync(BeginRequest.NameOf(request.Who, request.Key), request.Answer, now, now + request.Kept);
        return true;
    }, stop);
}
