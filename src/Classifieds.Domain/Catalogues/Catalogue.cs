using Classifieds.Domain.Laws;
using Classifieds.Domain.Prices;

namespace Classifieds.Domain.Catalogues;

/// <summary>The kinds of notice a paper takes, and the names its reader knows. Data that a paper edits; this is the checked form.</summary>
public sealed class Catalogue
{
    // More help nobody to choose.
    private const int MostLike = 5;

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

    /// <summary>The kinds that somebody may mean who does not know their ids: his words are in their id, title or documents.</summary>
    public IEnumerable<NoticeKind> Like(string words) => Kinds.Where(kind =>
        kind.Title.Contains(words, StringComparison.Ordinal) || kind.Id.ToString().Contains(words, StringComparison.Ordinal)
        || kind.Documents.Contains(words)).Take(MostLike);

    /// <summary>What a notice of a kind is priced by; a form of another kind is priced as that one.</summary>
    public PriceKey PriceKeyOf(KindId id) =>
        Find(id) is not { } kind ? PriceKey.Of(id) : kind.FormOf is { } of ? PriceKeyOf(of) : kind.PriceKey;
}
