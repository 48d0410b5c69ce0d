using Classifieds.Desk.Issues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage.Notices;

namespace Classifieds.Desk.Notices;

/// <summary>待复核: the notices that wait for a second person: words that ask for one, and errors that nobody has let stand.</summary>
public sealed class ListExaminations(Workbench desk)
{
    // What an examiner can do something about; what he sent back is the clerk's again.
    private static readonly string[] Waiting = ["NOTICE-UNEXAMINED", "NOTICE-RETURNED"];

    public sealed record Request;

    /// <param name="Why">At least one, as the page would be told.</param>
    public sealed record Due(Notice Notice, IssueId Issue, string Printed, string TakenBy, IReadOnlyList<Refusal> Why);

    /// <returns>By issue, the nearest first, each in the order it came in.</returns>
    public async Task<Outcome<IReadOnlyList<Due>>> RunAsync(Request request, CancellationToken stop)
    {
        Outcome<ListedNotice[]> listing = await desk.ReadStoreAsync<ListedNotice[]>(async work =>
            (await work.Notices.ListAllAsync(null, null)).Notices.Where(one => one.Insertion.IsOpen).ToArray(), stop);
        if (listing.IsRefused(out Refusal? why, out ListedNotice[]? open)) return why;
        List<Due> due = [];
        HashSet<NoticeId> known = [];
        foreach (IGrouping<IssueId, ListedNotice> issue in open.GroupBy(one => one.Insertion.Issue).OrderBy(one => one.Key.Date))
        {
            Outcome<ShowIssue.Shown> showing = await new ShowIssue(desk).RunAsync(new(issue.Key.Date, issue.Key.Paper.ToString()), stop);
            if (showing.IsRefused(out why, out ShowIssue.Shown? shown)) return why;
            Dictionary<string, ShowIssue.Line> lines = shown.Lines.ToDictionary(line => line.Name);
            foreach (ListedNotice one in issue)
            {
                if (!lines.TryGetValue(one.Notice.NameOf(one.Insertion), out ShowIssue.Line? line)) continue;
                Refusal[] reasons = [.. line.Missing.Where(missing => Waiting.Contains(missing.Code))];
                if (reasons.Length > 0 && known.Add(one.Notice.Id))
                    due.Add(new(one.Notice, issue.Key, line.Printed, one.Notice.TakenBy, reasons));
            }
        }
        return due;
    }
}
