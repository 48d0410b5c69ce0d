using Classifieds.Domain.Calendar;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Intake;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>A notice's words, read against a day that it is to run on from now on.</summary>
internal static class WordsOnDay
{
    /// <param name="notice">As it is after the day was given to it.</param>
    /// <returns>The notice; held in that issue where its words are wrong on that day (a day that is past by then, a period too
    /// short).</returns>
    public static async Task<Outcome<Notice>> HoldWhereWrongAsync(
        Work work, NoticeReader reader, Notice notice, IssueId issue, Actor by, DateTimeOffset now)
    {
        if (await WrongThereAsync(work, reader, notice, issue.Date) is not { } wrong) return notice;
        Insertion there = notice.Insertions.First(one => one.Issue == issue && one.IsOpen);
        return there.Held is not null ? notice : notice.Hold($"{IsoDate.Write(issue.Date)} 刊出时有误：{wrong.Message}", by.Name, now,
            there.Number);
    }

    private static async Task<Finding?> WrongThereAsync(Work work, NoticeReader reader, Notice notice, DateOnly day)
    {
        Revision latest = await work.Notices.LatestAsync(notice.Id);
        HashSet<string> known = [.. Errors(latest.Content).Select(finding => finding.Code)];
        return Errors(reader.Read(latest.Content.Text, day, latest.Content.SetKind))
            .FirstOrDefault(finding => !known.Contains(finding.Code));
    }

    private static IEnumerable<Finding> Errors(CheckedNotice notice) =>
        notice.Findings.Where(finding => finding.Severity == Severity.Error);
}
