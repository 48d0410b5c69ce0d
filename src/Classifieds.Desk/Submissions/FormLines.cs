namespace Classifieds.Desk.Submissions;

/// <summary>A file of forms, one a line.</summary>
internal static class FormLines
{
    /// <summary>The lines that are not blank, each with its number, from 1.</summary>
    public static IEnumerable<(int Number, string Line)> Of(string text) =>
        text.Split('\n').Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => (line.Index + 1, line.Item));
}
