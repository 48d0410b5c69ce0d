using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Accounts;

/// <summary>找账号: by the name of its owner, or by its id.</summary>
public sealed class FindAccount(Workbench desk)
{
    /// <summary>One of the two.</summary>
    public sealed record Request
    {
        public string? Name { get; init; }

        public string? Id { get; init; }
    }

    /// <returns>Or ACCOUNT-UNKNOWN.</returns>
    public Task<Outcome<Account>> RunAsync(Request request, CancellationToken stop) => desk.ReadStoreAsync<Account>(async work =>
    {
        Account? found = request.Id is { } id
            ? await work.Accounts.FindByIdAsync(id)
            : await work.Accounts.FindAsync(request.Name ?? "");
        return found is null ? new Refusal("ACCOUNT-UNKNOWN", "没有这个账号") { Kind = RefusalKind.NotFound } : found;
    }, stop);
}
