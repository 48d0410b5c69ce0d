using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Dapper;

namespace Classifieds.Storage.Issues;

/// <summary>Issues at rest, and where each notice stands on their pages.</summary>
public sealed class IssueStore
{
    private const int MostRows = 100;

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    private readonly Work work;

    internal IssueStore(Work work) => this.work = work;

    /// <summary>Adds the issue, or puts this state and deadline in the place of those it had.</summary>
    public Task PutAsync(Issue issue) => work.ExecuteAsync(
        """
        INSERT INTO issue (paper, issue_date, state, deadline) VALUES (@Paper, @IssueDate, @State, @Deadline)
        ON CONFLICT (paper, issue_date) DO UPDATE SET state = excluded.state, deadline = excluded.deadline
        """, IssueRow.From(issue));

    public async Task<Issue?> FindAsync(IssueId issue)
    {
        IssueRow? row = await work.FindAsync<IssueRow>(
            "SELECT paper, issue_date, state, deadline FROM issue WHERE paper = @Paper AND issue_date = @Date",
            KeyOf(issue));
        return row?.ToIssue();
    }

    /// <summary>Puts where the issue's notices stand now in the place of what it had.</summary>
    public async Task PlaceAsync(IssueId issue, IEnumerable<PrintedPlace> places)
    {
        (string paper, string issueDate) = (issue.Paper.ToString(), IsoDate.Write(issue.Date));
        await work.ExecuteAsync("DELETE FROM placement WHERE paper = @paper AND issue_date = @issueDate", new { paper, issueDate });
        // Numbers and names of ours alone, many rows a statement: on a server each statement is a journey.
        foreach (PrintedPlace[] some in places.Chunk(MostRows))
        {
            var values = new DynamicParameters(new { paper, issueDate });
            foreach ((int at, PrintedPlace place) in some.Index()) values.Add(string.Create(Plain, $"n{at}"), place.Notice.ToString());
            await work.ExecuteAsync(
                $"""
                INSERT INTO placement (paper, issue_date, notice_id, revision, page, page_column, x, y, width, height, lines)
                VALUES {string.Join(", ", some.Select((one, at) => string.Create(Plain, $"(@paper, @issueDate, @n{at}, "
                    + $"{one.Revision}, {one.Page}, {one.Column}, {one.X}, {one.Y}, {one.Width}, {one.Height}, {one.Lines})")))}
                """, values);
        }
    }

    /// <returns>In reading order: page, column, from the top.</returns>
    public async Task<IReadOnlyList<PrintedPlace>> PlacesAsync(IssueId issue)
    {
        IReadOnlyList<PrintedPlaceRow> rows = await work.QueryAsync<PrintedPlaceRow>(
            """
            SELECT notice_id, revision, page, page_column, x, y, width, height, lines FROM placement
            WHERE paper = @Paper AND issue_date = @Date ORDER BY page, page_column, y, notice_id
            """, KeyOf(issue));
        return [.. rows.Select(row => row.ToPlace())];
    }

    /// <summary>Puts how the issue's pages are made up now, in words of the desk's, in the place of what it had.</summary>
    public Task KeepLayoutAsync(IssueId issue, string content) => work.ExecuteAsync(
        """
        INSERT INTO layout (paper, issue_date, content) VALUES (@Paper, @Date, @Content)
        ON CONFLICT (paper, issue_date) DO UPDATE SET content = excluded.content
        """, new { Paper = issue.Paper.ToString(), Date = IsoDate.Write(issue.Date), Content = content });

    /// <returns>Null where its pages were never made up.</returns>
    public Task<string?> LayoutAsync(IssueId issue) => work.FindAsync<string>(
        "SELECT content FROM layout WHERE paper = @Paper AND issue_date = @Date", KeyOf(issue));

    private static object KeyOf(IssueId issue) => new { Paper = issue.Paper.ToString(), Date = IsoDate.Write(issue.Date) };
}
