using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>Drops every blank that Chinese setting does not use; those inside numbers and Latin words stay and are judged later.</summary>
/// <remarks>
/// The gap between Han and Latin is the setting's to add, so a typed one goes; where it parts a label from the words before
/// it, a comma takes its place.
/// </remarks>
internal static class Blanks
{
    private const int MostLooked = 12;

    public static bool Drop(Draft draft)
    {
        for (int at = 0; at < draft.Length; at++)
        {
            if (draft[at] != ' ')
            {
                draft.Keep(at);
                continue;
            }
            char before = draft.LastWritten, after = draft[at + 1];
            bool stray = before is '\0' or '\n' or ' ' || after is '\0' or '\n' or ' '
                || Script.IsChinese(before) || Script.IsChinese(after) || before == '·' || after == '·'
                || Script.IsOpening(before) || Script.IsClosing(after);
            if (stray && LabelStarts.IsParted(LineBefore(draft, at), draft.Text[Math.Min(at + 1, draft.Length)..])) draft.Put('，', at);
            else if (stray) draft.Drop();
            else draft.Keep(at);
        }
        return draft.Turn();
    }

    // The last words of the line suffice.
    private static ReadOnlySpan<char> LineBefore(Draft draft, int at)
    {
        var before = draft.Text[Math.Max(0, at - MostLooked)..at].TrimEnd(' ');
        return before[(before.LastIndexOf('\n') + 1)..];
    }
}
