using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Checking.Conflicts;

/// <summary>One number printed in part in two notices, each part harmless, both together the number.</summary>
internal static class NumberMasks
{
    // A check digit and what birth dates can be tell three hidden digits to whoever tries.
    private const int MostTold = 3;

    /// <param name="printed">Of the same length as the notice's house text.</param>
    public static Finding? Find(CheckedNotice notice, string printed, EarlierNotice earlier)
    {
        foreach (Fact fact in notice.Facts)
        {
            if (IdentifierTable.Find(fact.Type)?.Owner != IdentifierOwner.Person) continue;
            string here = Places(fact.Span.In(printed));
            if (Hidden(here) == 0) continue;
            foreach (Fact other in earlier.Content.Facts)
            {
                if (IdentifierTable.Find(other.Type)?.Owner != IdentifierOwner.Person) continue;
                string there = Places(other.Span.In(earlier.Printed));
                if (!AreOne(notice, fact, here, earlier.Content, other, there)) continue;
                int left = here.Zip(there).Count(pair => pair is ('*', '*'));
                if (left > MostTold || left >= Hidden(here) || left >= Hidden(there)) continue;
                return ConflictFindings.Masks.At(
                    fact.Span, earlier.Name, Domain.Calendar.IsoDate.Write(earlier.Day), left == 0 ? "就是全号" : $"只差 {left} 位");
            }
        }
        return null;
    }

    // Known to be one, or printed in part by the same party with no digit that gainsays it.
    private static bool AreOne(CheckedNotice notice, Fact fact, string here, CheckedNotice earlier, Fact other, string there)
    {
        if (here.Length != there.Length || Hidden(there) == 0) return false;
        if (Hidden(Places(fact.Value)) == 0 && Hidden(Places(other.Value)) == 0) return fact.Value == other.Value;
        return notice.First(FactType.Party)?.Value is { } party && party == earlier.First(FactType.Party)?.Value
            && here.Zip(there).All(pair => pair.First == pair.Second || pair.First == '*' || pair.Second == '*');
    }

    private static int Hidden(string places) => places.Count(place => place == '*');

    // As people type masks: ＊, ×, ●.
    private static string Places(string number) => string.Concat(number
        .Select(unit => unit is '＊' or '×' or '●' or '✱' ? '*' : char.ToUpperInvariant(unit))
        .Where(unit => unit == '*' || char.IsLetterOrDigit(unit)));
}
