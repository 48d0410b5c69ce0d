using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Things;

/// <summary>A thing in no list, known by its ending or by the verb before it: 遗失某局核发的保安员证, 遗失手机一部.</summary>
internal static class UnknownThings
{
    private const int Longest = 20;

    private static readonly string[] Endings =
    [
        "许可证", "证书", "证明", "执照", "证", "收据", "票据", "凭证", "单据", "合同", "协议书", "协议", "登记表", "通知书", "批复", "票", "单", "卡", "簿", "册",
        "牌", "章", "函", "回执", "存根", "介绍信", "条",
    ];

    public static void Read(Scan scan)
    {
        for (int index = scan.HitFrom(scan.Body.Start); index < scan.Hits.Count && scan.Hits[index].Start < scan.Body.End; index++)
        {
            if (!scan.Hits[index].Is(WordRole.LossVerb)) continue;
            if (TakeBefore(scan, scan.Hits[index].Start)) return;
            int bound = scan.Hits[index].End, end = bound;
            while (end < scan.Body.End && end - bound < 60 && !scan.IsClaimed(end)
                && (Script.IsHan(scan.Text[end]) || (scan.Text[end] is '（' or '）' && ThingSpans.IsInsideName(scan.Text, end)))) end++;
            if (TakeByEnding(scan, bound, end)) return;
            var words = scan.Text.AsSpan(bound, end - bound);
            // 遗失手机一部: no document at all, yet it says what.
            int counted = 0;
            while (counted < words.Length && words[counted] is not ('一' or '壹' or '两' or '贰')) counted++;
            end = bound + counted;
            if (end - bound is < 2 or > 10 || scan.Text[bound] is '声' or '后' or '的' or '之' or '在' or '于') continue;
            int kind = Vocabulary.KindFor(words, scan.Catalogue, NoticeFamily.Loss);
            scan.Things.Add(new(TextSpan.FromTo(bound, end), kind, FactType.Document));
            return;
        }
    }

    private static bool TakeByEnding(Scan scan, int bound, int end)
    {
        var words = scan.Text.AsSpan(bound, end - bound);
        foreach (string ending in Endings)
        {
            int at = words.LastIndexOf(ending, StringComparison.Ordinal);
            if (at < 1) continue;
            int issuer = Issuers.End(scan.Text, bound, bound + at, out int after);
            Issuers.Add(scan, bound, issuer);
            int start = after > 0 ? after : bound + OrganizationNames.Leading(words[..at]);
            int past = bound + at + ending.Length;
            if (past - start is < 2 or > 24) continue;
            NoticeFamily family = ending == "章" ? NoticeFamily.Seal : NoticeFamily.Loss;
            int kind = Vocabulary.KindFor(scan.Text.AsSpan(start, past - start), scan.Catalogue, family);
            string type = family == NoticeFamily.Seal ? FactType.Seal : ThingSpans.TypeOfKind(scan, kind);
            scan.Things.Add(new(TextSpan.FromTo(start, ThingTails.End(scan.Text, past, type)), kind, type));
            return true;
        }
        return false;
    }

    // 俞阿土，集体土地建设用地使用权证遗失: the same before the verb, from the last mark on.
    private static bool TakeBefore(Scan scan, int verb)
    {
        int start = verb;
        while (start > scan.Body.Start && verb - start < Longest
            && Script.IsHan(scan.Text[start - 1]) && !scan.IsClaimed(start - 1)) start--;
        if (start == scan.Body.Start || scan.Text[start - 1] != '，' || verb - start < 3) return false;
        foreach (string ending in Endings)
        {
            if (ending is "章" or "函" || !scan.Text.AsSpan(start, verb - start).EndsWith(ending, StringComparison.Ordinal)) continue;
            int kind = Vocabulary.KindFor(scan.Text.AsSpan(start, verb - start), scan.Catalogue, NoticeFamily.Loss);
            scan.Things.Add(new(TextSpan.FromTo(start, verb), kind, ThingSpans.TypeOfKind(scan, kind)));
            return true;
        }
        return false;
    }
}
