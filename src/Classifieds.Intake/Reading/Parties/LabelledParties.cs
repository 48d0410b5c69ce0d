using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>Parties that a label names: 声明人：张三, 权利人华平.</summary>
internal static class LabelledParties
{
    /// <summary>声明人：张三, 遗失人：李四; not 出票人：…, who is another as a rule.</summary>
    public static void Read(Scan scan) => Read(scan, ofOthers: false);

    /// <summary>出票人：海东甲公司, where nobody else is named: a firm's own cheque that it has lost.</summary>
    public static void ReadOthers(Scan scan) => Read(scan, ofOthers: true);

    private static void Read(Scan scan, bool ofOthers)
    {
        foreach (Hit hit in scan.Hits)
        {
            if (!hit.Is(WordRole.Label) || hit.Word.FactType != FactType.Party || scan.IsClaimed(hit.Start)) continue;
            if (OtherRoles.All.Contains(hit.Word.Text) != ofOthers) continue;
            int at = hit.End;
            if (at >= scan.Text.Length || scan.Text[at] is not ('：' or ':')) continue;
            // 热依拉（单位：某某医院）: in a bracket the employer, at the start of a line the loser.
            if (hit.Word.Text == "单位" && hit.Start > 0 && scan.Text[hit.Start - 1] is not ('\n' or '。' or '：')) continue;
            int end = at + 1;
            int depth = 0;
            while (end < scan.Text.Length && end - at < NameSpans.Longest && NameSpans.IsUnit(scan.Text, end) && !scan.IsClaimed(end))
            {
                if (Script.IsOpening(scan.Text[end])) depth++;
                if (Script.IsClosing(scan.Text[end]) && --depth < 0) break;
                end++;
            }
            PartyNames.Add(scan, at + 1, BeforeRemark(scan.Text, at + 1, end));
        }
    }

    // 邢玉珍（已故）: what a bracket at the end tells of somebody is no part of the name.
    private static int BeforeRemark(string text, int start, int end)
    {
        if (end <= start || text[end - 1] is not ('）' or ')')) return end;
        int open = text.LastIndexOf(text[end - 1] == '）' ? '（' : '(', end - 1, end - start);
        if (open <= start) return end;
        var inside = text.AsSpan(open + 1, end - open - 2);
        return inside is "已故" or "已逝" or "亡故" or "男" or "女" ? open : end;
    }

    /// <summary>遗失，权利人华平、蒋磊——特此声明: the label leans on the name, with no colon between.</summary>
    /// <returns>Whether a name was read.</returns>
    public static bool ReadLeaning(Scan scan, int start, int end)
    {
        for (int index = scan.HitFrom(start); index < scan.Hits.Count && scan.Hits[index].Start < end; index++)
        {
            Hit hit = scan.Hits[index];
            if (!hit.Is(WordRole.Label) || hit.Word.FactType != FactType.Party || scan.IsClaimed(hit.Start)) continue;
            if (OtherRoles.All.Contains(hit.Word.Text)) continue;
            if (hit.Start > 0 && scan.Text[hit.Start - 1] is '本' or '我' or '该' or '贵') continue;
            int past = NameSpans.End(scan, hit.End, scan.Body.End);
            if (!NameEnds.MayEnd(scan.Text.AsSpan(hit.End, past - hit.End))) continue;
            if (past < scan.Body.End && Script.IsHan(scan.Text[past]) && scan.WordAt(past)?.Is(WordRole.LossVerb) != true) continue;
            if (NameRows.Read(scan, hit.End, scan.Body.End) > hit.End) return true;
        }
        return false;
    }
}
