using Classifieds.Desk;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;
using Microsoft.AspNetCore.Authorization;

namespace Classifieds.Web.Accounts;

/// <summary>两步验证: asked of everybody where others than this machine can reach the desk; else of who wishes it.</summary>
internal sealed record SecondStepRule(bool IsRequired)
{
    public static SecondStepRule Of(ServeAsked asked, Workbench desk) => new(asked.IsOpenToOthers || desk.PublicAddress is not null);
}

/// <summary>Whoever signed in with a password alone, where that is not enough, sees nothing but the own account until there is a second
/// step.</summary>
internal sealed class SecondStepGate(RequestDelegate next, SecondStepRule rule)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!rule.IsRequired || context.Features.Get<SignedIn>() is not { SignIn.Way: SignInWay.Password }
            || context.Request.Path.StartsWithSegments(AccountRoutes.Path)
            || context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return next(context);
        }
        if (HttpMethods.IsGet(context.Request.Method) && Refusals.WantsPage(context.Request))
        {
            context.Response.Redirect(AccountRoutes.Path);
            return Task.CompletedTask;
        }
        return Refusals.Of(new Refusal("SECOND-STEP-MISSING", "请先在“我的账号”里开通两步验证") { Kind = RefusalKind.Forbidden })
            .ExecuteAsync(context);
    }
}
