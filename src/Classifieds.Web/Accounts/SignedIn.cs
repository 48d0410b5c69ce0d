using System.Reflection;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Ledgers;

namespace Classifieds.Web.Accounts;

/// <summary>Who asks: a parameter of every route that is not open to anybody.</summary>
/// <param name="SignIn">In which browser.</param>
public sealed record SignedIn(Actor By, SignIn SignIn)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    public string Name => By.Name;

    /// <summary>Whether the person may; a control of what nobody here may do is not shown.</summary>
    public bool May(DeskDeed deed) => !Permissions.Of(By, deed).IsRefused(out _);

    /// <summary>Whether the person said so lately who it is that what opens the account may be changed without saying it again.</summary>
    public bool IsFresh(DateTimeOffset now) => now - SignIn.BegunAt < Fresh;

    /// <remarks>A route without a signed-in person is never reached: the fallback policy stands before all.</remarks>
    public static ValueTask<SignedIn?> BindAsync(HttpContext context, ParameterInfo _) => ValueTask.FromResult(
        context.Features.Get<SignedIn>() ?? throw new InvalidOperationException("Nobody is signed in."))!;
}
