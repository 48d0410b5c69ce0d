using Classifieds.Desk;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;

namespace Classifieds.Web.Advertiser;

/// <summary>清样图: the picture that is pressed long to be kept.</summary>
internal static class SeePicture
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/proof.png", (string token, string? v, Workbench desk, CancellationToken stop) =>
            PictureAsync(token, v, isSvg: false, desk, stop));
        routes.MapGet("/proof.svg", (string token, string? v, Workbench desk, CancellationToken stop) =>
            PictureAsync(token, v, isSvg: true, desk, stop));
    }

    private static async Task<IResult> PictureAsync(string token, string? v, bool isSvg, Workbench desk, CancellationToken stop)
    {
        Outcome<DrawProof.Drawn> drawing = await new DrawProof(desk).RunAsync(new(token, isSvg) { ShownAs = v }, stop);
        return drawing.IsRefused(out Refusal? why, out DrawProof.Drawn? drawn)
            ? Refusals.Of(why)
            : Results.Bytes(drawn.Bytes, isSvg ? "image/svg+xml" : "image/png");
    }
}
