using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Requests;

/// <summary>请求键: says that something is being done under a key, so that no process on the store does it under that key again.</summary>
public sealed class BeginRequest(Workbench desk)
{
    // A key that somebody shows again after so long is a new one: nobody's page lies open that long and is then sent as it was.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public sealed record Request
    {
        /// <summary>Who asks; nothing of it is kept but a keyed hash.</summary>
        public required string Who { get; init; }

        /// <summary>What the page, or its script, made up to know this request by.</summary>
        public required string Key { get; init; }

        /// <summary>All that is asked; nothing of it is kept but a keyed hash.</summary>
        public required string What { get; init; }
    }

    /// <param name="IsNew">Whether it is to be done now, by whoever asked this.</param>
    /// <param name="IsAnswered">Whether it was done before.</param>
    /// <param name="Answer">As <see cref="AnswerRequest"/> was given it; null where it is no longer kept.</param>
    public sealed record Begun(bool IsNew, bool IsAnswered, byte[]? Answer);

    /// <returns>Or REQUEST-KEY; REQUEST-OTHER: something else was asked under the key.</returns>
    public async Task<Outcome<Begun>> RunAsync(Request request, CancellationToken stop)
    {
        if (request.Key.Length is < 16 or > 100 || !request.Key.All(char.IsAsciiLetterOrDigit))
            return new Refusal("REQUEST-KEY", "请求键应是 16 至 100 个字母或数字，没有办理") { Kind = RefusalKind.Usage };
        string who = NameOf(request.Who, request.Key);
        return await desk.NoteStoreAsync<Begun>(async notes =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            await notes.Requests.ForgetAsync(now - Kept, now);
            if (await notes.Requests.BeginAsync(who, request.What, now)) return new Begun(IsNew: true, IsAnswered: false, null);
            // Whoever was before may have let go of it since.
            if (await notes.Requests.FindAsync(who, request.What, now) is not { } found) return new Begun(false, false, null);
            return found.IsSame
                ? new Begun(IsNew: false, found.IsAnswered, found.Answer)
                : new Refusal("REQUEST-OTHER", "这一页已经办过一件事，内容和现在的不一样；没有再办，请重新打开这一页") { Kind = RefusalKind.Conflict };
        }, stop);
    }

    internal static string NameOf(string who, string key) => $"{key}/{who}";
}
