using System.Buffers;
using System.Text;

namespace Classifieds.Cli.Words;

/// <summary>Text as people may be shown it: a control character is written as its name, so that no text commands a terminal.</summary>
internal static class Shown
{
    // Controls of both sets but line feed and tab; and marks that turn the direction of writing.
    private static readonly SearchValues<char> Commands = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(unit => (char)unit).Where(unit => char.IsControl(unit) && unit is not ('\n' or '\t')),
        .. "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069",
    ]);

    /// <returns>The same text where there is nothing to name, which is nearly always.</returns>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Commands)) return text;
        var shown = new StringBuilder(text.Length + 16);
        foreach (char unit in text)
        {
            if (Commands.Contains(unit)) shown.Append($"〔U+{(int)unit:X4}〕");
            else shown.Append(unit);
        }
        return shown.ToString();
    }
}
