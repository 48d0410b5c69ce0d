using System.Text;

namespace Classifieds.Cli.Words;

/// <summary>Text as people may be shown it: a control character is written as its name, so that no text commands a terminal.</summary>
internal static class Shown
{
    /// <returns>The same text where there is nothing to name, which is nearly always.</returns>
    public static string Of(string text)
    {
        // A plain loop: a vectorised search is compiled anew at every start, which costs more than it saves on what a person reads.
        int at = 0;
        while (at < text.Length && !IsCommand(text[at])) at++;
        if (at == text.Length) return text;
        var shown = new StringBuilder(text.Length + 16);
        foreach (char unit in text)
        {
            if (IsCommand(unit)) shown.Append($"〔U+{(int)unit:X4}〕");
            else shown.Append(unit);
        }
        return shown.ToString();
    }

    // Controls of both sets but line feed and tab; and marks that turn the direction of writing.
    private static bool IsCommand(char unit) => char.IsControl(unit)
        ? unit is not ('\n' or '\t')
        : unit is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
