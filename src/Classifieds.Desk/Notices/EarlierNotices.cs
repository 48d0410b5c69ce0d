using Classifieds.Domain.Facts;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Searches;
using Classifieds.Intake.Checking.Conflicts;
using Classifieds.Storage;
using Classifieds.Storage.Searches;

namespace Classifieds.Desk.Notices;

/// <summary>The notices that new ones may not go together with, found by their numbers and their parties; and those that are the same
/// once more.</summary>
/// <remarks>Of many that are taken at once the store is asked for all of them, and each is then held against those before it too.</remarks>
internal sealed class EarlierNotices
{
    // Of what shares a number or a party with many others, the newest tell enough; a clerk waits for the answer.
    private const int MostOfEach = 20, MostAsked = 16;

    // How many are asked for in one question, and how many it may find: beyond that each is asked for by itself.
    private const int MostAtOnce = 50, MostFound = 100;

    // The entries of a search are numbered from the day of print on, and stay below this.
    private const long BehindStored = 1L << 62;

    private readonly Dictionary<string, List<Known>> sharing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Notice>> same = new(StringComparer.Ordinal);
    private int added;

    private EarlierNotices()
    {
    }

    /// <param name="Order">Of those of one day the highest was taken last.</param>
    private sealed record Known(NoticeId Notice, EarlierNotice Words, long Order);

    /// <param name="day">On which the notice prints.</param>
    /// <param name="printed">Of the same length as its house text, with masks.</param>
    /// <param name="self">The notice itself, where it is stored; null where it is new.</param>
    public static async Task<IReadOnlyList<NoticeConflict>> ConflictsOfAsync(
        Work work, CheckedNotice content, DateOnly day, string printed, Notice? self)
    {
        var earlier = new EarlierNotices();
        await earlier.LoadAsync(work, [content], self?.Id);
        IReadOnlyList<NoticeConflict> conflicts = earlier.ConflictsOf(content, day, printed);
        return self is not null && await RanOtherwiseAsync(work, self, content) is { } ran ? [.. conflicts, ran] : conflicts;
    }

    /// <summary>What holds one of a notice's whole numbers, whatever it says of it: an insertion a notice, the newest first.</summary>
    /// <param name="self">The notice itself.</param>
    public static async Task<IReadOnlyList<FoundNotice>> OfSameNumbersAsync(Work work, CheckedNotice content, NoticeId self)
    {
        string[] numbers = [.. NumbersOf(content)];
        if (numbers.Length == 0) return [];
        FoundNotices page = await work.Searches.FindAsync(new() { Numbers = numbers, Most = MostFound });
        return
        [
            .. page.Found.Where(one => one.Listed.Notice.Id != self).DistinctBy(one => one.Listed.Notice.Id).Take(MostOfEach),
        ];
    }

    /// <summary>What these may not go together with, and are the same as.</summary>
    /// <param name="asked">Each with what it is known by as a whole.</param>
    public static async Task<EarlierNotices> OfAsync(Work work, IReadOnlyCollection<(CheckedNotice Content, string[] KnownBy)> asked)
    {
        var earlier = new EarlierNotices();
        ILookup<string, Notice> carried = await work.Notices.WithIdentifiersAsync(asked.SelectMany(one => one.KnownBy));
        foreach (IGrouping<string, Notice> known in carried) earlier.same[known.Key] = [.. known];
        await earlier.LoadAsync(work, [.. asked.Select(one => one.Content)], null);
        return earlier;
    }

    /// <returns>Most often nothing.</returns>
    /// <param name="day">On which the notice prints.</param>
    /// <param name="printed">Of the same length as its house text, with masks.</param>
    public IReadOnlyList<NoticeConflict> ConflictsOf(CheckedNotice content, DateOnly day, string printed)
    {
        if (sharing.Count == 0) return [];
        Known[] known =
        [
            .. NewestFirst(NumbersOf(content).Select(NumberKey).Concat(PartiesOf(content).Select(PartyKey))
                .SelectMany(asked => sharing.TryGetValue(asked, out List<Known>? there) ? there : [])
                .DistinctBy(one => one.Notice)),
        ];
        return known.Length == 0 ? [] : NoticeConflicts.Find(content, day, printed, [.. known.Select(one => one.Words)]);
    }

    /// <summary>A notice of the same words, or about the same loss, in the same issue.</summary>
    /// <param name="knownBy">What the notice is known by as a whole.</param>
    public NoticeId? TwinOf(string[] knownBy, IssueId issue)
    {
        foreach (string known in knownBy)
        {
            if (same.TryGetValue(known, out List<Notice>? there)
                && there.Find(other => other.Insertions.Any(one => one.Issue == issue && one.Withdrawn is null)) is { } twin)
                return twin.Id;
        }
        return null;
    }

    /// <summary>From now on it is one of them.</summary>
    public void Add(Notice taken, string[] knownBy, CheckedNotice content, string printed)
    {
        foreach (string known in knownBy) ListOf(same, known).Add(taken);
        Insertion run = taken.Insertions[0];
        Keep(new(taken.Id, new(NameOf(taken, run), run.Issue.Date, content, printed), BehindStored + added++));
    }

