namespace Classifieds.Intake.Pasting;

/// <summary>A line of a paste without the blanks around it.</summary>
/// <param name="Start">In the paste; an indent of wide blanks still counts as the line's.</param>
/// <param name="Number">From 1.</param>
internal readonly record struct PasteLine(int Start, int End, int Number)
{
    public bool IsBlank => Start == End;

    /// <summary>The lines of a text; blank ones too, for they part notices.</summary>
    public static List<PasteLine> Of(string text)
    {
        List<PasteLine> lines = [];
        int start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f')) continue;
            int number = lines.Count + 1;
            bool crLf = at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n';
            lines.Add(Trimmed(text, start, at, number));
            if (crLf) at++;
            start = at + 1;
        }
        return lines;
    }

    private static PasteLine Trimmed(string text, int start, int end, int number)
    {
        int from = start, to = end;
        while (from < to && text[from] is ' ' or '\t' or '\uFEFF') from++;
        while (to > from && text[to - 1] is ' ' or '\t' or '\uFEFF') to--;
        for (int at = from; at < to; at++)
            if (!char.IsWhiteSpace(text[at]) && text[at] is not ('\u200B' or '\uFEFF')) return new(from, to, number);
        return new(start, start, number);
    }
}
