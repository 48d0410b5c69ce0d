using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Storage.Notices;

namespace Classifieds.Desk.Notices;

/// <summary>查找: notices by their number, by a number that stands in them, or by words that were printed.</summary>
public sealed class FindNotices(Workbench desk)
{
    /// <param name="Words">As typed.</param>
    /// <param name="Most">So many at the most, the latest issues first.</param>
    public sealed record Request(string Words, int Most);

    /// <param name="IsCut">Whether there are more.</param>
    public sealed record Found(IReadOnlyList<ListNotices.Item> Items, bool IsCut);

    /// <returns>What was found, each insertion by itself; or SEARCH-EMPTY.</returns>
    public async Task<Outcome<Found>> RunAsync(Request request, CancellationToken stop)
    {
        string words = request.Words.Trim();
        if (words.Length == 0) return new Refusal("SEARCH-EMPTY", "请写要找的稿号、号码或字") { Kind = RefusalKind.Usage };
        return await desk.ReadStoreAsync<Found>(async work =>
        {
            HashSet<NoticeId> meant = await MeantAsync(work, words);
            NoticeList all = await work.Notices.ListAllAsync(null, (PaperId?)null);
            ListNotices.Item[] found =
            [
                .. all.Notices
                    .Where(one => meant.Count > 0 ? meant.Contains(one.Notice.Id) : one.Printed.Contains(words, StringComparison.Ordinal))
                    .OrderByDescending(one => one.Insertion.Issue.Date).ThenByDescending(one => one.Notice.Received)
                    .Take(request.Most + 1)
                    .Select(one => new ListNotices.Item(one.Notice, one.Insertion, one.Revision, one.Printed, null)),
            ];
            return new Found([.. found.Take(request.Most)], found.Length > request.Most);
        }, stop);
    }

    // Numbers are stored as keyed hashes: a whole one finds its notices, whatever of it was printed.
    private static async Task<HashSet<NoticeId>> MeantAsync(Work work, string words)
    {
        if (InsertionId.TryParse(words, out InsertionId? id)) return [id.Notice];
        string number = new([.. words.ToUpperInvariant().Where(unit => !char.IsWhiteSpace(unit) && unit != '-')]);
        return [.. (await work.Notices.WithIdentifierAsync(number)).Select(notice => notice.Id)];
    }
}
