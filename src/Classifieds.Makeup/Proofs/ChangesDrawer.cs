using System.Globalization;
using System.Text;
using Classifieds.Domain.Notices;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Setting;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Proofs;

/// <summary>What differs from the manuscript: the old struck, the new underlined, some words of context.</summary>
internal static class ChangesDrawer
{
    private const int Context = 6;

    public static void Draw(ProofCanvas canvas, CheckedNotice notice, PaperFonts fonts, ProofStyle style)
    {
        if (notice.Changes.Count == 0) return;
        Length row = style.TextSize.Times(8, 5);
        canvas.Need(row * 3);
        canvas.Word("与原稿不同之处", fonts.Head, style.TextSize, canvas.Left, canvas.Y);
        canvas.Skip(row);

        // Several on a line: most are a comma turned full width.
        Length x = canvas.Left;
        foreach (TextChange change in notice.Changes)
        {
            Piece[] pieces = [.. Pieces(change, notice.Text, fonts)];
            DisplayLine[] lines = [.. pieces.Select(piece => new DisplayLine(piece.Words, fonts.Body, style.TextSize))];
            Length width = lines.Aggregate(default(Length), (sum, line) => sum + line.Width);
            if (x > canvas.Left && x + width > canvas.Right)
            {
                x = canvas.Left;
                canvas.Skip(row);
            }
            canvas.Need(row);
            for (int i = 0; i < lines.Length; i++)
            {
                Length baseline = canvas.Y + EmBox.Top(fonts.Body.Primary, style.TextSize);
                canvas.Add(lines[i].At(new(x, baseline), Ink.Key));
                Length? rule = pieces[i].Kind switch
                {
                    PieceKind.Struck => canvas.Y + style.TextSize / 2,
                    PieceKind.Inserted => canvas.Y + style.TextSize.Times(11, 10),
                    _ => null,
                };
                if (rule is { } y) canvas.Add(new PageElement.Bar(new(x, y), lines[i].Width, style.Rule, Ink.Key));
                x += lines[i].Width;
            }
            x += style.TextSize * 2;
        }
        canvas.Skip(row + style.Air / 2);
    }

    private enum PieceKind
    {
        Context,
        Struck,
        Inserted,
    }

    private readonly record struct Piece(string Words, PieceKind Kind);

    private static IEnumerable<Piece> Pieces(TextChange change, string text, PaperFonts fonts)
    {
        int from = Math.Max(0, change.Start - Context);
        int end = change.Start + change.Length;
        int to = Math.Min(text.Length, end + Context);
        if (from > 0 && char.IsLowSurrogate(text[from])) from--;
        if (to < text.Length && char.IsLowSurrogate(text[to])) to++;
        yield return new(Visible(text[from..change.Start], fonts), PieceKind.Context);
        if (change.From.Length > 0) yield return new(Named(change.From, fonts), PieceKind.Struck);
        if (change.Length > 0) yield return new(Named(change.To, fonts), PieceKind.Inserted);
        yield return new(Visible(text[end..to], fonts), PieceKind.Context);
    }

    // What no face draws was in the manuscript all the same: a control, half a character, a mark without its letter.
    private static string Visible(string text, PaperFonts fonts)
    {
        var visible = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length;)
        {
            bool isWhole = Rune.TryGetRuneAt(text, at, out Rune rune);
            int length = isWhole ? rune.Utf16SequenceLength : 1;
            bool isMark = isWhole && (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark) && (at == 0 || !char.IsLetter(text[at - 1]));
            bool isDrawn = isWhole && !isMark && fonts.Body.For(rune) is not null
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
            if (text[at] == '\n') visible.Append('　');
            else if (isDrawn) visible.Append(text, at, length);
            else visible.Append(CultureInfo.InvariantCulture, $"〔U+{(isWhole ? rune.Value : text[at]):X4}〕");
            at += length;
        }
        return visible.ToString();
    }

    // Nobody sees a blank struck out.
    private static string Named(string text, PaperFonts fonts) =>
        string.IsNullOrWhiteSpace(text) ? text.Contains('\n', StringComparison.Ordinal) ? "（换行）" : "（空格）" : Visible(text, fonts);
}
