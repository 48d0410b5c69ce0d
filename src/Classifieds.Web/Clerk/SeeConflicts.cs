using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;

namespace Classifieds.Web.Clerk;

/// <summary>查冲突 while it is being typed: asked when the hand rests, never at each key. Nothing is kept.</summary>
internal static class SeeConflicts
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/clerk/conflicts", FindAsync)
        .For(DeskDeed.Take).WithMetadata(AskedAnew.WritesNothing);

    private static async Task<IResult> FindAsync(AskedConflicts asked, Workbench desk, SignedIn _, CancellationToken stop)
    {
        if (!IsoDate.TryRead(asked.Day, out DateOnly day) || asked.Text.Length > NoticeDraft.MostUnits)
            return Refusals.Of(new("PREVIEW-ASKED", "送来的底稿或日期读不懂") { Kind = RefusalKind.Usage });
        Outcome<IReadOnlyList<NoticeConflict>> finding = await new FindConflicts(desk).RunAsync(
            new() { Id = asked.Of.Length > 0 ? asked.Of : null, Text = asked.Text, PrintDate = day }, stop);
        return finding.IsRefused(out Refusal? why, out IReadOnlyList<NoticeConflict>? found)
            ? Refusals.Of(why)
            : Results.Json(new ConflictsJson([.. found.Select(EarlierConflictJson.Of)]), WebJson.Readable.ConflictsJson);
    }
}
