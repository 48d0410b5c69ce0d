using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>改期: a notice, or one of its insertions, runs in another issue; or it runs once more.</summary>
/// <remarks>Its words are read against the new day: what is an error there (a day that is past by then, a period too short) holds
/// it.</remarks>
public sealed class MoveNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>The notice, or one of its insertions (<c>BC20261125-0007/2</c>), as typed.</summary>
        public required string Id { get; init; }

        public required DateOnly To { get; init; }

        public required Actor By { get; init; }

        /// <summary>加刊: it runs there beside the days it has, not in place of one.</summary>
        public bool IsFurther { get; init; }
    }

    /// <returns>The notice as it is now, held where its words are wrong on that day; or NOTICE-UNKNOWN, what
    /// <see cref="IssueDates"/>, <see cref="Notice.MoveTo"/> and <see cref="Notice.RunAgain"/> refuse with, and what a person may be
    /// refused with.</returns>
    public async Task<Outcome<Notice>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Opened().IsRefused(out Refusal? noCatalogue, out OpenedCatalogue? catalogue)) return noCatalogue;
        var deed = new NoticeChange.Deed(
            request.Id, request.By, DeskDeed.Steer, request.IsFurther ? "run-again" : "move", IsoDate.Write(request.To));
        return await new NoticeChange(desk).RunAsync(deed, async (work, notice, only, by, now) =>
        {
            if (desk.Profile(notice.Issue.Paper.ToString()).IsRefused(out Refusal? why, out Paper? paper)) return why;
            if (desk.Calendar(paper).IsRefused(out why, out PublishingCalendar? calendar)) return why;
            Outcome<Issue> opening = await new IssueDates(work, paper.Id, calendar, by, now).OpenAsync(request.To);
            if (opening.IsRefused(out why, out Issue? issue)) return why;
            Outcome<Notice> changing = request.IsFurther ? notice.RunAgain(issue, now) : notice.MoveTo(issue, now, only);
            if (changing.IsRefused(out why, out Notice? moved)) return why;
            return await WordsOnDay.HoldWhereWrongAsync(work, catalogue.Reader, moved, issue.Id, by, now);
        }, stop);
    }
}
