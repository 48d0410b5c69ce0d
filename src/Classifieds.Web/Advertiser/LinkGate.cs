using Classifieds.Desk;
using Classifieds.Desk.Attempts;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;

namespace Classifieds.Web.Advertiser;

/// <summary>Stands before every page of a link: whoever tries links that do not open is soon not looked at any more, and is told the same
/// as before. Counted in the store, for all processes of the desk.</summary>
internal sealed class LinkGate(Workbench desk) : IEndpointFilter
{
    public static AttemptLimit Limit { get; } = new(30, TimeSpan.FromMinutes(10));

    /// <summary>Whether a link opens, and whoever shows it has not tried too many that do not.</summary>
    public static async Task<bool> OpensAsync(HttpContext http, string token, Workbench desk)
    {
        Outcome<bool> asked = await new AskAttempts(desk).RunAsync(new($"link/{ClientAddress.Of(http)}", Limit), http.RequestAborted);
        return (asked.IsRefused(out _, out bool isTooOften) || !isTooOften)
            && !(await new ReadThread(desk).RunAsync(new() { Token = token }, http.RequestAborted)).IsRefused(out _);
    }

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        CancellationToken stop = http.RequestAborted;
        string who = $"link/{ClientAddress.Of(http)}";
        Outcome<bool> asked = await new AskAttempts(desk).RunAsync(new(who, Limit), stop);
        if (!asked.IsRefused(out _, out bool isTooOften) && isTooOften) return await ShutAsync(http, StatusCodes.Status429TooManyRequests);

        string token = http.Request.RouteValues["token"] as string ?? "";
        // One small question, whatever is asked for behind it: a link that does not open costs the same on every page.
        Outcome<ReadThread.Told> opening = await new ReadThread(desk).RunAsync(new() { Token = token.Length > 0 ? token : "-" }, stop);
        if (!opening.IsRefused(out Refusal? why)) return await next(context);
        if (why.Code != "PROOF-UNKNOWN") return Refusals.Of(why);
        await new CountAttempt(desk).RunAsync(new(who, Limit), stop);
        return await ShutAsync(http, StatusCodes.Status404NotFound);
    }

    /// <summary>The one page for links that do not open.</summary>
    private async Task<IResult> ShutAsync(HttpContext http, int status)
    {
        if (status == StatusCodes.Status429TooManyRequests)
            http.Response.Headers.RetryAfter = ((int)Limit.Within.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Outcome<TellContacts.Told> telling = await Task.Run(() => new TellContacts(desk).Run(new(null)), http.RequestAborted);
        return new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<ShutPage>(new
        {
            Contacts = telling.IsRefused(out _, out TellContacts.Told? told) ? null : told,
        }) { StatusCode = status };
    }
}
