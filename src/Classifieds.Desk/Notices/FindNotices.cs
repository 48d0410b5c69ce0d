using Classifieds.Desk.Searches;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>查找: notices by what is typed into one field: their name, a number that stands in them, or words that were printed.</summary>
public sealed class FindNotices(Workbench desk)
{
    /// <param name="Words">As typed.</param>
    /// <param name="Most">So many at the most, the latest issues first.</param>
    public sealed record Request(string Words, int Most);

    /// <param name="IsCut">Whether there are more.</param>
    public sealed record Found(IReadOnlyList<ListNotices.Item> Items, bool IsCut);

    /// <returns>What was found, each insertion by itself; or SEARCH-EMPTY, and what <see cref="SearchNotices"/> refuses with.</returns>
    public async Task<Outcome<Found>> RunAsync(Request request, CancellationToken stop)
    {
        string words = request.Words.Trim();
        if (words.Length == 0) return new Refusal("SEARCH-EMPTY", "请写要找的稿号、号码或字") { Kind = RefusalKind.Usage };
        if (InsertionId.TryParse(words, out InsertionId? id)) return await NamedAsync(id.Notice, stop);
        // A number is told from words by being one: its hash is known, whatever of it was printed.
        Outcome<SearchNotices.Found> finding =
            await new SearchNotices(desk).RunAsync(new() { Number = words, Most = request.Most }, stop);
        if (!finding.IsRefused(out Refusal? why, out SearchNotices.Found? found) && found.Items.Count == 0)
            finding = await new SearchNotices(desk).RunAsync(new() { Words = [words], Most = request.Most }, stop);
        return finding.IsRefused(out why, out found)
            ? why
            : new Found(
                [.. found.Items.Select(one => new ListNotices.Item(one.Notice, one.Insertion, one.Revision, one.Printed, null))],
                found.Next is not null);
    }

    private Task<Outcome<Found>> NamedAsync(NoticeId id, CancellationToken stop) => desk.ReadStoreAsync<Found>(async work =>
        await work.Notices.FindAsync(id) is { } notice && await work.Notices.PrintedAsync(id) is { } words
            ? new Found(
                [
                    .. notice.Insertions.OrderByDescending(one => one.Issue.Date)
                        .Select(one => new ListNotices.Item(notice, one, words.Number, words.Printed, null)),
                ], IsCut: false)
            : new Found([], IsCut: false), stop);
}
