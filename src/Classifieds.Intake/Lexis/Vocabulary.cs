using Classifieds.Domain.Catalogues;

namespace Classifieds.Intake.Lexis;

/// <summary>Every word the catalogue and the lexicon know, in one trie, so that a text is looked through once.</summary>
internal sealed class Vocabulary
{
    private const string Generic = "number"; // a label that does not say of what: 号码, 编号

    private readonly int[] firstNodes = new int[char.MaxValue + 1];
    private readonly Dictionary<long, int> edges = [];
    private readonly List<Word?> words = [null];

    public Vocabulary(Catalogue catalogue)
    {
        var kinds = catalogue.Kinds;
        for (int kind = 0; kind < kinds.Count; kind++)
        {
            WordRole role = kinds[kind].Family == NoticeFamily.Seal ? WordRole.Seal : WordRole.Document;
            foreach (string name in kinds[kind].Documents)
                if (!name.StartsWith('*')) Add(name, role, kind: kind);
        }
        foreach (string name in catalogue.Lexicon.Documents)
            Add(name, WordRole.Document, kind: KindFor(name, catalogue, NoticeFamily.Loss));
        foreach (string name in catalogue.Lexicon.Seals) Add(name, WordRole.Seal, kind: KindFor(name, catalogue, NoticeFamily.Seal));
        foreach (var (label, type) in catalogue.Lexicon.Labels) Add(label, WordRole.Label, factType: type);
        foreach (string verb in LossVerbs.InNotices) Add(verb, WordRole.LossVerb);
        foreach (string word in VoidWords.InNotices) Add(word, WordRole.VoidWord);
        for (int kind = 0; kind < kinds.Count; kind++)
        {
            foreach (string word in kinds[kind].Words) Add(word, WordRole.KindWord, of: kind);
            foreach (string word in kinds[kind].DecisiveWords) Add(word, WordRole.DecisiveWord, of: kind);
        }
    }

    /// <summary>The longest word that begins there and has one of the roles; null where none does.</summary>
    public Word? Longest(ReadOnlySpan<char> text, int at, WordRole roles)
    {
        Word? found = null;
        int node = firstNodes[text[at]];
        for (int next = at + 1; node != 0; next++)
        {
            if (words[node] is { } word && (word.Role & roles) != 0) found = word;
            if (next >= text.Length || !edges.TryGetValue(Edge(node, text[next]), out node)) break;
        }
        return found;
    }

    /// <summary>The kind that a name outside the catalogue's own lists is lost under: the one with the longest fitting ending.</summary>
    public static int KindFor(ReadOnlySpan<char> name, Catalogue catalogue, NoticeFamily family)
    {
        int best = -1, length = -1;
        for (int kind = 0; kind < catalogue.Kinds.Count; kind++)
        {
            if (catalogue.Kinds[kind].Family != family) continue;
            foreach (string pattern in catalogue.Kinds[kind].Documents)
            {
                var ending = pattern.AsSpan(pattern.StartsWith('*') ? 1 : 0);
                if (ending.Length > length && (pattern.StartsWith('*') ? name.EndsWith(ending) : name.SequenceEqual(ending)))
                    (best, length) = (kind, ending.Length);
            }
        }
        return best;
    }

    private void Add(string text, WordRole role, int kind = -1, string factType = Generic, int of = -1)
    {
        if (text.Length == 0) return;
        int node = firstNodes[text[0]];
        if (node == 0) firstNodes[text[0]] = node = NewNode();
        for (int at = 1; at < text.Length; at++)
        {
            long edge = Edge(node, text[at]);
            if (!edges.TryGetValue(edge, out int next)) edges[edge] = next = NewNode();
            node = next;
        }
        Word? was = words[node];
        words[node] = new(
            text, (was?.Role ?? WordRole.None) | role,
            was is { Kind: >= 0 } ? was.Kind : kind,
            role == WordRole.Label ? factType : was?.FactType ?? factType,
            of < 0 ? was?.Kinds ?? [] : [.. was?.Kinds ?? [], of]);
    }

    private int NewNode()
    {
        words.Add(null);
        return words.Count - 1;
    }

    private static long Edge(int node, char unit) => ((long)node << 16) | unit;
}
