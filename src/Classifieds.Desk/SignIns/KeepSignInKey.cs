using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.SignIns;

/// <summary>存登录密钥: one more key that sign-ins are sealed with; it is sealed itself with the desk's own.</summary>
public sealed class KeepSignInKey(Workbench desk)
{
    /// <param name="Name">Given once; a second key of the name is not kept.</param>
    /// <param name="Key">Whatever the front makes of one.</param>
    public sealed record Request(string Name, string Key);

    public Task<Outcome<string>> RunAsync(Request request, CancellationToken stop) => desk.NoteStoreAsync<string>(async notes =>
    {
        await notes.SignInKeys.AddAsync(request.Name, request.Key);
        return request.Name;
    }, stop);
}
