using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.SignIns;

/// <summary>登录密钥: what sign-ins at this desk are sealed with, by every process on its store.</summary>
public sealed class ListSignInKeys(Workbench desk)
{
    public sealed record Request;

    /// <returns>Each as it was handed in; a store that is not there yet is made.</returns>
    public Task<Outcome<IReadOnlyList<string>>> RunAsync(Request request, CancellationToken stop) =>
        desk.NoteStoreAsync<IReadOnlyList<string>>(async notes => Outcome.Of(await notes.SignInKeys.AllAsync()), stop);
}
