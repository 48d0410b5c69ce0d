using Classifieds.Domain.Facts;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Searches;
using Classifieds.Intake.Checking.Conflicts;
using Classifieds.Storage;
using Classifieds.Storage.Searches;

namespace Classifieds.Desk.Notices;

/// <summary>Finds the notices that a new one may not go together with, by its numbers and its parties, and holds it against them.</summary>
internal static class EarlierNotices
{
    // Of what shares a number or a party with many others, the newest tell enough; a clerk waits for the answer.
    private const int MostOfEach = 20, MostAsked = 16;

    /// <param name="day">On which the notice prints.</param>
    /// <param name="printed">Of the same length as its house text, with masks.</param>
    /// <param name="self">The notice itself, where it is stored; null where it is new.</param>
    public static async Task<IReadOnlyList<NoticeConflict>> ConflictsOfAsync(
        Work work, CheckedNotice content, DateOnly day, string printed, Notice? self)
    {
        Dictionary<NoticeId, FoundNotice> found = [];
        foreach (NoticeQuestion asked in Questions(content))
        {
            FoundNotices page = await work.Searches.FindAsync(asked);
            foreach (FoundNotice one in page.Found.Where(one => one.Listed.Notice.Id != self?.Id)) Keep(one);
        }
        List<EarlierNotice> earlier = [];
        IReadOnlyDictionary<NoticeId, Revision> latest = await work.Notices.LatestOfAsync(found.Keys);
        foreach (FoundNotice one in found.Values.OrderByDescending(one => one.Cursor.Entry))
        {
            // Of what nobody can read any more there is nothing to hold against.
            if (!latest.TryGetValue(one.Listed.Notice.Id, out Revision? revision)) continue;
            Insertion run = one.Listed.Insertion;
            earlier.Add(new(NameOf(one.Listed.Notice, run), run.Issue.Date, revision.Content, revision.Printed));
        }
        List<NoticeConflict> conflicts = [.. NoticeConflicts.Find(content, day, printed, earlier)];
        if (self is not null && await RanOtherwiseAsync(work, self, content) is { } ran) conflicts.Add(ran);
        return conflicts;

        // The first day of several is the one to tell; what was taken back says nothing.
        void Keep(FoundNotice one)
        {
            if (one.Listed.Insertion.Withdrawn is not null) return;
            if (!found.TryGetValue(one.Listed.Notice.Id, out FoundNotice? known) || one.Cursor.Entry < known.Cursor.Entry)
                found[one.Listed.Notice.Id] = one;
        }
    }

    /// <summary>What holds one of a notice's whole numbers, whatever it says of it: an insertion a notice, the newest first.</summary>
    /// <param name="self">The notice itself.</param>
    public static async Task<IReadOnlyList<FoundNotice>> OfSameNumbersAsync(Work work, CheckedNotice content, NoticeId self)
    {
        Dictionary<NoticeId, FoundNotice> found = [];
        foreach (NoticeQuestion asked in NumberQuestions(content))
        {
            FoundNotices page = await work.Searches.FindAsync(asked);
            foreach (FoundNotice one in page.Found.Where(one => one.Listed.Notice.Id != self)) found.TryAdd(one.Listed.Notice.Id, one);
        }
        return [.. found.Values.OrderByDescending(one => one.Cursor.Entry).Take(MostOfEach)];
    }

    private static IEnumerable<NoticeQuestion> Questions(CheckedNotice content)
    {
        IEnumerable<string> parties = content.Facts
            .Where(fact => fact.Type is FactType.Party or FactType.MissingPerson or FactType.Signature).Select(fact => fact.Value);
        return NumberQuestions(content).Concat(parties.Distinct(StringComparer.Ordinal).Take(MostAsked)
            .Select(party => new NoticeQuestion { Party = party, Most = MostOfEach }));
    }

    private static IEnumerable<NoticeQuestion> NumberQuestions(CheckedNotice content) => content.Facts
        .Where(fact => fact.Type is not (FactType.Phone or FactType.Postcode) && IsWhole(fact.Value))
        .Where(fact => NoticeTaking.IsNumber(fact.Type)).Select(fact => fact.Value)
        .Distinct(StringComparer.Ordinal).Take(MostAsked)
        .Select(number => new NoticeQuestion { Numbers = [number], Most = MostOfEach });

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
