using Classifieds.Desk;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Web.Accounts;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Clerk;

/// <summary>电话认可: what is read to the advertiser, and what he says to it.</summary>
internal static class TelephoneAnswer
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder notice = routes.MapGroup("/clerk/notices/{id}").For(DeskDeed.AnswerForAdvertiser).DisableAntiforgery();
        notice.MapGet("/telephone", (string id, Workbench desk, SignedIn who, CancellationToken stop) =>
            ShowAsync(id, desk, who, [], stop));
        notice.MapPost("/approve", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            AnswerAsync(id, true, request, desk, who, stop));
        notice.MapPost("/decline", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            AnswerAsync(id, false, request, desk, who, stop));
    }

    private static async Task<IResult> ShowAsync(
        string id, Workbench desk, SignedIn who, IReadOnlyList<FormFault> faults, CancellationToken stop)
    {
        Outcome<ReadProofAloud.Script> reading = await new ReadProofAloud(desk).RunAsync(new(id), stop);
        if (reading.IsRefused(out Refusal? why, out ReadProofAloud.Script? script))
            return await NoticePages.AnswerAsync<ReadProofAloud.Script>(desk, who, id, "telephone", why, stop);
        return new RazorComponentResult<TelephonePage>(new { Who = who, Script = script, Faults = faults })
        {
            StatusCode = faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }

    private static async Task<IResult> AnswerAsync(
        string id, bool isApproved, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop)
    {
        IFormCollection form = await request.ReadFormAsync(stop);
        string words = form["words"].ToString();
        if (!isApproved && string.IsNullOrWhiteSpace(words))
            return await ShowAsync(id, desk, who, [new("words", "登报人不同意，请写要改什么")], stop);
        var reply = new ProofReply(AnswerWay.Telephone, id, "") { By = who.By, Words = words };
        Outcome<AnsweredProof> answering = isApproved
            ? await new ApproveProof(desk).RunAsync(new(reply), stop)
            : await new DeclineProof(desk).RunAsync(new(reply), stop);
        return await NoticePages.AnswerAsync(desk, who, id, isApproved ? "approve" : "decline", answering, stop);
    }
}
