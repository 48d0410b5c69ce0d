namespace Classifieds.Domain;

/// <summary>Names that the reader knows beside those that the kinds bring: documents, seals, and the labels that stand before numbers.</summary>
/// <param name="Documents">证件, such as 食品经营许可证.</param>
/// <param name="Seals">印章, such as 财务专用章.</param>
/// <param name="Labels">A label such as 身份证号码, and the type of fact that follows it.</param>
public sealed record Lexicon(
    IReadOnlyList<string> Documents, IReadOnlyList<string> Seals, IReadOnlyDictionary<string, string> Labels);
