using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>放行: an examiner lets an error stand that the desk knows to be right.</summary>
public sealed class OverruleFinding(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        /// <summary>Of the finding.</summary>
        public required string Code { get; init; }

        /// <summary>Where it begins in the text, in UTF-16 units; null where the notice has one finding of the code.</summary>
        public int? Start { get; init; }

        public required string Reason { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The overrule; or NOTICE-UNKNOWN, EXAMINE-OWN, what <see cref="Overrule.Of"/> refuses with, and what a person may be refused
    /// with.</returns>
    public Task<Outcome<Overrule>> RunAsync(Request request, CancellationToken stop) => desk.WriteStoreAsync<Overrule>(
        NoticeChange.TurnOf(request.Id), async work =>
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        Outcome<SecondPerson> finding = await SecondPerson.FindAsync(work, request.Id, request.By, DeskDeed.Overrule, now);
        if (finding.IsRefused(out Refusal? why, out SecondPerson? second)) return why;
        (Actor by, Notice notice, Revision latest, bool isAlone) = second;
        CheckedNotice content = Overrule.Apply(latest.Content, await work.Judgements.OverrulesOfAsync(notice.Id));
        Outcome<Overrule> overruling = Overrule.Of(
            notice.Id, latest.Number, content, request.Code, request.Start, request.Reason, by.Name, now);
        if (overruling.IsRefused(out why, out Overrule? overrule)) return why;
        await work.Judgements.AddAsync(overrule);
        await work.RecordAsync(new(now, by.Name, "overrule")
        {
            Notice = notice.Id, Revision = latest.Number, Detail = $"{overrule.Code}{(isAlone ? " alone" : "")} {overrule.Reason}",
        });
        return overrule;
    }, stop);
}
