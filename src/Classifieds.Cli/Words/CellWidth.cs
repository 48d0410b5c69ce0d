using System.Text;

namespace Classifieds.Cli.Words;

/// <summary>How many cells of a terminal a text takes; a Han takes two.</summary>
internal static class CellWidth
{
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    public static int Of(Rune one) => one.Value < 0x2E80 && one.Value is not ('“' or '”' or '…' or '—' or '·') ? 1 : 2;

    /// <returns>The text with blanks behind it, up to so many cells.</returns>
    public static string Fill(string text, int cells) => text + new string(' ', Math.Max(0, cells - Of(text)));
}
