using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Users;

/// <summary>认人: in what role the store knows somebody, so that a screen shows what that person may do; nothing is changed.</summary>
public sealed class KnowUser(Workbench desk)
{
    public sealed record Request(string Name);

    /// <returns>The person; or USER-NAME, USER-UNKNOWN, USER-DISABLED. At a desk that keeps no roll everybody is its manager.</returns>
    public Task<Outcome<Actor>> RunAsync(Request request, CancellationToken stop) =>
        desk.ReadStoreAsync(work => UserRoll.KnownAsync(work.Users, request.Name), stop);
}
