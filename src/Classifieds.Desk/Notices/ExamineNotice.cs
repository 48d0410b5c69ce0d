using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>复核: a second person passes a notice as it stands, or sends it back.</summary>
public sealed class ExamineNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        public required bool IsPassed { get; init; }

        /// <summary>What is to be said of it; needed where it is sent back.</summary>
        public string Words { get; init; } = "";

        /// <summary>材料 that were seen.</summary>
        public IReadOnlyList<string> Materials { get; init; } = [];

        public required Actor By { get; init; }
    }

    /// <returns>The examination; or EXAMINE-WORDS, EXAMINE-OWN, NOTICE-UNKNOWN, NOTICE-WITHDRAWN, NOTICE-PUBLISHED, and what a person may
    /// be
    /// refused with.</returns>
    public Task<Outcome<Examination>> RunAsync(Request request, CancellationToken stop) => desk.WriteStoreAsync<Examination>(async work =>
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        if (NoticeChange.Named(request.Id).IsRefused(out Refusal? why, out InsertionId? id)) return why;
        if ((await UserRoll.FindAsync(work, request.By, DeskDeed.Examine, now)).IsRefused(out why, out Actor? by)) return why;
        if ((await NoticeChange.FindAsync(work, id.Notice)).IsRefused(out why, out Notice? notice)) return why;
        if (notice.MayBeExamined().IsRefused(out why)) return why;
        if (!request.IsPassed && string.IsNullOrWhiteSpace(request.Words))
            return new Refusal("EXAMINE-WORDS", $"退回稿件 {notice.Id} 要写明改什么") { Kind = RefusalKind.Usage };
        Revision latest = await work.Notices.RevisionAsync(notice.Id)
            ?? throw new InvalidOperationException($"Notice {notice.Id} has no revision.");
        bool isOwn = by.Name == notice.TakenBy || by.Name == latest.MadeBy, isAlone = isOwn && await UserRoll.IsAloneAsync(work);
        if (isOwn && !isAlone) return Own(notice, by);
        var examination = new Examination(
            notice.Id, latest.Number, request.IsPassed, request.Words.Trim(), request.Materials, by.Name, now);
        await work.Judgements.AddAsync(examination);
        await work.RecordAsync(new(now, by.Name, "examine")
        {
            Notice = notice.Id,
            Revision = latest.Number,
            Detail = $"{(request.IsPassed ? "pass" : "return")}{(isAlone ? " alone" : "")} {examination.Words}".TrimEnd(),
        });
        return examination;
    }, stop);

    internal static Refusal Own(Notice notice, Actor by) =>
        new("EXAMINE-OWN", $"稿件 {notice.Id} 是 {by.Name} 收的，要由另一个人复核") { Kind = RefusalKind.Forbidden };
}
