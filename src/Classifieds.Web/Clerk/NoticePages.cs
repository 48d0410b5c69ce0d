using Classifieds.Desk;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Payments;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Scans;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Clerk;

/// <summary>看稿: one notice: as it will print, what it lacks, what can be done with it, and its whole history.</summary>
internal static class NoticePages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/clerk/notices/{id}",
            (string id, string? done, string? twin, string? late, Workbench desk, SignedIn who, CancellationToken stop) =>
                ShowAsync(desk, who, id, new NoticeAnswer(done ?? "", twin ?? "", late is not null), stop)).ForTheDesk();
        routes.MapPost("/clerk/notices/{id}/manuscript", ReadAsync).For(DeskDeed.ReadManuscript).DisableAntiforgery();
    }

    // Who reads it is in the ledger before it is shown; a form of its own, since looking at a page writes nothing.
    private static async Task<IResult> ReadAsync(string id, Workbench desk, SignedIn who, CancellationToken stop)
    {
        Outcome<ShowNotice.Shown> reading = await new ShowNotice(desk).RunAsync(
            new() { Id = id, Words = WordsShown.Manuscript, By = who.By }, stop);
        return reading.IsRefused(out _, out ShowNotice.Shown? shown)
            ? await AnswerAsync(desk, who, id, "manuscript", reading, stop)
            : await ShowAsync(desk, who, id, new NoticeAnswer("", "", false), stop, shown.Content?.Manuscript);
    }

    /// <param name="answer">What was just done, or why it was not.</param>
    /// <param name="manuscript">Where somebody asked for it and the ledger has that.</param>
    public static async Task<IResult> ShowAsync(
        Workbench desk, SignedIn who, string id, NoticeAnswer answer, CancellationToken stop, string? manuscript = null)
    {
        Outcome<StudyNotice.Studied> studying = await new StudyNotice(desk).RunAsync(new(id) { WithBill = true }, stop);
        if (studying.IsRefused(out Refusal? why, out StudyNotice.Studied? studied))
            return why.Code == "NOTICE-ERASED" ? await ShowErasedAsync(desk, who, id, answer, stop) : Refusals.Of(why);
        Outcome<TellHistory.Told> telling = await new TellHistory(desk).RunAsync(new() { Id = id }, stop);
        if (telling.IsRefused(out why, out TellHistory.Told? history)) return Refusals.Of(why);
        Outcome<ReadThread.Told> reading = await new ReadThread(desk).RunAsync(new() { Id = id }, stop);
        if (reading.IsRefused(out why, out ReadThread.Told? thread)) return Refusals.Of(why);
        Outcome<ShowCalendar.Told> asked = await new ShowCalendar(desk).RunAsync(
            new() { Days = ClerkList.DaysAhead, Paper = studied.Notice.Issue.Paper.ToString() }, stop);
        if (asked.IsRefused(out why, out ShowCalendar.Told? days)) return Refusals.Of(why);
        Outcome<IReadOnlyList<NoticeConflict>> holding = await new FindConflicts(desk).RunAsync(new() { Id = id }, stop);
        if (holding.IsRefused(out why, out IReadOnlyList<NoticeConflict>? conflicts)) return Refusals.Of(why);
        Outcome<IReadOnlyList<FindEarlier.Earlier>> looking = await new FindEarlier(desk).RunAsync(new(id), stop);
        if (looking.IsRefused(out why, out IReadOnlyList<FindEarlier.Earlier>? earlier)) return Refusals.Of(why);
        Outcome<ListScans.Listed> listing = await new ListScans(desk).RunAsync(new() { Notice = id, By = who.By }, stop);
        if (listing.IsRefused(out why, out ListScans.Listed? scans)) return Refusals.Of(why);
        IReadOnlyList<CustomerAccount>? customers = [];
        if (who.May(DeskDeed.TakePayment) && (await new ListCustomers(desk).RunAsync(stop)).IsRefused(out why, out customers))
            return Refusals.Of(why);
        return new RazorComponentResult<NoticePage>(new
        {
            Who = who, Studied = studied, History = history.Lines, Thread = thread, Days = days, Answer = answer,
            Manuscript = manuscript, Conflicts = conflicts, Earlier = earlier, Customers = customers,
            Scans = scans.Scans,
        })
        {
            StatusCode = answer.Fault is { } fault ? Refusals.StatusOf(fault.Kind) : StatusCodes.Status200OK,
        };
    }

    // Of what was destroyed on a lawful demand there is still what was printed, and what became of it.
    private static async Task<IResult> ShowErasedAsync(
        Workbench desk, SignedIn who, string id, NoticeAnswer answer, CancellationToken stop)
    {
        Outcome<ShowNotice.Shown> showing = await new ShowNotice(desk).RunAsync(new() { Id = id }, stop);
        if (showing.IsRefused(out Refusal? why, out ShowNotice.Shown? shown)) return Refusals.Of(why);
        Outcome<TellHistory.Told> telling = await new TellHistory(desk).RunAsync(new() { Id = id }, stop);
        if (telling.IsRefused(out why, out TellHistory.Told? history)) return Refusals.Of(why);
        if (desk.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return Refusals.Of(why);
        return new RazorComponentResult<ErasedNoticePage>(new
        {
            Who = who, Shown = shown, History = history.Lines, Answer = answer,
            KindTitle = catalogue.Find(shown.Notice.Kind)?.Title ?? shown.Notice.Kind.ToString(),
        })
        {
            StatusCode = answer.Fault is { } fault ? Refusals.StatusOf(fault.Kind) : StatusCodes.Status200OK,
        };
    }

    /// <summary>Back to the notice's page: what was done is said there, and what was not done too.</summary>
    /// <param name="typed">What is to stand in the form again.</param>
    public static Task<IResult> AnswerAsync<T>(
        Workbench desk, SignedIn who, string id, string deed, Outcome<T> outcome, CancellationToken stop, IFormCollection? typed = null) =>
        outcome.IsRefused(out Refusal? why)
            ? ShowAsync(desk, who, id, new NoticeAnswer("", "", false) { Fault = why, Deed = deed, Typed = typed }, stop)
            : Task.FromResult(Results.LocalRedirect($"/clerk/notices/{Uri.EscapeDataString(id)}?done={deed}"));
}
