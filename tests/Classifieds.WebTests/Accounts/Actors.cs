using Classifieds.Desk.Accounts;
using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Testing;

namespace Classifieds.WebTests.Accounts;

/// <summary>People of a desk, as its manager adds them.</summary>
internal sealed class Actors(DeskUnderTest desk)
{
    public static Actor Manager { get; } = Actor.Alone("林知夏");

    /// <returns>The code that the person was given.</returns>
    public async Task<string> WithoutPasswordAsync(string name, Role role = Role.Clerk)
    {
        (await new AddUser(desk.Bench).RunAsync(new() { Name = name, Role = role, By = Manager }, CancellationToken.None)).Done();
        return (await new GiveEntryCode(desk.Bench).RunAsync(new() { Name = name, By = Manager }, CancellationToken.None)).Done().Code;
    }
}
