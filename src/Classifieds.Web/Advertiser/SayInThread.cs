using Classifieds.Desk;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Web.Pipeline;
using Microsoft.AspNetCore.Mvc;

namespace Classifieds.Web.Advertiser;

/// <summary>留言: something asked or told beside the answer.</summary>
internal static class SayInThread
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/comment", SayAsync).DisableAntiforgery()
        .WithMetadata(new RequestSizeLimitAttribute(AdvertiserRoutes.MostForm));

    private static async Task<IResult> SayAsync(string token, HttpContext context, Workbench desk, CancellationToken stop)
    {
        if ((await SentForm.ReadAsync(context)).IsRefused(out Refusal? why, out IFormCollection? form)) return Refusals.Of(why);
        string words = form["comment"].ToString();
        Outcome<ProofComment> saying = await new CommentOnProof(desk).RunAsync(new() { Token = token, Words = words }, stop);
        return saying.IsRefused(out why)
            ? await OpenProof.PageAsync(token, desk, new()
            {
                Faults = [new("comment", why.Message)], Comment = words,
                Status = why.Kind == RefusalKind.Usage ? StatusCodes.Status422UnprocessableEntity : Refusals.StatusOf(why.Kind),
            }, stop)
            : SentForm.BackTo(token, "#thread");
    }
}
