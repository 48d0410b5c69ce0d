using Classifieds.Domain.Pastes;

namespace Classifieds.Intake.Pasting;

/// <summary>Whatever was pasted in, the notices in it out, as a clerk would part them, and apart from them what was only said.</summary>
/// <remarks>
/// A text with a line <c>---</c> has been parted by hand: each block is one notice, and only talk around it is set aside.
/// Linear in the length of the text; no text makes it throw.
/// </remarks>
public static class PasteSplitter
{
    private const string Separator = "---";

    public static Paste Split(string text)
    {
        List<PasteLine> lines = PasteLine.Of(text);
        bool isParted = lines.Exists(line => IsSeparator(text, line));
        List<(PastedNotice Notice, int Start)> notices = [];
        List<Leftover> leftovers = [];
        for (int first = 0; first < lines.Count;)
        {
            int past = first;
            while (past < lines.Count && !IsSeparator(text, lines[past])) past++;
            var block = new PasteBlock(text, lines[first..past], isParted);
            block.Read();
            notices.AddRange(block.Notices.Select(notice => (notice, notice.Parts[0].Start)));
            leftovers.AddRange(block.Leftovers);
            first = past + 1;
        }
        leftovers.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return new([.. notices.Select(one => one.Notice)], Placed(leftovers, notices));
    }

    private static bool IsSeparator(string text, PasteLine line) =>
        line.In(text).StartsWith(Separator) && IsBlank(line.In(text)[Separator.Length..])
        && (line.Start == 0 || text[line.Start - 1] is not (' ' or '\t' or '\uFEFF'));

    private static bool IsBlank(ReadOnlySpan<char> units)
    {
        foreach (char unit in units)
            if (!char.IsWhiteSpace(unit) && unit != '\uFEFF') return false;
        return true;
    }

    private static Leftover[] Placed(List<Leftover> leftovers, List<(PastedNotice Notice, int Start)> notices)
    {
        var placed = new Leftover[leftovers.Count];
        int near = 0;
        for (int at = 0; at < placed.Length; at++)
        {
            while (near + 1 < notices.Count && notices[near + 1].Start < leftovers[at].Span.Start) near++;
            placed[at] = leftovers[at] with { Near = near };
        }
        return placed;
    }
}
