using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>A statement that ends without its full stop gets one, and a comma that a cut-off tail left gives way to it.</summary>
internal static class FullStops
{
    private const int MostFootLines = 12;
    private const int LongestName = 40;

    public static bool Put(Draft draft)
    {
        ReadOnlySpan<char> text = draft.Text;
        int end = BodyEnd(text, out int start);
        if (end <= start) return false;
        int cut = end;
        while (cut > start && text[cut - 1] is '，' or '、') cut--;
        bool isOpen = cut < end;
        ReadOnlySpan<char> words = text[start..cut];
        if (words.Length == 0 || !(isOpen ? Script.IsSolid(words[^1]) || Script.IsClosing(words[^1]) : WantsStop(words))) return false;
        for (int at = 0; at < draft.Length; at++)
        {
            if (at == cut && isOpen) draft.Put('。', at);
            else if (at > cut && at < end) draft.Drop();
            else
            {
                if (at == cut) draft.Put('。', at);
                draft.Keep(at);
            }
        }
        if (cut == draft.Length) draft.Put('。', cut);
        return draft.Turn();
    }

    // A clause must have ended before, or something be lost or declared: a title, an entry of a form and a small advertisement need none.
    private static bool WantsStop(ReadOnlySpan<char> words)
    {
        char last = words[^1];
        if (!(Script.IsHan(last) || Script.IsClosing(last) || last is '”' or '》' || Script.IsAlphanumeric(last))) return false;
        if (words.Contains(Blanks.Column) || TitleWords.IsTitle(words) && !words.EndsWithAny(VoidWords.All)) return false;
        // …声明作废。海东丙公司: who signs behind the last sentence ends none.
        ReadOnlySpan<char> tail = words[(words.LastIndexOfAny('。', '！', '；') + 1)..];
        if (tail.Length < words.Length && SignatureSplit.IsSigner(tail)) return false;
        if (words.EndsWithAny(VoidWords.All)) return words.Length > 4;
        if (Script.IsAlphanumeric(last)) return words.HasAny(LossVerbs.All) && !words.HasAny(Contacts);
        bool hasClause = words.IndexOfAny('，', '。', '；') >= 0;
        return words.HasAny(LossVerbs.All) ? words.Length > 5 : hasClause && words.EndsWithAny(Ends);
    }

    private static readonly string[] Contacts = ["电话", "手机", "微信", "QQ", "邮箱", "网址"];

    // How a public notice ends its last sentence.
    private static readonly string[] Ends =
    [
        "特此公告", "特此声明", "特此通知", "特此通告", "特此启事", "特此公示", "特此说明", "特此告知", "特此更正", "视为送达", "谅解", "周知", "绕行", "无关", "责任", "承担", "办理", "联系",
        "处理", "申报",
        "申报债权", "为准", "见谅", "配合", "理解", "重谢", "酬谢", "感谢", "停止使用", "有效", "失效", "撤销",
    ];

    // Past the last line that is no signature, date, contact or cell.
    private static int BodyEnd(ReadOnlySpan<char> text, out int start)
    {
        int end = text.Length;
        for (int tries = 0; tries < MostFootLines; tries++)
        {
            while (end > 0 && text[end - 1] is ' ' or '\n') end--;
            start = text[..end].LastIndexOf('\n') + 1;
            ReadOnlySpan<char> line = text[start..end];
            bool isFoot = start > 0 && (WrittenDates.IsWholly(line) || WrittenDates.IsLike(line) || IsName(line)
                || (LabelStarts.IsEntry(line) && !line.HasAny(LossVerbs.All) && !line.HasAny(VoidWords.All)));
            if (!isFoot) return end;
            end = start;
        }
        start = end;
        return end;
    }

    private static bool IsName(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > LongestName || line.StartsWith("特此") || line.EndsWithAny(VoidWords.All)) return false;
        foreach (char unit in line)
            if (Script.IsStop(unit) && unit is not '：') return false;
        return OrganizationNames.EndsLikeOne(line) || (line.Length <= 4 && Script.IsHan(line[0]));
    }
}
