using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>A line with the blanks inside it counted, so that rows of a table are known by their like.</summary>
/// <param name="Gaps">Blanks between words, those around the line not counted.</param>
/// <param name="AreWide">All of them are gaps between columns.</param>
/// <param name="HasStop">A clause ends in it, so it is no row.</param>
internal readonly record struct GapLine(int Start, int End, int Gaps, bool AreWide, bool HasTab, bool HasStop)
{
    private const int LongestRow = 400;

    public static List<GapLine> Of(Draft draft)
    {
        ReadOnlySpan<char> text = draft.Text;
        List<GapLine> lines = [];
        for (int start = 0; start <= text.Length;)
        {
            int length = text[start..].IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            lines.Add(Read(draft, start, end));
            start = end + 1;
        }
        return lines;
    }

    /// <summary>Whether a line is a row of a table: the one above or below has as many columns, and no clause ends in either.</summary>
    public static bool IsRow(List<GapLine> lines, int line) =>
        IsLike(lines, line, line - 1) || IsLike(lines, line, line + 1);

    private static bool IsLike(List<GapLine> lines, int line, int other)
    {
        if (other < 0 || other >= lines.Count) return false;
        GapLine one = lines[line], two = lines[other];
        if (one.HasStop || two.HasStop || one.Gaps == 0 || two.Gaps == 0) return false;
        if (one.HasTab && two.HasTab) return true;
        return one.Gaps == two.Gaps && (one.Gaps > 1 || (one.AreWide && two.AreWide));
    }

    private static GapLine Read(Draft draft, int start, int end)
    {
        ReadOnlySpan<char> text = draft.Text;
        int from = start, to = end, gaps = 0;
        while (from < to && text[from] == ' ') from++;
        while (to > from && text[to - 1] == ' ') to--;
        bool areWide = true, hasTab = false, hasStop = to - from > LongestRow;
        for (int at = from; at < to && !hasStop; at++)
        {
            if (text[at] == ' ' && text[at - 1] != ' ')
            {
                gaps++;
                areWide &= draft.IsWide(at);
                hasTab |= draft.IsTab(at);
            }
            else
            {
                hasStop = IsStop(text, at);
            }
        }
        return new(start, end, gaps, areWide && gaps > 0, hasTab, hasStop);
    }

    // The comma of 1,000,000 and the colon of 7:00 end nothing, nor does the enumeration comma in a cell.
    private static bool IsStop(ReadOnlySpan<char> text, int at)
    {
        if (!Script.IsStop(text[at]) || text[at] == '、') return false;
        return !(at > 0 && at + 1 < text.Length && Script.IsDigit(text[at - 1]) && Script.IsDigit(text[at + 1]));
    }
}
