using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>补登: an insertion whose issue went to press without it runs in another, at no charge; each knows of the other.</summary>
/// <remarks>Its words are read against the new day, as <see cref="MoveNotice"/> does.</remarks>
public sealed class MakeGoodNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>The insertion that did not run (<c>20261125-0007/2</c>), or the notice where there is one such, as typed.</summary>
        public required string Id { get; init; }

        /// <summary>Null for the next day that can be had.</summary>
        public DateOnly? To { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The notice as it is now; or NOTICE-UNKNOWN, what <see cref="IssueDates"/> and <see cref="Notice.MakeGood"/> refuse with,
    /// and what a person may be refused with.</returns>
    public async Task<Outcome<Notice>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Opened().IsRefused(out Refusal? why, out OpenedCatalogue? catalogue)) return why;
        var deed = new NoticeChange.Deed(request.Id, request.By, DeskDeed.Steer, "make-good", "")
        {
            Told = notice => notice.Insertions[^1] is var made ? $"/{made.Number} {made.MakesGood} {IsoDate.Write(made.Issue.Date)}" : "",
        };
        return await new NoticeChange(desk).RunAsync(deed, async (work, notice, only, by, now) =>
        {
            if (desk.Profile(notice.Issue.Paper.ToString()).IsRefused(out Refusal? whyNot, out Paper? paper)) return whyNot;
            if (desk.Calendar(paper).IsRefused(out whyNot, out PublishingCalendar? calendar)) return whyNot;
            // A store of an earlier program does not say what did not run; its issue does.
            foreach (Insertion one in notice.Insertions.Where(one => one.IsOpen && (only ?? one.Number) == one.Number).ToArray())
            {
                if (await work.Issues.FindAsync(one.Issue) is not { State: IssueState.Published }) continue;
                if (notice.Miss("", by.Name, now, one.Number).IsRefused(out whyNot, out notice!)) return whyNot;
            }
            if (notice.ToMakeGood(only).IsRefused(out whyNot, out Insertion? missed)) return whyNot;
            var dates = new IssueDates(work, paper.Id, calendar, by, now);
            DateOnly to = request.To ?? await NextAsync(dates, notice) ?? missed.Issue.Date;
            if ((await dates.OpenAsync(to)).IsRefused(out whyNot, out Issue? issue)) return whyNot;
            if (notice.MakeGood(issue, now, missed.Number).IsRefused(out whyNot, out Notice? made)) return whyNot;
            return await WordsOnDay.HoldWhereWrongAsync(work, catalogue.Reader, made, issue.Id, by, now);
        }, stop);
    }

    /// <returns>The first day that can be had and on which the notice does not run yet; null where there is none for years.</returns>
    internal static async Task<DateOnly?> NextAsync(IssueDates dates, Notice notice)
    {
        DateOnly? next = await dates.NextAsync(DateOnly.MinValue);
        while (next is { } day && notice.Insertions.Any(one => one.Issue.Date == day && one.Withdrawn is null))
            next = await dates.NextAsync(day.AddDays(1));
        return next;
    }
}
