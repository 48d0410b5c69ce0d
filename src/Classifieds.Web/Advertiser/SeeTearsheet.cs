using Classifieds.Desk;
using Classifieds.Desk.Evidence;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;

namespace Classifieds.Web.Advertiser;

/// <summary>样报: the page as it went to the plant.</summary>
internal static class SeeTearsheet
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/tearsheet", SeeAsync);

    private static async Task<IResult> SeeAsync(string token, int? run, HttpContext context, Workbench desk, CancellationToken stop)
    {
        Outcome<FetchTearsheet.Fetched> fetching = await new FetchTearsheet(desk).RunAsync(new() { Token = token, Run = run }, stop);
        if (fetching.IsRefused(out Refusal? why, out FetchTearsheet.Fetched? fetched)) return Refusals.Of(why);
        context.Response.Headers.ContentDisposition =
            FormattableString.Invariant($"inline; filename=\"{fetched.Plate.Issue.Date:yyyy-MM-dd}.pdf\"");
        return Results.Bytes(fetched.Pdf, "application/pdf");
    }
}
