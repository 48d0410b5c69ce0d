using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Accounts;

/// <summary>登录清单: in which browsers somebody is signed in now.</summary>
public sealed class ListSignIns(Workbench desk)
{
    public sealed record Request(string Name);

    /// <returns>The last used first.</returns>
    public Task<Outcome<IReadOnlyList<SignIn>>> RunAsync(Request request, CancellationToken stop) =>
        desk.ReadStoreAsync<IReadOnlyList<SignIn>>(async work =>
            (await work.SignIns.OfAsync(request.Name)).Where(one => !one.IsOver(desk.Clock.GetUtcNow())).ToArray(), stop);
}
