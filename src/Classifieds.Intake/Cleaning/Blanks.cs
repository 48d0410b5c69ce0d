using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>Drops every blank that Chinese setting does not use; where one parts entries of a list, the entries stay parted.</summary>
/// <remarks>
/// The gap between Han and Latin is the setting's to add, so a typed one goes; where it parts a label from the words before
/// it, a comma takes its place; between names or places of a list an enumeration comma; between the cells of a table an em blank stays.
/// Inside numbers and Latin words blanks stay and are judged later.
/// </remarks>
internal static class Blanks
{
    public const char Column = '\u3000';

    private const int MostLooked = 12;

    public static bool Drop(Draft draft)
    {
        ReadOnlySpan<char> text = draft.Text;
        if (text.IndexOf(' ') < 0) return false;
        List<GapLine> lines = GapLine.Of(draft);
        int line = 0;
        for (int at = 0; at < draft.Length; at++)
        {
            if (draft[at] != ' ')
            {
                draft.Keep(at);
                continue;
            }
            while (lines[line].End < at) line++;
            char put = Instead(draft, at, lines, line);
            if (put == ' ') draft.Keep(at);
            else if (put == '\0') draft.Drop();
            else draft.Put(put, at);
        }
        return draft.Turn();
    }

    // What stands where the blank stood: itself, nothing (NUL), a comma, an enumeration comma or the em blank of a column.
    private static char Instead(Draft draft, int at, List<GapLine> lines, int line)
    {
        char before = draft.LastWritten, after = draft[at + 1];
        if (before is '\0' or '\n' or ' ' or Column || after is '\0' or '\n' or ' ' || before == '·' || after == '·') return '\0';
        bool isRow = GapLine.IsRow(lines, line);
        if (isRow && !Script.IsStop(before) && !Script.IsStop(after)) return Column;
        if (IsMark(before, isBefore: true) || IsMark(after, isBefore: false)) return '\0';
        bool isChinese = Script.IsHan(before) || Script.IsHan(after) || Script.IsClosing(before) || Script.IsOpening(after);
        if (LabelStarts.IsParted(LineBefore(draft, at), draft.Text[Math.Min(at + 1, draft.Length)..])) return '，';
        if (!isChinese) return ' ';
        return ListGaps.Instead(draft, at, lines[line]);
    }

    // A mark as wide as a character has its own blank; brackets belong to the words in and around them.
    private static bool IsMark(char unit, bool isBefore) =>
        isBefore ? (Script.IsWideMark(unit) && !Script.IsClosing(unit)) || Script.IsOpening(unit)
            : (Script.IsWideMark(unit) && !Script.IsOpening(unit)) || Script.IsClosing(unit);

    // The last words of the line suffice.
    private static ReadOnlySpan<char> LineBefore(Draft draft, int at)
    {
        var before = draft.Text[Math.Max(0, at - MostLooked)..at].TrimEnd(' ');
        return before[(before.LastIndexOf('\n') + 1)..];
    }
}
