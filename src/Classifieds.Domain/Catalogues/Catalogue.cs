using Classifieds.Domain.Laws;

namespace Classifieds.Domain.Catalogues;

/// <summary>The kinds of notice a paper takes, and the names its reader knows. Data that a paper edits; this is the checked form.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, NoticeKind> byId;

    /// <param name="kinds">In order of the catalogue; ids must differ.</param>
    public Catalogue(IReadOnlyList<NoticeKind> kinds, Lexicon lexicon)
    {
        Kinds = kinds;
        Lexicon = lexicon;
        byId = kinds.ToDictionary(kind => kind.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<NoticeKind> Kinds { get; }

    public Lexicon Lexicon { get; }

    /// <summary>What the kinds are judged by beside their own demands.</summary>
    public Law Law { get; init; } = Law.None;

    public NoticeKind? Find(string id) => byId.GetValueOrDefault(id);
}
