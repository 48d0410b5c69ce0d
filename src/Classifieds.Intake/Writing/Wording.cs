namespace Classifieds.Intake.Writing;

/// <summary>A wording of the catalogue, parted: words, <c>{field}</c>s, <c>{items}</c>, and in brackets what is left out where a field is
/// empty.</summary>
internal sealed class Wording
{
    private static readonly Dictionary<string, Wording> Known = new(StringComparer.Ordinal);
    private static readonly Lock Door = new();

    private Wording(IReadOnlyList<WordingPart> parts) => Parts = parts;

    public IReadOnlyList<WordingPart> Parts { get; }

    /// <summary>The wording's parts; each wording is parted once.</summary>
    public static Wording Of(string text)
    {
        lock (Door)
        {
            if (!Known.TryGetValue(text, out Wording? wording))
            {
                int at = 0;
                Known[text] = wording = new(Parse(text, ref at));
            }
            return wording;
        }
    }

    /// <summary>The words right before a field; null where there are none.</summary>
    public string? WordsBefore(string field) => Before(Parts, field);

    private static string? Before(IReadOnlyList<WordingPart> parts, string name)
    {
        string? words = null;
        foreach (WordingPart part in parts)
        {
            if (part is WordingPart.Field field && field.Name == name) return words;
            if (part is WordingPart.Optional optional && Before(optional.Parts, name) is { } inside) return inside;
            words = part is WordingPart.Words fixedWords ? fixedWords.Text : null;
        }
        return null;
    }

    private static List<WordingPart> Parse(string text, ref int at)
    {
        List<WordingPart> parts = [];
        int words = at;
        while (at < text.Length && text[at] != ']')
        {
            if (text[at] is not ('{' or '['))
            {
                at++;
                continue;
            }
            if (at > words) parts.Add(new WordingPart.Words(text[words..at]));
            if (text[at] == '[')
            {
                at++;
                parts.Add(new WordingPart.Optional(Parse(text, ref at)));
            }
            else
            {
                int end = text.IndexOf('}', at);
                string name = text[(at + 1)..end];
                parts.Add(name == "items" ? new WordingPart.Items() : new WordingPart.Field(name));
                at = end + 1;
            }
            words = at;
        }
        if (at > words) parts.Add(new WordingPart.Words(text[words..at]));
        if (at < text.Length) at++; // past the closing bracket
        return parts;
    }
}
