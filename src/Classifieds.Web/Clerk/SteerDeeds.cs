using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;

namespace Classifieds.Web.Clerk;

/// <summary>留置, 解除, 撤稿, 恢复, 改期, 加刊, 补登: what becomes of a notice, or of one of its insertions.</summary>
internal static class SteerDeeds
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder notice = routes.MapGroup("/clerk/notices/{id}").For(DeskDeed.Steer).DisableAntiforgery();
        notice.MapPost("/hold", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            DoAsync(id, "hold", request, desk, who, asked =>
                new HoldNotice(desk).RunAsync(new() { Id = asked.Named, Why = asked.Words, By = who.By }, stop), stop));
        notice.MapPost("/release", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            DoAsync(id, "release", request, desk, who, asked =>
                new ReleaseNotice(desk).RunAsync(new() { Id = asked.Named, By = who.By }, stop), stop));
        notice.MapPost("/withdraw", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            DoAsync(id, "withdraw", request, desk, who, asked =>
                new WithdrawNotice(desk).RunAsync(new() { Id = asked.Named, Why = asked.Words, By = who.By }, stop), stop));
        notice.MapPost("/restore", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            DoAsync(id, "restore", request, desk, who, asked =>
                new RestoreNotice(desk).RunAsync(new() { Id = asked.Named, By = who.By }, stop), stop));
        notice.MapPost("/move", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            DoAsync(id, "move", request, desk, who, asked => asked.MoveAsync(desk, who, isFurther: false, stop), stop));
        notice.MapPost("/again", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            DoAsync(id, "again", request, desk, who, asked => asked.MoveAsync(desk, who, isFurther: true, stop), stop));
        notice.MapPost("/make-good", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            DoAsync(id, "make-good", request, desk, who, asked => asked.MakeGoodAsync(desk, who, stop), stop));
    }

    private static async Task<IResult> DoAsync(
        string id, string deed, HttpRequest request, Workbench desk, SignedIn who,
        Func<Asked, Task<Outcome<Notice>>> verb, CancellationToken stop)
    {
        IFormCollection form = await request.ReadFormAsync(stop);
        string named = form["which"].ToString() is { Length: > 0 } which ? which : id;
        Outcome<Notice> done = await verb(new(named, form["words"].ToString(), form["to"].ToString()));
        return await NoticePages.AnswerAsync(desk, who, id, deed, done, stop);
    }

    /// <param name="Named">The notice, or the insertion that was chosen.</param>
    private sealed record Asked(string Named, string Words, string To)
    {
        public Task<Outcome<Notice>> MoveAsync(Workbench desk, SignedIn who, bool isFurther, CancellationToken stop) =>
            OnDayAsync(day => new MoveNotice(desk).RunAsync(new() { Id = Named, To = day, IsFurther = isFurther, By = who.By }, stop));

        public Task<Outcome<Notice>> MakeGoodAsync(Workbench desk, SignedIn who, CancellationToken stop) =>
            OnDayAsync(day => new MakeGoodNotice(desk).RunAsync(new() { Id = Named, To = day, By = who.By }, stop));

        private Task<Outcome<Notice>> OnDayAsync(Func<DateOnly, Task<Outcome<Notice>>> verb) =>
            IsoDate.TryRead(To, out DateOnly day)
                ? verb(day)
                : Task.FromResult<Outcome<Notice>>(new Refusal("DRAFT-DAYS", "还没有选哪一天见报") { Kind = RefusalKind.Usage });
    }
}
