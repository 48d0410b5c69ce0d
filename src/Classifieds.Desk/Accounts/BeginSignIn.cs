using System.Security.Cryptography;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Accounts;

/// <summary>登录: somebody who proved who it is gets what the browser shows from now on.</summary>
public sealed class BeginSignIn(Workbench desk)
{
    private const int TokenBytes = 32;
    private const int LongestDevice = 80;

    /// <param name="Device">As the browser tells of itself; only its beginning is kept.</param>
    public sealed record Request(string Name, SignInWay Way, string Device);

    /// <param name="Token">Whoever has it is signed in; kept nowhere.</param>
    public sealed record Begun(string Token, SignIn SignIn);

    public Task<Outcome<Begun>> RunAsync(Request request, CancellationToken stop) => desk.NoteStoreAsync<Begun>(async notes =>
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        await notes.SignIns.ForgetAsync(now);
        string token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        string device = request.Device.Length > LongestDevice ? request.Device[..LongestDevice] : request.Device;
        var begun = new SignIn(notes.SignIns.IdOf(token), request.Name, request.Way, device, now, now, now + SignIn.Longest);
        await notes.SignIns.AddAsync(begun);
        return new Begun(token, begun);
    }, stop);
}
