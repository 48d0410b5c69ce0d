using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>A title with marks around it at the head of a notice gets a line of its own, without them: 【遗失声明】张三….</summary>
/// <remarks>The paper sets titles by its own look; left in the words, such marks hide who speaks behind them.</remarks>
internal static class Headings
{
    public static bool Free(Draft draft)
    {
        ReadOnlySpan<char> text = draft.Text;
        int at = 0;
        while (at < text.Length && text[at] is ' ' or '\n') at++;
        if (!TitleMarks.TryRead(text[at..], out TitleMarks.Heading heading)) return false;
        int start = at + heading.Start, end = at + heading.End, past = at + heading.Past;
        bool isAlone = past == text.Length || text[past] == '\n';
        for (at = 0; at < draft.Length; at++)
        {
            if (at < start || (at > end && at < past)) draft.Drop();
            else if (at == end && at < past && !isAlone) draft.Put('\n', at);
            else if (at == end && at < past) draft.Drop();
            else draft.Keep(at);
        }
        return draft.Turn();
    }
}
