using System.Globalization;
using Classifieds.Desk;
using Classifieds.Desk.Drafts;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;

namespace Classifieds.Web.Clerk;

/// <summary>存: what was typed since; and whether somebody else has typed meanwhile.</summary>
internal static class KeepTyping
{
    private const int LongestHand = 32;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPut("/clerk/drafts/{id}", KeepAsync).For(DeskDeed.Take).WithMetadata(AskedAnew.ByItsVersion);
        routes.MapGet("/clerk/drafts/{id}/kept", LookAsync).For(DeskDeed.Take);
    }

    private static async Task<IResult> KeepAsync(string id, TypedDraft typed, Workbench desk, SignedIn who, CancellationToken stop)
    {
        Outcome<NoticeDraft> found = await new ShowDraft(desk).RunAsync(new(id), stop);
        if (found.IsRefused(out Refusal? why, out NoticeDraft? there)) return Refusals.Of(why);
        if (Days(typed).IsRefused(out why, out IReadOnlyList<DateOnly>? days)) return Refusals.Of(why);
        DraftContent content = there.Content with
        {
            Text = typed.Text,
            Days = days,
            MaterialsFollow = typed.MaterialsFollow,
            Hand = typed.Hand.Length <= LongestHand ? typed.Hand : "",
            // Who ticked it first is who saw it.
            Seen = typed.Seen.Distinct().ToDictionary(one => one, one => there.Content.Seen.GetValueOrDefault(one, who.Name)),
        };
        Outcome<SaveDraft.Saved> saving = await new SaveDraft(desk).RunAsync(
            new() { Id = id, From = typed.From, Content = content, By = who.By }, stop);
        return saving.IsRefused(out why, out SaveDraft.Saved? saved)
            ? Refusals.Of(why)
            : Results.Json(KeptJson.Of(saved.Draft, saved.IsKept), WebJson.Readable.KeptJson,
                statusCode: saved.IsKept ? StatusCodes.Status200OK : StatusCodes.Status409Conflict);
    }

    // Asked every two seconds by each page on which a draft stands.
    private static async Task<IResult> LookAsync(string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop)
    {
        Outcome<NoticeDraft> found = await new ShowDraft(desk).RunAsync(new(id), stop);
        if (found.IsRefused(out Refusal? why, out NoticeDraft? draft)) return Refusals.Of(why);
        if (draft.TakenAs is null && request.Headers.IfNoneMatch == string.Create(CultureInfo.InvariantCulture, $"\"{draft.Version}\""))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        return draft.TakenAs is { } taken
            ? Refusals.Of(new("DRAFT-TAKEN", $"这份草稿已经收下，是稿件 {taken}") { Kind = RefusalKind.Conflict })
            : Results.Json(KeptJson.Of(draft, draft.ChangedBy == who.Name), WebJson.Readable.KeptJson);
    }

    private static Outcome<IReadOnlyList<DateOnly>> Days(TypedDraft typed)
    {
        List<DateOnly> days = [];
        foreach (string written in typed.Days)
        {
            if (!IsoDate.TryRead(written, out DateOnly day))
                return new Refusal("DRAFT-DAY", $"“{written}”不是日期") { Kind = RefusalKind.Usage };
            days.Add(day);
        }
        return Outcome.Of<IReadOnlyList<DateOnly>>([.. days.Distinct().Order()]);
    }
}
