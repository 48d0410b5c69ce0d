using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Searches;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking.Conflicts;

/// <summary>冲突: what in a notice does not go together with notices that were taken before.</summary>
public static class NoticeConflicts
{
    /// <summary>Two publications of one thing stand no further apart, in days.</summary>
    private const int LongestSeries = 100;

    // Of all pairs of characters that either has, both have so many in a hundred: a slip, not another matter.
    private const int Likeness = 75;

    /// <param name="day">On which the notice prints.</param>
    /// <param name="printed">Of the same length as its house text, with masks.</param>
    /// <param name="earlier">Those it shares a number or a party with; the newest first.</param>
    /// <returns>One of a code at the most, about the newest that it holds of.</returns>
    public static IReadOnlyList<NoticeConflict> Find(
        CheckedNotice notice, DateOnly day, string printed, IReadOnlyList<EarlierNotice> earlier)
    {
        List<NoticeConflict> found = [];
        foreach (EarlierNotice one in earlier)
        {
            Add(Lost(notice, one), one);
            Add(TextDiffers(notice, day, one), one);
            Add(NumberMasks.Find(notice, printed, one), one);
        }
        return found;

        void Add(Finding? finding, EarlierNotice one)
        {
            if (finding is not null && found.TrueForAll(known => known.Finding.Code != finding.Code))
                found.Add(new(finding, one.Name, one.Day));
        }
    }

    /// <summary>Two revisions of one notice, of which the earlier has run.</summary>
    /// <param name="ran">The insertion that ran, with the words it ran with.</param>
    /// <returns>Null where the words are the same.</returns>
    public static NoticeConflict? BetweenRuns(CheckedNotice notice, int revision, EarlierNotice ran, int ranRevision)
    {
        if (notice.Text == ran.Content.Text) return null;
        (TextSpan where, string there, string here) = Difference(ran.Content.Text, notice.Text);
        Finding finding = ConflictFindings.RunsDiffer.At(where, ran.Name, Written(ran.Day), ranRevision, revision, there, here);
        return new(finding, ran.Name, ran.Day);
    }

    private static Finding? Lost(CheckedNotice notice, EarlierNotice one)
    {
        bool isFound = FoundWords.Says(notice.Text), wasFound = FoundWords.Says(one.Content.Text);
        if (isFound && wasFound) return null;
        if (MissedThing.Same(MissedThing.Of(notice), MissedThing.Of(one.Content)) is not { } thing) return null;
        FindingKind kind = isFound ? ConflictFindings.LostThenFound
            : wasFound ? ConflictFindings.FoundThenLost
            : ConflictFindings.LostTwice;
        return kind.At(thing.Where, thing.Name, one.Name, Written(one.Day));
    }

    // What is printed three times by law must be the same three times. Two losses of one party are two matters.
    private static Finding? TextDiffers(CheckedNotice notice, DateOnly day, EarlierNotice one)
    {
        if (notice.Family is not (NoticeFamily.Public or NoticeFamily.Missing) || notice.Kind != one.Content.Kind) return null;
        if (Math.Abs(day.DayNumber - one.Day.DayNumber) > LongestSeries || notice.Text == one.Content.Text) return null;
        HashSet<string> here = [.. SearchTokens.OfText(notice.Text)], there = [.. SearchTokens.OfText(one.Content.Text)];
        int both = here.Count(there.Contains), either = here.Count + there.Count - both;
        if (either == 0 || both * 100 < either * Likeness) return null;
        (TextSpan where, string was, string now) = Difference(one.Content.Text, notice.Text);
        return ConflictFindings.TextDiffers.At(where, one.Name, Written(one.Day), was, now);
    }

    // The stretch between what begins alike and what ends alike, with a little before it so that it can be found.
    private static (TextSpan Where, string There, string Here) Difference(string there, string here)
    {
        const int around = 4, longest = 24;
        int shorter = Math.Min(there.Length, here.Length), start = 0, end = 0;
        while (start < shorter && there[start] == here[start]) start++;
        while (end < shorter - start && there[^(end + 1)] == here[^(end + 1)]) end++;
        start = Math.Max(0, start - around);
        if (start > 0 && char.IsLowSurrogate(here[start])) start--;
        return (new(start, here.Length - end - start), Cut(there), Cut(here));

        string Cut(string text)
        {
            string cut = text[start..Math.Max(start, text.Length - end)].Replace('\n', ' ');
            return cut.Length <= longest ? cut : cut[..(char.IsHighSurrogate(cut[longest - 1]) ? longest - 1 : longest)] + "……";
        }
    }

    private static string Written(DateOnly day) => Domain.Calendar.IsoDate.Write(day);
}