    private async Task LoadAsync(Work work, IReadOnlyCollection<CheckedNotice> contents, NoticeId? self)
    {
        Dictionary<NoticeId, FoundNotice> found = [];
        foreach (string[] some in contents.SelectMany(NumbersOf).Distinct(StringComparer.Ordinal).Chunk(MostAtOnce))
            await FindAsync(some, asked => new() { Numbers = asked });
        foreach (string[] some in contents.SelectMany(PartiesOf).Distinct(StringComparer.Ordinal).Chunk(MostAtOnce))
            await FindAsync(some, asked => new() { Parties = asked });
        if (found.Count == 0) return;
        IReadOnlyDictionary<NoticeId, Revision> latest = await work.Notices.LatestOfAsync(found.Keys);
        foreach (FoundNotice one in found.Values)
        {
            // Of what nobody can read any more there is nothing to hold against.
            if (!latest.TryGetValue(one.Listed.Notice.Id, out Revision? revision)) continue;
            Insertion run = one.Listed.Insertion;
            var words = new EarlierNotice(NameOf(one.Listed.Notice, run), run.Issue.Date, revision.Content, revision.Printed);
            Keep(new(one.Listed.Notice.Id, words, one.Cursor.Entry));
        }

        async Task FindAsync(string[] some, Func<string[], NoticeQuestion> question)
        {
            FoundNotices page = await work.Searches.FindAsync(question(some) with { Most = some.Length == 1 ? MostOfEach : MostFound });
            if (page.Next is not null && some.Length > 1)
            {
                foreach (string one in some) await FindAsync([one], question);
                return;
            }
            foreach (FoundNotice one in page.Found)
            {
                // The first day of several is the one to tell; what was taken back says nothing.
                if (one.Listed.Notice.Id == self || one.Listed.Insertion.Withdrawn is not null) continue;
                if (!found.TryGetValue(one.Listed.Notice.Id, out FoundNotice? known) || one.Cursor.Entry < known.Cursor.Entry)
                    found[one.Listed.Notice.Id] = one;
            }
        }
    }

    private void Keep(Known known)
    {
        IEnumerable<string> shared = known.Words.Content.Facts.SelectMany(fact => NoticeTaking.IsNumber(fact.Type)
            ? [NumberKey(fact.Value)]
            : IsParty(fact.Type) || fact.Type == FactType.Addressee ? [PartyKey(fact.Value), PartyKey(fact.Text)] : (string[])[]);
        foreach (string key in shared.Distinct(StringComparer.Ordinal))
        {
            // All rows of a table may be one bank's.
            List<Known> there = ListOf(sharing, key);
            there.Add(known);
            if (there.Count <= MostOfEach) continue;
            Known oldest = there.MinBy(one => (one.Words.Day, one.Order))!;
            there.RemoveAll(one => ReferenceEquals(one, oldest));
        }
    }

    private static IEnumerable<Known> NewestFirst(IEnumerable<Known> known) =>
        known.OrderByDescending(one => one.Words.Day).ThenByDescending(one => one.Order);

    private static string NumberKey(string number) => "number/" + number;

    private static string PartyKey(string party) => "party/" + SearchTokens.Fold(party);

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out List<T>? there)) lists[key] = there = [];
        return there;
    }

    private static IEnumerable<string> NumbersOf(CheckedNotice content) => content.Facts
        .Where(fact => fact.Type is not (FactType.Phone or FactType.Postcode) && IsWhole(fact.Value))
        .Where(fact => NoticeTaking.IsNumber(fact.Type)).Select(fact => fact.Value)
        .Distinct(StringComparer.Ordinal).Take(MostAsked);

    private static IEnumerable<string> PartiesOf(CheckedNotice content) => content.Facts
        .Where(fact => IsParty(fact.Type)).Select(fact => fact.Value).Distinct(StringComparer.Ordinal).Take(MostAsked);

    private static bool IsParty(string factType) => factType is FactType.Party or FactType.MissingPerson or FactType.Signature;

    // A further run with other words than the one that ran.
    private static async Task<NoticeConflict?> RanOtherwiseAsync(Work work, Notice self, CheckedNotice content)
    {
        int latest = (await work.Notices.LatestAsync(self.Id)).Number;
        foreach (Insertion ran in self.Insertions.Where(one => one.Published is not null).Reverse())
        {
            PrintedPlace? place = (await work.Issues.PlacesAsync(ran.Issue)).FirstOrDefault(one => one.Notice == self.Id);
            if (place is null || await work.Notices.RevisionAsync(self.Id, place.Revision) is not { } words) continue;
            var earlier = new EarlierNotice(NameOf(self, ran), ran.Issue.Date, words.Content, words.Printed);
            if (NoticeConflicts.BetweenRuns(content, latest, earlier, words.Number) is { } conflict) return conflict;
        }
        return null;
    }

    private static bool IsWhole(string number) => !number.Contains('*', StringComparison.Ordinal);

    private static InsertionId NameOf(Notice notice, Insertion insertion) =>
        new(notice.Id, notice.Insertions.Count == 1 ? null : insertion.Number);
}
