using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Setting;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Proofs;

/// <summary>What differs from the manuscript: kinds with their number; of words, the old struck, the new underlined.</summary>
internal static class ChangesDrawer
{
    private const int LongPiece = 8;

    public static void Draw(ProofCanvas canvas, SetNotice notice, PaperFonts fonts, ProofStyle style)
    {
        if (notice.Notice.Changes.Count == 0) return;
        var summary = ChangeSummary.Of(notice.Notice, notice.PrintedText);
        Length row = style.TextSize.Times(8, 5);
        canvas.Need(row * 3);
        canvas.Word("与原稿不同之处", fonts.Head, style.TextSize, canvas.Left, canvas.Y);
        canvas.Skip(row);
        if (summary.Counts.Count > 0)
            canvas.Skip(canvas.Text($"{string.Join("；", summary.Counts)}。", fonts.Body, style.TextSize, canvas.Left, canvas.Y,
                canvas.Width));

        Length x = canvas.Left;
        foreach (ChangeExcerpt excerpt in summary.Shown)
        {
            ChangePiece[] pieces = [.. excerpt.Pieces.Select(piece => piece with { Words = DrawableWords.Of(piece.Words, fonts) })];
            if (x > canvas.Left && x + pieces.Aggregate(default(Length), (sum, piece) => sum + WidthOf(piece)) > canvas.Right)
                Break();
            foreach (ChangePiece piece in pieces.SelectMany(Breakable))
            {
                // What was struck and what came for it are told apart by a hair's breadth of white.
                if (piece.Kind == ChangePieceKind.Inserted) x += style.TextSize / 8;
                if (x > canvas.Left && x + WidthOf(piece) > canvas.Right) Break();
                canvas.Need(row);
                x += Draw(canvas, piece, x, fonts, style);
            }
            x += style.TextSize * 2;
        }
        canvas.Skip((summary.Shown.Count > 0 ? row : default) + style.Air / 2);

        Length WidthOf(ChangePiece piece) => new DisplayLine(piece.Words, fonts.Body, style.TextSize).Width;

        void Break()
        {
            x = canvas.Left;
            canvas.Skip(row);
        }
    }

    private static Length Draw(ProofCanvas canvas, ChangePiece piece, Length x, PaperFonts fonts, ProofStyle style)
    {
        Length width = canvas.Word(piece.Words, fonts.Body, style.TextSize, x, canvas.Y);
        Length? rule = piece.Kind switch
        {
            ChangePieceKind.Struck => canvas.Y + style.TextSize / 2,
            ChangePieceKind.Inserted => canvas.Y + style.TextSize.Times(11, 10),
            ChangePieceKind.Kept => null,
            _ => throw new ArgumentOutOfRangeException(nameof(piece), piece.Kind, "No such kind."),
        };
        if (rule is { } y) canvas.Add(new PageElement.Bar(new(x, y), width, style.Rule, Ink.Key));
        return width;
    }

    // A line of excerpts ends where a line of text may: between two characters, never in a number or a word in letters.
    private static IEnumerable<ChangePiece> Breakable(ChangePiece piece)
    {
        if (piece.Words.Length <= LongPiece)
        {
            yield return piece;
            yield break;
        }
        int start = 0;
        for (int at = 1; at <= piece.Words.Length; at++)
        {
            bool goesOn = at < piece.Words.Length && (at - start < LongPiece || char.IsLowSurrogate(piece.Words[at])
                || (char.IsAsciiLetterOrDigit(piece.Words[at]) && char.IsAsciiLetterOrDigit(piece.Words[at - 1])));
            if (goesOn) continue;
            yield return piece with { Words = piece.Words[start..at] };
            start = at;
        }
    }
}
