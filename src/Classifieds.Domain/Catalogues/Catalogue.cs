using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Laws;
using Classifieds.Domain.Prices;

namespace Classifieds.Domain.Catalogues;

/// <summary>The kinds of notice a paper takes, and the names its reader knows. Data that a paper edits; this is the checked form.</summary>
public sealed class Catalogue
{
    // More help nobody to choose.
    private const int MostLike = 5;
    private const int MostNear = 3;

    private readonly Dictionary<KindId, NoticeKind> byId;

    /// <param name="kinds">In order of the catalogue; ids must differ.</param>
    public Catalogue(IReadOnlyList<NoticeKind> kinds, Lexicon lexicon)
    {
        Kinds = kinds;
        Lexicon = lexicon;
        byId = kinds.ToDictionary(kind => kind.Id);
    }

    public IReadOnlyList<NoticeKind> Kinds { get; }

    public Lexicon Lexicon { get; }

    /// <summary>What the kinds are judged by beside their own demands.</summary>
    public Law Law { get; init; } = Law.None;

    public NoticeKind? Find(KindId id) => byId.GetValueOrDefault(id);

    /// <summary>Whether numbers of a type may be found in a notice: it is one of <c>check --as</c>, a label's or a field's.</summary>
    public bool HasNumbersOf(string type) => IdentifierTable.Find(type) is not null
        || Lexicon.Labels.Values.Contains(type, StringComparer.Ordinal) || Kinds.Any(kind => kind.Fields.Any(field => field.Type == type));

    /// <summary>The kinds that somebody may mean who does not know their ids: his words are in their id, title or documents.</summary>
    public IEnumerable<NoticeKind> Like(string words) => Kinds.Where(kind =>
        kind.Title.Contains(words, StringComparison.Ordinal) || kind.Id.ToString().Contains(words, StringComparison.Ordinal)
        || kind.Documents.Contains(words)).Take(MostLike);

    /// <summary>The kind that somebody names by its id or its title, or by a document that no other kind has; null where none is so
    /// called.</summary>
    public NoticeKind? Named(string words)
    {
        string name = words.Trim();
        if (Kinds.FirstOrDefault(kind => kind.Id.ToString() == name) is { } byId) return byId;
        if (Kinds.FirstOrDefault(kind => kind.Title == name) is { } byTitle) return byTitle;
        NoticeKind[] having = [.. Kinds.Where(kind => kind.FormOf is null && kind.Documents.Contains(name))];
        return having is [var only] ? only : null;
    }

    /// <summary>The kinds that a name may be meant for that names none: those <see cref="Like"/> it, else those whose id or title differs
    /// from it in the fewest characters.</summary>
    public IReadOnlyList<NoticeKind> Nearest(string words)
    {
        string name = words.Trim();
        NoticeKind[] like = name.Length == 0 ? [] : [.. Like(name)];
        if (like.Length > 0) return like;
        return
        [
            .. Kinds.Select(kind => (Kind: kind, Slips: Math.Min(Slips(name, kind.Id.ToString()), Slips(name, kind.Title))))
                .Where(one => one.Slips <= Math.Max(1, Math.Min(name.Length, KindId.Longest) / 2)).OrderBy(one => one.Slips)
                .Take(MostNear).Select(one => one.Kind),
        ];
    }

    // Characters put in, left out or changed (Levenshtein).
    private static int Slips(string one, string other)
    {
        if (one.Length > KindId.Longest) return int.MaxValue; // no kind is called so
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            (int diagonal, row[0]) = (row[0], i);
            for (int j = 1; j <= other.Length; j++)
            {
                int changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                (diagonal, row[j]) = (row[j], Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1));
            }
        }
        return row[^1];
    }

    /// <summary>What a notice of a kind is priced by; a form of another kind is priced as that one.</summary>
    public PriceKey PriceKeyOf(KindId id) =>
        Find(id) is not { } kind ? PriceKey.Of(id) : kind.FormOf is { } of ? PriceKeyOf(of) : kind.PriceKey;
}
