using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;

namespace Classifieds.Web.Accounts;

/// <summary>Which deed a route is for; null = anybody of the desk may, and what is done there is the verb's to allow.</summary>
/// <remarks>Every route says it, or is open to who is not signed in; the verb behind it asks the store once more.</remarks>
internal sealed record RouteDeed(DeskDeed? Deed);

/// <summary>Says it, and holds it before anything of the request is read.</summary>
internal static class RouteDeeds
{
    /// <summary>For whoever may do this; another is told who may.</summary>
    public static TBuilder For<TBuilder>(this TBuilder route, DeskDeed deed)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new RouteDeed(deed));

    /// <summary>For anybody of the desk.</summary>
    public static TBuilder ForTheDesk<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new RouteDeed(null));
}

/// <summary>Nobody comes to a route whose deed is not that person's.</summary>
internal sealed class DeedGate(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<RouteDeed>() is { Deed: { } deed }
            && context.Features.Get<SignedIn>() is { } who && Permissions.Of(who.By, deed).IsRefused(out Refusal? why)
            ? Refusals.Of(why).ExecuteAsync(context)
            : next(context);
}
