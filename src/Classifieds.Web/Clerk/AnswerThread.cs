using Classifieds.Desk;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Web.Accounts;

namespace Classifieds.Web.Clerk;

/// <summary>答复留言: the desk says something to the advertiser, who reads it on the page of the proof's link.</summary>
internal static class AnswerThread
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/clerk/notices/{id}/comment",
        async (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
        {
            IFormCollection form = await request.ReadFormAsync(stop);
            Outcome<ProofComment> said = await new CommentOnProof(desk).RunAsync(
                new() { Id = id, Words = form["words"].ToString(), By = who.By }, stop);
            return await NoticePages.AnswerAsync(desk, who, id, "comment", said, stop);
        }).For(DeskDeed.Proof).DisableAntiforgery();
}
