using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Clerk;

/// <summary>查找: what is looked for goes in a form's body, so that no number stands in an address or a history.</summary>
internal static class SearchPages
{
    private const int Most = 50;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/clerk/search", (SignedIn who) => Show(who, "", null, null)).For(DeskDeed.Take);
        routes.MapPost("/clerk/search", FindAsync).For(DeskDeed.Take).DisableAntiforgery().WithMetadata(AskedAnew.WritesNothing);
    }

    private static async Task<IResult> FindAsync(HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop)
    {
        IFormCollection form = await request.ReadFormAsync(stop);
        string words = form["words"].ToString();
        Outcome<FindNotices.Found> finding = await new FindNotices(desk).RunAsync(new(words, Most), stop);
        if (!finding.IsRefused(out Refusal? why, out FindNotices.Found? found)) return Show(who, words, found, null);
        return why.Kind == RefusalKind.Usage ? Show(who, words, null, new FormFault("words", why.Message)) : Refusals.Of(why);
    }

    private static RazorComponentResult<SearchPage> Show(SignedIn who, string words, FindNotices.Found? found, FormFault? fault) =>
        new(new { Who = who, Words = words, Found = found, Faults = fault is null ? Array.Empty<FormFault>() : [fault] })
        {
            StatusCode = fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
}
