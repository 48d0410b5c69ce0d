using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Things;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>失主: who lost something, before the verb of loss or behind it.</summary>
internal static class Losers
{
    public static void Read(Scan scan)
    {
        int from = scan.Body.Start;
        for (int index = scan.HitFrom(from); index < scan.Hits.Count; index++)
        {
            Hit hit = scan.Hits[index];
            if (hit.Start >= scan.Body.End) break;
            if (!hit.Is(WordRole.LossVerb) && !(hit.Is(WordRole.VoidWord) && !scan.HasParty)) continue;
            int start = SentenceStart(scan.Text, Math.Max(from, hit.Start - 400), hit.Start);
            // 裴玉珍丢失某某银行定期存单一张，…，已办挂失: what stands right behind a verb was lost and lost nothing itself.
            bool behindVerb = scan.HasParty && start == from && start > scan.Body.Start
                && Script.IsHan(scan.Text[start - 1]) && Script.IsHan(scan.Text[start]);
            if (behindVerb)
                while (start < hit.Start && scan.Text[start] is not ('，' or '；' or '：')) start++;
            bool found = ReadClauses(scan, start, hit.Start, certainOnly: true)
                || (!behindVerb
                    && (LabelledParties.ReadLeaning(scan, start, hit.Start) || ReadClauses(scan, start, hit.Start, certainOnly: false)));
            // A name alone on its line, and what is lost on the next.
            if (!found && !scan.HasParty && start > scan.Body.Start && scan.Text[start - 1] == '\n')
                found = ReadClauses(scan, Math.Max(scan.Body.Start, start - NameSpans.Longest), start - 1, certainOnly: true);
            if (!found && hit.Is(WordRole.LossVerb)) ReadBehindVerb(scan, hit.End);
            from = hit.End;
        }
    }

    private static int SentenceStart(string text, int least, int at)
    {
        while (at > least && text[at - 1] is not ('。' or '；' or '！' or '\n')) at--;
        return at;
    }

    private static bool ReadClauses(Scan scan, int start, int end, bool certainOnly)
    {
        int at = start;
        while (at < end)
        {
            int clause = at;
            int role = OtherRoles.Length(scan.Text.AsSpan(at, end - at));
            if (role > 0 && IsSubject(scan, at + role, end)) at += role; // 出租方海东甲公司遗失租赁合同
            else if (OtherRoles.NamesAt(scan.Text, at) || IsAddressed(scan.Text, at, end))
            {
                at = PastClause(scan.Text, at, end);
                continue;
            }
            // 身份证号370303…的李建国: the name comes after the number and 的.
            while (clause < end && scan.IsClaimed(clause)) clause++;
            if (clause > at) clause = scan.Text[clause] == '的' ? clause + 1 : at;
            else clause = AfterNumberOf(scan, at, end);
            int past = NameRows.Read(scan, clause, end, certainOnly);
            if (past > clause) return true;
            while (at < end && scan.Text[at] is not ('，' or '：' or '；')) at++;
            at++;
        }
        return false;
    }

    // Right before the verb of loss, with no mark between, it is who lost.
    private static bool IsSubject(Scan scan, int at, int end)
    {
        if (scan.WordAt(end)?.Is(WordRole.LossVerb) != true || at >= end || scan.Text[at] is '：' or ':') return false;
        return scan.Text.AsSpan(at, end - at).IndexOfAny("，；：") < 0;
    }

    private static int PastClause(string text, int at, int end)
    {
        while (at < end && text[at] is not ('，' or '：' or '；')) at++;
        return at + 1;
    }

    // 海东市律师协会：本人遗失…: whom the words are handed to.
    private static bool IsAddressed(string text, int at, int end)
    {
        int colon = at;
        while (colon < end && text[colon] is not ('，' or '：' or '；')) colon++;
        return colon < end && text[colon] == '：' && text.AsSpan(colon + 1).StartsWithAny(OtherRoles.Selves);
    }

    private static int AfterNumberOf(Scan scan, int at, int end)
    {
        if (scan.WordAt(at) is not { } label || !label.Is(WordRole.Label)) return at;
        int past = label.End;
        while (past < end && !scan.IsClaimed(past) && past - label.End < 3) past++;
        while (past < end && scan.IsClaimed(past)) past++;
        return past < end && scan.Text[past] == '的' ? past + 1 : at;
    }

    // 遗失张三身份证: the name stands between verb and document.
    private static void ReadBehindVerb(Scan scan, int at)
    {
        int thing = scan.ThingBefore(at + 1) + 1;
        if (thing < scan.Things.Count)
        {
            int end = scan.Things[thing].Span.Start;
            if (end > at && scan.Text[end - 1] == '《') end--;
            if (end > at && scan.Text[end - 1] == '的') end--;
            while (at < end && scan.Text[at] is '：' or ':' or '了') at++;
            if (end - at is < 2 or > 40 || !scan.IsFree(at, end)) return;
            var name = scan.Text.AsSpan(at, end - at);
            foreach (char unit in name)
                if (!Script.IsHan(unit)) return;
            // 遗失新生儿潘豆豆《出生医学证明》 names the child even where the parents stand before.
            if (scan.HasParty && PersonNames.Standing(name) == 0) return;
            bool isPerson = PersonNames.Standing(name) > 0
                || (name.Length is 2 or 3 && !"原本由该其".Contains(name[0], StringComparison.Ordinal));
            if (isPerson || OrganizationNames.EndsLikeOne(name)) PartyNames.Add(scan, at, end);
        }
    }

    /// <summary>甲身份证（…）、乙身份证（…）均遗失: one name before each document of a row.</summary>
    public static void ReadFurther(Scan scan)
    {
        if (!scan.HasParty) return;
        foreach (LostThing thing in scan.Things)
        {
            int end = thing.Span.Start, start = end;
            while (start > scan.Body.Start && end - start < 5 && Script.IsHan(scan.Text[start - 1]) && !scan.IsClaimed(start - 1)) start--;
            if (start <= scan.Body.Start || scan.Text[start - 1] != '、') continue;
            if (!PersonNames.HasSurname(scan.Text.AsSpan(start, end - start))) continue;
            if (start >= 2 && Script.IsClosing(scan.Text[start - 2])) PartyNames.Add(scan, start, end);
        }
    }
}
