using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Accounts;

/// <summary>账号清单: who has one.</summary>
public sealed class ListAccounts(Workbench desk)
{
    public sealed record Request;

    /// <returns>By name; none before the desk was opened for the first time. A store that is not there yet is made.</returns>
    public Task<Outcome<IReadOnlyList<Account>>> RunAsync(Request request, CancellationToken stop) =>
        desk.NoteStoreAsync<IReadOnlyList<Account>>(async notes => Outcome.Of(await notes.Accounts.AllAsync()), stop);
}
