using System.Collections.Concurrent;
using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Web.Accounts;

/// <summary>Whose the browsers are, asked of the store every few seconds and not at each key that is pressed in them.</summary>
internal sealed class KnownSignIns(Workbench desk)
{
    private const int MostKept = 1000;

    /// <summary>So long a sign-in that another process ended may still be good for; one that this process ended is over at once.</summary>
    public static readonly TimeSpan Trusted = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (SignIn SignIn, long AskedAt)> known = new(StringComparer.Ordinal);

    public async Task<Outcome<SignIn>> FindAsync(string token, CancellationToken stop)
    {
        // Once a minute the store is to know that it is used.
        if (known.TryGetValue(token, out var kept) && desk.Clock.GetElapsedTime(kept.AskedAt) < Trusted
            && desk.Clock.GetUtcNow() is var now && !kept.SignIn.IsOver(now) && now - kept.SignIn.SeenAt < SignIn.SeenEvery)
        {
            return kept.SignIn;
        }
        Outcome<SignIn> asked = await new KnowSignIn(desk).RunAsync(new(token), stop);
        if (asked.IsRefused(out _, out SignIn? found))
        {
            known.TryRemove(token, out _);
            return asked;
        }
        if (known.Count >= MostKept) known.Clear();
        known[token] = (found, desk.Clock.GetTimestamp());
        return found;
    }

    /// <summary>Some were ended: all are asked for anew.</summary>
    public void Forget() => known.Clear();
}
