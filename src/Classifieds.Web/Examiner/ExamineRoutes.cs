using System.Globalization;
using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Scans;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Examiner;

/// <summary>复核台: what waits for a second pair of eyes; pass, return with words, let an error stand with a reason.</summary>
internal static class ExamineRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder examine = routes.MapGroup("/examine").For(DeskDeed.Examine).DisableAntiforgery();
        examine.MapGet("", ListAsync);
        examine.MapGet("/{id}", (string id, string? done, Workbench desk, SignedIn who, CancellationToken stop) =>
            ShowAsync(desk, who, id, new NoticeAnswer(done ?? "", "", false), stop));
        examine.MapPost("/{id}/read", ReadAsync);
        examine.MapPost("/{id}/pass", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            JudgeAsync(id, isPassed: true, request, desk, who, stop));
        examine.MapPost("/{id}/return", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            JudgeAsync(id, isPassed: false, request, desk, who, stop));
        routes.MapPost("/examine/{id}/overrule", OverruleAsync).For(DeskDeed.Overrule).DisableAntiforgery();
    }

    private static async Task<IResult> ListAsync(string? done, Workbench desk, SignedIn who, CancellationToken stop)
    {
        Outcome<IReadOnlyList<ListExaminations.Due>> asked = await new ListExaminations(desk).RunAsync(new(), stop);
        return asked.IsRefused(out Refusal? why, out IReadOnlyList<ListExaminations.Due>? due)
            ? Refusals.Of(why)
            : new RazorComponentResult<ExamineListPage>(new { Who = who, Due = due, Answer = new NoticeAnswer(done ?? "", "", false) });
    }

    private static async Task<IResult> ShowAsync(Workbench desk, SignedIn who, string id, NoticeAnswer answer, CancellationToken stop)
    {
        Outcome<StudyNotice.Studied> studying = await new StudyNotice(desk).RunAsync(new(id) { Reader = who.By.Name }, stop);
        if (studying.IsRefused(out Refusal? why, out StudyNotice.Studied? studied)) return Refusals.Of(why);
        Outcome<ListScans.Listed> listing = await new ListScans(desk).RunAsync(new() { Notice = id, By = who.By }, stop);
        return listing.IsRefused(out why, out ListScans.Listed? scans)
            ? Refusals.Of(why)
            : new RazorComponentResult<ExaminePage>(new { Who = who, Studied = studied, Scans = scans, Answer = answer })
            {
                StatusCode = answer.Fault is { } fault ? Refusals.StatusOf(fault.Kind) : StatusCodes.Status200OK,
            };
    }

    // Whole numbers stand in what is examined: who reads it is in the ledger before it is shown, and then for that day.
    private static async Task<IResult> ReadAsync(string id, Workbench desk, SignedIn who, CancellationToken stop)
    {
        Outcome<ShowNotice.Shown> reading = await new ShowNotice(desk).RunAsync(
            new() { Id = id, Words = WordsShown.Manuscript, By = who.By }, stop);
        return reading.IsRefused(out Refusal? why)
            ? await ShowAsync(desk, who, id, new NoticeAnswer("", "", false) { Fault = why, Deed = "read" }, stop)
            : Results.LocalRedirect($"/examine/{Uri.EscapeDataString(id)}");
    }

    private static async Task<IResult> JudgeAsync(
        string id, bool isPassed, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop)
    {
        IFormCollection form = await request.ReadFormAsync(stop);
        string deed = isPassed ? "pass" : "return";
        Outcome<Examination> judging = await new ExamineNotice(desk).RunAsync(new()
        {
            Id = id, IsPassed = isPassed, Words = form["words"].ToString(), Materials = [.. form["seen"].OfType<string>()], By = who.By,
        }, stop);
        return judging.IsRefused(out Refusal? why)
            ? await ShowAsync(desk, who, id, new NoticeAnswer("", "", false) { Fault = why, Deed = deed }, stop)
            : Results.LocalRedirect($"/examine?done={deed}");
    }

    private static async Task<IResult> OverruleAsync(string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop)
    {
        IFormCollection form = await request.ReadFormAsync(stop);
        Outcome<Overrule> overruling = await new OverruleFinding(desk).RunAsync(new()
        {
            Id = id,
            Code = form["code"].ToString(),
            Start = int.TryParse(form["start"], CultureInfo.InvariantCulture, out int start) ? start : null,
            Reason = form["reason"].ToString(),
            By = who.By,
        }, stop);
        return overruling.IsRefused(out Refusal? why)
            ? await ShowAsync(desk, who, id, new NoticeAnswer("", "", false) { Fault = why, Deed = "overrule" }, stop)
            : Results.LocalRedirect($"/examine/{Uri.EscapeDataString(id)}?done=overrule");
    }
}
