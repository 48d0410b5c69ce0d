using System.Buffers;
using System.Text;

namespace Classifieds.Cli.Words;

/// <summary>Text as people may be shown it: a control character is written as its name, so that no text commands a terminal.</summary>
internal static class Shown
{
    // Controls of both sets but line feed and tab; and marks that turn the direction of writing.
    private static readonly SearchValues<char> Commands = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"
        + "\u007F\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
        + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F"
        + "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

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
