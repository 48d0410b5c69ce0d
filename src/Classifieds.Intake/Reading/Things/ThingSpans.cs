using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Things;

/// <summary>How far the name of a lost thing goes to both sides of the words that are known of it, and what it is.</summary>
internal static class ThingSpans
{
    private const int LongestPrefix = 12;

    // 空白投保单, not 保单.
    private static readonly string[] JoinedBefore = ["投", "空白"];

    private static readonly string[] PartsOfYear = ["度", "春季", "秋季", "春", "秋", "第一", "第二", "上", "下", "学期", "半年"];

    /// <summary>Adds what a known word names, with the words before and behind it that belong to it, and whoever gave it out.</summary>
    public static void Take(Scan scan, Hit hit)
    {
        string type = TypeOf(scan, hit);
        int bound = LeftBound(scan, hit.Start);
        int issuer = Issuers.End(scan.Text, bound, hit.Start, out int afterIssuer);
        int start = hit.Start;
        foreach (string before in JoinedBefore)
        {
            if (!scan.Text.AsSpan(0, start).EndsWith(before, StringComparison.Ordinal)) continue;
            if (before == "投" && scan.Text[start] != '保') continue;
            if (scan.IsFree(start - before.Length, start)) start -= before.Length;
        }
        int joined = start;
        if (issuer > bound)
        {
            int from = bound;
            if (scan.Text[from] is '由' or '在') from++;
            Issuers.Add(scan, from, issuer);
            bound = afterIssuer;
        }
        // 质量保证金收据: the words before a receipt say what it is for; those before a document may be a name.
        if (type == FactType.Receipt || afterIssuer > 0)
        {
            int handed = type == FactType.Receipt && afterIssuer == 0 ? Issuers.BehindTaking(scan.Text, bound, hit.Start) : -1;
            if (handed >= 0) bound = handed;
            int named = bound + OrganizationNames.Leading(scan.Text.AsSpan(bound, hit.Start - bound));
            bool behindVerb = afterIssuer == 0 && bound > scan.Body.Start && (handed >= 0 || IsVerbEnd(scan, bound));
            if (named > bound && behindVerb && scan.IsFree(bound, named)) scan.Add(FactType.Issuer, bound, named, scan.Text[bound..named]);
            start = PrefixStart(scan, Math.Min(named, joined), joined);
        }
        int end = ThingTails.End(scan.Text, WholeWord(scan.Text, hit.End), type);
        if (scan.Things.Count > 0 && start < scan.Things[^1].Span.End) return;
        scan.Things.Add(new(TextSpan.FromTo(start, end), hit.Word.Kind, type));
    }

    // 土地他项权利证|明书: the list knows the shorter name, the text says a longer one.
    private static int WholeWord(string text, int end)
    {
        if (end == 0 || text[end - 1] != '证') return end;
        var after = text.AsSpan(end);
        if (after.StartsWith("明书")) return end + 2;
        return after.StartsWith("书") || (after.StartsWith("明") && !after.StartsWithAny(["明细", "明作废"])) ? end + 1 : end;
    }

    private static bool IsVerbEnd(Scan scan, int at)
    {
        int hit = scan.HitFrom(at) - 1;
        return hit >= 0 && scan.Hits[hit].End == at && scan.Hits[hit].Is(WordRole.LossVerb);
    }

    private static string TypeOf(Scan scan, Hit hit)
    {
        if (hit.Is(WordRole.Seal)) return FactType.Seal;
        return TypeOfKind(scan, hit.Word.Kind);
    }

    /// <summary>Document, seal or receipt: what notices of a kind lose; a document where no kind is known.</summary>
    public static string TypeOfKind(Scan scan, int kind)
    {
        if (kind < 0) return FactType.Document;
        foreach (NoticeField field in scan.Catalogue.Kinds[kind].Fields)
            if (field.Type is FactType.Receipt or FactType.Document or FactType.Seal) return field.Type;
        return FactType.Document;
    }

    // The last verb, stop, bracket or claimed word before the name.
    private static int LeftBound(Scan scan, int start)
    {
        int at = start;
        int hit = scan.HitFrom(start) - 1;
        int verbEnd = hit >= 0 ? scan.Hits[hit].End : 0;
        while (at > 0 && start - at < 80)
        {
            char before = scan.Text[at - 1];
            if (at == verbEnd || before == '\n' || scan.IsClaimed(at - 1)) break;
            if (Script.IsStop(before) || before is '“' or '《') break;
            if ((Script.IsClosing(before) || Script.IsOpening(before)) && !IsInsideName(scan.Text, at - 1)) break;
            at--;
        }
        return at;
    }

    /// <summary>航信（中国）有限公司: a bracket with Han close on both sides.</summary>
    public static bool IsInsideName(string text, int at) =>
        at > 0 && at + 1 < text.Length && Script.IsHan(text[at - 1]) && Script.IsHan(text[at + 1]);

    private static int PrefixStart(Scan scan, int bound, int start)
    {
        int at = start;
        while (at > bound && start - at < LongestPrefix)
        {
            char before = scan.Text[at - 1];
            bool joins = before == '和' && !(at > 1 && scan.Text[at - 2] == '呼'); // 呼和浩特
            if (!Script.IsHan(before) || scan.IsClaimed(at - 1) || joins) break;
            if (before is '的' or '之' or '将' or '把' or '张' or '份' or '枚' or '本' or '及') break;
            at--;
        }
        // Words that go on past the longest prefix were cut somewhere in their middle.
        if (start - at == LongestPrefix && at > bound && Script.IsHan(scan.Text[at - 1]) && !scan.IsClaimed(at - 1)) return start;
        // 2026|年秋季保教费收据
        if (at < start && scan.Text[at] is '年' && at > 0 && Script.IsDigit(scan.Text[at - 1]))
        {
            at++;
            foreach (string part in PartsOfYear)
                if (scan.Text.AsSpan(at, start - at).StartsWith(part, StringComparison.Ordinal)) at += part.Length;
        }
        return at;
    }
}
