using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>Joins what a column break or a narrow window cut, and leaves one line feed between real paragraphs.</summary>
internal static class Paragraphs
{
    private const int ShortLine = 24; // a line shorter than this, without a mark, was ended on purpose
    private const int MostSigners = 4;

    // Words that begin a paragraph of their own, whatever the line before ends in.
    private static readonly string[] Beginnings =
    [
        .. FootLabels.All, .. SignerLabels.All,
        "特此", "手机", "时间", "地点", "附件", "附：", "注：", "申请人", "报名", "咨询", "此致", "敬礼", "原告", "被告", "案由", "开户行",
    ];

    public static bool Join(Draft draft)
    {
        ReadOnlySpan<char> text = draft.Text;
        if (text.IndexOf('\n') < 0) return false;

        List<(int Start, int End)> lines = Lines(text);
        if (lines.Count == 0) return false;
        int line = 0;
        for (int at = 0; at < draft.Length; at++)
        {
            while (line < lines.Count && at >= lines[line].End && line + 1 < lines.Count)
            {
                bool joined = AreOne(text, lines, line);
                char last = text[lines[line].End - 1], first = text[lines[line + 1].Start];
                int gap = lines[line].End;
                if (!joined) PutBreak(draft, gap);
                else if (Script.IsAlphanumeric(last) && Script.IsAlphanumeric(first)) draft.Put(' ', gap);
                else if (AreEntries(text[lines[line].Start..lines[line].End],
                    text[lines[line + 1].Start..lines[line + 1].End])) draft.Put('，', gap);
                at = lines[line + 1].Start;
                if (joined || at > gap + 1) draft.Drop();
                line++;
            }
            if (at >= lines[line].Start && at < lines[line].End) draft.Keep(at);
            else draft.Drop();
        }
        return draft.Turn();
    }

    private static void PutBreak(Draft draft, int at)
    {
        if (draft[at] == '\n') draft.Keep(at);
        else draft.Put('\n', at);
    }

    private static List<(int Start, int End)> Lines(ReadOnlySpan<char> text)
    {
        List<(int, int)> lines = [];
        int start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] != '\n') continue;
            if (at > start) lines.Add((start, at));
            start = at + 1;
        }
        return lines;
    }

    private static bool AreOne(ReadOnlySpan<char> text, List<(int Start, int End)> lines, int index)
    {
        var above = text[lines[index].Start..lines[index].End];
        var below = text[lines[index + 1].Start..lines[index + 1].End];
        char last = above[^1], first = below[0];

        // A title on two lines: 某某人民法院 / 公告
        if (index == 0 && lines.Count > 2 && IsWordy(above) && below.Length <= 12 && TitleWords.IsTitle(below)
            && !TitleWords.IsTitle(above) && below[^1] != '：') return true;
        if (IsRow(above) && (IsRow(below) || !HasStop(above))) return false;
        if (index == 0 && TitleWords.IsStatement(above, below) && TitleWords.IsTitle(above)) return true;
        if (index == 0 && TitleWords.IsTitle(above)) return false;
        if (last is '。' or '！' or '？' or '：' or '；' or '.' or '!' or '?' or ';' or ':' or '…') return false;
        if (IsDate(above) || IsDate(below) || BeginsParagraph(below)) return false;
        if (last is '，' or '、' or '（' or '(' or '《' or '“' or '〔' or '【') return true;
        if (first is '，' or '。' or '、' or '；' or '：' or '）' or ')' or '》' or '”') return true;
        if (IsSignature(text, lines, index + 1, MostSigners)) return false;
        if (!HasStop(above) && (above.Length < ShortLine || below[^1] is '：')) return false;
        if (last is '”' or '》' && !HasStop(below)) return false;
        return HasStop(above) || HasStop(below);
    }

    // Lines of a form, or a number that ends one: joined without a mark they would run into each other.
    private static bool AreEntries(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        char last = above[^1];
        if (!(Script.IsSolid(last) || Script.IsClosing(last)) || !Script.IsHan(below[0])) return false;
        int digits = 0;
        while (digits < above.Length && Script.IsAlphanumeric(above[above.Length - 1 - digits])) digits++;
        return LabelStarts.IsEntry(below) || digits >= 6 || (LabelStarts.IsEntry(above) && above.Length < ShortLine);
    }

    // The last lines that say only who: no clause in them, and a date or nothing after.
    private static bool IsSignature(ReadOnlySpan<char> text, List<(int Start, int End)> lines, int index, int signers)
    {
        var line = text[lines[index].Start..lines[index].End];
        if (signers == 0 || !IsWordy(line) || line.Length > 40) return false;
        if (index + 1 == lines.Count)
            return OrganizationNames.EndsLikeOne(line) || (line.Length <= 4 && Script.IsHan(line[0]) && !line.EndsWith("作废"));
        var after = text[lines[index + 1].Start..lines[index + 1].End];
        return IsDate(after) || IsSignature(text, lines, index + 1, signers - 1);
    }

    // Also one that has a slip in it and is none: signer and date keep their lines.
    private static bool IsDate(ReadOnlySpan<char> line) => WrittenDates.IsWholly(line) || WrittenDates.IsLike(line);

    private static bool IsWordy(ReadOnlySpan<char> line)
    {
        foreach (char unit in line)
            if (Script.IsStop(unit)) return false;
        return Script.IsHan(line[0]);
    }

    // Cells of a table, which an em blank parts; the next row is a line of its own.
    private static bool IsRow(ReadOnlySpan<char> line) => line.Contains(Blanks.Column);

    // The comma of 1,000,000 and the colon of 7:00 end no clause.
    private static bool HasStop(ReadOnlySpan<char> line)
    {
        for (int at = 0; at < line.Length; at++)
        {
            if (!Script.IsStop(line[at])) continue;
            if (!(at > 0 && at + 1 < line.Length && Script.IsDigit(line[at - 1]) && Script.IsDigit(line[at + 1]))) return true;
        }
        return false;
    }

    private static bool BeginsParagraph(ReadOnlySpan<char> line)
    {
        if (line.StartsWithAny(Beginnings)) return true;
        int at = line[0] is '（' or '(' or '第' ? 1 : 0;
        int digits = at;
        while (digits < line.Length && digits - at < 3
            && (Script.IsDigit(line[digits]) || "一二三四五六七八九十".Contains(line[digits], StringComparison.Ordinal))) digits++;
        if (digits == at) return line[0] is (>= '①' and <= '⑳') or (>= '⑴' and <= '⒛') or '★' or '●' or '■' or '◆' or '☆';
        if (digits >= line.Length) return false;
        return line[digits] is '、' or '）' or ')' or '条' || (line[digits] == '.' && at == 0 && digits + 1 < line.Length
            && !Script.IsDigit(line[digits + 1]));
    }
}
