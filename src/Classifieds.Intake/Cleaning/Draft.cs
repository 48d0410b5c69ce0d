using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Cleaning;

/// <summary>The words while they are being cleaned; each one knows which character of the manuscript it stands for.</summary>
/// <remarks>A pass reads the draft as it is and writes the next one; <see cref="Turn"/> makes the next the present.</remarks>
internal sealed class Draft
{
    private const int LongestKept = 1 << 14; // what one endless paste needed is not held for ever

    // A thread cleans one notice after another: the next is written where the last one was.
    [ThreadStatic]
    private static Draft? kept;

    private char[] chars;
    private char[] nextChars;
    private int[] origins;
    private int[] nextOrigins;
    private int nextLength;
    private bool altered;
    private bool hasTurned;

    private Draft(int room)
    {
        chars = new char[room];
        nextChars = new char[room];
        origins = new int[room];
        nextOrigins = new int[room];
    }

    public string Manuscript { get; private set; } = "";

    public int Length { get; private set; }

    /// <summary>The manuscript's own words; the draft goes back by <see cref="PutAway"/>.</summary>
    public static Draft Of(string manuscript)
    {
        Draft draft = kept is { } last && last.chars.Length >= manuscript.Length ? last : new(Math.Max(512, manuscript.Length + 16));
        kept = null;
        draft.Manuscript = manuscript;
        draft.Length = manuscript.Length;
        draft.nextLength = 0;
        draft.altered = draft.hasTurned = false;
        manuscript.CopyTo(0, draft.chars, 0, manuscript.Length);
        for (int at = 0; at < manuscript.Length; at++) draft.origins[at] = at;
        return draft;
    }

    public void PutAway()
    {
        Manuscript = "";
        if (chars.Length <= LongestKept) kept = this;
    }

    public ReadOnlySpan<char> Text => chars.AsSpan(0, Length);

    /// <summary>The words as they are now; the manuscript itself where no pass altered any.</summary>
    public string Words => hasTurned ? Text.ToString() : Manuscript;

    /// <summary>The unit there; NUL before the first and after the last.</summary>
    public char this[int at] => at >= 0 && at < Length ? chars[at] : '\0';

    /// <summary>Whether the blank there was typed as a tab, an em blank or several blanks: a gap between columns.</summary>
    public bool IsWide(int at)
    {
        int from = origins[at], blanks = 0;
        for (int look = from; look < Manuscript.Length && Characters.IsGap(Manuscript[look]); look++)
        {
            if (Manuscript[look] is '\t' or '\u3000') return true;
            if (Characters.IsBlank(Manuscript[look]) && ++blanks > 1) return true;
        }
        return false;
    }

    /// <summary>Whether a tab or an em blank is among the blanks there.</summary>
    public bool IsTab(int at)
    {
        for (int look = origins[at]; look < Manuscript.Length && Characters.IsGap(Manuscript[look]); look++)
            if (Manuscript[look] is '\t' or Blanks.Column) return true;
        return false;
    }

    public void Keep(int at) => Write(chars[at], origins[at]);

    /// <summary>Writes another character in the place of the one at <paramref name="at"/>.</summary>
    public void Put(char unit, int at)
    {
        altered = true;
        Write(unit, origins[Math.Min(at, Length - 1)]);
    }

    /// <summary>Notes that the character now passed over is left out.</summary>
    public void Drop() => altered = true;

    public char LastWritten => nextLength == 0 ? '\0' : nextChars[nextLength - 1];

    /// <returns>Whether the pass altered anything.</returns>
    public bool Turn()
    {
        bool was = altered;
        if (was)
        {
            (chars, nextChars) = (nextChars, chars);
            (origins, nextOrigins) = (nextOrigins, origins);
            Length = nextLength;
            hasTurned = true;
        }
        nextLength = 0;
        altered = false;
        return was;
    }

    /// <summary>Everything that is no longer as the manuscript had it, in order.</summary>
    public List<TextChange> Changes()
    {
        List<TextChange> changes = [];
        if (!hasTurned) return changes;
        int from = 0, to = 0; // first units of manuscript and text not yet accounted for
        for (int at = 0; at <= Length; at++)
        {
            bool end = at == Length;
            bool kept = !end && origins[at] >= from && Manuscript[origins[at]] == chars[at];
            if (!end && !kept) continue;
            int origin = end ? Manuscript.Length : origins[at];
            if (origin > from || at > to)
                changes.Add(new(to, at - to, Manuscript[from..origin], new string(chars, to, at - to)));
            from = origin + 1;
            to = at + 1;
        }
        return changes;
    }

    private void Write(char unit, int origin)
    {
        if (nextLength == nextChars.Length)
        {
            Array.Resize(ref nextChars, nextLength * 2);
            Array.Resize(ref nextOrigins, nextLength * 2);
        }
        nextChars[nextLength] = unit;
        nextOrigins[nextLength++] = origin;
    }
}
