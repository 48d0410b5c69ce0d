namespace Classifieds.Cli.Words;

/// <summary>The first words of a notice, on one line, so that a person knows which one is meant.</summary>
internal static class Excerpt
{
    /// <param name="most">In UTF-16 units; a character is never cut in two.</param>
    public static string Of(string text, int most)
    {
        string line = text.Replace('\n', ' ');
        if (line.Length <= most) return line;
        int end = char.IsLowSurrogate(line[most]) ? most - 1 : most;
        return line[..end] + "……";
    }
}
