using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Pastes;
using Classifieds.Intake.Instructions;

namespace Classifieds.Desk.Checks;

/// <summary>底稿对照: carries what was found in the house-style text back to what the clerk is typing.</summary>
/// <remarks>A finding is a span of the house-style text; the clerk sees and mends the manuscript, or the paste that it is a part of. What
/// cleaning changed in one piece has no inner borders that both texts know: there a fix takes the piece whole.</remarks>
public sealed class ManuscriptMap
{
    private readonly CheckedNotice notice;
    private readonly IReadOnlyList<TextSpan> kept;
    private readonly IReadOnlyList<TextSpan> parts;

    private ManuscriptMap(CheckedNotice notice, IReadOnlyList<TextSpan> parts)
    {
        this.notice = notice;
        this.parts = parts;
        kept = InstructionLines.Read(notice.Manuscript).Kept;
    }

    public static ManuscriptMap Of(CheckedNotice notice) => new(notice, [new(0, notice.Manuscript.Length)]);

    /// <summary>To the paste that the notice was parted from.</summary>
    public static ManuscriptMap Of(CheckedNotice notice, PastedNotice pasted) => new(notice, pasted.Parts);

    /// <summary>Where a stretch of the house-style text comes from; of no length where cleaning put it in.</summary>
    public TextSpan Place(TextSpan span) => Typed(WordsOf(span.Start, isStart: true), WordsOf(span.End, isStart: false));

    /// <summary>What has to be typed where, so that the house-style text has other words at a place.</summary>
    /// <returns>Null where words of somebody else stand between, which nobody may overwrite.</returns>
    public (TextSpan Where, string Words)? Fix(TextSpan span, string words)
    {
        (int start, int end) = Whole(span);
        TextSpan where = Typed(WordsOf(start, isStart: true), WordsOf(end, isStart: false));
        bool isOnePiece = parts.Any(part => where.Start >= part.Start && where.End <= part.End);
        return isOnePiece ? (where, notice.Text[start..span.Start] + words + notice.Text[span.End..end]) : null;
    }

    // To the borders of what cleaning changed, where they lie within it.
    private (int Start, int End) Whole(TextSpan span)
    {
        (int start, int end) = (span.Start, span.End);
        foreach (TextChange change in notice.Changes)
        {
            if (change.From.Length == change.Length) continue;
            int changeEnd = change.Start + change.Length;
            if (start > change.Start && start < changeEnd) start = change.Start;
            if (end > change.Start && end < changeEnd) end = changeEnd;
        }
        return (start, end);
    }

    // What cleaning dropped before a stretch, or behind it, is no part of it.
    private int WordsOf(int position, bool isStart)
    {
        int shift = 0;
        foreach (TextChange change in notice.Changes)
        {
            int end = change.Start + change.Length;
            if (position < change.Start) break;
            if (position == change.Start && (change.Length > 0 || !isStart)) break;
            if (position < end)
            {
                int within = position - change.Start;
                int there = change.From.Length == change.Length ? within : isStart ? 0 : change.From.Length;
                return change.Start + shift + there;
            }
            shift += change.From.Length - change.Length;
        }
        return position + shift;
    }

    private TextSpan Typed(int start, int end)
    {
        (int from, int to) = (Out(Out(start, kept, 0, isStart: true), parts, 1, isStart: true),
            Out(Out(end, kept, 0, isStart: false), parts, 1, isStart: false));
        return from <= to ? TextSpan.FromTo(from, to) : new(to, 0);
    }

    /// <param name="pieces">Of the outer text; the inner one is these, one behind the other.</param>
    /// <param name="between">How many units the inner text has between two of them.</param>
    private static int Out(int position, IReadOnlyList<TextSpan> pieces, int between, bool isStart)
    {
        int from = 0;
        for (int at = 0; at < pieces.Count; at++)
        {
            TextSpan piece = pieces[at];
            int end = from + piece.Length;
            bool isLast = at == pieces.Count - 1;
            // A start on a border is the next piece's, an end is the last one's.
            if (position < end || (position == end && (isLast || !isStart || between > 0)) || isLast)
                return piece.Start + Math.Clamp(position - from, 0, piece.Length);
            from = end + between;
        }
        return position;
    }
}
