using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;

namespace Classifieds.Makeup.Proofs;

/// <summary>A few words of the notice with what was changed in them.</summary>
public sealed record ChangeExcerpt(IReadOnlyList<ChangePiece> Pieces)
{
    /// <param name="printed">The notice's text with its hidden places as stars.</param>
    public static ChangeExcerpt Of(TextSpan around, IReadOnlyList<TextChange> changes, string printed)
    {
        List<ChangePiece> pieces = [];
        if (around.Start > 0 && printed[around.Start - 1] is not ('\n' or '。')) Add("…", ChangePieceKind.Kept);
        int at = around.Start;
        foreach (TextChange change in changes)
        {
            Add(printed[at..change.Start], ChangePieceKind.Kept);
            string to = printed.Substring(change.Start, change.Length);
            // What is hidden in print is not to be read in what was struck out before it.
            string from = to.Contains('*', StringComparison.Ordinal) && !change.To.Contains('*', StringComparison.Ordinal)
                ? string.Concat(change.From.Select(unit => char.IsLetterOrDigit(unit) ? '*' : unit)) : change.From;
            Add(Named(from), ChangePieceKind.Struck);
            Add(Named(to), ChangePieceKind.Inserted);
            at = change.Start + change.Length;
        }
        Add(printed[at..around.End], ChangePieceKind.Kept);
        if (around.End < printed.Length && printed[around.End] is not ('\n' or '。')) Add("…", ChangePieceKind.Kept);
        return new(pieces);

        void Add(string words, ChangePieceKind kind)
        {
            if (words.Length > 0) pieces.Add(new(words, kind));
        }
    }

    // Nobody sees a blank struck out.
    private static string Named(string text) =>
        text.Length == 0 || !string.IsNullOrWhiteSpace(text) ? text
        : text.Contains('\n', StringComparison.Ordinal) ? "（换行）" : "（空格）";
}
