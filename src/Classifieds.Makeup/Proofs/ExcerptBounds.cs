using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;

namespace Classifieds.Makeup.Proofs;

/// <summary>How much of the text is shown around a change, so that no word, number or character is cut in two.</summary>
internal static class ExcerptBounds
{
    /// <summary>A clause no longer than this on either side is shown whole.</summary>
    private const int Clause = 14;

    /// <summary>Of a longer one so much.</summary>
    private const int Context = 6;

    private const string Marks = "，。、；：？！（）《》“”\n";

    /// <param name="fact">That the change is in; null for none.</param>
    public static TextSpan Around(TextChange change, Fact? fact, CheckedNotice notice, string printed)
    {
        int start = change.Start, end = change.Start + change.Length;
        if (fact is not null) (start, end) = (Math.Min(start, fact.Span.Start), Math.Max(end, fact.Span.End));
        (start, end) = (Before(start, printed), After(end, printed));
        // What the desk knows as one thing, and a run of letters or digits, stands whole or not at all.
        bool grew = true;
        while (grew)
        {
            (int from, int to) = (start, end);
            foreach (Fact known in notice.Facts)
            {
                if (!ReadBackLine.IsReadBack(known) || known.Span.Length > Clause * 2) continue;
                if (known.Span.Start < start && known.Span.End > start) start = known.Span.Start;
                if (known.Span.Start < end && known.Span.End > end) end = known.Span.End;
            }
            while (start > 0 && start < printed.Length && IsOne(printed[start - 1], printed[start])) start--;
            while (end < printed.Length && end > 0 && IsOne(printed[end - 1], printed[end])) end++;
            grew = (from, to) != (start, end);
        }
        return TextSpan.FromTo(start, end);
    }

    private static int Before(int at, string text)
    {
        int mark = at;
        while (mark > 0 && at - mark <= Clause && !Marks.Contains(text[mark - 1], StringComparison.Ordinal)) mark--;
        return at - mark <= Clause ? mark : at - Context;
    }

    private static int After(int at, string text)
    {
        int mark = at;
        while (mark < text.Length && mark - at <= Clause && !Marks.Contains(text[mark], StringComparison.Ordinal)) mark++;
        return mark - at <= Clause ? mark : at + Context;
    }

    private static bool IsOne(char one, char next) => char.IsLowSurrogate(next)
        || (IsOfNumber(one) && IsOfNumber(next) && (char.IsAsciiLetterOrDigit(one) || char.IsAsciiLetterOrDigit(next)
            || one == '*' || next == '*'));

    private static bool IsOfNumber(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '*' or '-' or '.';
}
