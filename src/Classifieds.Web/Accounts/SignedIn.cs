using System.Reflection;
using Classifieds.Domain.Ledgers;

namespace Classifieds.Web.Accounts;

/// <summary>Who asks: a parameter of every route that is not open to anybody.</summary>
public sealed record SignedIn(Actor By)
{
    public string Name => By.Name;

    /// <summary>Whether the person may; a control of what nobody here may do is not shown.</summary>
    public bool May(DeskDeed deed) => !Permissions.Of(By, deed).IsRefused(out _);

    /// <remarks>A route without a signed-in person is never reached: the fallback policy stands before all.</remarks>
    public static ValueTask<SignedIn?> BindAsync(HttpContext context, ParameterInfo _) => ValueTask.FromResult(
        context.Features.Get<SignedIn>() ?? throw new InvalidOperationException("Nobody is signed in."))!;
}
