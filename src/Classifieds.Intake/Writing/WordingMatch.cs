using Classifieds.Domain;

namespace Classifieds.Intake.Writing;

/// <summary>Reads a text by the wording it may have been written by: the way back of <see cref="NoticeWriter"/>.</summary>
/// <remarks>A field ends where the next words of the wording begin; nothing is tried twice, so the time is linear in the text for each part.</remarks>
internal sealed class WordingMatch
{
    private readonly string text;
    private readonly NoticeKind kind;
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyDictionary<string, string>> items = [];
    private int at;

    private WordingMatch(string text, NoticeKind kind)
    {
        this.text = text;
        this.kind = kind;
    }

    /// <returns>The submission, or null where the text was not written by this wording.</returns>
    public static Submission? Read(string text, NoticeKind kind, string wording)
    {
        var match = new WordingMatch(text, kind);
        bool whole = match.ReadParts(Wording.Of(wording).Parts, match.fields, []) && match.at == text.Length;
        return whole ? new Submission { Kind = kind.Id, Fields = match.fields, Items = match.items } : null;
    }

    /// <param name="after">Words that may follow these parts, likeliest first.</param>
    private bool ReadParts(IReadOnlyList<WordingPart> parts, Dictionary<string, string> into, IReadOnlyList<string> after)
    {
        for (int index = 0; index < parts.Count; index++)
        {
            switch (parts[index])
            {
                case WordingPart.Words words:
                    if (!text.AsSpan(at).StartsWith(words.Text, StringComparison.Ordinal)) return false;
                    at += words.Text.Length;
                    break;
                case WordingPart.Field field:
                    int end = IsFreeText(field.Name) ? EndOfFreeText(parts, index) : Earliest(Following(parts, index + 1, after));
                    if (end <= at || (!IsFreeText(field.Name) && HasStop(at, end))) return false;
                    into[field.Name] = text[at..end];
                    at = end;
                    break;
                case WordingPart.Optional optional:
                    if (Stands(optional, Following(parts, index + 1, after)) && !ReadParts(optional.Parts, into, Following(parts, index + 1, after))) return false;
                    break;
                case WordingPart.Items:
                    if (!ReadItems(Following(parts, index + 1, after))) return false;
                    break;
            }
        }
        return true;
    }

    private bool ReadItems(IReadOnlyList<string> after)
    {
        if (kind.ItemWording is not { } wording) return false;
        IReadOnlyList<string> ends = [NoticeWriter.ItemMark.ToString(), NoticeWriter.ListMark.ToString(), .. after];
        while (true)
        {
            Dictionary<string, string> item = new(StringComparer.Ordinal);
            if (!ReadParts(Wording.Of(wording).Parts, item, ends)) return false;
            items.Add(item);
            if (at >= text.Length || text[at] is not (NoticeWriter.ItemMark or NoticeWriter.ListMark)) return true;
            at++;
        }
    }

    // The words that can come next: those of each optional part, up to and with the first that must.
    private static List<string> Following(IReadOnlyList<WordingPart> parts, int from, IReadOnlyList<string> after)
    {
        List<string> words = [];
        for (int index = from; index < parts.Count; index++)
        {
            if (parts[index] is WordingPart.Words must)
            {
                words.Add(must.Text);
                return words;
            }
            if (parts[index] is WordingPart.Optional optional && FirstWords(optional) is { } may) words.Add(may);
        }
        words.AddRange(after);
        return words;
    }

    private static string? FirstWords(WordingPart.Optional optional)
    {
        foreach (WordingPart part in optional.Parts)
            if (part is WordingPart.Words words) return words.Text;
        return null;
    }

    private bool Stands(WordingPart.Optional optional, List<string> following)
    {
        if (FirstWords(optional) is not { } first) return false;
        if (optional.Parts[0] is WordingPart.Words) return text.AsSpan(at).StartsWith(first, StringComparison.Ordinal);
        // [{issuer}开具的]: it stands where its words come before anything that follows it.
        int place = text.IndexOf(first, at, StringComparison.Ordinal);
        return place >= 0 && place < Earliest(following);
    }

    private int Earliest(IReadOnlyList<string> words)
    {
        int earliest = text.Length;
        foreach (string word in words)
        {
            int place = text.IndexOf(word, at, earliest - at, StringComparison.Ordinal);
            if (place >= 0) earliest = place;
        }
        return earliest;
    }

    // A field that reaches over a stop has swallowed words that this wording does not have.
    private bool HasStop(int from, int to)
    {
        for (int look = from; look < to; look++)
            if (text[look] is '，' or '。' or '；' or '：' or '\n') return true;
        return false;
    }

    private bool IsFreeText(string name)
    {
        foreach (NoticeField field in kind.Fields)
            if (field.Name == name) return field.Type == "text";
        return false;
    }

    // The advertiser's own words may be several paragraphs: they end where the last lines of the wording begin.
    private int EndOfFreeText(IReadOnlyList<WordingPart> parts, int index)
    {
        int lines = 0;
        for (int rest = index + 1; rest < parts.Count; rest++)
            if (parts[rest] is WordingPart.Words words) lines += words.Text.Count(unit => unit == '\n');
        if (lines == 0) return Earliest(Following(parts, index + 1, []));
        int end = text.Length;
        for (; lines > 0 && end > at; lines--) end = text.LastIndexOf('\n', end - 1, end - at);
        return end;
    }
}
