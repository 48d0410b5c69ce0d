using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Things;

namespace Classifieds.Intake.Reading;

/// <summary>One text while it is being read: its paragraphs, the known words in it, and the facts found so far.</summary>
internal sealed class Scan
{
    private const WordRole Reading = WordRole.Document | WordRole.Seal | WordRole.Label | WordRole.LossVerb | WordRole.VoidWord;

    private readonly bool[] claimed;
    private readonly HashSet<string> parties = new(StringComparer.Ordinal);

    public Scan(string text, Catalogue catalogue, Vocabulary vocabulary)
    {
        Text = text;
        Catalogue = catalogue;
        claimed = new bool[text.Length];
        Paragraphs = ParagraphsOf(text);
        KindScores = new int[catalogue.Kinds.Count];
        Kind = catalogue.Kinds[0];
        FindWords(vocabulary);
    }

    public string Text { get; }

    public Catalogue Catalogue { get; }

    public List<TextSpan> Paragraphs { get; }

    /// <summary>Index of the title's paragraph; -1 where there is none.</summary>
    public int Title { get; set; } = -1;

    /// <summary>Where the title's words end, be it a paragraph or the head of a line (注销公告：…); 0 where there is none.</summary>
    public int TitleEnd { get; set; }

    /// <summary>The words between title and signature.</summary>
    public TextSpan Body { get; set; }

    /// <summary>Documents, seals, labels and verbs, leftmost and longest first, none overlapping another.</summary>
    public List<Hit> Hits { get; } = [];

    /// <summary>Recognising words, which may stand inside other words.</summary>
    public List<Hit> KindHits { get; } = [];

    public int[] KindScores { get; }

    public List<LostThing> Things { get; } = [];

    public List<Fact> Facts { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>What kind of notice it is; the one that takes the rest of public notices where nothing tells.</summary>
    public NoticeKind Kind { get; set; }

    /// <summary>Whether the text tells its kind.</summary>
    public bool IsKindKnown { get; set; }

    public bool HasParty => parties.Count > 0;

    /// <summary>Adds somebody once, however often the notice names him.</summary>
    public void AddParty(int start, int end)
    {
        string name = Text[start..end];
        if (!parties.Add(name)) return;
        Facts.Add(new(FactType.Party, TextSpan.FromTo(start, end), name, name));
        Claim(start, end);
    }

    public bool IsClaimed(int at) => claimed[at];

    public bool IsFree(int start, int end)
    {
        for (int at = start; at < end; at++)
            if (claimed[at]) return false;
        return true;
    }

    public void Claim(int start, int end) => Array.Fill(claimed, true, start, end - start);

    /// <summary>Adds a fact and keeps its words from being read as something else.</summary>
    public void Add(string type, int start, int end, string value, IReadOnlyDictionary<string, string>? tells = null)
    {
        var fact = new Fact(type, TextSpan.FromTo(start, end), Text[start..end], value);
        Facts.Add(tells is null ? fact : fact with { Tells = tells });
        Claim(start, end);
    }

    /// <summary>Puts the facts in the order of the text, of two that begin at one place the longer first.</summary>
    public void SortFacts() => Facts.Sort(InOrder);

    /// <summary>The index of the first hit that begins at or after a place.</summary>
    public int HitFrom(int at)
    {
        int low = 0, high = Hits.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Hits[middle].Start < at) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The known word that begins right there; null where none does.</summary>
    public Hit? WordAt(int at) => HitFrom(at) is var hit && hit < Hits.Count && Hits[hit].Start == at ? Hits[hit] : null;

    /// <summary>The last thing that begins before a place; -1 where none does.</summary>
    public int ThingBefore(int at)
    {
        int low = 0, high = Things.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Things[middle].Span.Start < at) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    /// <summary>The last thing that has ended by a place; -1 where none has.</summary>
    public int ThingEndedBy(int at)
    {
        int last = ThingBefore(at);
        while (last >= 0 && Things[last].Span.End > at) last--;
        return last;
    }

    private void FindWords(Vocabulary vocabulary)
    {
        int free = 0;
        for (int at = 0; at < Text.Length; at++)
        {
            if (vocabulary.Longest(Text, at, WordRole.KindWord | WordRole.DecisiveWord) is { } kindWord) KindHits.Add(new(at, kindWord));
            if (at < free || vocabulary.Longest(Text, at, Reading) is not { } word) continue;
            if (IsInsideLatin(at, word)) continue; // the NO of SINO
            // 遗失人：张三 is a label; in 遗失人民警察证 only 遗失 is a word of ours.
            if (word is { Role: WordRole.Label, FactType: FactType.Party } && !IsColon(at + word.Text.Length)
                && vocabulary.Longest(Text, at, Reading & ~WordRole.Label) is { } inside) word = inside;
            Hits.Add(new(at, word));
            free = at + word.Text.Length;
        }
    }

    private bool IsInsideLatin(int at, Word word)
    {
        int end = at + word.Text.Length;
        if (!Script.IsLatin(Text[at])) return false;
        if (at > 0 && Script.IsLatin(Text[at - 1])) return true;
        return end < Text.Length && Script.IsLatin(word.Text[^1]) && Script.IsLatin(Text[end]);
    }

    private bool IsColon(int at) => at < Text.Length && Text[at] is '：' or ':';

    private static int InOrder(Fact left, Fact right)
    {
        int order = left.Span.Start.CompareTo(right.Span.Start);
        if (order == 0) order = right.Span.Length.CompareTo(left.Span.Length);
        return order != 0 ? order : string.CompareOrdinal(left.Type, right.Type);
    }

    private static List<TextSpan> ParagraphsOf(string text)
    {
        List<TextSpan> paragraphs = [];
        int start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] != '\n') continue;
            if (at > start) paragraphs.Add(TextSpan.FromTo(start, at));
            start = at + 1;
        }
        return paragraphs;
    }
}
