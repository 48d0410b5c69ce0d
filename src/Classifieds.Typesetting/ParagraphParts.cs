using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>Where a text is parted into paragraphs: at line feeds, and about two ellipses in a row.</summary>
/// <remarks>
/// GB/T 15834-2011, 5.1.5: of two ellipses used together (twelve dots, for paragraphs left out) the four ems stand on a line of their own.
/// Brackets and quotes about them, and marks behind them, stay with them.
/// </remarks>
public static class ParagraphParts
{
    // … holds three dots.
    private const int LeastEllipses = 4;

    private const string Ellipses = "…⋯";

    /// <returns>In UTF-16 units, from the first of a paragraph to behind its last; empty paragraphs are left out.</returns>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        for (int start = 0; start <= text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            foreach ((int, int) part in OfLine(text, start, end)) yield return part;
            start = end + 1;
        }
    }

    private static IEnumerable<(int Start, int End)> OfLine(string text, int start, int end)
    {
        int from = start;
        for (int at = text.AsSpan(start, end - start).IndexOfAny(Ellipses) is var first and >= 0 ? start + first : end; at < end;)
        {
            int past = at;
            while (past < end && Ellipses.Contains(text[past], StringComparison.Ordinal)) past++;
            if (past - at < LeastEllipses)
            {
                at = Math.Max(at + 1, past);
                continue;
            }
            while (at > from && CharacterClasses.OfUnit(text[at - 1]) == CharacterClass.Opening) at--;
            while (past < end && CharacterClasses.OfUnit(text[past]) is CharacterClass.Closing or CharacterClass.Stop
                or CharacterClass.Comma) past++;
            if (at > from) yield return (from, at);
            yield return (at, past);
            from = at = past;
        }
        if (end > from) yield return (from, end);
    }
}
