using Classifieds.Desk;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Web.Pipeline;
using Microsoft.AspNetCore.Mvc;

namespace Classifieds.Web.Advertiser;

/// <summary>确认, 修改意见: yes or no to exactly the sheet that was shown.</summary>
internal static class AnswerProof
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/answer", AnswerAsync).DisableAntiforgery()
        .WithMetadata(new RequestSizeLimitAttribute(AdvertiserRoutes.MostForm));

    private static async Task<IResult> AnswerAsync(string token, HttpContext context, Workbench desk, CancellationToken stop)
    {
        if ((await SentForm.ReadAsync(context)).IsRefused(out Refusal? why, out IFormCollection? form)) return Refusals.Of(why);
        string answer = form["answer"].ToString(), words = form["words"].ToString();
        if (answer is not ("yes" or "no"))
            return Refusals.Of(new Refusal("FORM-BROKEN", "送来的表单读不懂，没有办理") { Kind = RefusalKind.Usage });
        if (answer == "no" && words.Trim().Length == 0)
        {
            return await OpenProof.PageAsync(token, desk, new()
            {
                Faults = [new("words", "请写上要改哪里，改成什么")], Status = StatusCodes.Status422UnprocessableEntity,
            }, stop);
        }
        var reply = new ProofReply(AnswerWay.Link, "", token) { ShownAs = form["seen"].ToString(), Words = answer == "no" ? words : "" };
        Outcome<AnsweredProof> answering = answer == "yes"
            ? await new ApproveProof(desk).RunAsync(new(reply), stop)
            : await new DeclineProof(desk).RunAsync(new(reply), stop);
        if (!answering.IsRefused(out why) || await IsSoAsync(reply, answer == "yes", desk, stop)) return SentForm.BackTo(token, "#state");
        bool isField = why.Code.StartsWith("COMMENT-", StringComparison.Ordinal);
        return await OpenProof.PageAsync(token, desk, new()
        {
            Faults = [new(isField ? "words" : "", why.Message)], Wish = words, Status = Refusals.StatusOf(why.Kind),
        }, stop);
    }

    // Who presses twice, or reloads, has not said two things.
    private static async Task<bool> IsSoAsync(ProofReply reply, bool isApproved, Workbench desk, CancellationToken stop) =>
        !(await new ShowProof(desk).RunAsync(new(reply.Secret), stop)).IsRefused(out _, out ShownProof? shown)
        && shown.Proof.ShownAs == reply.ShownAs && shown.Proof.Answer?.Approved == isApproved;
}
