namespace Classifieds.Web.Pipeline;

/// <summary>For whoever starts and watches the server: whether it lives, and whether it can work.</summary>
internal static class HealthRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live\n")).AllowAnonymous();
        routes.MapGet("/health/ready", (WarmUp warmUp) => warmUp.Lacking is { } why
            ? Results.Text($"{why.Code}\n", statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready\n")).AllowAnonymous();
    }
}
