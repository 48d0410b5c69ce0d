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
    public Task<Outcome<Examination>> RunAsync(Request request, CancellationToken stop) => desk.WriteStoreAsync<Examination>(
        NoticeChange.TurnOf(request.Id), async work =>
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        Outcome<SecondPerson> finding = await SecondPerson.FindAsync(work, request.Id, request.By, DeskDeed.Examine, now);
        if (finding.IsRefused(out Refusal? why, out SecondPerson? second)) return why;
        (Actor by, Notice notice, Revision latest, bool isAlone) = second;
        if (!request.IsPassed && string.IsNullOrWhiteSpace(request.Words))
            return new Refusal("EXAMINE-WORDS", $"退回稿件 {notice.Id} 要写明改什么") { Kind = RefusalKind.Usage };
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
}
