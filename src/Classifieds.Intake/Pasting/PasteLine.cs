namespace Classifieds.Intake.Pasting;

/// <summary>A line of a paste without the blanks around it.</summary>
/// <param name="Start">In the paste; an indent of wide blanks still counts as the line's.</param>
/// <param name="Number">From 1.</param>
internal readonly record struct PasteLine(int Start, int End, int Number)
{
    public bool IsBlank => Start == End;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>What is left of it from a place on, without the blanks around that.</summary>
    public PasteLine From(string text, int start) => start == Start ? this : (this with { Start = start }).Tight(text);

    public PasteLine Tight(string text)
    {
        int start = Start, end = End;
        while (start < end && IsBlankSign(text[start])) start++;
        while (end > start && IsBlankSign(text[end - 1])) end--;
        return this with { Start = start, End = end };
    }

    /// <summary>Without the narrow blanks around it: an indent of wide ones is the notice's own and stays in its manuscript.</summary>
    public PasteLine Narrow(string text)
    {
        int start = Start, end = End;
        while (start < end && text[start] is ' ' or '\t' or '\uFEFF') start++;
        while (end > start && text[end - 1] is ' ' or '\t' or '\uFEFF') end--;
        return this with { Start = start, End = end };
    }

    public static bool IsBlankSign(char unit) => char.IsWhiteSpace(unit) || unit is '\uFEFF' or '\u200B';

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
