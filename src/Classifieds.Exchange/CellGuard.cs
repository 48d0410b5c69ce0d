namespace Classifieds.Exchange;

/// <summary>What a spreadsheet would take for a formula is handed out behind an apostrophe, which it shows as text; and taken in without
/// it.</summary>
public static class CellGuard
{
    private const char Apostrophe = '\'';

    /// <summary>The text, as it may stand in a cell.</summary>
    public static string Closed(string text) => Runs(text) || (text.StartsWith(Apostrophe) && Runs(text.TrimStart(Apostrophe)))
        ? Apostrophe + text : text;

    /// <summary>The text, as it was before it was put into a cell.</summary>
    public static string Opened(string cell) =>
        cell.StartsWith(Apostrophe) && Runs(cell.TrimStart(Apostrophe)) ? cell[1..] : cell;

    // Full-width signs are no help: some programs fold them. $= is how one library marks a formula.
    private static bool Runs(string text) => text.Length > 0
        && (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠'
            || text.StartsWith("$=", StringComparison.Ordinal));
}
