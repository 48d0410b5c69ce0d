using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>Names one behind the other: 甲、乙和丙, 甲之女丁.</summary>
internal static class NameRows
{
    /// <param name="certainOnly">Takes only what has a surname, the ending of an organisation or the marks of a foreign name.</param>
    /// <returns>Past the last name; <paramref name="at"/> where no name begins there.</returns>
    public static int Read(Scan scan, int at, int end, bool certainOnly = false)
    {
        int from = at;
        bool any = false;
        while (at < end)
        {
            int opened = NameSpans.PastOpeners(scan.Text, at, end);
            bool bracketed = opened > at && opened < end && scan.Text[opened] is '（' or '('; // 我公司（某某有限公司）
            at = opened < end && (bracketed || scan.Text[opened] == '“') ? opened + 1 : opened;
            int past = NameSpans.End(scan, at, end);
            if (past - at < 2 || (bracketed && !OrganizationNames.EndsLikeOne(scan.Text.AsSpan(at, past - at)))) return any ? at : from;
            if (certainOnly && !IsCertain(scan.Text.AsSpan(at, past - at))) return any ? at : from;
            if (!PartyNames.Add(scan, at, past)) return any ? at : from;
            any = true;
            at = NameSpans.PastBracket(scan.Text, past < end && scan.Text[past] == '”' ? past + 1 : past, end);
            var rest = scan.Text.AsSpan(at, end - at);
            if (rest.StartsWith("之女") || rest.StartsWith("之子")) at += 2;
            else if (at < end && scan.Text[at] is '、' or '和' or '与' or '及' or '向') at++;
            else return at;
        }
        return at;
    }

    private static bool IsCertain(ReadOnlySpan<char> name)
    {
        int standing = PersonNames.Standing(name);
        return standing > 0 || PersonNames.HasSurname(name) || OrganizationNames.EndsLikeOne(name) || OrganizationNames.Leading(name) > 0
            || NameDots.AreIn(name) || Script.IsLatin(name[0]);
    }
}
