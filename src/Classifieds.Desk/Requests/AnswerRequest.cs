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

        /// <summary>Whether nothing was done: the key is free again once the answer is no longer kept.</summary>
        public bool IsRefusal { get; init; }

        /// <summary>So long it is kept; that something was done is known longer.</summary>
        public required TimeSpan Kept { get; init; }
    }

    public Task<Outcome<bool>> RunAsync(Request request, CancellationToken stop) => desk.NoteStoreAsync<bool>(async notes =>
    {
        DateTimeOffset now = desk.Clock.GetUtcNow(), until = now + request.Kept;
        string who = BeginRequest.NameOf(request.Who, request.Key);
        await (request switch
        {
            { IsRefusal: false } => notes.Requests.AnswerAsync(who, request.Answer, now, until),
            { Answer: { } words } => notes.Requests.RefuseAsync(who, words, until),
            _ => notes.Requests.LetGoAsync(who),
        });
        return true;
    }, stop);
}
