using Classifieds.Desk;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Clerk;

/// <summary>出清样: the link and the word with which the advertiser answers; both are shown once, nowhere else are they kept in the
/// clear.</summary>
internal static class SendProof
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/clerk/notices/{id}/proof", MakeAsync).For(DeskDeed.Proof).DisableAntiforgery();

    private static async Task<IResult> MakeAsync(
        string id, HttpContext context, ServeAsked served, Workbench desk, SignedIn who, CancellationToken stop)
    {
        Outcome<FinishedProofs> proofing = await new ProofNotice(desk).RunAsync(new() { Id = id, By = who.By }, stop);
        if (proofing.IsRefused(out Refusal? why, out FinishedProofs? proofs))
            return await NoticePages.AnswerAsync<FinishedProofs>(desk, who, id, "proof", why, stop);
        ProofMade made = proofs.Made[0];
        string link = made.Link.Length > 0 ? made.Link
            : $"{context.Request.Scheme}://{context.Request.Host}{SameOrigin.OpenPaths}/{made.Token}";
        return new RazorComponentResult<ProofSentPage>(new
        {
            Who = who, Number = made.Number, Link = link, Word = made.Word,
            IsOpen = made.Link.Length > 0 || served.IsOpenToOthers, made.Revoked,
        });
    }
}
