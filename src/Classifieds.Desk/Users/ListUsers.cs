using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Users;

/// <summary>人员清单: who works on this store, and who did.</summary>
public sealed class ListUsers(Workbench desk)
{
    public Task<Outcome<IReadOnlyList<DeskUser>>> RunAsync(CancellationToken stop) =>
        desk.ReadStoreAsync(async work => Outcome.Of(await work.Users.AllAsync()), stop);
}
