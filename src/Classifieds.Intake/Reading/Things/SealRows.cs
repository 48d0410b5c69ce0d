using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Things;

/// <summary>Seals in rows under 遗失声明: 单位　印章　编号, one firm and one seal a line, with no verb but the title's.</summary>
internal static class SealRows
{
    private const char Column = '\u3000';

    private static readonly string[] Headings = ["单位", "序号", "名称", "印章", "公司", "企业"];

    // 以上印章遗失, 下列印章声明作废: what declares every row of a list.
    private static readonly string[] Pointing = ["以上", "上述", "下列", "以下", "上列"];

    /// <summary>Adds the seals of every row that the title, or a sentence above or below the rows, declares lost.</summary>
    public static void Read(Scan scan)
    {
        if (!AreDeclared(scan)) return;
        foreach (TextSpan row in scan.Paragraphs)
        {
            if (row.Start < scan.Body.Start || row.End > scan.Body.End || IsHeading(scan.Text, row) || HasVerb(scan, row)) continue;
            for (int index = scan.HitFrom(row.Start); index < scan.Hits.Count && scan.Hits[index].Start < row.End; index++)
            {
                Hit hit = scan.Hits[index];
                bool isLabel = hit.End < row.End && scan.Text[hit.End] is '：' or ':'
                    && !Script.IsDigit(scan.Text[Math.Min(hit.End + 1, scan.Text.Length - 1)]);
                if (hit.Is(WordRole.Seal) && !isLabel && !scan.IsClaimed(hit.Start)) Insert(scan, hit);
            }
        }
    }

    private static bool AreDeclared(Scan scan)
    {
        foreach (Hit hit in scan.Hits)
        {
            if (!hit.Is(WordRole.LossVerb | WordRole.VoidWord)) continue;
            if (hit.Start < scan.TitleEnd)
            {
                if (hit.Is(WordRole.LossVerb)) return true;
                continue;
            }
            int from = hit.Start;
            while (from > scan.Body.Start && hit.Start - from < 24 && !Script.IsSentenceEnd(scan.Text[from - 1])) from--;
            if (scan.Text.AsSpan(from, hit.Start - from).HasAny(Pointing)) return true;
        }
        return false;
    }

    private static bool HasVerb(Scan scan, TextSpan row)
    {
        for (int index = scan.HitFrom(row.Start); index < scan.Hits.Count && scan.Hits[index].Start < row.End; index++)
            if (scan.Hits[index].Is(WordRole.LossVerb | WordRole.VoidWord)) return true;
        return false;
    }

    private static void Insert(Scan scan, Hit hit)
    {
        int end = ThingTails.End(scan.Text, hit.End, FactType.Seal);
        if (scan.Things.Exists(thing => thing.Span.Start < end && thing.Span.End > hit.Start)) return;
        scan.Things.Insert(scan.ThingBefore(hit.Start) + 1, new(TextSpan.FromTo(hit.Start, end), hit.Word.Kind, FactType.Seal));
    }

    /// <summary>Whose they are: the name in the first cell of a row that holds a seal.</summary>
    /// <returns>Where each begins and ends.</returns>
    public static IEnumerable<TextSpan> Owners(Scan scan)
    {
        foreach (LostThing thing in scan.Things)
        {
            if (thing.FactType != FactType.Seal || Row(scan, thing.Span.Start) is not { } row || IsHeading(scan.Text, row)) continue;
            int start = row.Start;
            while (start < row.End && (Script.IsDigit(scan.Text[start]) || scan.Text[start] is Column or '.' or '、'
                or ' ')) start++; // 1　海东甲公司
            int end = start;
            while (end < row.End && scan.Text[end] is not (Column or '：' or ':' or '，' or ' ')) end++;
            if (end < row.End && end > start && OrganizationNames.EndsLikeOne(scan.Text.AsSpan(start,
                end - start))) yield return TextSpan.FromTo(start, end);
        }
    }

    private static TextSpan? Row(Scan scan, int at)
    {
        foreach (TextSpan paragraph in scan.Paragraphs)
            if (paragraph.Start <= at && at < paragraph.End && paragraph.Start >= scan.Body.Start) return paragraph;
        return null;
    }

    private static bool IsHeading(string text, TextSpan row)
    {
        ReadOnlySpan<char> words = text.AsSpan(row.Start, row.Length);
        int cell = words.IndexOf(Column);
        if (cell < 0) return false;
        foreach (string heading in Headings)
            if (words[..cell].StartsWith(heading) && cell <= heading.Length + 2) return true;
        return false;
    }
}
