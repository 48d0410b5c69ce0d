using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>登哪一期: opens the issue that a notice is to run in, or says why it cannot be had and which day comes next.</summary>
/// <remarks>An issue is there from the first notice that is taken for it. Its deadline is what the paper's calendar says now.</remarks>
internal sealed class IssueDates(Work work, PaperId paper, PublishingCalendar calendar, Actor by, DateTimeOffset now)
{
    private readonly Dictionary<DateOnly, Issue> opened = [];

    /// <summary>As <see cref="AllowAsync"/>, and opens it.</summary>
    public async Task<Outcome<Issue>> OpenAsync(DateOnly date) =>
        (await AllowAsync(date)).IsRefused(out Refusal? why, out AllowedIssue? allowed) ? why : await OpenAsync(allowed);

    /// <summary>What is allowed is there from now on.</summary>
    public async Task<Issue> OpenAsync(AllowedIssue allowed)
    {
        Issue issue = allowed.Issue;
        if (allowed.Verb is not { } verb || !opened.TryAdd(issue.Id.Date, issue)) return issue;
        await work.Issues.PutAsync(issue);
        await work.RecordAsync(new(now, by.Name, verb) { Issue = issue.Id, Detail = allowed.IsPast ? $"{issue.Id} past" : $"{issue.Id}" });
        return issue;
    }

    /// <summary>Whether a notice may have this day; nothing is written.</summary>
    /// <returns>The issue, which may have to be opened; or ISSUE-PAST, ISSUE-NO-EDITION, ISSUE-CLOSED, ISSUE-LATE, each with the next day
    /// that can be had. Past the cut-off a manager may still have it.</returns>
    public async Task<Outcome<AllowedIssue>> AllowAsync(DateOnly date)
    {
        string day = IsoDate.Write(date);
        if (date < BeijingTime.DayOf(now)) return await RefusedAsync("ISSUE-PAST", $"{day} 已经过去", date);
        if (calendar.WhyClosed(date) is { } why) return await RefusedAsync("ISSUE-NO-EDITION", $"{day} {why}", date);
        AllowedIssue allowed = await LookAsync(date);
        if (allowed.Issue.Takes().IsRefused(out Refusal? closed)) return await RefusedAsync(closed.Code, closed.Message, date);
        if (allowed.Issue.TakesNoticesAt(now) || !Permissions.Of(by, DeskDeed.TakeLate).IsRefused(out _)) return allowed;
        return await RefusedAsync("ISSUE-LATE", $"{day} 一期已过截稿时间", date, "，要赶这一期请找主管");
    }

    /// <summary>The issue of a sample, on whatever day it is: the sample stays right for ever.</summary>
    /// <returns>Or ISSUE-CLOSED.</returns>
    public async Task<Outcome<AllowedIssue>> AllowSampleAsync(DateOnly date)
    {
        AllowedIssue allowed = await LookAsync(date);
        return allowed.Issue.Takes().IsRefused(out Refusal? closed) ? closed : allowed;
    }

    /// <summary>旧报: an issue that appeared before it was kept here.</summary>
    /// <returns>The issue, published; or ROLE-FORBIDDEN, ISSUE-NOT-PAST, ISSUE-CLOSED where its plate was made here.</returns>
    public async Task<Outcome<AllowedIssue>> AllowPastAsync(DateOnly date)
    {
        if (Permissions.Of(by, DeskDeed.TakePast).IsRefused(out Refusal? forbidden)) return forbidden;
        string day = IsoDate.Write(date);
        if (date >= BeijingTime.DayOf(now))
            return new Refusal("ISSUE-NOT-PAST", $"{day} 一期还没有见报，不是旧报，请照常收稿") { Kind = RefusalKind.Usage };
        if (opened.TryGetValue(date, out Issue? mine)) return new AllowedIssue(mine, null);
        var id = new IssueId(paper, date);
        if (await work.Plates.FindAsync(id) is not null)
            return new Refusal("ISSUE-CLOSED", $"{day} 一期由本库付印，刊了什么印版上有，不再补录") { Kind = RefusalKind.Conflict };
        if (await work.Issues.FindAsync(id) is { State: IssueState.Published } there) return new AllowedIssue(there, null);
        return new AllowedIssue(new(id, IssueState.Published, null), "open-issue") { IsPast = true };
    }

    /// <summary>The first day from a day on for which copy comes in time, and whose page has not gone to press.</summary>
    /// <returns>Null where there is none for years.</returns>
    public async Task<DateOnly?> NextAsync(DateOnly from)
    {
        DateOnly? next = calendar.NextOpen(from, now);
        while (next is { } day && await work.Issues.FindAsync(new(paper, day)) is { State: not IssueState.Open })
            next = day < DateOnly.MaxValue ? calendar.NextOpen(day.AddDays(1), now) : null;
        return next;
    }

    private async Task<AllowedIssue> LookAsync(DateOnly date)
    {
        if (opened.TryGetValue(date, out Issue? mine)) return new(mine, null);
        var id = new IssueId(paper, date);
        DateTimeOffset cutOff = calendar.CutOffOf(date);
        Issue? there = await work.Issues.FindAsync(id);
        if (there is not ({ State: not IssueState.Open }) && there?.Deadline != cutOff)
            return new(new(id, IssueState.Open, cutOff), there is null ? "open-issue" : "cut-off");
        // Of many notices for one day the first asks.
        opened[date] = there!;
        return new(there!, null);
    }

    private async Task<Refusal> RefusedAsync(string code, string sentence, DateOnly date, string further = "") => new(code,
        $"{sentence}，{(await NextAsync(date) is { } next ? $"最早可登 {IsoDate.Write(next)}" : "往后几年都没有可登的日子")}{further}")
    {
        Kind = RefusalKind.Conflict,
    };
}
