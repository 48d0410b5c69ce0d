using System.Collections.Concurrent;
using Classifieds.Desk;
using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Web.Accounts;

/// <summary>Who the signed-in are at this desk, asked of the store every few seconds and not at each key they press.</summary>
internal sealed class KnownPeople(Workbench desk)
{
    private const int MostKept = 1000;
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (Outcome<Actor> Person, long AskedAt)> known = new(StringComparer.Ordinal);

    public async Task<Outcome<Actor>> FindAsync(string name, CancellationToken stop)
    {
        if (known.TryGetValue(name, out var kept) && desk.Clock.GetElapsedTime(kept.AskedAt) < Trusted) return kept.Person;
        Outcome<Actor> person = await new KnowUser(desk).RunAsync(new(name), stop);
        if (known.Count >= MostKept) known.Clear();
        known[name] = (person, desk.Clock.GetTimestamp());
        return person;
    }
}
