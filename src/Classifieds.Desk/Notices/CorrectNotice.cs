using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>更正: a notice that ran is corrected by another one, and each knows of the other.</summary>
public sealed class CorrectNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>The notice that ran, as typed.</summary>
        public required string Id { get; init; }

        /// <summary>The words of the correction.</summary>
        public required string Text { get; init; }

        public required DateOnly Issue { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The correction as it was taken; or CORRECT-UNPUBLISHED, INPUT-EMPTY, NOTICE-SEVERAL, NOTICE-FAULTY, NOTICE-UNKNOWN, and
    /// what
    /// <see cref="AddNotices"/> refuses with.</returns>
    public async Task<Outcome<TakenNotice>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Opened().IsRefused(out Refusal? why, out OpenedCatalogue? catalogue)) return why;
        Outcome<ShowNotice.Shown> found = await new ShowNotice(desk).RunAsync(new() { Id = request.Id }, stop);
        if (found.IsRefused(out why, out ShowNotice.Shown? shown)) return why;
        Notice wrong = shown.Notice;
        if (wrong.Insertions.All(one => one.Published is null))
        {
            return new Refusal("CORRECT-UNPUBLISHED", $"稿件 {wrong.Id} 还没有见报，不用登更正，请用 revise 改稿")
            {
                Kind = RefusalKind.Conflict,
            };
        }
        if (desk.Paper(wrong.Issue.Paper.ToString()).IsRefused(out why, out OpenedPaper? paper)) return why;
        Outcome<CheckedNotice> handed = HandedRevision.Read(
            catalogue, paper, request.Text, request.Issue, new Dictionary<string, Photos.HandedPhoto>());
        if (handed.Then(notice => HandedRevision.WithoutErrors(notice, mayWait: false)).IsRefused(out why,
            out CheckedNotice? content)) return why;
        return await desk.WriteStoreAsync<TakenNotice>(Turn.OfNotice(wrong.Id), async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.Take, now)).IsRefused(out Refusal? whyNot,
                out Actor? by)) return whyNot;
            var taking = new NoticeTaking.Taking(content, AskedDates.Of(content, [request.Issue], null), "correct")
            {
                Corrects = wrong.Id,
            };
            if ((await NoticeTaking.RunAsync(desk, work, paper, taking, by, now)).IsRefused(out whyNot, out TakenNotice? taken))
                return whyNot;
            await work.RecordAsync(new(now, by.Name, "corrected") { Notice = wrong.Id, Detail = taken.Id.ToString() });
            return taken;
        }, stop);
    }
}
