namespace Classifieds.Domain.Catalogues;

/// <summary>Names that the reader knows beside those that the kinds bring: documents, seals,
/// and the labels that stand before numbers.</summary>
/// <param name="Documents">证件, such as 食品经营许可证.</param>
/// <param name="Seals">印章, such as 财务专用章.</param>
/// <param name="Labels">A label such as 身份证号码, and the type of fact that follows it.</param>
public sealed record Lexicon(
    IReadOnlyList<string> Documents, IReadOnlyList<string> Seals, IReadOnlyDictionary<string, string> Labels)
{
    /// <summary>形近字: characters of names that are taken for others.</summary>
    public IReadOnlyList<LookAlikeCharacter> LookAlikes { get; init; } = [];

    /// <summary>Wrong characters in the trade's set phrases.</summary>
    public IReadOnlyList<Misspelling> Misspellings { get; init; } = [];

    /// <summary>Words by which a statement touches somebody else, such as 离婚, and what they touch, such as 婚姻.</summary>
    public IReadOnlyDictionary<string, string> ThirdPersons { get; init; } =
        System.Collections.ObjectModel.ReadOnlyDictionary<string, string>.Empty;
}
