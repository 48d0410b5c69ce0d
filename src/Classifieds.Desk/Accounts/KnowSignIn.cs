using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Accounts;

/// <summary>Whose a browser is: what it shows is looked up, and that it was used is written down once a minute.</summary>
public sealed class KnowSignIn(Workbench desk)
{
    /// <param name="Token">What the browser holds.</param>
    public sealed record Request(string Token);

    /// <returns>Or SIGN-IN-NEEDED: never was, was ended, is over.</returns>
    public async Task<Outcome<SignIn>> RunAsync(Request request, CancellationToken stop)
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        Outcome<SignIn?> asked = await desk.ReadStoreAsync(
            async work => Outcome.Of(await work.SignIns.FindAsync(work.SignIns.IdOf(request.Token))), stop);
        if (asked.IsRefused(out Refusal? why, out SignIn? found)) return why;
        if (found is null || found.IsOver(now)) return Needed;
        if (now - found.SeenAt < SignIn.SeenEvery) return found;
        Outcome<bool> seeing = await desk.NoteStoreAsync<bool>(async notes =>
        {
            await notes.SignIns.SeeAsync(found.Id, now);
            return true;
        }, stop);
        return seeing.IsRefused(out why) ? why : found with { SeenAt = now };
    }

    private static Refusal Needed { get; } = new("SIGN-IN-NEEDED", "请先登录") { Kind = RefusalKind.Forbidden };
}
