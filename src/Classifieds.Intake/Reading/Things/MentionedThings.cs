using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Things;

/// <summary>A document that is spoken of and not lost: 凭身份证领取, 该护照, one inside a number.</summary>
internal static class MentionedThings
{
    // Words that point back at what was named.
    private static readonly string[] Pointing = ["上述", "以上", "前述", "该", "此", "上列", "任何", "一切", "所有"];

    // 营业执照号 is read as a label elsewhere.
    public static bool Has(Scan scan, Hit hit)
    {
        if (scan.IsClaimed(hit.Start)) return true;
        char before = hit.Start > 0 ? scan.Text[hit.Start - 1] : '\0';
        if (before is '凭' or '持' || IsInNumber(scan, hit) || IsNamingNumber(scan, hit)) return true;
        if (IsSpokenOfAgain(scan, hit) || IsLeafOfThing(scan, hit)) return true;
        if (hit.End >= scan.Text.Length) return false;
        if (hit.Is(WordRole.Label) && IsLabelOfPlate(scan.Text, hit)) return true;
        var after = scan.Text.AsSpan(hit.End);
        if (IsHandedOn(after)) return true;
        return after.StartsWithAny(["办理", "复印件", "登记的"])
            || (after[0] is '号' && after.Length > 1 && after[1] is '码' or '：' or '为');
    }

    // 现声明该护照作废, 上述印章: what was named before.
    private static bool IsSpokenOfAgain(Scan scan, Hit hit)
    {
        int first = scan.HitFrom(scan.Body.Start);
        bool named = scan.Things.Count > 0;
        for (int index = first; !named && index < scan.Hits.Count && scan.Hits[index].Start < hit.Start && index - first < 20; index++)
            named = scan.Hits[index].Is(WordRole.Document | WordRole.Seal);
        if (!named) return false;
        var before = scan.Text.AsSpan(0, hit.Start);
        return before.EndsWithAny(Pointing) || before.EndsWith("文件、", StringComparison.Ordinal);
    }

    // 增值税专用发票（发票联、抵扣联）: leaves of the invoice that is lost.
    private static bool IsLeafOfThing(Scan scan, Hit hit)
    {
        if (scan.Text[hit.End - 1] != '联' || scan.Things.Count == 0) return false;
        int end = scan.Things[^1].Span.End;
        if (hit.Start < end || hit.Start - end > 16) return false;
        foreach (char unit in scan.Text.AsSpan(end, hit.Start - end))
            if (unit is '。' or '，' or '；' or '\n') return false;
        return true;
    }

    // ，车牌桂B4T118，: of which vehicle, not what was lost.
    private static bool IsLabelOfPlate(string text, Hit hit)
    {
        if (hit.Word.FactType != IdentifierType.Plate || hit.Start == 0 || text[hit.Start - 1] is not ('，' or '（' or '(')) return false;
        int at = text[hit.End] is '：' or ':' ? hit.End + 1 : hit.End;
        return at + 2 < text.Length && Script.IsHan(text[at]) && text[at + 1] is >= 'A' and <= 'Z' && Script.IsAlphanumeric(text[at + 2]);
    }

    // 原有债权债务、合同、劳动关系由某医院承继: goes on, so it is not void.
    private static bool IsHandedOn(ReadOnlySpan<char> after)
    {
        int clause = 0;
        while (clause < after.Length && clause < 40 && after[clause] is not ('，' or '。' or '；' or '\n')) clause++;
        return after[..clause].HasAny(["承继", "承接", "继续有效", "继续履行"]);
    }

    // 证号：淄博市房权证张店区字第01-1012345号
    private static bool IsInNumber(Scan scan, Hit hit)
    {
        int index = scan.HitFrom(hit.Start) - 1;
        if (index < 0 || !scan.Hits[index].Is(WordRole.Label)) return false;
        var between = scan.Text.AsSpan(scan.Hits[index].End, hit.Start - scan.Hits[index].End);
        if (between.Length is 0 or > 30 || between[0] is not ('：' or ':')) return false;
        int depth = 0; // behind the bracket that holds label and number, the next words are no part of the number
        foreach (char unit in between[1..])
        {
            if (Script.IsStop(unit) || unit == '\n') return false;
            if (Script.IsOpening(unit)) depth++;
            else if (Script.IsClosing(unit) && --depth < 0) return false;
        }
        return true;
    }

    // 房权证（汉房权证城固字第20150123号）: named again inside its own number.
    private static bool IsNamingNumber(Scan scan, Hit hit)
    {
        string text = scan.Text;
        int word = hit.End;
        while (word < text.Length && word - hit.End < 10 && Script.IsHan(text[word]) && text[word] is not ('字' or '第')) word++;
        if (word >= text.Length || text[word] is not ('字' or '第')) return false;
        while (word < text.Length && text[word] is '字' or '第') word++;
        if (word >= text.Length || !Script.IsDigit(text[word])) return false;
        int start = hit.Start;
        while (start > 0 && hit.Start - start < 6 && Script.IsHan(text[start - 1])) start--;
        if (start == 0 || !Script.IsOpening(text[start - 1])) return false;
        int index = scan.HitFrom(hit.Start) - 1;
        return index >= 0 && scan.Hits[index].Is(WordRole.Document) && start - 1 - scan.Hits[index].End is >= 0 and <= 4;
    }
}
